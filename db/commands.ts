import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ReadoutError, RecordInvalid } from "#shared/errors.ts";
import type { AssertionResult } from "./check/assertion.ts";
import { readExpectations, readReconciled } from "./check/expectations.ts";
import { checkRecord, formatReport } from "./check/report.ts";
import { openDatabase } from "./client.ts";
import { buildDatabase } from "./import/build.ts";
import { diffRecords, formatDiff } from "./import/diff.ts";
import { isCurrent } from "./import/freshness.ts";
import { queryCounts } from "./import/report.ts";
import { ownFolderOf, settleLists } from "./own/folder.ts";
import { countIssues } from "#db/sources/facts.ts";
import { compileRecord } from "./sources/compile.ts";
import { describeChanges } from "./sources/changes.ts";
import { SOURCES } from "./sources/registry.ts";
import { formatRecord, writeRecord } from "./sources/write.ts";

/** `readout build` */
export function runBuild({ db, record, ifChanged }: { db: string; record: string; ifChanged: boolean }): void {
  const ownFolder = ownFolderOf(db);
  settleLists(ownFolder);
  if (ifChanged && isCurrent(db, record, ownFolder)) return;
  const built = explainOwn(() =>
    buildDatabase({
      recordFolder: record,
      ownFolder,
      path: db,
      onProgress: ({ stage, rows, seconds }) => process.stderr.write(progressLine(seconds, rows, stage)),
    }),
  );
  const changes = built.unchanged ? "nothing changed" : `${built.added} added, ${built.changed} changed, ${built.removed} removed`;
  process.stdout.write(
    `${db}: version ${built.version}, ${changes}; ${built.events} events, ${built.rows} rows in ${built.seconds.toFixed(1)} s, ${peakMemory()}\n`,
  );
}

/** An own list is checked against the record of its import; where a later record drops what it points to, it is imported again. */
function explainOwn<Result>(build: () => Result): Result {
  try {
    return build();
  } catch (error) {
    const list = error instanceof RecordInvalid ? /^own\/([^/]+)\//.exec(error.file)?.[1] : undefined;
    if (!(error instanceof RecordInvalid) || list === undefined) throw error;
    const way = `import the list again, or take it away with: npm run readout -- import csv --remove --id ${list}`;
    throw new ReadoutError("record-invalid", `${error.message}; ${way}`);
  }
}

/** `readout record` */
export function runRecord(folder: string, { record }: { record: string }): void {
  const startMs = performance.now();
  const compiled = compileRecord(folder, (source, rows) =>
    process.stderr.write(progressLine((performance.now() - startMs) / 1000, rows, source)),
  );
  const files = formatRecord(compiled);
  const changes = describeChanges(record, files);
  writeRecord(record, files);
  for (const source of compiled.sources) {
    const { id, rowsRead, events } = source;
    process.stdout.write(
      `${id.padEnd(12)} ${String(rowsRead).padStart(6)} rows read, ${events.length} events, ${countIssues(source, "merge")} merged, ${countIssues(source, "reject")} rejected, ${countIssues(source, "warning")} warnings\n`,
    );
  }
  process.stdout.write(`compiled with ${peakMemory()}\n`);
  process.stdout.write(changes.length === 0 ? `${record}: nothing changed\n` : `${changes.join("\n")}\n`);
}

function progressLine(seconds: number, rows: number, stage: string): string {
  return `${seconds.toFixed(1).padStart(5)} s  ${String(rows).padStart(7)}  ${stage}\n`;
}

/** "at most 251 MB of memory": the most this process has held. */
function peakMemory(): string {
  return `at most ${Math.ceil(process.resourceUsage().maxRSS / 1024)} MB of memory`;
}

/** `readout record diff`: exits like diff, 0 where nothing differs, 1 where something does, 2 in trouble. */
export function runDiff(before: string, after: string): void {
  process.exitCode = 2;
  const diff = diffRecords(before, after);
  process.stdout.write(`${formatDiff(diff).join("\n")}\n`);
  process.exitCode = diff.added.length + diff.changed.length + diff.removed.length === 0 ? 0 : 1;
}

/** `readout import` */
export function runImport(source: string, folder: string, { record, dryRun }: { record: string; dryRun: boolean }): void {
  if (!SOURCES.some(({ id }) => id === source)) {
    throw new ReadoutError("record-invalid", `there is no source "${source}"; there are ${SOURCES.map(({ id }) => id).join(", ")}`);
  }
  const files = formatRecord(compileRecord(folder));
  const all = describeChanges(record, files);
  const changes = all.filter((line) => line.startsWith(`${source}/`));
  process.stdout.write(changes.length === 0 ? `${source}: nothing changes\n` : `${changes.join("\n")}\n`);
  // People, places and citations cross sources, so the record is written as a whole or not at all.
  if (all.length > changes.length) process.stdout.write(`other files of the record that change with it: ${all.length - changes.length}\n`);
  if (!dryRun) writeRecord(record, files);
}

/** `readout check`: exits with 0 where nothing fatal is found, 1 where something is, 2 where it cannot be looked for. */
export function runCheck({ db: path, record }: { db: string; record?: string }): void {
  process.exitCode = 2;
  const results = record === undefined ? checkFile(path) : checkFolder(record);
  process.stdout.write(`${formatReport(results).join("\n")}\n`);
  process.exitCode = results.some(({ broken, severity }) => broken > 0 && severity === "fatal") ? 1 : 0;
}

function checkFile(path: string): AssertionResult[] {
  const db = openDatabase(path);
  try {
    const results = checkRecord({ db, expectations: readExpectations(), reconciled: readReconciled() });
    for (const [name, value] of queryCounts(db.$client)) process.stdout.write(`${String(value).padStart(8)}  ${name}\n`);
    return results;
  } finally {
    db.$client.close();
  }
}

/** Checks what a record folder builds, without leaving a database behind. */
function checkFolder(recordFolder: string): AssertionResult[] {
  const folder = mkdtempSync(join(tmpdir(), "readout-check-"));
  try {
    const path = join(folder, "readout.db");
    buildDatabase({ recordFolder, path });
    return checkFile(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
