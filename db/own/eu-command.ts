import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { ReadoutError } from "#shared/errors.ts";
import { readRecordFiles } from "#db/import/record-files.ts";
import { OWN_PREFIX } from "#db/record-format.ts";
import type { InputFile } from "#db/sources/upstream.ts";
import { listRecordFiles } from "#db/sources/write.ts";
import { compareLists } from "./changes.ts";
import { compileOwnEu, EU_LIST } from "./eu.ts";
import { listOwn, ownFolderOf, removeList, settleLists, writeList } from "./folder.ts";

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
    if (!dryRun) removeList(own, EU_LIST);
    say(dryRun ? "a dry run: nothing is removed" : `removed ${join(own, EU_LIST)}; ${NEXT}`);
    return;
  }
  const { source, files } = compileOwnEu(readActs(folder), readRecordFiles(record));
  const before = new Map(listRecordFiles(join(own, EU_LIST)).map((name) => [name, readFileSync(join(own, EU_LIST, name), "utf8")]));
  const { added, changed, removed, unchanged } = compareLists(OWN_PREFIX + EU_LIST, before, files);
  const refused = source.issues.filter(({ severity }) => severity === "reject").length;
  say(`${source.rowsRead} rows read: ${source.designations.length} listings, ${refused} refused with a reason`);
  say(`${EU_LIST}: ${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged`);
  const same = before.size === files.size && [...files].every(([path, text]) => before.get(path) === text);
  if (same) say(`${EU_LIST}: nothing changes`);
  else if (dryRun) say("a dry run: nothing is written");
  else {
    writeList(own, EU_LIST, files);
    say(`written to ${join(own, EU_LIST)}; ${NEXT}`);
  }
}

const NEXT = "the next build has it so: npm start, or npm run readout -- build";

function readActs(folder: string | undefined): InputFile[] {
  if (folder === undefined) throw new ReadoutError("record-invalid", "there is no folder; give that of the CSV files to import");
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new ReadoutError("record-invalid", `${folder} is not a folder`);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".csv"))
    .toSorted((a, b) => (a < b ? -1 : 1));
  if (names.length === 0) throw new ReadoutError("record-invalid", `${folder} has no CSV file`);
  return names.map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") }));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
