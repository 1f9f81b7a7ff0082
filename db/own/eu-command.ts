import { existsSync, statSync } from "node:fs";
import { ReadoutError } from "#shared/errors.ts";
import { readRecordFiles } from "#db/import/record-files.ts";
import { readPlainFolder, type InputFile } from "#db/sources/upstream.ts";
import { countIssues } from "#db/sources/facts.ts";
import { compileOwnEu, EU_LIST } from "./eu.ts";
import { listOwn, ownFolderOf, settleLists } from "./folder.ts";
import { countsOf, putList, takeList } from "./put.ts";

export interface ImportEuOptions {
  db: string;
  record: string;
  dryRun: boolean;
  remove: boolean;
}

/** `readout import eu`: puts a reader's own copy of the European lists beside the record, or takes it away. */
export function runImportEu(folder: string | undefined, { db, record, dryRun, remove }: ImportEuOptions): void {
  const own = ownFolderOf(db);
  settleLists(own);
  if (remove) {
    if (!listOwn(own).includes(EU_LIST)) throw new ReadoutError("record-invalid", "there is no copy of the European lists to take away");
    takeList(own, EU_LIST, dryRun);
    return;
  }
  const { source, files } = compileOwnEu(readActs(folder), readRecordFiles(record));
  putList(own, EU_LIST, files, dryRun, (changes) => [
    `${source.rowsRead} rows read: ${source.designations.length} listings, ${countIssues(source, "reject")} refused with a reason`,
    `${EU_LIST}: ${countsOf(changes)}`,
  ]);
}

function readActs(folder: string | undefined): InputFile[] {
  if (folder === undefined) throw new ReadoutError("record-invalid", "there is no folder; give that of the CSV files to import");
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new ReadoutError("record-invalid", `${folder} is not a folder`);
  const files = readPlainFolder(folder, ".csv");
  if (files.length === 0) throw new ReadoutError("record-invalid", `${folder} has no CSV file`);
  return files;
}
