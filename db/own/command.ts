import { basename, extname, join } from "node:path";
import { parseDay, toDay, type Day } from "#shared/dates.ts";
import { ReadoutError } from "#shared/errors.ts";
import { readRecordFiles } from "#db/import/record-files.ts";
import { OWN_PREFIX } from "#db/record-format.ts";
import { slugify } from "#db/sources/slug.ts";
import { readRecordTexts } from "#db/sources/write.ts";
import { compareLists } from "./changes.ts";
import { compileList } from "./compile.ts";
import { parseReach } from "./coverage.ts";
import { listOwn, ownFolderOf, settleLists } from "./folder.ts";
import { readMapping } from "./mapping.ts";
import { countsOf, putList, say, takeList } from "./put.ts";
import { readList } from "./read-list.ts";
import { readVocabulary } from "./vocabulary.ts";

export interface ImportCsvOptions {
  db: string;
  record: string;
  dryRun: boolean;
  mapping?: string;
  id?: string;
  name?: string;
  covers?: string;
  remove: boolean;
}

/** `readout import csv`: puts a reader's own list beside the record, or takes it away. */
export function runImportCsv(file: string | undefined, options: ImportCsvOptions): void {
  if (file === undefined && !options.remove) throw refuse("there is no file; give the CSV file to import");
  const folder = ownFolderOf(options.db);
  const id = idOf(file, options.id);
  settleLists(folder);
  if (file === undefined || options.remove) runRemove(folder, id, options.dryRun);
  else runWrite(folder, id, file, options);
}

function runWrite(folder: string, id: string, file: string, options: ImportCsvOptions): void {
  const list = readList(file, options.mapping === undefined ? new Map() : readMapping(options.mapping));
  const reach = options.covers === undefined ? null : parseReach(options.covers);
  const name = (options.name ?? basename(file, extname(file))).trim();
  if (name === "" || name.length > 80) throw refuse("--name has 1 to 80 letters");
  const compiled = compileList(list, { id, name, reach, today: today() }, readVocabulary(readRecordFiles(options.record)));
  putList(folder, id, compiled.files, options.dryRun, (changes) => [
    `${id}: ${countsOf(changes)}, 0 refused`,
    ...changes.lines,
    ...compiled.remarks,
  ]);
}

function runRemove(folder: string, id: string, dryRun: boolean): void {
  const lists = listOwn(folder);
  if (!lists.includes(id))
    throw refuse(`there is no own list "${id}"; there ${lists.length === 0 ? "is none" : `are ${lists.join(", ")}`}`);
  const changes = compareLists(OWN_PREFIX + id, readRecordTexts(join(folder, id)), new Map());
  say([`${id}: ${countsOf(changes)}`, ...changes.lines]);
  takeList(folder, id, dryRun);
}

function idOf(file: string | undefined, given: string | undefined): string {
  const id = given ?? slugify(basename(file ?? "", extname(file ?? "")).replaceAll(".", "-"));
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && id.length <= 40) return id;
  throw refuse(
    given === undefined
      ? "give the list an --id of lower-case letters, digits and hyphens"
      : `--id is "${id.slice(0, 80)}"; it must be lower-case letters, digits and hyphens, at most 40`,
  );
}

/** The day it is by now where the day begins first (UTC+14): nobody's today is refused as the future. */
function today(): Day {
  const text = new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
  return parseDay(text) ?? toDay(2199, 12, 31);
}

function refuse(reason: string): ReadoutError {
  return new ReadoutError("record-invalid", reason);
}
