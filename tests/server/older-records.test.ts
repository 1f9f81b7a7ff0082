import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import {
  changesSchema,
  citeSchema,
  eventDetailSchema,
  eventsSchema,
  pinnedChangesSchema,
  problemSchema,
  seriesSchema,
  vintageSchema,
} from "#shared/api.ts";
import { openDatabase } from "#db/client.ts";
import { buildDatabase } from "#db/import/build.ts";
import { checkAsOf } from "#db/query/versions.ts";
import { parseDay } from "#shared/dates.ts";
import { createApp } from "#server/app.ts";
import { OlderRecords } from "#server/older/older-records.ts";
import { temporaryFolder } from "#tests/helpers/files.ts";
import { recordFiles, recordRows, writeSmallRecord, type RecordRows } from "#tests/helpers/small-record.ts";

const CALLS = "kind=call&from=2018-01-01&to=2018-12-31&by=year";

/** The small record of a day, with its calls and what is said of one of them. */
function recordOf(day: string, change: (rows: RecordRows) => void = () => undefined): string {
  const rows = recordRows();
  change(rows);
  return writeSmallRecord(new Map([...recordFiles(rows), ["record.json", `{"format":1,"recordDay":"${day}"}\n`]]));
}

function withoutCall(rows: RecordRows): void {
  rows["beta/events.csv"] = (rows["beta/events.csv"] ?? []).filter(({ id }) => id !== "call-1");
  rows["beta/status.csv"] = [];
  rows["periods.csv"] = [];
}

function renamed(rows: RecordRows): void {
  for (const event of rows["beta/events.csv"] ?? []) if (event["id"] === "call-1") event["title"] = "A long call";
}

function builtPath(records: readonly string[]): string {
  const path = join(temporaryFolder(), "readout.db");
  for (const recordFolder of records) buildDatabase({ recordFolder, path });
  return path;
}

/** The API over a database that was built of each of these records in turn. */
function serve(records: readonly string[], prepare: (folder: string) => void = () => undefined) {
  const path = builtPath(records);
  const folder = dirname(path);
  prepare(folder);
  const db = openDatabase(path);
  const older = new OlderRecords(db, path);
  onTestFinished(() => {
    older.close();
    db.$client.close();
  });
  const faults: string[] = [];
  const log = { error: ({ err }: { err?: Error }) => faults.push(String(err?.cause)) };
  const app = createApp({ db, older, files: { find: () => null, page: () => null }, log });
  return { folder, faults, get: async (address: string) => app.request(`/api/v1${address}`) };
}

const THREE_DAYS = () => [recordOf("2024-12-29", withoutCall), recordOf("2024-12-30"), recordOf("2024-12-31", renamed)];

test("a day of an older record is answered by that record: count, list and event alike", async () => {
  const { folder, get } = serve(THREE_DAYS());
  const answers = async (asOf: string) => {
    const series = seriesSchema.parse(await (await get(`/series?${CALLS}&asOf=${asOf}`)).json());
    const list = eventsSchema.parse(await (await get(`/events?${CALLS}&asOf=${asOf}`)).json());
    return [series.rows.map(({ value }) => value), list.events.map(({ title }) => title), series.vintage.recordDay];
  };
  expect(await answers("2024-12-31")).toEqual([[1], ["A long call"], "2024-12-31"]);
  expect(existsSync(join(folder, "versions"))).toBe(false);
  expect(await answers("2024-12-30")).toEqual([[1], ["A call"], "2024-12-30"]);
  expect(await answers("2024-12-29")).toEqual([[0], [], "2024-12-29"]);
  expect(await answers("2025-06-01")).toEqual([[1], ["A long call"], "2024-12-31"]);

  const event = async (address: string) => await get(`/events/call-1${address}`);
  expect(eventDetailSchema.parse(await (await event("?asOf=2024-12-30")).json()).title).toBe("A call");
  expect(eventDetailSchema.parse(await (await event("")).json()).title).toBe("A long call");
  expect((await event("?asOf=2024-12-29")).status).toBe(404);
  const vintage = await get("/vintage?asOf=2024-12-29");
  expect(vintageSchema.parse(await vintage.json()).counts.events).toBe(7);
  expect(vintage.headers.get("last-modified")).toBe("Sun, 29 Dec 2024 00:00:00 GMT");
});

