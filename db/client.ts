import { existsSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { drizzle, type BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { DatabaseRefused } from "#shared/errors.ts";
import * as schema from "./schema/index.ts";

/** Number of this build's schema, kept in `PRAGMA user_version`; a file with a higher one is refused. */
export const SCHEMA_FORMAT = 1;
/** `PRAGMA application_id` of a Readout file: the letters "Rdot". */
export const APPLICATION_ID = 0x52_64_6f_74;

export type Db = BetterSQLite3Database<typeof schema> & { $client: Database.Database };

/** A new, empty, migrated database; `:memory:` for tests. The caller fills it and closes it. */
export function createDatabase(path: string): Db {
  const client = new Database(path);
  client.pragma("journal_mode = WAL");
  client.pragma("foreign_keys = ON");
  const db = drizzle({ client, schema });
  migrate(db, { migrationsFolder: join(import.meta.dirname, "migrations") });
  client.pragma(`application_id = ${APPLICATION_ID}`);
  client.pragma(`user_version = ${SCHEMA_FORMAT}`);
  return db;
}

/**
 * Opens a filled database read-only, for serving.
 * @throws DatabaseRefused when the file is missing, not SQLite, not Readout's, newer than this build, corrupt or empty
 */
export function openDatabase(path: string): Db {
  if (!existsSync(path)) throw new DatabaseRefused(path, "there is no database here; build one with: npm run readout -- build");
  const client = openClient(path);
  try {
    checkIdentity(client, path);
    client.pragma("query_only = ON");
    client.pragma("cache_size = -65536");
    return drizzle({ client, schema });
  } catch (error) {
    client.close();
    throw error instanceof DatabaseRefused ? error : new DatabaseRefused(path, `cannot be read (${describe(error)})`);
  }
}

function openClient(path: string): Database.Database {
  try {
    return new Database(path, { readonly: true, fileMustExist: true });
  } catch (error) {
    throw new DatabaseRefused(path, `cannot be opened (${describe(error)})`);
  }
}

function checkIdentity(client: Database.Database, path: string): void {
  const application = pragma(client, path, "application_id");
  if (application !== APPLICATION_ID) throw new DatabaseRefused(path, "is a database of another program, not Readout's");
  const format = pragma(client, path, "user_version");
  if (format > SCHEMA_FORMAT) {
    throw new DatabaseRefused(path, `was written by a newer Readout (format ${format}, this one reads ${SCHEMA_FORMAT}); update Readout`);
  }
  if (format < SCHEMA_FORMAT) {
    throw new DatabaseRefused(
      path,
      `has the older format ${format} (this one reads ${SCHEMA_FORMAT}); build it anew with: npm run readout -- build`,
    );
  }
  const check = client.pragma("quick_check(1)", { simple: true });
  if (check !== "ok")
    throw new DatabaseRefused(path, `is damaged (${String(check).slice(0, 120)}); build it anew with: npm run readout -- build`);
  const version = client.prepare("SELECT count(*) FROM record_version").pluck().get();
  if (version === 0) throw new DatabaseRefused(path, "holds no record; build it with: npm run readout -- build");
}

function pragma(client: Database.Database, path: string, name: string): number {
  try {
    return Number(client.pragma(name, { simple: true }));
  } catch (error) {
    throw new DatabaseRefused(path, `is not a SQLite database or is damaged (${describe(error)})`);
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
