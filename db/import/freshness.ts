import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseRefused } from "#shared/errors.ts";
import { openDatabase } from "#db/client.ts";
import { recordHash } from "./record-files.ts";

const root = join(import.meta.dirname, "..", "..");
const BUILDER = ["db/import", "db/schema", "db/migrations", "shared"];

/** SHA-256 of the code that turns a record into a database: another import of the same record may give other rows. */
export function builderHash(): string {
  const hash = createHash("sha256");
  for (const folder of BUILDER) {
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).toSorted()) {
      if (/\.(ts|sql)$/.test(name)) hash.update(`${folder}/${name}\0`).update(readFileSync(join(root, folder, name)));
    }
  }
  return hash.digest("hex");
}

/**
 * Whether the database at `path` was built from this record folder and these own lists by this code; false where there is none yet, or an older one.
 * @throws DatabaseRefused for a file that must not be replaced unasked: another program's, a newer Readout's, a damaged one
 */
export function isCurrent(path: string, recordFolder: string, ownFolder: string | null = null): boolean {
  try {
    const db = openDatabase(path);
    try {
      const known = new Map(db.$client.prepare<[], [string, string]>("SELECT key, value FROM meta").raw().all());
      return known.get("contentHash") === recordHash(recordFolder, ownFolder) && known.get("builder") === builderHash();
    } finally {
      db.$client.close();
    }
  } catch (error) {
    if (error instanceof DatabaseRefused && (error.kind === "missing" || error.kind === "outdated")) return false;
    throw error;
  }
}