test("requests at once for one older day build it once", async () => {
  const first = serve(THREE_DAYS());
  const answers = await Promise.all(["year", "month", "person"].map(async (by) => first.get(`/series?kind=call&by=${by}&asOf=2024-12-30`)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  const names = readdirSync(join(first.folder, "versions"));
  expect(names).toHaveLength(1);
  expect(names[0]).toMatch(/^2-2024-12-30-[0-9a-f]{8}-[0-9a-f]{8}\.db$/);
});

test("a day before the oldest record kept is refused, with that day", async () => {
  const { get } = serve(THREE_DAYS());
  for (const path of [`/series?${CALLS}&asOf=2024-12-28`, "/events/call-1?asOf=2024-12-28", "/vintage?asOf=2024-12-28"]) {
    const response = await get(path);
    expect(response.status).toBe(400);
    expect(problemSchema.parse(await response.json())).toMatchObject({
      parameter: "asOf",
      value: "2024-12-28",
      allowed: "2024-12-29 or a later day",
    });
  }
  expect((await get("/vintage?asOf=yesterday")).status).toBe(400);
  expect((await get("/periods?asOf=2024-12-30")).status).toBe(400);
});

test("where the older record cannot be written, the answer says so and the record of today goes on", async () => {
  const { get, faults } = serve(THREE_DAYS(), (folder) => writeFileSync(join(folder, "versions"), "in the way"));
  const response = await get(`/series?${CALLS}&asOf=2024-12-30`);
  expect(response.status).toBe(503);
  expect(problemSchema.parse(await response.json()).detail).toBe("The record of 2024-12-30 is kept, but cannot be built again now.");
  expect(faults).toEqual([expect.stringMatching(/EEXIST|ENOTDIR/)]);
  expect((await get(`/series?${CALLS}`)).status).toBe(200);
});

test("what an older record says of its own past ends with it", async () => {
  const { get } = serve(THREE_DAYS());
  const { versions } = changesSchema.parse(await (await get("/changes")).json());
  expect(versions.map(({ day, added, changed, removed }) => [day, added, changed, removed])).toEqual([
    ["2024-12-29", 7, 0, 0],
    ["2024-12-30", 1, 0, 0],
    ["2024-12-31", 0, 1, 0],
  ]);
});

test("a version's name pins an answer, and what has become of its list since is told", async () => {
  const { get } = serve(THREE_DAYS());
  const { versions } = changesSchema.parse(await (await get("/changes")).json());
  const [first = "", second = "", third = ""] = versions.map(({ version }) => version);
  const values = async (asOf: string) =>
    seriesSchema.parse(await (await get(`/series?${CALLS}&asOf=${asOf}`)).json()).rows.map(({ value }) => value);
  expect([await values(first), await values(second), await values(third)]).toEqual([[0], [1], [1]]);

  const pinned = async (query: string) => pinnedChangesSchema.parse(await (await get(`/changes/pinned?${query}`)).json());
  expect(await pinned(`${CALLS}&asOf=${first}`)).toMatchObject({
    pinned: { version: first, recordDay: "2024-12-29" },
    events: { before: 0, now: 1 },
    added: 1,
    changed: 0,
    removed: 0,
    changes: [{ event: "call-1", title: "A long call", date: "2018-03-20", change: "added" }],
    vintage: { version: third },
  });
  expect(await pinned(`${CALLS}&asOf=${second}`)).toMatchObject({
    events: { before: 1, now: 1 },
    changed: 1,
    changes: [{ event: "call-1", title: "A long call", change: "changed" }],
  });
  expect(await pinned(`kind=visit&asOf=${second}`)).toMatchObject({
    events: { before: 3, now: 3 },
    added: 0,
    changed: 0,
    removed: 0,
    changes: [],
  });
  expect(await pinned(`${CALLS}&asOf=${third}`)).toMatchObject({ added: 0, changed: 0, removed: 0 });
});

test("an event that has left the list is told as gone from it", async () => {
  const { get } = serve([recordOf("2024-12-30"), recordOf("2024-12-31", withoutCall)]);
  const pinned = pinnedChangesSchema.parse(await (await get(`/changes/pinned?${CALLS}&asOf=2024-12-30`)).json());
  expect(pinned).toMatchObject({
    events: { before: 1, now: 0 },
    removed: 1,
    changes: [{ event: "call-1", title: "A call", change: "removed" }],
  });
});

test("a version that is not kept is refused, with the nearest", async () => {
  const { get } = serve(THREE_DAYS());
  const { versions } = changesSchema.parse(await (await get("/changes")).json());
  const second = versions[1]?.version ?? "";
  const response = await get(`/vintage?asOf=${second.slice(0, -1)}${second.endsWith("0") ? 1 : 0}`);
  expect(response.status).toBe(400);
  const problem = problemSchema.parse(await response.json());
  expect(problem.allowed).toHaveLength(3);
  expect(problem.suggestion).toBe(second);
  expect((await get("/vintage?asOf=2024-13-30-00000000")).status).toBe(400);
});

test("a day names the last of its records and says which; the name of an earlier one of that day keeps its numbers", async () => {
  const { get } = serve([recordOf("2024-12-31", withoutCall), recordOf("2024-12-31"), recordOf("2024-12-31", renamed)]);
  const { versions } = changesSchema.parse(await (await get("/changes")).json());
  const names = versions.map(({ version }) => version);
  expect(names.map((name) => name.slice(0, 11))).toEqual(["2024-12-31-", "2024-12-31-", "2024-12-31-"]);
  const answer = async (asOf: string) => {
    const response = await get(`/series?${CALLS}&asOf=${asOf}`);
    const { rows, vintage } = seriesSchema.parse(await response.json());
    expect(response.headers.get("x-record-version")).toBe(vintage.version);
    return [rows[0]?.value, vintage.version];
  };
  expect(await answer("2024-12-31")).toEqual([1, names[2]]);
  expect(await answer(names[0] ?? "")).toEqual([0, names[0]]);
  expect(await answer(names[1] ?? "")).toEqual([1, names[1]]);
  // What is cited is pinned by name, also where a day was asked for.
  const cited = citeSchema.parse(await (await get(`/series/citation?${CALLS}&asOf=2024-12-31`)).json());
  expect(cited.permalink).toContain(`asOf=${names[2]}`);
  const file = await get(`/series.csv?${CALLS}&asOf=${names[0]}`);
  expect(file.headers.get("x-record-version")).toBe(names[0]);
});

test("a day that has not come is refused, in UTC; the day it is today is not", () => {
  const db = openDatabase(builtPath([recordOf("2024-12-31")]));
  onTestFinished(() => void db.$client.close());
  const today = parseDay("2025-03-01") ?? 0;
  expect(() => checkAsOf(db, "2025-03-01", today)).not.toThrow();
  expect(() => checkAsOf(db, "2025-03-02", today)).toThrow(
    /^2025-03-02 has not come yet \(UTC\), so no record is of that day\. The newest is 2024-12-31-[0-9a-f]{8}\.$/,
  );
});

test.each([
  "/series?kind=call&asOf=2199-01-01",
  "/events/call-1?asOf=2199-01-01",
  "/vintage?asOf=2199-01-01",
  "/events.csv?asOf=2199-01-01",
])("%s is refused with the newest record", async (address) => {
  const { get } = serve([recordOf("2024-12-31")]);
  const response = await get(address);
  expect(response.status).toBe(400);
  const problem = problemSchema.parse(await response.json());
  expect(problem).toMatchObject({ parameter: "asOf", value: "2199-01-01" });
  expect(problem.allowed).toMatch(/^2024-12-31-[0-9a-f]{8}, or a day from 2024-12-31 to 20\d\d-\d\d-\d\d$/);
});

function listOf(asOf: string): string {
  return `/api/v1/changes/pinned?asOf=${asOf}&from=2018-01-01&kind=call&to=2018-12-31`;
}

test("a pinned answer says what has become of its events since; one that is not pinned says nothing of it", async () => {
  const { get } = serve(THREE_DAYS());
  const { versions } = changesSchema.parse(await (await get("/changes")).json());
  const [first = "", second = "", third = ""] = versions.map(({ version }) => version);
  const since = async (address: string) => sinceOnly.parse(await (await get(address)).json()).since;
  const today = { version: third, recordDay: "2024-12-31" };
  const come = { ...today, before: 0, now: 1, added: 1, changed: 0, removed: 0, coverageChanged: false, list: listOf(first) };
  for (const path of ["/series", "/totals", "/events"]) expect([path, await since(`${path}?${CALLS}&asOf=${first}`)]).toEqual([path, come]);
  expect(await since(`/matrix?${CALLS}&split=kind&asOf=${first}`)).toMatchObject({ added: 1 });
  expect(await since(`/series?${CALLS}&asOf=${second}`)).toEqual({
    ...today,
    before: 1,
    now: 1,
    added: 0,
    changed: 1,
    removed: 0,
    coverageChanged: false,
    list: listOf(second),
  });
  for (const asOf of ["", `&asOf=${third}`]) expect(await since(`/series?${CALLS}${asOf}`)).toBe(undefined);
  // The list it names has as many events as it says.
  const named = await get(listOf(second).replace("/api/v1", ""));
  expect(pinnedChangesSchema.parse(await named.json())).toMatchObject({ added: 0, changed: 1, removed: 0 });

  expect(await since(`/events/call-1?asOf=${second}`)).toEqual({ ...today, change: "changed", successor: null });
  expect(await since(`/events/visit-1?asOf=${second}`)).toEqual({ ...today, change: "none", successor: null });
  expect(await since("/events/call-1")).toBe(undefined);
});

test("an event that is gone since says so in the record that had it", async () => {
  const { get } = serve([recordOf("2024-12-30"), recordOf("2024-12-31", withoutCall)]);
  const { since, title } = eventDetailSchema.parse(await (await get("/events/call-1?asOf=2024-12-30")).json());
  expect([title, since?.change, since?.successor]).toEqual(["A call", "removed", null]);
});

const sinceOnly = z.object({ since: z.unknown().optional() });
