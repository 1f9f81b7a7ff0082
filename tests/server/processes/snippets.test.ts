import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";
import { DefaultSettings, TaskUtils } from "@microsoft/powerquery-parser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SNIPPETS } from "#shared/definitions/snippets.ts";
import { serveRecord, type Served } from "#tests/helpers/serve.ts";

/** The published count of the calls of that term; the last days of it have none. */
const COUNTS = [6, 2, 3, 8, 0];
const YEARS = [2017, 2018, 2019, 2020, 2021];
const run = promisify(execFile);
let served: Served;
let folder: string;

beforeAll(async () => {
  served = await serveRecord();
  folder = mkdtempSync(join(tmpdir(), "readout-"));
}, 180_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await served.stop();
});

/** The first of some commands that this machine has, and that can do what is asked of it. */
function find(commands: readonly string[], ...probe: string[]): string | undefined {
  return commands.find((command) => {
    try {
      execFileSync(command, probe, { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  });
}

/** Tools that npm does not bring: tried where the machine has them. */
const INSTALLED = [
  { tool: "curl", command: find(["sh"], "-c", "curl --version"), snippet: SNIPPETS.curl, pattern: /^(\d{4}),\d{4},(\d+),/gm, option: "-c" },
  {
    tool: "pandas",
    command: find(["python3", "/usr/bin/python3"], "-c", "import pandas"),
    snippet: SNIPPETS.pandas,
    pattern: /^\s*(\d{4})\s+(\d+)\b/gm,
    option: "-c",
  },
  { tool: "R", command: find(["Rscript"], "--version"), snippet: SNIPPETS.r, pattern: /^\s*(\d{4})\s+(\d+)\b/gm, option: "-e" },
].flatMap(({ command, ...rest }) => (command === undefined ? [] : [{ command, ...rest }]));

test.each(INSTALLED)(
  "$tool gets the years and their counts",
  async ({ command, snippet, pattern, option }) => {
    const { stdout } = await run(command, [option, snippet.code(served.address)]);
    expect(numbersByYear(stdout, pattern)).toEqual(COUNTS);
  },
  60_000,
);

test("DuckDB reads the years and their counts from the Parquet file", async () => {
  const code = SNIPPETS.duckdb.code(served.address);
  const [, address = ""] = /'(http[^']+)'/.exec(code) ?? [];
  // Its extension for HTTP comes over the network, so the file it would fetch is put beside it.
  const path = join(folder, "events.parquet");
  writeFileSync(path, Buffer.from(await (await fetch(address)).arrayBuffer()));
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const rows = (await connection.runAndReadAll(code.replace(address, path))).getRows().map((row) => row.map(Number));
  connection.closeSync();
  instance.closeSync();
  // A year without an event has no row among the events.
  expect(rows).toEqual(YEARS.map((year, index) => [year, COUNTS[index]]).filter(([, count]) => count !== 0));
});

test("Microsoft's parser of Power Query reads the query of Excel, and its address answers the counts", async () => {
  const code = SNIPPETS.excel.code(served.address);
  const task = await TaskUtils.tryLexParse(DefaultSettings, code);
  expect(TaskUtils.isParseStageOk(task)).toBe(true);
  expect(TaskUtils.isParseStageOk(await TaskUtils.tryLexParse(DefaultSettings, code.replace("\nin", "\n")))).toBe(false);
  const [, base = ""] = /Web\.Contents\("([^"]+)"/.exec(code) ?? [];
  const [, fields = ""] = /\[Query = \[([^\]]+)\]\]/.exec(code) ?? [];
  const query = new URLSearchParams([...fields.matchAll(/(\w+) = "([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]));
  const text = await (await fetch(`${base}?${query.toString()}`)).text();
  expect(numbersByYear(text, /^(\d{4}),\d{4},(\d+),/gm)).toEqual(COUNTS);
});

test("the TypeScript of the page runs beside the client it names", async () => {
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "client.ts"), await (await fetch(`${served.address}/api/v1/client.ts`)).text());
  writeFileSync(join(folder, "calls.ts"), SNIPPETS.typescript.code(served.address));
  const { stdout } = await run(process.execPath, [join(folder, "calls.ts")]);
  expect(numbersByYear(stdout, /^(\d{4}) (\d+)$/gm)).toEqual(COUNTS);
});

function numbersByYear(text: string, pattern: RegExp): number[] {
  const found = new Map([...text.matchAll(pattern)].map(([, year, count]) => [Number(year), Number(count)]));
  return YEARS.map((year) => found.get(year) ?? Number.NaN);
}
