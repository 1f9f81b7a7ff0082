import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { gdeltColumns } from "#tests/helpers/gdelt-columns.ts";
import { writeData } from "./machine-files/write-files.ts";
import { keepResult } from "./keep-result.ts";
import { print } from "./print.ts";

const ROOT = join(import.meta.dirname, "..", "..");

interface Run {
  seconds: number;
  megabytes: number;
  /** Of the file that was written. */
  size: number;
}

/**
 * `npm run bench -- import 1000000 10000000`: GDELT files of so many events, read by `readout import` and by DuckDB's COPY into a
 * table of all their columns, in turn, each as a process of its own. Keeps the numbers by day.
 */
export async function benchImport(sizes: readonly number[]): Promise<void> {
  const rows: string[][] = [["events", "rows", "MB", "readout", "DuckDB COPY", "readout : DuckDB", "memory", "file"]];
  const results = [];
  for (const events of sizes) {
    const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
    try {
      const made = writeData({ events, seed: 1, format: "gdelt", folder: join(folder, "files") });
      const files = made.files.map((name) => join(folder, "files", name));
      const pairs = Array.from({ length: events > 2_000_000 ? 1 : 3 }, () => ({ own: runOwn(folder, files), duck: runDuck(folder) }));
      const [own, duck] = [middle(pairs.map((pair) => pair.own)), middle(pairs.map((pair) => pair.duck))];
      const ratio = own.seconds / duck.seconds;
      results.push({ events, rows: made.rows, bytes: made.bytes, own, duck, ratio });
      rows.push([
        ...[events, made.rows, Math.round(made.bytes / 1e6)].map((value) => value.toLocaleString("en-US")),
        `${own.seconds.toFixed(1)} s`,
        `${duck.seconds.toFixed(1)} s`,
        `${ratio.toFixed(2)}×`,
        `${own.megabytes} : ${duck.megabytes} MB`,
        `${own.size} : ${duck.size} MB`,
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  print(rows);
  keepResult(`import-${sizes.join("-")}`, { import: results });
}

function runOwn(folder: string, files: readonly string[]): Run {
  const db = join(folder, "own", "readout.db");
  rmSync(join(folder, "own"), { recursive: true, force: true });
  const command = ["--max-semi-space-size=4", join(ROOT, "server", "cli.ts"), "import", "gdelt", ...files, "--db", db];
  return timed(command, join(folder, "own", "machine.db"));
}

function runDuck(folder: string): Run {
  const path = join(folder, "duck.db");
  rmSync(path, { force: true });
  return timed([join(import.meta.dirname, "duck-copy.ts"), path, join(folder, "files")], path);
}

/** A process from its start to its end; it says last how much memory it held at most. */
function timed(command: readonly string[], path: string): Run {
  const startMs = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: "utf8" });
  const seconds = (performance.now() - startMs) / 1000;
  if (status !== 0) throw new Error(stderr);
  const megabytes = Number(/at most (\d+) MB of memory\s*$/.exec(stdout)?.[1]);
  return { seconds, megabytes, size: Math.round(statSync(path).size / 1e6) };
}

function middle(runs: readonly Run[]): Run {
  const sorted = runs.toSorted((a, b) => a.seconds - b.seconds);
  const found = sorted[Math.floor(sorted.length / 2)];
  if (!found) throw new Error("nothing was run");
  return found;
}

/** Copies GDELT files of a folder into a new DuckDB database, every column in its own type. */
export async function copyIntoDuck(path: string, folder: string): Promise<void> {
  const connection = await (await DuckDBInstance.create(path)).connect();
  for (const [version, files] of [
    [1, "*.gdelt1.csv"],
    [2, "*.export.CSV"],
  ] as const) {
    const columns = gdeltColumns(version).map(([name, type]) => `"${name}" ${type}`);
    await connection.run(`CREATE TABLE gdelt${version} (${columns.join(", ")})`);
    await connection.run(
      `COPY gdelt${version} FROM '${join(folder, files)}' (DELIMITER '\t', HEADER false, QUOTE '', ESCAPE '', AUTO_DETECT false)`,
    );
  }
  await connection.run("CHECKPOINT");
}
