import { NUMBER_COLUMNS, TEXT_COLUMNS, type NumberColumn, type NumberColumns, type TextColumn } from "./format.ts";

/** Lines of one text column: the bytes, each line ended by a newline, and where each line ends; null where all are empty. */
export type Lines = { bytes: Buffer; ends: Uint32Array } | null;

/** Rows as columns, in memory. `further` is pairs of a row and `actor | role << 16`, by row. */
export interface RowSet {
  rows: number;
  numbers: NumberColumns;
  text: Record<TextColumn, Lines>;
  further: Uint32Array;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of our own table
export const NUMBER_NAMES = Object.keys(NUMBER_COLUMNS) as NumberColumn[];
const NEWLINE = 10;

export function emptyNumbers(rows: number): NumberColumns {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an array of its own type for each name
  return Object.fromEntries(NUMBER_NAMES.map((name) => [name, new NUMBER_COLUMNS[name](rows)])) as unknown as NumberColumns;
}

/** Where each line ends, one past its newline. */
export function linesOf(bytes: Buffer, rows: number): Lines {
  if (bytes.length === 0) return null;
  const ends = new Uint32Array(rows);
  let row = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) ends[row++] = at + 1;
  if (row !== rows) throw new RangeError(`${row} lines for ${rows} rows`);
  return { bytes, ends };
}

/** The rows named by `order`, from `from` to `to` in it, as a set of their own. */
export function pickRows(set: RowSet, order: Uint32Array, from = 0, to = order.length): RowSet {
  const rows = to - from;
  const numbers = emptyNumbers(rows);
  for (const name of NUMBER_NAMES) pickColumn(set.numbers[name], numbers[name], order, from);
  const text = { url: pickLines(set.text.url, order, from, to), key: pickLines(set.text.key, order, from, to) };
  return { rows, numbers, text, further: pickFurther(set.further, order, from, to) };
}

type Column = NumberColumns[NumberColumn];

/** Copies numbers by their width. One loop for each, because one loop for all is several times slower. */
function pickColumn(source: Column, result: Column, order: Uint32Array, from: number): void {
  if (source instanceof Float64Array && result instanceof Float64Array) return pickDoubles(source, result, order, from);
  if (source.BYTES_PER_ELEMENT === 4) return pickWords(asWords(source), asWords(result), order, from);
  if (source instanceof Uint16Array && result instanceof Uint16Array) return pickHalves(source, result, order, from);
  if (source instanceof Uint8Array && result instanceof Uint8Array) pickBytes(source, result, order, from);
}

function asWords({ buffer, byteOffset, length }: Column): Uint32Array {
  return new Uint32Array(buffer, byteOffset, length);
}

function pickDoubles(source: Float64Array, result: Float64Array, order: Uint32Array, from: number): void {
  for (let row = 0; row < result.length; row++) result[row] = source[order[from + row] ?? 0] ?? 0;
}

function pickWords(source: Uint32Array, result: Uint32Array, order: Uint32Array, from: number): void {
  for (let row = 0; row < result.length; row++) result[row] = source[order[from + row] ?? 0] ?? 0;
}

function pickHalves(source: Uint16Array, result: Uint16Array, order: Uint32Array, from: number): void {
  for (let row = 0; row < result.length; row++) result[row] = source[order[from + row] ?? 0] ?? 0;
}

function pickBytes(source: Uint8Array, result: Uint8Array, order: Uint32Array, from: number): void {
  for (let row = 0; row < result.length; row++) result[row] = source[order[from + row] ?? 0] ?? 0;
}

function pickLines(lines: Lines, order: Uint32Array, from: number, to: number): Lines {
  if (lines === null) return null;
  const { bytes, ends } = lines;
  const startOf = (row: number): number => (row === 0 ? 0 : (ends[row - 1] ?? 0));
  let length = 0;
  for (let at = from; at < to; at++) length += (ends[order[at] ?? 0] ?? 0) - startOf(order[at] ?? 0);
  const picked = { bytes: Buffer.allocUnsafe(length), ends: new Uint32Array(to - from) };
  let end = 0;
  for (let at = from; at < to; at++) {
    const row = order[at] ?? 0;
    end += bytes.copy(picked.bytes, end, startOf(row), ends[row]);
    picked.ends[at - from] = end;
  }
  return picked;
}

function pickFurther(further: Uint32Array, order: Uint32Array, from: number, to: number): Uint32Array {
  if (further.length === 0) return further;
  const byRow = new Map<number, number[]>();
  for (let at = 0; at < further.length; at += 2) {
    const row = further[at] ?? 0;
    byRow.set(row, [...(byRow.get(row) ?? []), further[at + 1] ?? 0]);
  }
  const picked: number[] = [];
  for (let at = from; at < to; at++) for (const side of byRow.get(order[at] ?? 0) ?? []) picked.push(at - from, side);
  return Uint32Array.from(picked);
}

/** Sets one after the other. */
export function joinRows(sets: readonly RowSet[]): RowSet {
  const [only] = sets;
  if (only && sets.length === 1) return only;
  const rows = sets.reduce((sum, set) => sum + set.rows, 0);
  const numbers = emptyNumbers(rows);
  const further: number[] = [];
  let before = 0;
  for (const set of sets) {
    for (const name of NUMBER_NAMES) numbers[name].set(set.numbers[name], before);
    for (let at = 0; at < set.further.length; at += 2) further.push((set.further[at] ?? 0) + before, set.further[at + 1] ?? 0);
    before += set.rows;
  }
  const text = Object.fromEntries(TEXT_COLUMNS.map((name) => [name, joinLines(sets, name)]));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry for each name
  return { rows, numbers, text: text as Record<TextColumn, Lines>, further: Uint32Array.from(further) };
}

function joinLines(sets: readonly RowSet[], name: TextColumn): Lines {
  if (sets.every(({ text }) => text[name] === null)) return null;
  const rows = sets.reduce((sum, set) => sum + set.rows, 0);
  return linesOf(Buffer.concat(sets.map(({ text, rows: count }) => text[name]?.bytes ?? Buffer.alloc(count, NEWLINE))), rows);
}

/** Positions of the rows by day, rows of a day in their own order (a counting sort). */
export function orderByDay(day: Int32Array): Uint32Array {
  let [first, last] = [day[0] ?? 0, day[0] ?? 0];
  for (const value of day) {
    if (value < first) first = value;
    if (value > last) last = value;
  }
  const starts = new Uint32Array(last - first + 2);
  for (const value of day) starts[value - first + 1] = (starts[value - first + 1] ?? 0) + 1;
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const order = new Uint32Array(day.length);
  for (let row = 0; row < day.length; row++) {
    const bucket = (day[row] ?? 0) - first;
    const at = starts[bucket] ?? 0;
    order[at] = row;
    starts[bucket] = at + 1;
  }
  return order;
}
