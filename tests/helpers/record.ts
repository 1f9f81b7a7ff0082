import { existsSync, mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { openDatabase, type Db } from "#db/client.ts";
import { buildDatabase } from "#db/import/build.ts";
import { builderHash } from "#db/import/freshness.ts";
import { recordHash } from "#db/import/record-files.ts";

const root = join(import.meta.dirname, "..", "..");
const recordFolder = join(root, "db", "record");

/** The database of the committed record, built once for each state of `db/` and opened as the server opens it. */
export function openRecord(): Db {
  return openDatabase(buildRecord());
}

/** Path of that database. Builders that run at once each write their own file and rename it over: the last wins, all are equal. */
export function buildRecord(): string {
  const folder = join(root, "node_modules", ".cache", "readout");
  const path = join(folder, `record-${recordHash(recordFolder).slice(0, 8)}-${builderHash().slice(0, 8)}.db`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const building = `${path}.${process.pid}`;
  buildDatabase({ recordFolder, path: building });
  renameSync(building, path);
  return path;
}
