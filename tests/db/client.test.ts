import { existsSync, mkdirSync, openSync, closeSync, readFileSync, truncateSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { createDatabase, openDatabase } from "#db/client.ts";
import { buildDatabase } from "#db/import/build.ts";
import { DatabaseRefused } from "#shared/errors.ts";
import { listFiles, temporaryFolder } from "#tests/helpers/files.ts";
import { writeSmallRecord } from "#tests/helpers/small-record.ts";

/** A built database of the small record, and what a test does to it. */
function built(change: (path: string) => void = () => undefined): string {
  const path = join(temporaryFolder(), "readout.db");
  buildDatabase({ recordFolder: writeSmallRecord(), path });
  change(path);
  return path;
}

function inFolder(write: (path: string) => void): string {
  const path = join(temporaryFolder(), "readout.db");
  write(path);
  return path;
}

function run(path: string, sql: string): void {
  const client = new Database(path);
  client.exec(sql);
  client.close();
}

/** Writes over a part of a file, as a bad disk would. */
function overwrite(path: string, at: number, bytes: number): void {
  const handle = openSync(path, "r+");
  writeSync(handle, Buffer.alloc(bytes, 0xa5), 0, bytes, at);
  closeSync(handle);
}

const BUILD = "build it anew with: npm run readout -- build";

const REFUSED: readonly (readonly [what: string, make: () => string, kind: string, message: string | RegExp])[] = [
  ["missing", () => inFolder(() => undefined), "missing", "there is no database here; build one with: npm run readout -- build"],
  ["an empty file", () => inFolder((path) => writeFileSync(path, "")), "foreign", "is not a SQLite database, so it is left as it is"],
  [
    "a text",
    () => inFolder((path) => writeFileSync(path, "id,kind\n".repeat(99))),
    "foreign",
    "is not a SQLite database, so it is left as it is",
  ],
  ["a folder", () => inFolder((path) => mkdirSync(path)), "foreign", /^cannot be read as a file \(EISDIR: /],
  [
    "a database of another program",
    () => inFolder((path) => run(path, "CREATE TABLE event (id TEXT)")),
    "foreign",
    "is a database of another program, so it is left as it is",
  ],
  [
    "of a newer format",
    () => built((path) => run(path, "PRAGMA user_version = 999")),
    "newer",
    /^was written by a newer Readout \(format 999, this one reads \d+\); update Readout$/,
  ],
  [
    "of an older format",
    () => built((path) => run(path, "PRAGMA user_version = 0")),
    "outdated",
    /^has the older format 0 \(this one reads \d+\); build it anew with: npm run readout -- build$/,
  ],
  [
    "without a record",
    () => built((path) => run(path, "PRAGMA foreign_keys = OFF; DELETE FROM record_version")),
    "outdated",
    `holds no record; ${BUILD}`,
  ],
  ["migrated but never filled", () => inFolder(createEmpty), "outdated", `holds no record; ${BUILD}`],
  [
    "without a table",
    () => built((path) => run(path, "PRAGMA foreign_keys = OFF; DROP TABLE record_version")),
    "damaged",
    /^is damaged \(no such table: record_version\); build/,
  ],
  [
    "cut short by half",
    () => built((path) => truncateSync(path, readFileSync(path).length >> 1)),
    "damaged",
    /^is damaged \(.+\); build it anew/,
  ],
  ["cut to its header", () => built((path) => truncateSync(path, 100)), "damaged", /^is damaged \(.+\); build it anew/],
  ["cut to half its header", () => built((path) => truncateSync(path, 50)), "foreign", "is not a SQLite database, so it is left as it is"],
  ["overwritten in its first page", () => built((path) => overwrite(path, 100, 3000)), "damaged", /^is damaged \(.+\); build it anew/],
  ["overwritten in its middle", () => built((path) => overwrite(path, 40_000, 40_000)), "damaged", /^is damaged \(.+\); build it anew/],
];

test.each(REFUSED)("a database that is %s is refused, says so, and is left as it is", (_, make, kind, message) => {
  const path = make();
  const before = existsSync(path) && kind !== "foreign" ? readFileSync(path) : null;
  const error = refused(path);
  expect([error.kind, error.path, error.code]).toEqual([kind, path, "database-refused"]);
  expectReason(error.message.slice(path.length + 2), message);
  if (before) expect(readFileSync(path).equals(before)).toBe(true);
  expect(listFiles(join(path, "..")).filter((name) => name !== "readout.db")).toEqual([]);
});

function expectReason(reason: string, expected: string | RegExp): void {
  if (expected instanceof RegExp) expect(reason).toMatch(expected);
  else expect(reason).toBe(expected);
}

/** As a build leaves its file, but without a record. */
function createEmpty(path: string): void {
  const { $client: client } = createDatabase(path);
  client.pragma("journal_mode = DELETE");
  client.close();
}

function refused(path: string): DatabaseRefused {
  try {
    openDatabase(path).$client.close();
  } catch (error) {
    expect(error).toBeInstanceOf(DatabaseRefused);
    return error as DatabaseRefused;
  }
  throw new Error("the database was opened");
}

test("opening never makes a file or a folder", () => {
  const folder = temporaryFolder();
  expect(refused(join(folder, "a", "readout.db")).kind).toBe("missing");
  expect(existsSync(join(folder, "a"))).toBe(false);
});

test("an opened database is read, and every write to it fails", () => {
  const path = built();
  const before = readFileSync(path);
  const { $client: client } = openDatabase(path);
  expect(client.prepare("SELECT count(*) FROM event").pluck().get()).toBe(8);
  for (const sql of [
    "DELETE FROM event",
    "UPDATE meta SET value = ''",
    "CREATE TABLE extra (id TEXT)",
    "PRAGMA user_version = 7; VACUUM",
  ]) {
    expect(() => client.exec(sql), sql).toThrow(/readonly/);
  }
  client.close();
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(listFiles(join(path, ".."))).toEqual(["readout.db"]);
});

test("a reader keeps the rows it began with while a new build replaces the file", () => {
  const path = built();
  const reader = openDatabase(path);
  const count = reader.$client.prepare("SELECT count(*) FROM event").pluck();
  expect(count.get()).toBe(8);
  buildDatabase({ recordFolder: writeSmallRecord(), path });
  expect(count.get()).toBe(8);
  reader.$client.close();
  openDatabase(path).$client.close();
});

test.each([
  ["a text", () => inFolder((path) => writeFileSync(path, "my notes"))],
  ["a database of another program", () => inFolder((path) => run(path, "CREATE TABLE mine (id TEXT)"))],
])("a build does not replace %s", (_, make) => {
  const path = make();
  const before = readFileSync(path);
  expect(() => buildDatabase({ recordFolder: writeSmallRecord(), path })).toThrow(DatabaseRefused);
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(listFiles(join(path, ".."))).toEqual(["readout.db"]);
});

test("a build replaces a damaged database of ours", () => {
  const path = built((file) => overwrite(file, 40_000, 40_000));
  buildDatabase({ recordFolder: writeSmallRecord(), path });
  const { $client: client } = openDatabase(path);
  expect(client.pragma("integrity_check", { simple: true })).toBe("ok");
  client.close();
});
