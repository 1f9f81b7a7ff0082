import { join } from "node:path";
import { OWN_PREFIX } from "#db/record-format.ts";
import { readRecordTexts } from "#db/sources/write.ts";
import { compareLists, type ListChanges } from "./changes.ts";
import { removeList, writeList } from "./folder.ts";

/**
 * Puts a list in the place of the one before and says what came of it; nothing is written where nothing changes, or on a dry run.
 * @param report the lines before that, made of what changes
 */
export function putList(
  folder: string,
  id: string,
  files: ReadonlyMap<string, string>,
  dryRun: boolean,
  report: (changes: ListChanges) => readonly string[],
): void {
  const before = readRecordTexts(join(folder, id));
  say(report(compareLists(OWN_PREFIX + id, before, files)));
  const same = before.size === files.size && [...files].every(([path, text]) => before.get(path) === text);
  if (same) say([`${id}: nothing changes`]);
  else if (dryRun) say(["a dry run: nothing is written"]);
  else {
    writeList(folder, id, files);
    say([`written to ${join(folder, id)}; ${NEXT}`]);
  }
}

/** Takes a list away and says so; not on a dry run. */
export function takeList(folder: string, id: string, dryRun: boolean): void {
  if (!dryRun) removeList(folder, id);
  say([dryRun ? "a dry run: nothing is removed" : `removed ${join(folder, id)}; ${NEXT}`]);
}

/** "2 added, 0 changed, 1 removed, 4 unchanged" */
export function countsOf({ added, changed, removed, unchanged }: ListChanges): string {
  return `${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged`;
}

/** Lines for the reader. */
export function say(lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}

const NEXT = "the next build has it so: npm start, or npm run readout -- build";
