import { ReadoutError } from "#shared/errors.ts";
import { showField, type Line } from "./draft.ts";

/** No format has a line nearly as long. What is longer is a file of something else, and is not taken into memory. */
export const LONGEST_LINE = 1024 * 1024;
/** Tabs kept of a line; the rest are counted. */
const MOST_TABS = 1024;
const TAB = 9;
const NEWLINE = 10;
const RETURN = 13;

type Take = (line: Line, number: number) => void;

/**
 * Cuts a stream of bytes into lines, and lines into fields, without making strings. The last line may lack its newline; an empty
 * line is left out but counted. The line given to `take` is the same object each time.
 * @returns how many lines there are
 * @throws ReadoutError for a line longer than LONGEST_LINE
 */
export async function scanLines(file: string, chunks: AsyncIterable<Buffer>, take: Take): Promise<number> {
  const line: Line = { bytes: new Uint8Array(), tabs: new Int32Array(MOST_TABS + 2), columns: 0 };
  let rest: Buffer = Buffer.alloc(0);
  let lines = 0;
  for await (const chunk of chunks) {
    const block = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const { used, count } = scanBlock(file, block, line, lines, take);
    lines += count;
    rest = block.subarray(used);
    if (rest.length > LONGEST_LINE) throw tooLong(file, lines + 1);
    // A copy, so that the block it was cut from can go.
    rest = Buffer.from(rest);
  }
  if (rest.length > 0) lines += scanBlock(file, Buffer.concat([rest, Buffer.from("\n")]), line, lines, take).count;
  return lines;
}

/** Takes every whole line of a block. @returns how many bytes and lines that were */
function scanBlock(file: string, block: Uint8Array, line: Line, before: number, take: Take): { used: number; count: number } {
  const tabs = line.tabs;
  line.bytes = block;
  let count = 0;
  let start = 0;
  let found = 1;
  tabs[0] = -1;
  for (let at = 0; at < block.length; at++) {
    const byte = block[at];
    if (byte === TAB) {
      if (found <= MOST_TABS) tabs[found] = at;
      found++;
    } else if (byte === NEWLINE) {
      count++;
      const end = at > start && block[at - 1] === RETURN ? at - 1 : at;
      if (end - start > LONGEST_LINE) throw tooLong(file, before + count);
      if (end > start) {
        tabs[Math.min(found, MOST_TABS + 1)] = end;
        line.columns = found;
        take(line, before + count);
      }
      start = at + 1;
      found = 1;
      tabs[0] = at;
    }
  }
  return { used: start, count };
}

function tooLong(file: string, number: number): ReadoutError {
  return new ReadoutError(
    "record-invalid",
    `${file}:${number}: the line is longer than 1 MiB, so this is no file of events; nothing of it is kept`,
  );
}

/** Every field of a line as text, for a header. */
export function readFields(line: Line): string[] {
  return Array.from({ length: Math.min(line.columns, MOST_TABS) }, (_, column) => showField(line, column));
}
