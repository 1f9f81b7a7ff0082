import type { Column, Word } from "./column.ts";

/** The events of `rows` whose fact is one of these values. */
export function keepValues(rows: Int32Array, column: Column, values: readonly string[]): Int32Array {
  return keep(rows, hasAny(column, values));
}

/** The events of `rows` that have none of the values. */
export function dropValues(rows: Int32Array, column: Column, values: readonly string[]): Int32Array {
  const has = hasAny(column, values);
  return keep(rows, (row) => !has(row));
}

function hasAny(column: Column, values: readonly string[]): (row: number) => boolean {
  const wanted = flagWords(column.words, (word) => values.includes(String(word)));
  return column.many ? (row) => holds(column.offsets, column.codes, row, wanted) : (row) => wanted[column.codes[row] ?? -1] === 1;
}

/** The events of `rows` that a test lets through, in their order. */
export function keep(rows: Int32Array, test: (row: number) => boolean): Int32Array {
  const kept = new Int32Array(rows.length);
  let size = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    if (test(row)) kept[size++] = row;
  }
  return kept.subarray(0, size);
}

/** Whether any code of an event is flagged. */
export function holds(offsets: Int32Array, codes: Int32Array, row: number, wanted: Uint8Array): boolean {
  const end = offsets[row + 1] ?? 0;
  for (let at = offsets[row] ?? 0; at < end; at++) if (wanted[codes[at] ?? -1] === 1) return true;
  return false;
}

/** 1 by code of each word a test lets through. */
export function flagWords(words: readonly Word[], test: (word: Word) => boolean): Uint8Array {
  // A loop: `Uint8Array.from` walks an iterator, which takes several times as long.
  const flags = new Uint8Array(words.length);
  for (let code = 0; code < words.length; code += 1) if (test(words[code] ?? null)) flags[code] = 1;
  return flags;
}
