import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { parseDay } from "#shared/dates.ts";
import { ReadoutError } from "#shared/errors.ts";
import { checkOwner, createDatabase, SCHEMA_FORMAT, type Db } from "#db/client.ts";
import * as schema from "#db/schema/index.ts";
import { assertSound } from "./check.ts";
import { hashEvents } from "./event-hash.ts";
import { builderHash } from "./freshness.ts";
import { fillDatabase } from "./fill.ts";
import { fillHistory, type VersionReport } from "./fill-history.ts";
import { prepareInsert } from "./insert.ts";
import { keepFiles } from "./kept-files.ts";
import { ARRIVAL, NO_PAST, readPast, type Past } from "./past.ts";
import { readRecordFiles, type RecordFiles } from "./record-files.ts";
import { buildingPath, findStorageFault, removeDatabase, removeLeftovers, syncToDisk } from "./replace-file.ts";

export interface BuildOptions {
  recordFolder: string;
  /** The folder of a reader's own lists; it need not exist. */
  ownFolder?: string | null;
  /** Where the database goes; an older one there stays until the new one is whole. */
  path: string;
  onProgress?: (progress: BuildProgress) => void;
}

export interface BuildProgress {
  stage: string;
  rows: number;
  seconds: number;
}

interface WriteReport extends VersionReport {
  events: number;
  rows: number;
}

export interface BuildReport extends WriteReport {
  version: string;
  contentHash: string;
  seconds: number;
}

/**
 * Builds a database from a record folder: in a new file beside the target, in one transaction, checked, then renamed
 * over the target. Whenever the process dies, the target is the old database or the new one. What the old one remembers
 * of earlier versions is carried over.
 * @throws RecordInvalid for a bad row, DatabaseRefused where the target is a file of another program, ReadoutError for a disk
 * that is full; each time the target is left as it was
 */
export function buildDatabase({ recordFolder, ownFolder = null, path, onProgress }: BuildOptions): BuildReport {
  // A file that is not ours is not ours to replace.
  if (existsSync(path)) checkOwner(path);
  return replaceDatabase({ files: readRecordFiles(recordFolder, ownFolder), past: readPast(path), path, onProgress });
}

interface Replacement {
  files: RecordFiles;
  past: Past;
  path: string;
  onProgress?: BuildOptions["onProgress"];
}

/** Builds a database of record files beside `path` and renames it there. */
export function replaceDatabase({ files, past, path, onProgress }: Replacement): BuildReport {
  const startMs = performance.now();
  const secondsSoFar = (): number => Math.round(performance.now() - startMs) / 1000;
  const report = (stage: string, rows: number): void => onProgress?.({ stage, rows, seconds: secondsSoFar() });

  // Two builds at once write a file each; the one that ends last wins.
  const building = buildingPath(path);
  mkdirSync(dirname(path), { recursive: true });
  removeDatabase(building);
  removeLeftovers(path);
  try {
    const filled = writeDatabase(building, files, past, report);
    // Only a file in another journal mode, not one of ours, can have these beside it; a new file must not meet them.
    for (const suffix of ["-wal", "-shm", "-journal"]) rmSync(`${path}${suffix}`, { force: true });
    renameSync(building, path);
    syncToDisk(dirname(path));
    report("done", filled.rows);
    return { ...filled, version: versionOf(files), contentHash: files.hash, seconds: secondsSoFar() };
  } catch (error) {
    removeDatabase(building);
    const fault = findStorageFault(error);
    throw fault === null ? error : new ReadoutError("database-refused", `${path}: cannot be written (${fault})`);
  }
}

/** A database of a record folder in memory, without the file's history, for comparing. */
export function buildInMemory(recordFolder: string): Db {
  const db = createDatabase(":memory:");
  const files = readRecordFiles(recordFolder);
  db.$client.transaction(() => fillAll(db, files, NO_PAST, () => undefined))();
  return db;
}

type Report = (stage: string, rows: number) => void;

function writeDatabase(building: string, files: RecordFiles, past: Past, report: Report): WriteReport {
  const db = createDatabase(building);
  try {
    // The file is thrown away if the process dies; it is synced once, when whole.
    db.$client.pragma("synchronous = OFF");
    const filled = db.$client.transaction(() => {
      const result = fillAll(db, files, past, report);
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

function fillAll(db: Db, files: RecordFiles, past: Past, report: Report): WriteReport {
  // A state may stand before its successor; every reference is checked before the commit.
  db.$client.pragma("defer_foreign_keys = ON");
  const version = { version: versionOf(files), contentHash: files.hash, recordDay: parseDay(files.recordDay) ?? 0 };
  writeMeta(db, version);
  const { events, rows, sources } = fillDatabase(db, files, report);
  const changes = fillHistory(db, version, hashEvents(files, sources), past);
  keepFiles(db, changes.versionId, files.texts, past);
  noteArrivals(db, changes, past);
  return { events, rows, ...changes };
}

/** Carries over when each version came here, and notes it of one that took the place of another. */
function noteArrivals(db: Db, { versionId, unchanged }: VersionReport, { arrivals }: Past): void {
  const insert = prepareInsert(db.$client, schema.meta);
  // The first record came with the database itself: two fresh builds of one record are the same to the byte.
  const isFirst = versionId === 1;
  const all = unchanged || isFirst ? arrivals : [...arrivals, { versionId, at: new Date().toISOString() }];
  for (const arrival of all) insert({ key: `${ARRIVAL}${arrival.versionId}`, value: arrival.at });
}

function versionOf(files: RecordFiles): string {
  return `${files.recordDay}-${files.hash.slice(0, 8)}`;
}

function writeMeta(db: Db, { version, contentHash }: { version: string; contentHash: string }): void {
  const insert = prepareInsert(db.$client, schema.meta);
  insert({ key: "application", value: "readout" });
  insert({ key: "format", value: String(SCHEMA_FORMAT) });
  insert({ key: "record", value: version });
  insert({ key: "contentHash", value: contentHash });
  insert({ key: "builder", value: builderHash() });
}
