import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listRecordFiles } from "./write.ts";

/** One line per file that differs between a record folder and newly compiled files: lines added and removed. */
export function describeChanges(folder: string, files: ReadonlyMap<string, string>): string[] {
  const names = [...new Set([...listRecordFiles(folder), ...files.keys()])].toSorted();
  return names.flatMap((name) => {
    const path = join(folder, name);
    const before = linesOf(existsSync(path) ? readFileSync(path, "utf8") : "");
    const after = linesOf(files.get(name) ?? "");
    const added = [...after].filter((line) => !before.has(line)).length;
    const removed = [...before].filter((line) => !after.has(line)).length;
    return added + removed === 0 ? [] : [`${name}: ${added} lines added, ${removed} removed`];
  });
}

function linesOf(text: string): Set<string> {
  return new Set(text.split("\n").filter((line) => line !== ""));
}
