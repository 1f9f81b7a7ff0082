import { existsSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { parseDay, toDay, type Day } from "#shared/dates.ts";
import { ReadoutError } from "#shared/errors.ts";
import { readRecordFiles } from "#db/import/record-files.ts";
import { OWN_PREFIX } from "#db/record-format.ts";
import { slugify } from "#db/sources/slug.ts";
import { listRecordFiles } from "#db/sources/write.ts";
import { compareLists, type ListChanges } from "./changes.ts";
import { compileList } from "./compile.ts";
import { parseReach } from "./coverage.ts";
import { listOwn, ownFolderOf, removeList, settleLists, writeList } from "./folder.ts";
import { readMapping } from "./mapping.ts";
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
  const before = readFiles(join(folder, id));
  const changes = compareLists(OWN_PREFIX + id, before, compiled.files);
  const same = before.size === compiled.files.size && [...compiled.files].every(([path, text]) => before.get(path) === text);
  say([`${id}: ${countsOf(changes)}, 0 refused`, ...changes.lines, ...compiled.remarks]);
  if (same) say([`${id}: nothing changes`]);
  else if (options.dryRun) say(["a dry run: nothing is written"]);
  else {
    writeList(folder, id, compiled.files);
    say([`written to ${join(folder, id)}; ${NEXT}`]);
  }
}

function runRemove(folder: string, id: string, dryRun: boolean): void {
  const lists = listOwn(folder);
  if (!lists.includes(id))
    throw refuse(`there is no own list "${id}"; there ${lists.length === 0 ? "is none" : `are ${lists.join(", ")}`}`);
  const changes = compareLists(OWN_PREFIX + id, readFiles(join(folder, id)), new Map());
  say([`${id}: ${countsOf(changes)}`, ...changes.lines]);
  if (dryRun) say(["a dry run: nothing is removed"]);
  else {
    removeList(folder, id);
    say([`removed ${join(folder, id)}; ${NEXT}`]);
  }
}

const NEXT = "the next build has it so: npm start, or npm run readout -- build";

function idOf(file: string | undefined, given: string | undefined): string {
  const id = given ?? slugify(basename(file ?? "", extname(file ?? "")).replaceAll(".", "-"));
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && id.length <= 40) return id;
  throw refuse(
    given === undefined
      ? "give the list an --id of lower-case letters, digits and hyphens"
      : `--id is "${id.slice(0, 80)}"; it must be lower-case letters, digits and hyphens, at most 40`,
  );
}

function countsOf({ added, changed, removed, unchanged }: ListChanges): string {
  return `${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged`;
}

function readFiles(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  return new Map(listRecordFiles(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

/** The day it is by now where the day begins first (UTC+14): nobody's today is refused as the future. */
function today(): Day {
  const text = new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
  return parseDay(text) ?? toDay(2199, 12, 31);
}

function say(lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}

function refuse(reason: string): ReadoutError {
  return new ReadoutError("record-invalid", reason);
}
