import type { Matrix } from "#shared/api.ts";
import { layTable, type ColumnOf, type Table } from "./table.ts";

type MatrixRow = Matrix["rows"][number];

/** The cells of a matrix, one row each, one column for each group of the split; empty where not covered. */
export function matrixTable(matrix: Matrix): Table {
  const cells = new Map(matrix.cells.map((cell) => [`${cell.row}\u0000${cell.column}`, cell.value]));
  const columns: ColumnOf<MatrixRow>[] = [
    { name: "key", type: "string", description: `Id of the group, by ${matrix.by}.`, cell: (row) => row.key },
    { name: "label", type: "string", description: "The group in words.", cell: (row) => row.label },
    ...matrix.columns.map((column): ColumnOf<MatrixRow> => ({
      name: column.key,
      type: "number",
      unit: matrix.unit,
      description: `${column.label}; empty where no source covers it.`,
      cell: (row) => cells.get(`${row.key}\u0000${column.key}`) ?? null,
    })),
  ];
  return layTable("data", columns, matrix.rows);
}
