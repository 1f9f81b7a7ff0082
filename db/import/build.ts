import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { DrizzleError } from "drizzle-orm";
import { parseDay } from "#shared/dates.ts";
import { ReadoutError } from "#shared/errors.ts";
import { checkOwner, createDatabase, SCHEMA_FORMAT, type Db } from "#db/client.ts";
import * as schema from "#db/schema/index.ts";
import { assertSound } from "./check.ts";
import { builderHash } from "./freshness.ts";
import { fillDatabase, type FillReport } from "./fill.ts";
import { prepareInsert } from "./insert.ts";
import { readRecordFiles, type RecordFiles } from "./record-files.ts";

export interface BuildOptions {
  recordFolder: string;
  /** Where the database goes; an older one there stays until the new one is whole. */
  path: string;
  onProgress?: (progress: BuildProgress) => void;
}

export interface BuildProgress {
  stage: string;
  rows: number;
  seconds: number;
}

export interface BuildReport extends FillReport {
  version: string;
  contentHash: string;
  seconds: number;
}

/**
 * Builds a database from a record folder: in a new file beside the target, in one transaction, checked, then renamed
 * over the target. Whenever the process dies, the target is the old database or the new one.
 * @throws RecordInvalid for a bad row, DatabaseRefused where the target is a file of another program, ReadoutError for a disk
 * that is full; each time the target is left as it was
 */
export function buildDatabase({ recordFolder, path, onProgress }: BuildOptions): BuildReport {
  const startMs = performance.now();
  const secondsSoFar = (): number => Math.round(performance.now() - startMs) / 1000;
  const report = (stage: string, rows: number): void => onProgress?.({ stage, rows, seconds: secondsSoFar() });

  // A file that is not ours is not ours to replace.
  if (existsSync(path)) checkOwner(path);
  const files = readRecordFiles(recordFolder);
  const version = `${files.recordDay}-${files.hash.slice(0, 8)}`;
  // Two builds at once write a file each; the one that ends last wins.
  const building = `${path}${BUILDING}${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  removeDatabase(building);
  removeLeftovers(path);
  try {
    const filled = writeDatabase(building, files, version, report);
    // Only a file in another journal mode, not one of ours, can have these beside it; a new file must not meet them.
    for (const suffix of ["-wal", "-shm", "-journal"]) rmSync(`${path}${suffix}`, { force: true });
    renameSync(building, path);
    syncToDisk(dirname(path));
    report("done", filled.rows);
    return { ...filled, version, contentHash: files.hash, seconds: secondsSoFar() };
  } catch (error) {
    removeDatabase(building);
    const fault = findStorageFault(error);
    throw fault === null ? error : new ReadoutError("database-refused", `${path}: cannot be written (${fault})`);
  }
}

function writeDatabase(building: string, files: RecordFiles, version: string, report: (stage: string, rows: number) => void): FillReport {
  const db = createDatabase(building);
  try {
    // The file is thrown away if the process dies; it is synced once, when whole.
    db.$client.pragma("synchronous = OFF");
    const filled = db.$client.transaction(() => {
      // A state may stand before its successor; every reference is checked before the commit.
      db.$client.pragma("defer_foreign_keys = ON");
      writeVersion(db, files, version);
      const result = fillDatabase(db, files, report);
      db.$client.prepare("UPDATE record_version SET added = ?").run(result.events);
      assertSound(db.$client);
      return result;
    })();
    report("checked", filled.rows);
    db.$client.exec("ANALYZE");
    // Without a write-ahead log the file stands alone: a read-only process opens it, and a rename moves all of it.
    db.$client.pragma("journal_mode = DELETE");
    return filled;
  } finally {
    db.$client.close();
    if (existsSync(building)) syncToDisk(building);
  }
}

function writeVersion(db: Db, files: RecordFiles, version: string): void {
  prepareInsert(
    db.$client,
    schema.recordVersion,
  )({
    id: 1,
    version,
    contentHash: files.hash,
    recordDay: parseDay(files.recordDay) ?? 0,
    added: 0,
    changed: 0,
    removed: 0,
  });
  const insert = prepareInsert(db.$client, schema.meta);
  insert({ key: "application", value: "readout" });
  insert({ key: "format", value: String(SCHEMA_FORMAT) });
  insert({ key: "record", value: version });
  insert({ key: "contentHash", value: files.hash });
  insert({ key: "builder", value: builderHash() });
}

/** What a disk that is full or fails makes SQLite or Node say; null for every other error. */
function findStorageFault(error: unknown): string | null {
  // SQLite has rolled back by itself, and the rollback of drizzle's migrator covers the cause.
  if (error instanceof DrizzleError && error.message.includes("ROLLBACK")) return "the disk is full or fails";
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return error instanceof Error && /^(?:SQLITE_(?:FULL|IOERR|CANTOPEN|READONLY)|E[A-Z]+$)/.test(code) ? error.message : null;
}

const BUILDING = ".building-";

/** Files of builds that were killed; those of a build that still runs are left to it. */
function removeLeftovers(path: string): void {
  const prefix = `${basename(path)}${BUILDING}`;
  for (const name of readdirSync(dirname(path)).filter((entry) => entry.startsWith(prefix))) {
    if (!isRunning(Number.parseInt(name.slice(prefix.length), 10))) rmSync(join(dirname(path), name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of another user may not be asked, but is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function removeDatabase(path: string): void {
  for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(`${path}${suffix}`, { force: true });
}

/** Windows cannot sync a folder; there the rename alone has to do. */
function syncToDisk(path: string): void {
  try {
    const handle = openSync(path, "r");
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (process.platform !== "win32") throw error;
  }
}
