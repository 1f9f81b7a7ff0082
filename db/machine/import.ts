import { existsSync, mkdirSync, renameSync } from "node:fs";
import { dirname } from "node:path";
import { parseDay, type Day } from "#shared/dates.ts";
import { ReadoutError } from "#shared/errors.ts";
import { buildingPath, findStorageFault, removeDatabase, removeLeftovers, syncToDisk } from "#db/import/replace-file.ts";
import { Batch } from "./batch.ts";
import { composeChunks } from "./compose.ts";
import type { Family } from "./detect.ts";
import { MACHINE_FORMATS, WORD_LISTS } from "./format.ts";
import { SeenRows } from "./identity.ts";
import { KIND_WORDS } from "./kind-codes.ts";
import { readMachineFile, type Progress } from "./read-file.ts";
import { MachineFileReader } from "./read.ts";
import { hashFile, sizeOf } from "./source.ts";
import { Stage, type StagedFile, type Words } from "./stage.ts";
import { States } from "./states.ts";
import { verifyMachineFile } from "./verify.ts";
import { MachineWriter } from "./write.ts";

export interface MachineImportOptions {
  files: readonly string[];
  family: Family;
  /** Where the file of machine-coded events is, or will be. */
  path: string;
  recordFolder: string;
  /** ISO day of the import, which the new file says it was made on; a row dated later than the day after it is refused. */
  created: string;
  /** Reads the files, and leaves everything as it was. */
  isTrial?: boolean;
  onProgress?: (progress: Progress) => void;
  onFile?: (file: StagedFile, state: "read" | "resumed" | "known") => void;
  /** Files that an import read before it was stopped, and that this one does not name: what was read of them is let go of. */
  onDropped?: (files: number) => void;
  onStage?: (stage: "writing" | "checking") => void;
}

export interface MachineImportReport {
  version: string;
  events: number;
  /** Nothing was new, and nothing was written. */
  unchanged: boolean;
}

/**
 * Reads files of machine-coded events into a new version of the file at `path`: beside it, verified, then renamed over it.
 * Whenever the process dies, the file is the old one or the new one; files read to their end are not read again.
 * @throws ReadoutError for a file that cannot be read, for a disk that is full, and while another import runs; the file stays
 */
export async function importMachineFiles(options: MachineImportOptions): Promise<MachineImportReport> {
  const { path } = options;
  mkdirSync(dirname(path), { recursive: true });
  removeLeftovers(path);
  const older = existsSync(path) ? new MachineFileReader(path) : null;
  let stage: Stage | null = null;
  try {
    const staging = options.isTrial === true ? buildingPath(path) : stagePath(path);
    const hashes = await hashWhereNeeded(options.files, older, staging);
    stage = new Stage(staging, older?.meta.get("version") ?? "none", new Set(hashes.values()));
    if (stage.dropped > 0) options.onDropped?.(stage.dropped);
    const words = await readAll(options, older, stage, hashes);
    if (options.isTrial === true || (stage.files().length === 0 && older)) {
      const added = stage.files().reduce((sum, { accepted }) => sum + accepted, 0);
      stage.remove();
      return { version: older?.meta.get("version") ?? "", events: Number(older?.meta.get("events") ?? 0) + added, unchanged: true };
    }
    const report = await writeVersion(options, older, stage, words);
    stage.remove();
    return { ...report, unchanged: false };
  } catch (error) {
    const kept = stage?.kept ?? 0;
    // What holds no whole file would only fill the disk.
    if (kept === 0 || options.isTrial === true) stage?.remove();
    else stage?.close();
    const left =
      kept === 0 || options.isTrial === true
        ? ""
        : `; ${stagePath(path)} keeps what was read of ${sayFiles(kept)} before it, for the next try`;
    const fault = findStorageFault(error);
    if (fault === null)
      throw left !== "" && error instanceof ReadoutError
        ? new ReadoutError(error.code, `${error.message}${left}`, { cause: error })
        : error;
    throw new ReadoutError("database-refused", `${path}: cannot be written (${fault}), the old file stays${left}`, { cause: error });
  } finally {
    older?.close();
  }
}

function sayFiles(files: number): string {
  return files === 1 ? "one file" : `${files} files`;
}

function stagePath(path: string): string {
  return `${path}.importing`;
}

