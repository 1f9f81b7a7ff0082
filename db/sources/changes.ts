import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listRecordFiles } from "./write.ts";

/** One line per file that differs between a record folder and newly compiled files: lines added and removed. */
export function describeChanges(folder: string, files: ReadonlyMap<string, string>): string[] {
  const names = [...new Set([...listRecordFiles(folder), ...files.keys()])].toSorted();
  return names.flatMap((name) => {
    const path = join(folder, name);
    const before = existsSync(path) ? readFileSync(path, "utf8") : "";
    const after = files.get(name) ?? "";
    if (before === after) return [];
    const [added, removed] = [countLinesOnlyIn(after, before), countLinesOnlyIn(before, after)];
    return [`${name}: ${added + removed === 0 ? "the same lines in another order" : `${added} lines added, ${removed} removed`}`];
  });
}

/** A line that one text has more often than the other counts as often as it has it more. */
function countLinesOnlyIn(text: string, other: string): number {
  const left = new Map<string, number>();
  for (const line of linesOf(other)) left.set(line, (left.get(line) ?? 0) + 1);
  return linesOf(text).filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  }).length;
}

function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line !== "");
}
