import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance, DuckDBDateValue, type DuckDBValue } from "@duckdb/node-api";
import { parse } from "csv-parse/sync";
import { parquetReadObjects } from "hyparquet";
import readWorkbook from "read-excel-file/node";
import { temporaryFolder } from "./files.ts";

/** Rows as a reader nobody here wrote gives them: a null is an empty cell, a day is `YYYY-MM-DD`. */
export type ReadRow = Record<string, string | number | boolean | null>;

/** Asks DuckDB for the rows of a CSV or Parquet file; CSV columns are read as the types it is told. */
export async function readWithDuckDb(
  bytes: Buffer,
  format: "csv" | "parquet",
  types: Readonly<Record<string, string>> = {},
): Promise<ReadRow[]> {
  const path = join(temporaryFolder(), `file.${format}`);
  writeFileSync(path, bytes);
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    const columns = Object.entries(types).map(([name, type]) => `'${name.replaceAll("'", "''")}': '${type}'`);
    const from =
      format === "parquet"
        ? `read_parquet('${path}')`
        : `read_csv('${path}', header = true, delim = ',', quote = '"', escape = '"', columns = {${columns.join(", ")}}, auto_detect = false, max_line_size = 20000000)`;
    const result = await connection.runAndReadAll(`SELECT * FROM ${from}`);
    return result.getRowObjects().map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)])));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** The types of the columns of a Parquet file, as DuckDB tells them. */
export async function readTypesWithDuckDb(bytes: Buffer): Promise<Record<string, string>> {
  const path = join(temporaryFolder(), "file.parquet");
  writeFileSync(path, bytes);
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    const told = await connection.runAndReadAll(`DESCRIBE SELECT * FROM read_parquet('${path}')`);
    return Object.fromEntries(told.getRowObjects().map((row) => [String(row["column_name"]), String(row["column_type"])]));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** DuckDB's word for each type of a column. */
export const DUCKDB_TYPES = { string: "VARCHAR", integer: "INTEGER", number: "DOUBLE", boolean: "BOOLEAN", date: "DATE" } as const;

export function readCsv(bytes: Buffer): Record<string, string>[] {
  return parse(bytes, { columns: true, bom: true, relax_quotes: false });
}

export async function readParquet(bytes: Buffer): Promise<ReadRow[]> {
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  const rows = (await parquetReadObjects({ file: copy })) as Record<string, unknown>[];
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainCell(value)])));
}

/** Sheets of a workbook by name, each a list of rows of cells. */
export async function readXlsx(bytes: Buffer): Promise<Map<string, (string | number | boolean | null)[][]>> {
  const sheets = await readWorkbook(bytes, { trim: false });
  return new Map(sheets.map(({ sheet, data }) => [sheet, data.map((row) => row.map((cell) => plainCell(cell)))]));
}

function plainValue(value: DuckDBValue): string | number | boolean | null {
  if (value instanceof DuckDBDateValue) return value.toString();
  return plainCell(value);
}

function plainCell(value: unknown): string | number | boolean | null {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return (value ?? null) as string | number | boolean | null;
}
