import { parseDay, parseEdtf, type Day } from "#shared/dates.ts";
import { parseCountOrNull, parseNumberOrNull, refuse, type Row } from "#db/sources/read/csv.ts";

/** The import run of the source a row names. */
export function importIdOf(row: Row<string>, importIds: ReadonlyMap<string, number>): number {
  const id = importIds.get(row.cells["source"] ?? "");
  if (id === undefined) throw refuse(row, "source", `"${row.cells["source"] ?? ""}" is not a source of runs.csv`);
  return id;
}

/** First or last day of a cell's EDTF date; null where the cell is empty. */
export function boundOf<Column extends string>(row: Row<Column>, column: Column, side: "earliest" | "latest"): Day | null {
  const text = row.cells[column];
  if (text === "") return null;
  const span = parseEdtf(text);
  if (span === null) throw refuse(row, column, `"${text.slice(0, 80)}" is not a date`);
  return span[side];
}

/** The day of a cell that must hold one. */
export function dayOf<Column extends string>(row: Row<Column>, column: Column): Day {
  const day = parseDay(row.cells[column]);
  if (day === null) throw refuse(row, column, `"${row.cells[column].slice(0, 80)}" is not a day`);
  return day;
}

/** The whole number of a cell that must hold one: an empty cell is not zero. */
export function countOf<Column extends string>(row: Row<Column>, column: Column): number {
  const count = parseCountOrNull(row, column);
  if (count === null) throw refuse(row, column, "the cell is empty");
  return count;
}

/** The number of a cell that must hold one. */
export function numberOf<Column extends string>(row: Row<Column>, column: Column): number {
  const number = parseNumberOrNull(row, column);
  if (number === null) throw refuse(row, column, "the cell is empty");
  return number;
}

/** Degrees north or east; null where the cell is empty. */
export function degreesOf<Column extends string>(row: Row<Column>, column: Column, limit: 90 | 180): number | null {
  const degrees = parseNumberOrNull(row, column);
  if (degrees !== null && Math.abs(degrees) > limit)
    throw refuse(row, column, `"${row.cells[column]}" is not between -${limit} and ${limit}`);
  return degrees;
}

/** The http or https address of a cell that must hold one. */
export function webAddressOf<Column extends string>(row: Row<Column>, column: Column): string {
  const text = row.cells[column];
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) throw refuse(row, column, `"${text.slice(0, 80)}" is not a web address`);
  return text;
}

/** Refuses a last day before the first. */
export function checkOrder<Column extends string>(row: Row<Column>, column: Column, from: Day | null, to: Day | null): void {
  if (from !== null && to !== null && to < from) throw refuse(row, column, `"${row.cells[column]}" is before the start`);
}

/** Keeps the cells that name a row; refuses those that another row has. The last column is named. */
export function addOnce<Column extends string>(taken: Set<string>, row: Row<Column>, ...columns: [...Column[], Column]): void {
  const key = columns.map((column) => row.cells[column]).join(", ");
  const column = columns[columns.length - 1];
  if (taken.has(key) && column !== undefined) throw refuse(row, column, `"${key.slice(0, 160)}" is there twice`);
  taken.add(key);
}
