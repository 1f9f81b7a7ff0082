import { execFileSync, spawn } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { readMemory, type Memory } from "#tests/helpers/memory.ts";
import { buildRecord } from "#tests/helpers/record.ts";
import { serve, type Served } from "#tests/helpers/serve.ts";
import { describeMachine, keepResult } from "./keep-result.ts";
import { measureLoad, measureOnce, type Load } from "./load.ts";
import { writeData } from "./machine-files/write-files.ts";
import { print } from "./print.ts";
import { measureBeside } from "./tier-beside.ts";
import { measureKept } from "./tier-kept.ts";
import { tierQuestions } from "./tier-questions.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const RECORD_ADDRESS = "/api/v1/series?actor=USA&with=RUS&kind=call";
const TIMES = 60;

type Latency = Pick<Load, "rate" | "p50" | "p99">;

/**
 * `npm run bench -- tier 100000 1000000`: a server over the record and so many machine-coded reports, asked over HTTP: each question
 * of ever other periods; then readers of the record and of the tier while an import replaces the file; the memory of the
 * process; and a kept answer against a bare route. Keeps the numbers by day.
 */
export async function benchTier(sizes: readonly number[]): Promise<void> {
  process.stdout.write(`${describeMachine()}; Node ${process.version}\n`);
  for (const events of sizes) keepResult(`tier-${events}`, await measureSize(events));
}

async function measureSize(events: number) {
  const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
  const database = join(folder, "readout.db");
  copyFileSync(buildRecord(), database);
  const alone = await serve(ROOT, "index.ts", { READOUT_DB: database, READOUT_RATE: "0" });
  await fetch(`${alone.address}${RECORD_ADDRESS}`);
  const recordAlone = readMemory(alone.pid);
  await alone.stop();
  importData(folder, database, { events, seed: 1 });
  const served = await serve(ROOT, "index.ts", { READOUT_DB: database, READOUT_RATE: "0" });
  try {
    await untilReady(served, events);
    // The first answer of each thread also waits for its code.
    await measureOnce(
      served.address,
      tierQuestions(5).flatMap(({ addresses }) => addresses),
    );
    const questions: { id: string; latency: Latency }[] = [];
    for (const { id, addresses } of tierQuestions(TIMES + 5))
      questions.push({ id, latency: await measureOnce(served.address, addresses.slice(5)) });
    const asked = readMemory(served.pid);
    const beside = await measureBeside(served, RECORD_ADDRESS);
    const swap = await measureSwap(served, folder, database);
    const memory = { recordAlone, asked, swapped: readMemory(served.pid) };
    const kept = await measureKept(database);
    printSize(events, { questions, beside, swap, memory, kept });
    return { events, busy: loadavg()[0], questions, beside, swap, memory, kept };
  } finally {
    await served.stop();
    rmSync(folder, { recursive: true });
  }
}

/** Readers of kept answers of the record, and of new ones of the tier, at rest and while an import writes and replaces the file. */
async function measureSwap(served: Served, folder: string, database: string) {
  const both = async (from: number): Promise<{ record: Load; tier: Latency }> => {
    const addresses = tierQuestions(from + 40).flatMap((question) => question.addresses.slice(from));
    const [record, tier] = await Promise.all([
      measureLoad(`${served.address}${RECORD_ADDRESS}`, {}, 4),
      measureOnce(served.address, addresses),
    ]);
    return { record, tier };
  };
  const idle = await both(1000);
  const before = await readyLine(served);
  const files = makeFiles(folder, { events: 20_000, seed: 2 });
  const child = spawn(process.execPath, importCommand(files, database), { cwd: ROOT, stdio: "ignore" });
  const done = new Promise<void>((resolve, reject) => {
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`the import ended with code ${code}`))));
  });
  const [importing] = await Promise.all([both(2000), done]);
  const swapping = await both(3000);
  if ((await readyLine(served)) === before) throw new Error("the file was not replaced while it was measured");
  return { idle, importing, swapping };
}

function importData(folder: string, database: string, made: { events: number; seed: number }): void {
  execFileSync(process.execPath, importCommand(makeFiles(folder, made), database), { cwd: ROOT, stdio: "ignore" });
}

function makeFiles(folder: string, { events, seed }: { events: number; seed: number }): string[] {
  const into = join(folder, `files-${seed}`);
  return writeData({ events, seed, format: "gdelt", folder: into }).files.map((name) => join(into, name));
}

function importCommand(files: readonly string[], database: string): string[] {
  return ["--max-semi-space-size=4", join(ROOT, "server", "cli.ts"), "import", "gdelt", ...files, "--db", database];
}

async function readyLine({ address }: Served): Promise<string> {
  return (await fetch(`${address}/readyz`)).text();
}

async function untilReady(served: Served, events: number): Promise<void> {
  while (!(await readyLine(served)).includes(`machine `)) await new Promise((resolve) => setTimeout(resolve, 200));
  process.stdout.write(`\n${events.toLocaleString("en-US")} events: ${await readyLine(served)}\n`);
}

function printSize(
  events: number,
  { questions, beside, swap, memory, kept }: Omit<Awaited<ReturnType<typeof measureSize>>, "events" | "busy">,
): void {
  print([["asked over HTTP, not kept", "p50", "p99"], ...questions.map(({ id, latency }) => [id, ...ms(latency)])]);
  process.stdout.write("\n");
  print([
    ["kept answers of the record", "a second", "p50", "p99", "of a core, the thread that serves"],
    ...(
      [
        ["alone", beside.alone],
        ["beside the slowest questions", beside.record],
      ] as const
    ).map(([name, load]) => [
      name,
      String(Math.round(load.rate)),
      ...ms(load),
      load.serving === null ? "not told by this system" : load.serving.toFixed(2),
    ]),
  ]);
  const { answered, refused, besideMs, aloneMs } = beside.slow;
  process.stdout.write(
    `rate beside to rate alone, by round: ${beside.ratios.map((ratio) => ratio.toFixed(2)).join(" ")}\n` +
      `slowest questions meanwhile: ${answered} answered, ${refused} refused, median ${Math.round(besideMs)} ms; alone ${Math.round(aloneMs)} ms\n`,
  );
  process.stdout.write("\n");
  print([
    ["readers", "record p50", "p99", "a second", "tier p50", "p99"],
    ...Object.entries(swap).map(([name, { record, tier }]) => [name, ...ms(record), String(Math.round(record.rate)), ...ms(tier)]),
  ]);
  process.stdout.write("\n");
  print([
    ["memory, MB", "resident", "shared pages divided", "program", "allocated", "heaps and columns", "peak"],
    ...Object.entries(memory).map(([name, parts]) => [MOMENTS[name] ?? name, ...describeMemory(parts)]),
  ]);
  process.stdout.write("\n");
  process.stdout.write(`a kept answer of the tier takes ${kept.toFixed(2)}× the processor time of a bare route with the same bytes\n`);
}

const MOMENTS: Readonly<Record<string, string>> = {
  recordAlone: "the record alone, asked once",
  asked: "with the reports, asked",
  swapped: "after another version",
};

function describeMemory(memory: Memory | null): string[] {
  if (memory === null) return ["not told by this system"];
  const { resident, proportional, program, allocated, heaps, peak } = memory;
  return [resident, proportional, program, allocated, heaps, peak].map(String);
}

function ms({ p50, p99 }: Latency): string[] {
  return [`${p50} ms`, `${p99} ms`];
}
