import { dirname, join } from "node:path";
import { formatDay } from "#shared/dates.ts";
import { ReadoutError } from "#shared/errors.ts";
import { MACHINE_SOURCES } from "#shared/definitions/machine-sources.ts";
import { FAMILIES, type Family } from "./detect.ts";
import { MACHINE_FORMATS } from "./format.ts";
import { importMachineFiles } from "./import.ts";
import type { Progress } from "./read-file.ts";
import type { StagedFile } from "./stage.ts";

/** Where the machine-coded events of a database are kept: beside it. */
export function machinePathOf(databasePath: string): string {
  return join(dirname(databasePath), "machine.db");
}

/** Reasons shown of a file; none where there are many files. */
const MOST_SHOWN = 8;
const MANY_FILES = 20;

/** `readout import gdelt|icews|polecat|machine` */
export async function runImportMachine(
  family: string,
  files: readonly string[],
  { db, record, dryRun }: { db: string; record: string; dryRun: boolean },
): Promise<void> {
  const known = FAMILIES.find((name) => name === family);
  if (known === undefined) throw new ReadoutError("record-invalid", `there is no format "${family}"; there are ${FAMILIES.join(", ")}`);
  const path = machinePathOf(db);
  const startMs = performance.now();
  const seconds = (): number => (performance.now() - startMs) / 1000;
  const report = await importMachineFiles({
    files,
    family: known satisfies Family,
    path,
    recordFolder: record,
    isTrial: dryRun,
    created: formatDay(Math.floor(Date.now() / 86_400_000)),
    onProgress: progressPrinter(seconds),
    onFile: (file, state) => process.stdout.write(`${describeFile(file, state, files.length > MANY_FILES).join("\n")}\n`),
    onStage: (stage) =>
      process.stderr.write(`${seconds().toFixed(1).padStart(7)} s  ${stage === "writing" ? "writing the new file" : "checking it"}\n`),
  });
  const { maxRSS } = process.resourceUsage();
  const what = dryRun ? "nothing was written; it would have" : report.unchanged ? "nothing is new," : `version ${report.version},`;
  process.stdout.write(
    `${path}: ${what} ${whole(report.events)} events; ${seconds().toFixed(1)} s, at most ${Math.ceil(maxRSS / 1024)} MB of memory\n`,
  );
}

function progressPrinter(seconds: () => number): (progress: Progress) => void {
  let last = -1;
  let file = "";
  let begun = 0;
  return ({ file: name, rows, done, bytes }) => {
    const now = seconds();
    if (name !== file) [file, begun] = [name, now];
    if (done < bytes && now - last < 1) return;
    last = now;
    const rate = rows / Math.max(now - begun, 0.001);
    const percent = Math.floor((100 * done) / bytes);
    process.stderr.write(
      `${now.toFixed(1).padStart(7)} s  ${whole(rows).padStart(12)} rows  ${whole(rate).padStart(9)}/s  ${String(percent).padStart(3)} %  ${name}\n`,
    );
  };
}

function describeFile(file: StagedFile, state: "read" | "resumed" | "known", isShort: boolean): string[] {
  if (state === "known") return [`${file.name}: is there already, read nothing of it`];
  const days = file.firstDay === null || file.lastDay === null ? "" : `, ${formatDay(file.firstDay)} to ${formatDay(file.lastDay)}`;
  const again = state === "resumed" ? " (read before the import was stopped)" : "";
  const { counts } = file.rejects;
  const label = MACHINE_FORMATS.find((id) => id === file.format);
  const head = `${file.name}: ${label ? MACHINE_SOURCES[label].label : file.format}, ${whole(file.rows)} rows, ${whole(file.accepted)} taken, ${whole(file.rejected)} not${days}${again}`;
  if (isShort) return [head];
  return [
    head,
    ...counts.slice(0, MOST_SHOWN).map(([reason, rows]) => `${whole(rows).padStart(14)}  ${reason}`),
    ...(counts.length > MOST_SHOWN ? [`${"".padStart(14)}  and ${counts.length - MOST_SHOWN} reasons more, in machine_reject_count`] : []),
  ];
}

function whole(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}
