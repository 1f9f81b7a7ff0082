import { getTableColumns, getTableName, type InferInsertModel } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type Database from "better-sqlite3";

/** A prepared insert into one table: rows carry the schema's own names, missing columns are null. */
export function prepareInsert<Table extends SQLiteTable>(client: Database.Database, table: Table): (row: InferInsertModel<Table>) => void {
  const columns = Object.entries(getTableColumns(table));
  const names = columns.map(([, column]) => `"${column.name}"`).join(", ");
  const marks = columns.map(() => "?").join(", ");
  const statement = client.prepare(`INSERT INTO "${getTableName(table)}" (${names}) VALUES (${marks})`);
  return (row) => {
    const values = row as Readonly<Record<string, unknown>>;
    statement.run(columns.map(([key]) => toSql(values[key])));
  };
}

function toSql(value: unknown): unknown {
  if (value === undefined) return null;
  return typeof value === "boolean" ? Number(value) : value;
}
