import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "#db/client.ts";
import { machinePathOf } from "#db/machine/machine-path.ts";
import { createApp } from "#server/app.ts";
import { Aside, type AsideParts } from "#server/aside/aside.ts";
import { makeThreads, Pool } from "#server/aside/pool.ts";
import type { Job } from "#server/aside/job.ts";
import { describeProblem } from "#server/problems.ts";
import { findServed, serveMachine } from "#server/serve-machine.ts";
import { eventsSchema, problemSchema, seriesSchema } from "#shared/api.ts";
import { gdeltLine, importInto } from "#tests/helpers/machine-files.ts";
import { buildRecord } from "#tests/helpers/record.ts";

const CALLS = [1, 2, 3].map((id) => gdeltLine(61, { id: String(id), date: `2024031${id}`, code: "041", url: `https://n.example/${id}` }));

const folder = mkdtempSync(join(tmpdir(), "readout-"));
const database = join(folder, "readout.db");
const path = machinePathOf(database);
const ending: (() => Promise<void>)[] = [];
let ask: Ask;
let inTurn: Ask;

type Ask = (address: string, signal?: AbortSignal) => Promise<Response>;

beforeAll(async () => {
  copyFileSync(buildRecord(), database);
  await importInto(path, [write("a.export.CSV", CALLS.join("\n"))]);
  ask = await serve({});
  inTurn = await serve(null);
}, 180_000);
afterAll(async () => {
  await Promise.all(ending.map((end) => end()));
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

/** The app over the real record and a file of three calls, which are counted in threads of their own; in its turn without parts. */
async function serve(parts: AsideParts | null): Promise<Ask> {
  const db = openDatabase(database);
  const pool = parts === null ? undefined : new Pool(makeThreads({ tier: () => findServed(db), ...parts }, 2));
  const log = { info: () => undefined, error: () => undefined };
  const served = await serveMachine({ db, path, log, everyMs: 20, onServed: () => pool?.renew() });
  const files = { find: () => null, page: () => null };
  const app = createApp({ db, files, log: { error: console.error }, site: () => "https://r.example", ...(pool ? { pool } : {}) });
  ending.push(async () => {
    served.close();
    await pool?.close();
    db.$client.close();
  });
  return async (address, signal) => app.request(`/api/v1${address}`, signal ? { signal } : {});
}

test("what a thread counts and lists is what the process itself would answer, byte for byte, in every language", async () => {
  for (const address of [
    "/series?tier=machine&by=month&from=2024-01-01&to=2024-12-31",
    "/series?tier=machine&by=month&lang=fr",
    "/totals?tier=machine&kind=call",
    "/options/actor?tier=machine",
    "/events?tier=machine&order=desc&limit=2",
    "/events.csv?tier=machine",
    "/series.svg?tier=machine&by=year",
    "/events?tier=machine&after=nowhere",
  ]) {
    const [one, other] = [await ask(address), await inTurn(address)];
    expect([address, one.status, one.headers.get("etag")]).toEqual([address, other.status, other.headers.get("etag")]);
    expect(Buffer.from(await one.arrayBuffer()).equals(Buffer.from(await other.arrayBuffer())), address).toBe(true);
    if (one.status === 200) expect(one.headers.get("server-timing")).toMatch(/^build;dur=[\d.]+, machine, aside$/);
  }
  // Kept: no thread is asked again.
  expect((await ask("/totals?tier=machine&kind=call")).headers.get("server-timing")).toBeNull();
});

test("the same asked at once is counted once, of the reports and of the record, however it is spelled", async () => {
  const db = openDatabase(database);
  const pool = new Pool(makeThreads({ tier: () => findServed(db) }, 2));
  const log = { info: () => undefined, error: () => undefined };
  const served = await serveMachine({ db, path, log, onServed: () => pool.renew() });
  const built: string[] = [];
  const counting = {
    build: (job: Job, signal: AbortSignal) => {
      built.push(job.endpoint);
      return pool.build(job, signal);
    },
  };
  const app = createApp({
    db,
    files: { find: () => null, page: () => null },
    log: { error: console.error },
    pool: counting,
    aside: counting,
  });
  ending.push(async () => {
    served.close();
    await pool.close();
    db.$client.close();
  });
  const left = new AbortController();
  const get = async (address: string, signal?: AbortSignal): Promise<Response> =>
    app.request(`/api/v1${address}`, signal ? { signal } : {});
  const asked = [
    ...["tier=machine&by=month&kind=call", "kind=call&by=month&tier=machine", "kind=call&by=month&tier=machine"].map((query) =>
      get(`/series?${query}`),
    ),
    get("/series?tier=machine&by=month&kind=call", left.signal),
    get("/events.xlsx"),
    get("/events.xlsx?order=asc"),
  ];
  left.abort();
  const answers = await Promise.all(asked);
  expect(built.toSorted()).toEqual(["/events.xlsx", "/series"]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 499, 200, 200]);
  const bytes = await Promise.all(answers.map(async (answer) => Buffer.from(await answer.arrayBuffer()).toString("base64")));
  expect([bytes[1], bytes[2], bytes[5]]).toEqual([bytes[0], bytes[0], bytes[4]]);
}, 60_000);

test("an answer over its time is stopped and says so; the next one, and those of the other thread, are answered", async () => {
  // The whole record as a workbook takes seconds; files are built by the last thread.
  const pool = new Pool(makeThreads({ budgetMs: ({ endpoint }) => (endpoint === "/events.xlsx" ? 50 : 60_000) }, 2));
  ending.push(() => pool.close());
  const build = (endpoint: string, pairs: Job["request"]["pairs"] = []) => pool.build(jobOf(endpoint, pairs), new AbortController().signal);
  const [slow, behind, other] = await Promise.all([
    build("/events.xlsx").catch((error: unknown) => describeProblem(error, "en")),
    build("/events.csv", [["kind", "expulsion"]]),
    build("/vintage"),
  ]);
  expect(slow).toMatchObject({
    status: 422,
    type: "/problems/over-budget",
    detail: expect.stringMatching(/was stopped after 0\.05 s, which is the most one may take\. Ask for a shorter period/),
  });
  expect(["body" in behind, "body" in other]).toEqual([true, true]);
}, 60_000);

test("while a thread that was stopped begins anew, by itself, questions go to one that is ready", async () => {
  const db = openDatabase(database);
  const log = { info: () => undefined, error: () => undefined };
  const parts = { tier: () => findServed(db), graceMs: 0 };
  const threads = [new Aside(parts), new Aside(parts)] as const;
  const pool = new Pool(threads);
  const served = await serveMachine({ db, path, log, onServed: () => pool.renew() });
  ending.push(async () => {
    served.close();
    await pool.close();
    db.$client.close();
  });
  const loads = () => threads.map(({ load }) => load);
  // Nobody has asked; both are there.
  await expect.poll(loads, { timeout: 20_000 }).toEqual([0, 0]);
  const gone = new AbortController();
  // A tenth of a second of work.
  const dropped = pool.build(jobOf("/tallies"), gone.signal).catch(() => null);
  gone.abort();
  await dropped;
  await expect.poll(loads).toEqual([1, 0]);
  const next = pool.build(jobOf("/vintage"), new AbortController().signal);
  expect(loads()).toEqual([1, 1]);
  expect("body" in (await next)).toBe(true);
  await expect.poll(loads, { timeout: 20_000 }).toEqual([0, 0]);
}, 60_000);

test("who goes away frees the thread", async () => {
  const gone = new AbortController();
  const asked = ask("/series?tier=machine&by=day", gone.signal);
  gone.abort();
  expect((await asked).status).toBe(499);
  expect((await ask("/series?tier=machine&by=day")).status).toBe(200);
});

test("after an import every thread counts and lists the new file", async () => {
  await Promise.all([ask("/series?tier=machine&by=year"), ask("/series?tier=machine&by=month"), ask("/events.csv?tier=machine")]);
  await importInto(path, [write("b.export.CSV", gdeltLine(61, { id: "9", date: "20240501", code: "041", url: "https://n.example/9" }))]);
  const total = async () => eventsSchema.parse(await (await ask("/events?tier=machine&limit=1&order=desc")).json());
  await expect.poll(async () => (await total()).total, { timeout: 10_000 }).toBe(4);
  expect((await total()).reports).toMatchObject([{ upstreamId: "9", url: "https://n.example/9", file: "b.export.CSV", line: 1 }]);
  const answers = await Promise.all(["year", "quarter", "month", "kind"].map((by) => ask(`/series?tier=machine&by=${by}`)));
  for (const answer of answers) expect(seriesSchema.parse(await answer.json()).total.value).toBe(4);
  expect((await ask("/events.csv?tier=machine")).headers.get("x-row-count")).toBe("4");
});

test("a question that takes more memory than a thread may have is refused, and the next is answered", async () => {
  const narrow = await serve({ mostMegabytes: 8 });
  // So little that not even the code fits: every question is refused, and none of them ends the process.
  const refused = problemSchema.parse(await (await narrow("/series?tier=machine&by=year")).json());
  expect(refused).toMatchObject({
    status: 422,
    type: "/problems/over-budget",
    detail: expect.stringContaining("more memory than one may"),
  });
  expect((await narrow("/series?by=year&actor=USA")).status).toBe(200);
});

function jobOf(endpoint: string, pairs: Job["request"]["pairs"] = []): Job {
  return {
    endpoint,
    request: { path: {}, pairs },
    recordPath: database,
    currentPath: database,
    site: "https://r.example",
    language: "en",
  };
}
