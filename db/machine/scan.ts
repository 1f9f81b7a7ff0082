import { ReadoutError } from "#shared/errors.ts";
import { showField, type Line } from "./draft.ts";

/** No format has a line nearly as long. What is longer is a file of something else, and is not taken into memory. */
const LONGEST_LINE = 1024 * 1024;
/** Room for what is left of the chunk before: some hundred lines. */
const USUAL_REST = 64 * 1024;
/** Tabs kept of a line; the rest are counted. */
const MOST_TABS = 1024;
/** The byte order mark that some programs put before a text in UTF-8. */
const MARK = [0xef, 0xbb, 0xbf];
const TAB = 9;
const NEWLINE = 10;
const RETURN = 13;

type Take = (line: Line, number: number) => void;

/**
 * Cuts a stream of bytes into lines, and lines into fields, without making strings. The last line may lack its newline; an empty
 * line is left out but counted, and a byte order mark at the start is skipped. The line given to `take` is the same object each time, and a chunk is done with before the next
 * is asked for.
 * @throws ReadoutError for a line longer than 1 MiB
 */
export async function scanLines(file: string, chunks: AsyncIterable<Uint8Array>, take: Take): Promise<void> {
  const scanner = new Scanner(file, take);
  for await (const chunk of chunks) scanner.add(chunk);
  scanner.end();
}

class Scanner {
  readonly #file: string;
  readonly #take: Take;
  readonly #line: Line = { bytes: new Uint8Array(), tabs: new Int32Array(MOST_TABS + 2), columns: 0, isEnded: true };
  /** What is left of the chunks before, and then the chunk at hand: one buffer for all of them. */
  #work = new Uint8Array(0);
  #rest = 0;
  #lines = 0;

  constructor(file: string, take: Take) {
    this.#file = file;
    this.#take = take;
  }

  add(chunk: Uint8Array): void {
    const length = this.#rest + chunk.length;
    if (length > this.#work.length) {
      const grown = new Uint8Array(length + USUAL_REST);
      grown.set(this.#work.subarray(0, this.#rest));
      this.#work = grown;
    }
    this.#work.set(chunk, this.#rest);
    const end = this.#work.subarray(0, length).lastIndexOf(NEWLINE) + 1;
    if (end > 0) this.#scan(end);
    this.#work.copyWithin(0, end, length);
    this.#rest = length - end;
    if (this.#rest > LONGEST_LINE) throw this.#tooLong();
  }

  end(): void {
    this.#line.isEnded = false;
    if (this.#rest > 0) this.add(Uint8Array.of(NEWLINE));
  }

  /** Takes the lines up to `stop`, which is one past a newline. */
  #scan(stop: number): void {
    const bytes = this.#work;
    const line = this.#line;
    const tabs = line.tabs;
    const take = this.#take;
    line.bytes = bytes;
    let start = 0;
    let found = 1;
    if (this.#lines === 0 && MARK.every((byte, at) => bytes[at] === byte)) start = MARK.length;
    tabs[0] = start - 1;
    for (let at = start; at < stop; at++) {
      const byte = bytes[at] ?? 0;
      // Nearly every byte is past the control characters.
      if (byte > RETURN) continue;
      if (byte === TAB) {
        if (found <= MOST_TABS) tabs[found] = at;
        found++;
      } else if (byte === NEWLINE) {
        this.#lines++;
        const end = at > start && bytes[at - 1] === RETURN ? at - 1 : at;
        if (end - start > LONGEST_LINE) throw this.#tooLong();
        if (end > start) {
          tabs[found <= MOST_TABS ? found : MOST_TABS + 1] = end;
          line.columns = found;
          take(line, this.#lines);
        }
        start = at + 1;
        found = 1;
        tabs[0] = at;
      }
    }
  }

  #tooLong(): ReadoutError {
    const reason = "the line is longer than 1 MiB, so this is no file of events; nothing of it is kept";
    return new ReadoutError("record-invalid", `${this.#file}:${this.#lines + 1}: ${reason}`);
  }
}

/** Every field of a line as text, for a header. */
export function readFields(line: Line): string[] {
  return Array.from({ length: Math.min(line.columns, MOST_TABS) }, (_, column) => showField(line, column));
}
