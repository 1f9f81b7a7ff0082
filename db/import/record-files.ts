import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDay } from "#shared/dates.ts";
import { RecordInvalid } from "#shared/errors.ts";
import { RECORD_FORMAT, SHARED_FILES, SOURCE_FILES, type SharedFile, type SourceFile } from "#db/record-format.ts";
import { readCsv, type Row } from "#db/sources/read/csv.ts";
import { listRecordFiles } from "#db/sources/write.ts";

/** A record folder read into memory: small enough, and its hash covers exactly what is imported. */
export interface RecordFiles {
  texts: ReadonlyMap<string, string>;
  hash: string;
  /** The day the record was compiled to, YYYY-MM-DD. */
  recordDay: string;
}

/**
 * Reads every file of a record folder.
 * @throws RecordInvalid when it is no record, or one of another format
 */
export function readRecordFiles(folder: string): RecordFiles {
  const texts = new Map(listRecordFiles(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  return { texts, hash: hashTexts(texts), recordDay: readRecordDay(folder, texts.get("record.json")) };
}

/**
 * Sees that no file is left out without a word, as those of a source would be that the ledger does not name.
 * @throws RecordInvalid for a file of another name
 */
export function checkFileNames({ texts }: RecordFiles, sources: readonly string[]): void {
  const ofSources = sources.flatMap((source) => Object.keys(SOURCE_FILES).map((name) => `${source}/${name}`));
  const known = new Set(["record.json", ...Object.keys(SHARED_FILES), ...ofSources]);
  const stray = [...texts.keys()].find((name) => !known.has(name));
  if (stray !== undefined) throw new RecordInvalid({ file: stray, line: 1, column: "(file)" }, "the record has no file of this name");
}

/** SHA-256 of a record folder: file names and contents. A database keeps the hash of the record it was built from. */
export function recordHash(recordFolder: string): string {
  return hashTexts(new Map(listRecordFiles(recordFolder).map((name) => [name, readFileSync(join(recordFolder, name), "utf8")])));
}

/** The rows of a file that every record has. */
export function readShared<Name extends SharedFile>(files: RecordFiles, name: Name): Row<(typeof SHARED_FILES)[Name][number]>[] {
  const text = files.texts.get(name);
  if (text === undefined) throw new RecordInvalid({ file: name, line: 1, column: "(file)" }, "the file is missing");
  return readCsv<(typeof SHARED_FILES)[Name][number]>(name, text, SHARED_FILES[name]);
}

/** The rows of a source's file; none where the source has no such file. */
export function readOfSource<Name extends SourceFile>(
  files: RecordFiles,
  source: string,
  name: Name,
): Row<(typeof SOURCE_FILES)[Name][number]>[] {
  const path = `${source}/${name}`;
  const text = files.texts.get(path);
  return text === undefined ? [] : readCsv<(typeof SOURCE_FILES)[Name][number]>(path, text, SOURCE_FILES[name]);
}

function readRecordDay(folder: string, text: string | undefined): string {
  const at = { file: "record.json", line: 1 };
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
  for (const [name, text] of texts) hash.update(name).update("\0").update(text).update("\0");
  return hash.digest("hex");
}
