import { existsSync } from "node:fs";
import { ReadoutError } from "#shared/errors.ts";
import { describeReasons, headOf, reasonsOf, unreadReasons, whole } from "./describe-files.ts";
import { machinePathOf } from "./machine-path.ts";
import { MachineFileReader } from "./read.ts";
import type { MachineFile, MachineRejects } from "./write.ts";

/**
 * `readout rejects [files...]`: of files of machine-coded events that were read, why rows of them were not taken, and which could
 * not be read, to the standard output.
 * @param names of files, as they were read; none for all
 * @throws ReadoutError where nothing was imported, or no file has such a name
 */
export function runRejects(names: readonly string[], { db }: { db: string }): void {
  const path = machinePathOf(db);
  if (!existsSync(path)) throw new ReadoutError("record-invalid", `${path}: there is no such file; readout import machine makes it`);
  const reader = new MachineFileReader(path);
  try {
    const files = reader.files();
    const missing = names.find((name) => !files.some((file) => file.name === name));
    if (missing !== undefined) throw new ReadoutError("record-invalid", `${path} has read no file "${missing}"; ${listed(files)}`);
    const wanted = files.filter(({ name }) => names.length === 0 || names.includes(name));
    for (const file of wanted) process.stdout.write(`${describeRejects(file, reader.rejects(file.id)).join("\n")}\n`);
  } finally {
    reader.close();
  }
}

function describeRejects(file: MachineFile, rejects: MachineRejects): string[] {
  const reasons = unreadReasons(rejects);
  const unread = rejects.counts.reduce((sum, [reason, rows]) => sum + (reasons.has(reason) ? rows : 0), 0);
  const lines = rejects.first.map(({ line, column, reason, detail }) => {
    const at = column === null ? "" : ` in the column "${column}"`;
    return `${file.name}:${line}: ${reason}${at}${detail === null ? "" : `: ${detail}`}`;
  });
  const more = unread - lines.length;
  const rest = more > 0 ? [`${whole(more)} rows more cannot be read; the first ${whole(lines.length)} of a file are kept`] : [];
  return [headOf(file), ...describeReasons(reasonsOf(rejects), Infinity), ...lines, ...rest];
}

function listed(files: readonly MachineFile[]): string {
  const shown = files.slice(0, 10).map(({ name }) => name);
  const more = files.length > shown.length ? ` and ${files.length - shown.length} more` : "";
  return `it has read ${shown.join(", ")}${more}`;
}
