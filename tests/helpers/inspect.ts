import Database from "better-sqlite3";

/** The rows of a query on a database file, as plain lists. */
export function readAll(path: string, sql: string): unknown[][] {
  const client = new Database(path, { readonly: true, fileMustExist: true });
  try {
    return client.prepare(sql).raw().all() as unknown[][];
  } finally {
    client.close();
  }
}

/** Everything a database file says: its schema and the rows of every table. */
export function dump(path: string): Record<string, unknown[][]> {
  const tables = readAll(path, "SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY name");
  // A virtual table says only what its shadow tables hold.
  const virtual = new Set(tables.filter(([, sql]) => String(sql).startsWith("CREATE VIRTUAL")).map(([name]) => name));
  // drizzle's ledger of migrations holds the time of the build.
  const names = tables.map(([name]) => String(name)).filter((name) => name !== "__drizzle_migrations" && !virtual.has(name));
  return Object.fromEntries([["schema", tables], ...names.map((name) => [name, rowsOf(path, name)])]);
}

/** When a version came is no part of what was built. */
function rowsOf(path: string, table: string): unknown[][] {
  return readAll(path, `SELECT * FROM "${table}" ${table === "meta" ? "WHERE key NOT LIKE 'received:%'" : ""} ORDER BY 1, 2`);
}
