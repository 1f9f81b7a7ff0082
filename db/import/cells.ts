import { parseDay, parseEdtf, type Day } from "#shared/dates.ts";
import { refuse, type Row } from "#db/sources/read/csv.ts";

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
