import type { Db } from "#db/client.ts";
import { replaceDatabase } from "./build.ts";
import { readKeptFiles } from "./kept-files.ts";
import { rememberedBy } from "./past.ts";
import { toRecordFiles } from "./record-files.ts";

/**
 * Builds the database of an older record from the files that a later one keeps, with the history up to it.
 * @throws RecordInvalid where the files are of a format that this build does not read
 */
export function buildOlder(db: Db, versionId: number, path: string): void {
  replaceDatabase({ files: toRecordFiles(readKeptFiles(db, versionId)), past: rememberedBy(db, versionId), path });
}
