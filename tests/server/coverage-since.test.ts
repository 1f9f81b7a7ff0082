import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "#db/client.ts";
import { buildDatabase } from "#db/import/build.ts";
import { createApp } from "#server/app.ts";
import { OlderRecords } from "#server/older/older-records.ts";
import { writeFiles } from "#tests/helpers/files.ts";
import { recordFiles, recordRows } from "#tests/helpers/small-record.ts";

let folder: string;
let close: () => void;
let get: (address: string) => Promise<Response>;
let read: (address: string) => Promise<Record<string, unknown>>;

/** The API over a record that tells the same events as the one before, and covers calls to an earlier day. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-coverage-"));
  const path = join(folder, "readout.db");
  const [first, second] = [recordRows(), recordRows()];
  for (const row of second["coverage.csv"] ?? []) if (row["kind"] === "call") row["to"] = "2019-12-31";
  for (const [name, rows] of [
    ["first", first],
    ["second", second],
  ] as const) {
    const recordFolder = join(folder, name);
    writeFiles(recordFolder, new Map([...recordFiles(rows), ["record.json", `{"format":1,"recordDay":"2024-12-31"}\n`]]));
    buildDatabase({ recordFolder, path });
  }
  const db = openDatabase(path);
  const older = new OlderRecords(db, path);
  close = () => {
    older.close();
    db.$client.close();
  };
  const app = createApp({ db, older, files: { find: () => null, page: () => null }, log: { error: console.error } });
  get = async (address) => app.request(address);
  read = async (address) => {
    const response = await get(address);
    const text = await response.text();
    if (response.status !== 200) throw new Error(`${address} answered ${response.status}: ${text.slice(0, 200)}`);
    return text.startsWith("{") ? JSON.parse(text) : { text };
  };
}, 60_000);

afterAll(() => {
  close();
  rmSync(folder, { recursive: true, force: true });
});

async function firstVersion(): Promise<string> {
  const { versions } = await read("/api/v1/changes");
  return Array.isArray(versions) ? String(versions[0].version) : "";
}

test("a pinned answer says that the sources cover it otherwise today, where no event has changed", async () => {
  const pin = await firstVersion();
  const same = { added: 0, changed: 0, removed: 0 };
  expect((await read(`/api/v1/series?kind=call&asOf=${pin}`))["since"]).toMatchObject({ ...same, coverageChanged: true });
  expect((await read(`/api/v1/series?kind=expulsion&asOf=${pin}`))["since"]).toMatchObject({ ...same, coverageChanged: false });
  expect((await read(`/api/v1/changes/pinned?kind=call&asOf=${pin}`))["coverageChanged"]).toBe(true);
  expect((await read(`/api/v1/silence?actor=USA&with=RUS&asOf=${pin}`))["since"]).toMatchObject({ coverageChanged: true });
  expect((await read(`/embed?kind=call&asOf=${pin}`))["text"]).toContain(
    "since then 0 added, 0 changed, 0 removed, and the sources are said to cover it otherwise",
  );
});

test("a version without a changed event names the files it wrote anew, in the list of versions and in the feeds", async () => {
  const { versions } = await read("/api/v1/changes");
  expect(versions).toMatchObject([{ files: null }, { added: 0, changed: 0, removed: 0, files: ["coverage.csv"] }]);
  for (const feed of ["/api/v1/changes.atom", "/api/v1/changes.json"]) {
    expect(JSON.stringify(await read(feed))).toContain("Files of the record that it wrote anew: coverage.csv.");
  }
});

test("a file pinned to a version by its name is the same for good; what is pinned to a day, or tells of today, is not", async () => {
  const pin = await firstVersion();
  const forGood = "public, max-age=31536000, immutable";
  expect(await keptFor(`/api/v1/series.csv?kind=call&asOf=${pin}`)).toBe(forGood);
  expect(await keptFor(`/api/v1/series.svg?kind=call&asOf=${pin}`)).toBe(forGood);
  const fresh = "public, max-age=60, stale-while-revalidate=600";
  expect(await keptFor("/api/v1/series.csv?kind=call&asOf=2024-12-31")).toBe(fresh);
  expect(await keptFor("/api/v1/series.csv?kind=call")).toBe(fresh);
  expect(await keptFor(`/api/v1/series?kind=call&asOf=${pin}`)).toBe(fresh);
  expect(await keptFor(`/embed?kind=call&asOf=${pin}`)).toBe(fresh);
});

async function keptFor(address: string): Promise<string | null> {
  return (await get(address)).headers.get("cache-control");
}
