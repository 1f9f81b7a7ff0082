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
  rows: Counted<readonly Cell[]>;
}

/** Rows to walk through, and how many they are. A large file's are read while they are written, so that they never lie in memory together. */
export interface Counted<Row> extends Iterable<Row> {
  readonly length: number;
}

/** One column with the way to its cell in an answer's row. */
export interface ColumnOf<Row> extends Column {
  cell: (row: Row) => Cell;
}

/** Lays an answer's rows under columns. */
export function layTable<Row>(name: Table["name"], columns: readonly ColumnOf<Row>[], rows: Counted<Row>): Table {
  const lay = (row: Row): Cell[] => columns.map(({ cell }) => cell(row));
  return {
    name,
    columns: columns.map(({ cell: _cell, ...column }) => column),
    rows: Array.isArray(rows) ? Array.from(rows, lay) : layWhileRead(rows, lay),
  };
}

function layWhileRead<Row>(rows: Counted<Row>, lay: (row: Row) => Cell[]): Table["rows"] {
  return {
    length: rows.length,
    *[Symbol.iterator]() {
      for (const row of rows) yield lay(row);
    },
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
