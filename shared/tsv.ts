import { guardFormula, type Cell } from "./csv.ts";

/** Rows as a spreadsheet takes them from the clipboard: tabs between cells, a line each, an empty cell where nothing is known. */
export function formatTsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map((row) => row.map(formatCell).join("\t")).join("\n");
}

function formatCell(cell: Cell): string {
  return typeof cell === "string" ? guardFormula(cell).replaceAll(/[\t\r\n]+/g, " ") : String(cell ?? "");
}
