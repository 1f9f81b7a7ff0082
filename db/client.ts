import { closeSync, existsSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { drizzle, type BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { DatabaseRefused } from "#shared/errors.ts";
import * as schema from "./schema/index.ts";

/** Number of this build's schema, kept in `PRAGMA user_version`; a file with a higher one is refused. */
export const SCHEMA_FORMAT = 2;
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
  if (!existsSync(path)) throw new DatabaseRefused(path, "missing", "there is no database here; build one with: npm run readout -- build");
  checkOwner(path);
  const client = openClient(path);
  try {
    checkContent(client, path);
    client.pragma("query_only = ON");
    client.pragma("cache_size = -8192");
    return drizzle({ client, schema });
  } catch (error) {
    client.close();
    throw error instanceof DatabaseRefused ? error : damaged(path, error);
  }
}

/**
 * Reads whose file this is from its first 100 bytes (sqlite.org/fileformat2.html, 1.3), so that a file whose pages are
 * damaged is still known as ours, and one of another program is never replaced.
 * @throws DatabaseRefused for a file that is not a Readout database
 */
export function checkOwner(path: string): void {
  const header = Buffer.alloc(100);
  const read = readHeader(path, header);
  if (read < 100 || header.toString("latin1", 0, 16) !== "SQLite format 3\0")
    throw new DatabaseRefused(path, "foreign", "is not a SQLite database, so it is left as it is");
  if (header.readUInt32BE(68) !== APPLICATION_ID)
    throw new DatabaseRefused(path, "foreign", "is a database of another program, so it is left as it is");
}

function readHeader(path: string, header: Buffer): number {
  try {
    const handle = openSync(path, "r");
    try {
      return readSync(handle, header, 0, header.length, 0);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    throw new DatabaseRefused(path, "foreign", `cannot be read as a file (${describe(error)})`);
  }
}

function openClient(path: string): Database.Database {
  try {
    return new Database(path, { readonly: true, fileMustExist: true });
  } catch (error) {
    throw damaged(path, error);
  }
}

function checkContent(client: Database.Database, path: string): void {
  const format = Number(client.pragma("user_version", { simple: true }));
  if (format > SCHEMA_FORMAT) {
    throw new DatabaseRefused(
      path,
      "newer",
      `was written by a newer Readout (format ${format}, this one reads ${SCHEMA_FORMAT}); update Readout`,
    );
  }
  if (format < SCHEMA_FORMAT) {
    throw new DatabaseRefused(path, "outdated", `has the older format ${format} (this one reads ${SCHEMA_FORMAT}); ${BUILD_ANEW}`);
  }
  const check = client.pragma("quick_check(1)", { simple: true });
  if (check !== "ok") throw damaged(path, check);
  const version = client.prepare("SELECT count(*) FROM record_version").pluck().get();
  if (version === 0) throw new DatabaseRefused(path, "outdated", `holds no record; ${BUILD_ANEW}`);
}

const BUILD_ANEW = "build it anew with: npm run readout -- build";

function damaged(path: string, error: unknown): DatabaseRefused {
  return new DatabaseRefused(path, "damaged", `is damaged (${describe(error).replaceAll(/\s+/g, " ").slice(0, 120)}); ${BUILD_ANEW}`);
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
