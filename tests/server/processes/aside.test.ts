import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openDatabase } from "#db/client.ts";
import { buildFile } from "#db/files/build-file.ts";
import { Aside } from "#server/aside/aside.ts";
import type { Job } from "#server/aside/job.ts";
import { parseQuery } from "#shared/query.ts";
import { buildRecord } from "#tests/helpers/record.ts";
import { serveRecord, type Served } from "#tests/helpers/serve.ts";

let served: Served;
let path: string;

beforeAll(async () => {
  path = buildRecord();
  served = await serveRecord(path);
}, 180_000);
afterAll(() => served.stop());

const whole = { what: "events", query: parseQuery([]), key: null, splitKey: null, order: "asc", byteOrderMark: false } as const;

test("while the whole record is written as a workbook, others are answered; the bytes are those of a build in place", async () => {
  const { response, waits, spentMs } = await askMeanwhile("/events.xlsx");
  // A process that built it itself would let one of them wait for nearly all of it.
  expect(Math.max(...waits), `of ${spentMs} ms`).toBeLessThan(spentMs / 3);
  expect(waits.length).toBeGreaterThan(10);
  const db = openDatabase(path);
  const { bytes } = buildFile(db, { ...whole, format: "xlsx", site: served.address });
  db.$client.close();
  expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
}, 60_000);

test.each(["sources", "tallies", "tenures", "changes"])(
  "while all rows of /%s are written as a package, others are answered",
  async (table) => {
    const { response, waits } = await askMeanwhile(`/${table}.zip`);
    expect(waits.length).toBeGreaterThan(0);
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
  },
  60_000,
);

test("a file that is refused is refused beside the process as in it", async () => {
  const aside = new Aside();
  const outcome = await aside.build(job("/events.csv", [["actor", "XXX"]]), new AbortController().signal);
  await aside.close();
  expect(outcome).toMatchObject({ problem: { status: 400, type: "/problems/bad-parameter", parameter: "actor" } });
});

test("who hangs up is dropped: from the line, and in the midst of the work", async () => {
  const aside = new Aside();
  const [first, second] = [new AbortController(), new AbortController()];
  const running = aside.build(job("/events.xlsx"), first.signal).catch((error: unknown) => error);
  const inLine = aside.build(job("/events.json"), second.signal).catch((error: unknown) => error);
  const last = aside.build(job("/events.csv", [["kind", "expulsion"]]), new AbortController().signal);
  second.abort(new Error("hung up in the line"));
  expect(await inLine).toEqual(new Error("hung up in the line"));
  first.abort(new Error("hung up"));
  expect(await running).toEqual(new Error("hung up"));
  const outcome = await last;
  expect("body" in outcome && Buffer.from(outcome.body.bytes).toString().startsWith("id,date,")).toBe(true);
  await aside.close();
}, 60_000);

test.each([
  ["goes on with the same thread where the dropped question ends in time", 60_000, 0],
  ["gets a new thread where it does not", 1, 1],
])(
  "the question after a dropped one %s",
  async (_, graceMs, ended) => {
    const terminate = vi.spyOn(Worker.prototype, "terminate");
    const aside = new Aside({ graceMs });
    try {
      // The thread has read its code.
      await aside.build(job("/vintage"), new AbortController().signal);
      const gone = new AbortController();
      const dropped = aside.build(job("/events.xlsx"), gone.signal).catch((error: unknown) => error);
      const next = aside.build(job("/events.csv", [["kind", "expulsion"]]), new AbortController().signal);
      gone.abort(new Error("hung up"));
      // Nobody waits for it, whatever the thread does.
      expect(await dropped).toEqual(new Error("hung up"));
      expect("body" in (await next)).toBe(true);
      expect(terminate).toHaveBeenCalledTimes(ended);
    } finally {
      await aside.close();
      terminate.mockRestore();
    }
  },
  60_000,
);

test("a failure of the thread is told, and the next job gets a new one", async () => {
  const aside = new Aside();
  const { signal } = new AbortController();
  expect(await aside.build(job("/no-such"), signal)).toMatchObject({ failure: expect.stringContaining("there is no address /no-such") });
  expect(await aside.build({ ...job("/events.csv"), recordPath: "/nowhere/readout.db" }, signal)).toMatchObject({
    failure: expect.any(String),
  });
  expect("body" in (await aside.build(job("/events.csv", [["kind", "expulsion"]]), signal))).toBe(true);
  await aside.close();
}, 60_000);

/** Asks for a file, and for something else again and again until it is there; how long those waited that were answered before it. */
async function askMeanwhile(file: string): Promise<{ response: Response; waits: number[]; spentMs: number }> {
  const progress = { done: false };
  const asked = fetch(`${served.address}/api/v1${file}`).finally(() => (progress.done = true));
  const startMs = performance.now();
  const waits: number[] = [];
  while (!progress.done) {
    const sentMs = performance.now();
    expect((await fetch(`${served.address}/healthz`)).status).toBe(200);
    if (!progress.done) waits.push(performance.now() - sentMs);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const spentMs = performance.now() - startMs;
  const response = await asked;
  expect(response.headers.get("server-timing")).toMatch(/^build;dur=[\d.]+, aside$/);
  return { response, waits, spentMs };
}

function job(endpoint: string, pairs: Job["request"]["pairs"] = []): Job {
  return { endpoint, request: { path: {}, pairs }, recordPath: path, currentPath: path, site: "https://r.example", language: "en" };
}
