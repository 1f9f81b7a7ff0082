import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeRecord } from "#db/sources/write.ts";

/** Own lists lie in the folder `own` beside the database they are built into: `data/own/<list>/`. */
export function ownFolderOf(databasePath: string): string {
  return join(dirname(databasePath), "own");
}

/** Ids of the lists in a folder, sorted; none where there is no folder. */
export function listOwn(folder: string | null): string[] {
  if (folder === null || !existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .toSorted();
}

/**
 * Writes a list whole in a folder of its own, then puts that in the place of the one before. No call replaces a folder
 * that has files, so the old one steps aside first: `settleLists` puts it back where the process dies in between.
 */
export function writeList(folder: string, id: string, files: ReadonlyMap<string, string>): void {
  const building = join(folder, `.${id}.building-${process.pid}`);
  const [path, aside] = [join(folder, id), join(folder, `.${id}${ASIDE}`)];
  removeFolder(building);
  mkdirSync(building, { recursive: true });
  try {
    writeRecord(building, files);
    removeFolder(aside);
    if (existsSync(path)) renameSync(path, aside);
    renameSync(building, path);
    removeFolder(aside);
  } finally {
    removeFolder(building);
  }
}

/** Takes a list away: at once, because a name that begins with a dot is no list. */
export function removeList(folder: string, id: string): void {
  const gone = join(folder, `.${id}.gone`);
  removeFolder(gone);
  renameSync(join(folder, id), gone);
  removeFolder(gone);
}

/** Puts back a list whose replacement was cut short. */
export function settleLists(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith(".") && entry.endsWith(ASIDE))) {
    const path = join(folder, name.slice(1, -ASIDE.length));
    if (existsSync(path)) removeFolder(join(folder, name));
    else renameSync(join(folder, name), path);
  }
}

function removeFolder(path: string): void {
  rmSync(path, { recursive: true, force: true });
}

const ASIDE = ".old";