/** The last day of a row that is taken: where the file comes from it may be tomorrow already. */
function lastDayOf(created: string): Day {
  const day = parseDay(created);
  if (day === null) throw new RangeError(`"${created}" is no day of an import`);
  return day + 1;
}

/** A file is hashed before it is read only where it may be known: by its size, or where an import was stopped. */
async function hashWhereNeeded(files: readonly string[], older: MachineFileReader | null, stage: string): Promise<Map<string, string>> {
  const sizes = files.map(sizeOf);
  const known = new Set(older?.files().map(({ bytes }) => bytes));
  const [once, twice] = [new Set<number>(), new Set<number>()];
  for (const size of sizes) (once.has(size) ? twice : once).add(size);
  const isNeeded = (size: number): boolean => existsSync(stage) || known.has(size) || twice.has(size);
  const hashes = new Map<string, string>();
  for (const [index, file] of files.entries()) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other: each reads a whole file
    if (isNeeded(sizes[index] ?? 0)) hashes.set(file, await hashFile(file));
  }
  return hashes;
}

async function readAll(
  { files, family, recordFolder, created, onProgress = () => undefined, onFile = () => undefined }: MachineImportOptions,
  older: MachineFileReader | null,
  stage: Stage,
  hashes: ReadonlyMap<string, string>,
): Promise<Words> {
  const kept = stage.words() ?? keptWords(older);
  const states = new States(recordFolder, kept.actor);
  const words: Words = { ...kept, actor: states.ids, place: states.ids };
  const seen = new SeenRows(words.format);
  for (const head of older?.chunks() ?? []) if (older) seen.addAll(older.numbersOf(head).numbers);
  for (const piece of stage.identities()) seen.addAll(piece);
  const known = new Map([...(older?.files() ?? []), ...stage.files()].map((file) => [file.sha256, file]));
  const resumed = new Set(stage.files().map(({ sha256 }) => sha256));
  let next = Math.max(0, ...[...known.values()].map(({ id }) => id)) + 1;
  const batch = new Batch();
  for (const path of files) {
    const hash = hashes.get(path);
    const before = hash === undefined ? undefined : known.get(hash);
    if (before !== undefined) {
      onFile({ rejects: { counts: [], first: [] }, ...before }, resumed.has(before.sha256) ? "resumed" : "known");
      resumed.delete(before.sha256);
      continue;
    }
    stage.begin();
    const options = {
      batch,
      path,
      id: next++,
      family,
      formats: words.format,
      seen,
      onProgress,
      parts: { states, codes: words.code, kinds: words.kind, lastDay: lastDayOf(created) },
    };
    // oxlint-disable-next-line eslint/no-await-in-loop -- a file after the other
    const file = await readMachineFile({ ...options, take: (month, set) => stage.add(month, set) });
    stage.end(file, words);
    known.set(file.sha256, file);
    onFile(file, "read");
  }
  return words;
}

/** The words of the version that is continued, whose codes keep their meaning. */
function keptWords(older: MachineFileReader | null): Words {
  const of = (name: (typeof WORD_LISTS)[number], fresh: readonly string[]): string[] => [
    ...new Set([...(older?.words(name) ?? []), ...fresh]),
  ];
  return {
    kind: of("kind", KIND_WORDS),
    actor: of("actor", []),
    place: of("place", []),
    format: of("format", MACHINE_FORMATS),
    code: of("code", []),
  };
}

async function writeVersion(
  { path, created, onStage = () => undefined }: MachineImportOptions,
  older: MachineFileReader | null,
  stage: Stage,
  words: Words,
): Promise<{ version: string; events: number }> {
  const building = buildingPath(path);
  removeDatabase(building);
  try {
    onStage("writing");
    const writer = new MachineWriter(building);
    try {
      for (const name of WORD_LISTS) writer.writeWords(name, words[name]);
      for (const file of older?.files() ?? []) writer.writeFile(file, older?.rejects(file.id) ?? { counts: [], first: [] });
      for (const { rejects, ...file } of stage.files()) writer.writeFile(file, rejects);
      await composeChunks(writer, older, stage);
    } catch (error) {
      writer.abandon();
      throw error;
    }
    const written = writer.finish(created);
    onStage("checking");
    verifyMachineFile(building);
    syncToDisk(building);
    renameSync(building, path);
    syncToDisk(dirname(path));
    return written;
  } catch (error) {
    removeDatabase(building);
    throw error;
  }
}
