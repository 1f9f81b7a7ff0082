import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase, type Db } from "#db/client.ts";
import { buildFile, type FileRequest } from "#db/files/build-file.ts";
import { queryEventFile } from "#db/query/event-file.ts";
import { FILE_FORMATS } from "#shared/definitions/files.ts";
import { CHARTS } from "#shared/definitions/charts.ts";
import { WORLD } from "#db/files/world.ts";
import { drawPicture } from "#shared/picture/draw-picture.ts";
import { DEFAULT_QUERY, parseQuery } from "#shared/query.ts";
import { idsOf } from "#shared/tables.ts";
import { queryDrawn } from "#db/query/drawn.ts";
import { rasterise } from "#db/files/rasterise.ts";
import { buildRecord } from "#tests/helpers/record.ts";
import { serveRecord } from "#tests/helpers/serve.ts";
import { writeCrowd } from "./crowd.ts";
import { print } from "./print.ts";

/** The record so many times over has just under the 100,000 events a file may hold. */
const TIMES = 7;
const WHOLE = { query: DEFAULT_QUERY, key: null, splitKey: null, order: "asc" } as const;
const SITE = "https://readout.example";

/** Files of many events against the query for their rows, packages of charts, pictures, and what others wait meanwhile. */
export async function benchFiles(): Promise<void> {
  const record = buildRecord();
  const folder = mkdtempSync(join(tmpdir(), "readout-"));
  try {
    const crowd = join(folder, "crowd.db");
    writeCrowd(record, crowd, TIMES);
    print([["events in a file", "events", "time", "time : query", "MB"], ...measureFormats(record), ...measureFormats(crowd)]);
    process.stdout.write("\n");
    print([["a chart of two states", "package", "picture"], ...measureCharts(record)]);
    process.stdout.write("\n");
    print([["others, while the record is written", "p50 wait", "longest wait", "time of the file"], ...(await measureWaits(record))]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measureFormats(path: string): string[][] {
  const db = openDatabase(path);
  const query = measure(() => [...queryEventFile(db, WHOLE).rows]);
  const rows = idsOf(FILE_FORMATS).map((format) => {
    const file = measure(() => build(db, { what: "events", format, ...WHOLE }));
    return [format, String(file.result.rows), ms(file.ms), ratio(file.ms, query.ms), (file.result.bytes.length / 1e6).toFixed(1)];
  });
  db.$client.close();
  return [["the query alone", String(query.result.length), ms(query.ms), "", ""], ...rows];
}

function measureCharts(path: string): string[][] {
  const db = openDatabase(path);
  const rows = idsOf(CHARTS).map((id) => {
    const { kinds, by, split } = CHARTS[id];
    const pairs = { actor: "USA", with: "RUS", kind: kinds?.join(",") ?? "", by, ...(split === null ? {} : { split }) };
    const query = parseQuery(Object.entries(pairs).filter(([, value]) => value !== ""));
    const file = measure(() => build(db, { ...WHOLE, what: "counts", format: "zip", query }));
    const look = { form: null, top: 10, reading: "amount", axis: "linear", width: 800, height: null, theme: "light" } as const;
    const picture = measure(() =>
      rasterise(
        drawPicture({ ...queryDrawn(db, query, "one"), query, look, site: SITE, link: null, otherLink: null, world: WORLD, id: "picture" }),
        2,
      ),
    );
    return [id, ms(file.ms), ms(picture.ms)];
  });
  db.$client.close();
  return rows;
}

/** What /healthz takes when nothing else is asked, and while a file of every event is built. */
async function measureWaits(record: string): Promise<string[][]> {
  const served = await serveRecord(record);
  try {
    const rows = [
      describeWaits("nothing asked", await waitDuring(served.address, new Promise((resolve) => setTimeout(resolve, 1000))), null),
    ];
    for (const format of idsOf(FILE_FORMATS)) {
      const startMs = performance.now();
      const file = fetch(`${served.address}/api/v1/events.${format}`).then((response) => response.arrayBuffer());
      const waits = await waitDuring(served.address, file);
      rows.push(describeWaits(format, waits, performance.now() - startMs));
    }
    return rows;
  } finally {
    await served.stop();
  }
}

async function waitDuring(address: string, work: Promise<unknown>): Promise<number[]> {
  const state = { done: false };
  void work.finally(() => (state.done = true));
  const waits: number[] = [];
  while (!state.done) {
    const sentMs = performance.now();
    await (await fetch(`${address}/healthz`)).text();
    waits.push(performance.now() - sentMs);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return waits.toSorted((a, b) => a - b);
}

function describeWaits(name: string, waits: readonly number[], spentMs: number | null): string[] {
  return [name, ms(waits[Math.floor(waits.length / 2)] ?? 0), ms(waits.at(-1) ?? 0), spentMs === null ? "" : ms(spentMs)];
}

function build(db: Db, request: Omit<FileRequest, "byteOrderMark" | "site">) {
  return buildFile(db, { ...request, byteOrderMark: false, site: SITE });
}

/** The better of two runs: the first also compiles the code. */
function measure<T>(run: () => T): { result: T; ms: number } {
  const times = [1, 2].map(() => {
    const startMs = performance.now();
    const result = run();
    return { result, ms: performance.now() - startMs };
  });
  return times.reduce((best, time) => (time.ms < best.ms ? time : best));
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}

function ratio(one: number, other: number): string {
  return `${(one / other).toFixed(2)}×`;
}
