import type { Cell } from "#shared/csv.ts";

/** The types of the Table Schema of Data Package v2 that our columns have. */
export type ColumnType = "string" | "integer" | "number" | "boolean" | "date";

export interface Column {
  name: string;
  type: ColumnType;
  description: string;
  /** What one unit of a number is, where the column has one. */
  unit?: string;
}

/** Rows under typed columns: what every format of a file is written from. */
export interface Table {
  name: "data" | "events";
  columns: readonly Column[];
  /** Cells in the order of `columns`; a date is `YYYY-MM-DD`, null is unknown or not covered. */
  rows: readonly (readonly Cell[])[];
}

/** One column with the way to its cell in an answer's row. */
export interface ColumnOf<Row> extends Column {
  cell: (row: Row) => Cell;
}

/** Lays an answer's rows under columns. */
export function layTable<Row>(name: Table["name"], columns: readonly ColumnOf<Row>[], rows: readonly Row[]): Table {
  return {
    name,
    columns: columns.map(({ cell: _cell, ...column }) => column),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}

/** Several values in one cell; null where there are none. */
export function joinValues(values: readonly string[], separator: string): string | null {
  return values.length === 0 ? null : values.join(separator);
}

/** A column of texts. */
export function text<Row>(name: string, description: string, cell: (row: Row) => string | null): ColumnOf<Row> {
  return { name, type: "string", description, cell };
}
