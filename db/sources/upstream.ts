import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { ReadoutError } from "#shared/errors.ts";

export interface InputFile {
  /** Path below the source's folder, with forward slashes. */
  file: string;
  text: string;
}

/** The folder of one upstream source: under `data/`, or directly in the folder given. */
export function findSourceFolder(root: string, name: string): string {
  const candidates = [join(root, "data", name), join(root, name)];
  const found = candidates.find((path) => existsSync(path) && statSync(path).isDirectory());
  if (found === undefined) throw new ReadoutError("record-invalid", `${root}: there is no folder "${name}" or "data/${name}" here`);
  return found;
}

/** The files of a folder that end in `extension`, sorted by name. */
export function readFolder(root: string, name: string, below: string, extension: string): InputFile[] {
  const folder = join(findSourceFolder(root, name), below);
  if (!existsSync(folder)) throw new ReadoutError("record-invalid", `${folder}: the folder is missing`);
  return readPlainFolder(folder, extension).map(({ file, text }) => ({ file: `${name}/${below === "" ? "" : `${below}/`}${file}`, text }));
}

/** The files directly in a folder that end in `extension`, sorted by name. */
export function readPlainFolder(folder: string, extension: string): InputFile[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(extension))
    .toSorted()
    .map((file) => ({ file, text: readText(join(folder, file)) }));
}

/** The files of a source that end in `extension`, from every folder below it, sorted by path. */
export function readTree(root: string, name: string, extension: string): InputFile[] {
  const folder = findSourceFolder(root, name);
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  return paths
    .filter((path) => path.includes("/") && path.endsWith(extension))
    .toSorted()
    .map((path) => ({ file: `${name}/${path}`, text: readText(join(folder, path)) }));
}

/** The same of every folder in a folder, in the order of their names. */
export function readFolders(root: string, name: string, below: string, extension: string): InputFile[] {
  const inside = readdirSync(join(findSourceFolder(root, name), below), { withFileTypes: true });
  const folders = inside.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return folders.toSorted().flatMap((folder) => readFolder(root, name, `${below}/${folder}`, extension));
}

/** One file of a source. */
export function readOne(root: string, name: string, file: string): InputFile {
  const path = join(findSourceFolder(root, name), file);
  if (!existsSync(path)) throw new ReadoutError("record-invalid", `${path}: the file is missing`);
  return { file: `${name}/${file}`, text: readText(path) };
}

/** The largest file of any source is a twentieth of this; a larger one is no such file, and would not fit into memory. */
const MAX_MEGABYTES = 100;

function readText(path: string): string {
  const { size } = statSync(path);
  if (size > MAX_MEGABYTES * 1e6)
    throw new ReadoutError("record-invalid", `${path}: the file has ${Math.round(size / 1e6)} MB; at most ${MAX_MEGABYTES} MB are read`);
  return readFileSync(path, "utf8");
}

/** SHA-256 of the input of one source, names included. */
export function hashInput(files: readonly InputFile[]): string {
  const hash = createHash("sha256");
  for (const { file, text } of files) hash.update(file).update("\0").update(text).update("\0");
  return hash.digest("hex");
}
