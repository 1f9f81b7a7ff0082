import { join } from "node:path";
import { writeFileSync } from "node:fs";
import { parseDay } from "#shared/dates.ts";
import { readRecordFiles } from "#db/import/record-files.ts";
import { compileList, type CompiledList } from "#db/own/compile.ts";
import { readList } from "#db/own/read-list.ts";
import { readVocabulary } from "#db/own/vocabulary.ts";
import { temporaryFolder } from "./files.ts";
import { recordFiles, writeSmallRecord } from "./small-record.ts";

/** A list `talks.csv` beside the small record, as of 31 December 2024. */
export function compileTalks(text: string | Buffer, files = recordFiles()): CompiledList {
  const path = join(temporaryFolder(), "talks.csv");
  writeFileSync(path, text);
  const vocabulary = readVocabulary(readRecordFiles(writeSmallRecord(files)));
  return compileList(readList(path), { id: "talks", name: "Talks", reach: null, today: parseDay("2024-12-31") ?? 0 }, vocabulary);
}

/** What such a list is refused with, a line each, without the folder. */
export function refuseTalks(text: string | Buffer): string[] {
  try {
    compileTalks(text);
    return [];
  } catch (error) {
    return error instanceof Error ? error.message.replaceAll(/\S*\/talks\.csv/g, "talks.csv").split("\n") : [String(error)];
  }
}
