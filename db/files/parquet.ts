import { parquetWriteBuffer } from "hyparquet-writer";
import type { Cell } from "#shared/csv.ts";
import { parseDay } from "#shared/dates.ts";
import type { FileContent } from "./content.ts";
import type { Column, ColumnType } from "./table.ts";

const ELEMENTS = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" } },
} as const satisfies Record<ColumnType, object>;

/** The rows as typed columns, Snappy-compressed; what they are stands in the file's key-value metadata. */
export function writeParquet({ table: { columns, rows }, describe }: FileContent): Buffer {
  const { about } = describe();
  const cells = columns.map((): Cell[] => []);
  for (const row of rows) for (const [index, column] of columns.entries()) cells[index]?.push(toValue(column, row[index] ?? null));
  const bytes = parquetWriteBuffer({
    schema: [
      { name: "root", num_children: columns.length },
      ...columns.map(({ name, type }) => ({ name, repetition_type: "OPTIONAL" as const, ...ELEMENTS[type] })),
    ],
    columnData: columns.map((column, index) => ({ name: column.name, data: cells[index] ?? [] })),
    kvMetadata: [
      { key: "readout", value: JSON.stringify({ ...about, rowCount: rows.length, columns }) },
      { key: "title", value: about.title },
    ],
    createdBy: "Readout",
  });
  return Buffer.from(bytes);
}

function toValue({ name, type }: Column, cell: Cell): Cell {
  if (type !== "date" || cell === null) return cell;
  const day = typeof cell === "string" ? parseDay(cell) : null;
  if (day === null) throw new RangeError(`"${String(cell)}" under "${name}" is not a day`);
  return day;
}
