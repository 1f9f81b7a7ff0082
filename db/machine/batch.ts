import { monthOf, firstDayOf } from "./days.ts";
import type { Draft, Line } from "./draft.ts";
import { TEXT_COLUMNS, type TextColumn } from "./format.ts";
import { emptyNumbers, NUMBER_NAMES, orderByDay, pickRows, type Lines, type RowSet } from "./row-set.ts";

/** Rows held before they go to the disk: with their addresses some 80 MB. */
const MOST_ROWS = 400_000;
const MOST_TEXT = 64 * 1024 * 1024;
const NEWLINE = 10;

/** Text of a column as it comes in. */
class Growing {
  bytes = Buffer.allocUnsafe(1024 * 1024);
  length = 0;
  isEmpty = true;
  readonly ends = new Uint32Array(MOST_ROWS);

  empty(): void {
    this.length = 0;
    this.isEmpty = true;
  }

  add(row: number, from: Uint8Array, start: number, end: number): void {
    const needed = this.length + end - start + 1;
    if (needed > this.bytes.length) {
      const grown = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, needed));
      this.bytes.copy(grown, 0, 0, this.length);
      this.bytes = grown;
    }
    if (end > start) this.isEmpty = false;
    for (let at = start; at < end; at++) this.bytes[this.length++] = from[at] ?? 0;
    this.bytes[this.length++] = NEWLINE;
    this.ends[row] = this.length;
  }
}

/** Rows on their way to the disk. */
export class Batch {
  readonly #numbers = emptyNumbers(MOST_ROWS);
  readonly #text: Record<TextColumn, Growing> = { url: new Growing(), key: new Growing() };
  #further: number[] = [];
  #rows = 0;

  /**
   * @param from the row of `machine_file` it comes from, and its line there
   * @param format a position among the words of `format`
   */
  add(line: Line, draft: Draft, from: { file: number; line: number }, format: number): void {
    const row = this.#rows++;
    const numbers = this.#numbers;
    numbers.day[row] = draft.day;
    numbers.kind[row] = draft.kind;
    numbers.sender[row] = draft.sender;
    numbers.target[row] = draft.target;
    numbers.place[row] = draft.place;
    numbers.format[row] = format;
    numbers.code[row] = draft.code;
    numbers.reports[row] = draft.reports;
    numbers.id[row] = draft.id;
    numbers.file[row] = from.file;
    numbers.line[row] = from.line;
    this.#text.url.add(row, line.bytes, draft.urlStart, draft.urlEnd);
    this.#text.key.add(row, line.bytes, draft.keyStart, draft.keyEnd);
    for (const side of draft.further) this.#further.push(row, side);
  }

  get isFull(): boolean {
    return this.#rows === MOST_ROWS || TEXT_COLUMNS.some((name) => this.#text[name].length > MOST_TEXT);
  }

  /** Hands over what is held, month by month and by day within each, and is empty again. */
  drain(take: (month: number, set: RowSet) => void): void {
    const held = this.#held();
    const order = orderByDay(held.numbers.day);
    let from = 0;
    while (from < held.rows) {
      const month = monthOf(held.numbers.day[order[from] ?? 0] ?? 0);
      const end = firstDayOf(month + 1);
      let to = from;
      while (to < held.rows && (held.numbers.day[order[to] ?? 0] ?? 0) < end) to++;
      take(month, pickRows(held, order, from, to));
      from = to;
    }
    this.#rows = 0;
    for (const name of TEXT_COLUMNS) this.#text[name].empty();
    this.#further = [];
  }

  #held(): RowSet {
    const rows = this.#rows;
    const numbers = Object.fromEntries(NUMBER_NAMES.map((name) => [name, this.#numbers[name].subarray(0, rows)]));
    const lines = ({ isEmpty, bytes, length, ends }: Growing): Lines =>
      isEmpty ? null : { bytes: bytes.subarray(0, length), ends: ends.subarray(0, rows) };
    return {
      rows,
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one array for each name
      numbers: numbers as unknown as RowSet["numbers"],
      text: { url: lines(this.#text.url), key: lines(this.#text.key) },
      further: Uint32Array.from(this.#further),
    };
  }
}
