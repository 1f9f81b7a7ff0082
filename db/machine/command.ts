import { formatDay } from "#shared/dates.ts";
import { ReadoutError } from "#shared/errors.ts";
import { FileTeller, whole } from "./describe-files.ts";
import { FAMILIES } from "./detect.ts";
import { giveWay } from "./give-way.ts";
import { importMachineFiles } from "./import.ts";
import { machinePathOf } from "./machine-path.ts";
import type { Progress } from "./read-file.ts";

/** `readout import gdelt|icews|polecat|machine` */
export async function runImportMachine(
  family: string,
  files: readonly string[],
  { db, record, dryRun }: { db: string; record: string; dryRun: boolean },
): Promise<void> {
  const known = FAMILIES.find((name) => name === family);
  if (known === undefined) throw new ReadoutError("record-invalid", `there is no format "${family}"; there are ${FAMILIES.join(", ")}`);
  giveWay("import");
  const path = machinePathOf(db);
  const startMs = performance.now();
  const seconds = (): number => (performance.now() - startMs) / 1000;
  const teller = new FileTeller(files.length);
  const report = await importMachineFiles({
    files,
    family: known,
    path,
    recordFolder: record,
    isTrial: dryRun,
    created: formatDay(Math.floor(Date.now() / 86_400_000)),
    onProgress: progressPrinter(seconds),
    onFile: (file, state) => say(teller.add(file, state)),
    onDropped: (dropped) =>
      say([
        `${whole(dropped)} files that were read before an import was stopped are not among these: they are read anew when they are named again`,
      ]),
    onStage: (stage) =>
      process.stderr.write(`${seconds().toFixed(1).padStart(7)} s  ${stage === "writing" ? "writing the new file" : "checking it"}\n`),
  });
  say(teller.end());
  const what = dryRun ? "nothing was written; it would have" : report.unchanged ? "nothing is new," : `version ${report.version},`;
  const memory = `at most ${Math.ceil(process.resourceUsage().maxRSS / 1024)} MB of memory`;
  say([`${path}: ${what} ${whole(report.events)} events; ${seconds().toFixed(1)} s, ${memory}`]);
}

function say(lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}

/** A line a second: how far the file is, and how many rows of all files a second. */
function progressPrinter(seconds: () => number): (progress: Progress) => void {
  let last = 0;
  let before = 0;
  let file = "";
  let inFile = 0;
  return ({ file: name, rows, done, bytes }) => {
    if (name !== file) [file, before, inFile] = [name, before + inFile, 0];
    inFile = rows;
    const now = seconds();
    if (now - last < 1) return;
    last = now;
    const all = before + inFile;
    const percent = `${Math.floor((100 * done) / bytes)} %`;
    process.stderr.write(
      `${now.toFixed(1).padStart(7)} s  ${whole(all).padStart(12)} rows  ${whole(all / now).padStart(9)}/s  ${percent.padStart(5)} of ${name}\n`,
    );
  };
}
