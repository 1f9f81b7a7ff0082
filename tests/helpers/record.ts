import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { openDatabase, type Db } from "#db/client.ts";
import { buildDatabase } from "#db/import/build.ts";

const root = join(import.meta.dirname, "..", "..");
const recordFolder = join(root, "db", "record");

/** The database of the committed record, built once for each state of `db/` and opened as the server opens it. */
export function openRecord(): Db {
  return openDatabase(buildRecord());
}

/** Path of that database. Builders that run at once each write their own file and rename it over: the last wins, all are equal. */
export function buildRecord(): string {
  const folder = join(root, "node_modules", ".cache", "readout");
  const path = join(folder, `record-${stamp()}.db`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const building = `${path}.${process.pid}`;
  buildDatabase({ recordFolder, path: building });
  renameSync(building, path);
  return path;
}

function stamp(): string {
  const hash = createHash("sha256");
  for (const folder of ["db/record", "db/schema", "db/import", "db/migrations", "shared"].map((name) => join(root, name))) {
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted()) {
      const path = join(folder, name);
      if (/\.(csv|json|ts|sql)$/.test(name)) hash.update(name).update(readFileSync(path));
    }
  }
  return hash.digest("hex").slice(0, 12);
}
