import type Database from "better-sqlite3";
import type { SQL } from "drizzle-orm";
import { SQLiteSyncDialect } from "drizzle-orm/sqlite-core";
import type { Db } from "../client.ts";

const dialect = new SQLiteSyncDialect();
const prepared = new WeakMap<Database.Database, Map<string, Database.Statement>>();
const MAX_PREPARED = 500;

/**
 * Runs a query and returns its rows. The text is prepared once per database and kept; values are bound.
 * `Row` states the columns the query selects.
 */
export function selectAll<Row>(db: Db, query: SQL): Row[] {
  const { sql, params } = dialect.sqlToQuery(query);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the caller's SELECT list is the type's only source
  return prepare(db.$client, sql).all(...params) as Row[];
}

/** Like `selectAll`, for a query of one row; null when there is none. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as for `selectAll`, the caller states the columns
export function selectOne<Row>(db: Db, query: SQL): Row | null {
  return selectAll<Row>(db, query)[0] ?? null;
}

function prepare(client: Database.Database, text: string): Database.Statement {
  let statements = prepared.get(client);
  if (!statements) {
    statements = new Map();
    prepared.set(client, statements);
  }
  const known = statements.get(text);
  if (known) return known;
  const oldest = statements.size >= MAX_PREPARED ? statements.keys().next().value : undefined;
  if (oldest !== undefined) statements.delete(oldest);
  const statement = client.prepare(text);
  statements.set(text, statement);
  return statement;
}
