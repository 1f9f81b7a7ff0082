import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseDay } from "#shared/dates.ts";
import { RecordInvalid } from "#shared/errors.ts";
import { listOwn } from "#db/own/folder.ts";
import { OWN_PREFIX, RECORD_FORMAT, SHARED_FILES, SOURCE_FILES, type SharedFile, type SourceFile } from "#db/record-format.ts";
import { readCsv, type Row } from "#db/sources/read/csv.ts";
import { readRecordTexts } from "#db/sources/write.ts";

/** A record folder read into memory: small enough, and its hash covers exactly what is imported. */
export interface RecordFiles {
  /** By path; those of a reader's own lists stand under `own/<list>/`. */
  texts: ReadonlyMap<string, string>;
  /** Ids of the own lists. */
  lists: readonly string[];
  hash: string;
  /** The day the record was compiled to, YYYY-MM-DD; a later one where an own list reaches further. */
  recordDay: string;
}

/**
 * Reads every file of a record folder, and of the own lists in `ownFolder`, which are parts of a record.
 * @throws RecordInvalid when it is no record, or one of another format
 */
export function readRecordFiles(folder: string, ownFolder: string | null = null): RecordFiles {
  return describeFiles(readTexts(folder, ownFolder), listOwn(ownFolder), folder);
}

/**
 * The files of a record that a database keeps, as they were read from their folder once.
 * @throws RecordInvalid for a record of another format
 */
export function toRecordFiles(texts: ReadonlyMap<string, string>): RecordFiles {
  const lists = [...texts.keys()].flatMap((path) => /^own\/([^/]+)\/record\.json$/.exec(path)?.[1] ?? []);
  return describeFiles(texts, lists.toSorted(), "the kept record");
}

function describeFiles(texts: ReadonlyMap<string, string>, lists: readonly string[], folder: string): RecordFiles {
  const days = ["", ...lists.map((id) => `own/${id}/`)].map((at) => readRecordDay(folder, `${at}record.json`, texts));
  return { texts, lists, hash: hashTexts(texts), recordDay: days.toSorted().at(-1) ?? "" };
}

/**
 * Sees that no file is left out without a word, as those of a source would be that the ledger does not name.
 * @throws RecordInvalid for a file of another name
 */
export function checkFileNames({ texts, lists }: RecordFiles, sources: readonly string[]): void {
  const ofSources = sources.flatMap((source) => Object.keys(SOURCE_FILES).map((name) => pathOf(source, name)));
  const shared = ["", ...lists.map((id) => `own/${id}/`)].flatMap((at) =>
    ["record.json", ...Object.keys(SHARED_FILES)].map((name) => at + name),
  );
  const known = new Set([...shared, ...ofSources]);
  const stray = [...texts.keys()].find((name) => !known.has(name));
  if (stray !== undefined) throw new RecordInvalid({ file: stray, line: 1, column: "(file)" }, "the record has no file of this name");
}

/** SHA-256 of a record folder and own lists: file names and contents. A database keeps the hash of what it was built from. */
export function recordHash(recordFolder: string, ownFolder: string | null = null): string {
  return hashTexts(readTexts(recordFolder, ownFolder));
}

/** The rows of a file that every record has, then those that own lists add. */
export function readShared<Name extends SharedFile>(files: RecordFiles, name: Name): Row<(typeof SHARED_FILES)[Name][number]>[] {
  const text = files.texts.get(name);
  if (text === undefined) throw new RecordInvalid({ file: name, line: 1, column: "(file)" }, "the file is missing");
  const rows = readCsv<(typeof SHARED_FILES)[Name][number]>(name, text, SHARED_FILES[name]);
  for (const id of files.lists) {
    const path = `own/${id}/${name}`;
    const more = readCsv<(typeof SHARED_FILES)[Name][number]>(
      path,
      files.texts.get(path) ?? `${SHARED_FILES[name].join(",")}\n`,
      SHARED_FILES[name],
    );
    rows.push(...(MET_BY_ID.has(name) ? withoutKnown(rows, more) : more));
  }
  return rows;
}

/** Two lists, or a list and a later record, can name the same person or place: the first to do so is the one that is kept. */
const MET_BY_ID: ReadonlySet<SharedFile> = new Set(["persons/persons.csv", "venues.csv"] as const);

function withoutKnown<Column extends string>(rows: readonly Row<Column>[], more: readonly Row<Column>[]): Row<Column>[] {
  const known = new Set(rows.map(idOf));
  return more.filter((row) => !known.has(idOf(row)));
}

function idOf({ cells }: { cells: Readonly<Record<string, string>> }): string {
  return cells["id"] ?? "";
}

/** The rows of a source's file; none where the source has no such file. */
export function readOfSource<Name extends SourceFile>(
  files: RecordFiles,
  source: string,
  name: Name,
): Row<(typeof SOURCE_FILES)[Name][number]>[] {
  const path = pathOf(source, name);
  const text = files.texts.get(path);
  return text === undefined ? [] : readCsv<(typeof SOURCE_FILES)[Name][number]>(path, text, SOURCE_FILES[name]);
}

function readTexts(folder: string, ownFolder: string | null): Map<string, string> {
  const lists = listOwn(ownFolder).flatMap((id) => readBelow(join(ownFolder ?? "", id), `own/${id}/`));
  return new Map([...readBelow(folder, ""), ...lists]);
}

function readBelow(folder: string, prefix: string): [string, string][] {
  return [...readRecordTexts(folder)].map(([name, text]) => [prefix + name, text]);
}

function pathOf(source: string, name: string): string {
  return source.startsWith(OWN_PREFIX) ? `own/${source.slice(OWN_PREFIX.length)}/${source}/${name}` : `${source}/${name}`;
}

function readRecordDay(folder: string, file: string, texts: ReadonlyMap<string, string>): string {
  const at = { file, line: 1 };
  const text = texts.get(file);
  if (text === undefined) {
    const reason = existsSync(folder) ? `${folder} is not a record` : `${folder} does not exist`;
    throw new RecordInvalid({ ...at, column: "(file)" }, `the file is missing: ${reason}`);
  }
  const header = parseJson(text);
  if (header?.["format"] !== RECORD_FORMAT)
    throw new RecordInvalid({ ...at, column: "format" }, `this build reads format ${RECORD_FORMAT}`);
  const day = header["recordDay"];
  if (typeof day !== "string" || parseDay(day) === null) throw new RecordInvalid({ ...at, column: "recordDay" }, "is not a day");
  return day;
}

function parseJson(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}

function hashTexts(texts: ReadonlyMap<string, string>): string {
  const hash = createHash("sha256");
  // In one order, however they were read: kept files come back by their names.
  for (const [name, text] of [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1))) hash.update(name).update("\0").update(text).update("\0");
  return hash.digest("hex");
}
