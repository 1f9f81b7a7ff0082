import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { DEFAULT_PORT, localSite } from "#db/files/site.ts";
import { openDatabase } from "#db/client.ts";
import { buildDatabase } from "#db/import/build.ts";
import { createApp } from "#server/app.ts";
import { Answer } from "#server/caching.ts";
import { OlderRecords } from "#server/older/older-records.ts";
import { changesSchema, eventDetailSchema, problemSchema } from "#shared/api.ts";
import { temporaryFolder } from "#tests/helpers/files.ts";
import { recordFiles, recordRows, writeSmallRecord, type RecordRows } from "#tests/helpers/small-record.ts";

type Change = (rows: RecordRows) => void;

/** The server over a database built of the small record after each of these changes in turn, one a day. */
function serve(changes: readonly Change[]) {
  const path = join(temporaryFolder(), "readout.db");
  changes.forEach((change, index) => {
    const rows = recordRows();
    for (const row of [...(rows["alpha/events.csv"] ?? []), ...(rows["beta/events.csv"] ?? [])]) row["ref"] = `no ${row["id"]}`;
    change(rows);
    const day = `{"format":1,"recordDay":"2024-12-${10 + index}"}\n`;
    buildDatabase({ recordFolder: writeSmallRecord(new Map([...recordFiles(rows), ["record.json", day]])), path });
  });
  const db = openDatabase(path);
  const older = new OlderRecords(db, path);
  onTestFinished(() => {
    older.close();
    db.$client.close();
  });
  const answer = new Answer('W/"x"', { contentType: "text/html", bytes: Buffer.from(PAGE), compress: true, headers: {} }, {});
  const files = { find: () => null, page: () => ({ answer, html: PAGE, status: 200 as const }) };
  const app = createApp({ db, older, files, log: { error: console.error } });
  const versions = db.$client.prepare<[], string>("SELECT version FROM record_version ORDER BY id").pluck().all();
  return { app, versions, get: async (address: string) => app.request(`/api/v1${address}`) };
}

const PAGE = '<html><head><title>Readout</title><meta name="description" content="Plain"></head></html>';

const SAME: Change = () => undefined;

/** Without `call-1` and what hangs on it. */
const withoutCall: Change = (rows) => {
  rows["beta/events.csv"] = (rows["beta/events.csv"] ?? []).filter(({ id }) => id !== "call-1");
  rows["beta/status.csv"] = [];
  rows["periods.csv"] = [];
};

const joined: Change = (rows) => {
  withoutCall(rows);
  rows["beta/issues.csv"] = [
    { severity: "merge", file: "beta.csv", locator: "no call-1", reason: "same parties and day: meeting-1", detail: "2018-03-20" },
  ];
};

const renamed: Change = (rows) => {
  rows["periods.csv"] = [];
  rows["beta/status.csv"] = [];
  for (const row of rows["beta/events.csv"] ?? []) if (row["id"] === "call-1") row["id"] = "call-2018-03-20-one-two";
};

test("an event that left the record answers 410 with the record without it, and its address in the last that held it answers", async () => {
  const { get, versions } = serve([SAME, withoutCall]);
  const response = await get("/events/call-1");
  expect([response.status, response.headers.get("content-type")]).toEqual([410, "application/problem+json"]);
  const problem = problemSchema.parse(await response.json());
  expect(problem).toMatchObject({
    type: "/problems/gone",
    detail: `The event "call-1" left the record with the version ${versions[1]}.`,
    gone: {
      event: "call-1",
      title: "A call",
      removed: { version: versions[1], day: "2024-12-11" },
      last: versions[0],
      successor: null,
    },
  });
  const then = await get(`/events/call-1?asOf=${problem.gone?.last ?? ""}`);
  expect(eventDetailSchema.parse(await then.json()).title).toBe("A call");
  for (const address of ["/events/call-1/citation", "/events/call-1/listings", "/events/call-1/preview.png"])
    expect([address, (await get(address)).status]).toEqual([address, 410]);
});

test("an event joined to another names it, by the ledger", async () => {
  const { get } = serve([SAME, joined]);
  const { gone, detail } = problemSchema.parse(await (await get("/events/call-1")).json());
  expect(gone?.successor).toEqual({ id: "meeting-1", title: "A meeting" });
  expect(detail).toContain('It is now told as "meeting-1".');
});

test("an event under a new id is found by its number at its source, also two records later", async () => {
  const { get, versions } = serve([
    SAME,
    renamed,
    (rows) => [renamed, (r: RecordRows) => void (r["gaps.csv"] = [])].forEach((f) => f(rows)),
  ]);
  const { gone } = problemSchema.parse(await (await get("/events/call-1")).json());
  expect(gone?.successor).toEqual({ id: "call-2018-03-20-one-two", title: "A call" });
  expect([gone?.removed.version, gone?.last]).toEqual([versions[1], versions[0]]);
});

test("an id that never was is a 404, and one that came back answers", async () => {
  const { get } = serve([SAME, withoutCall, SAME]);
  expect((await get("/events/never")).status).toBe(404);
  expect((await get("/events/call-1")).status).toBe(200);
});

test("an event pinned to a record before it is not in that record, and it is said since which it is", async () => {
  const { get, versions } = serve([withoutCall, SAME]);
  const [first = "", second = ""] = versions;
  const response = await get(`/events/call-1?asOf=${first}`);
  expect(response.status).toBe(404);
  expect(problemSchema.parse(await response.json()).detail).toBe(
    `The event "call-1" is not in the record ${first}: it is in the record since ${second}.`,
  );
  expect((await get(`/events/call-1?asOf=${second}`)).status).toBe(200);
  expect(problemSchema.parse(await (await get(`/events/never?asOf=${first}`)).json()).detail).toBe('No event has the id "never".');
});

test("citation, picture, embed, targets and preview of an event pinned to a record before it say so too", async () => {
  const { app, versions } = serve([withoutCall, SAME]);
  const [first = "", second = ""] = versions;
  const said = `The event "call-1" is not in the record ${first}: it is in the record since ${second}.`;
  const own = `/api/v1/events/call-1`;
  for (const path of ["/citation", "/citation.bib", "/citation.ris", "/preview.png", "/listings"]) {
    const response = await app.request(`${own}${path}?asOf=${first}`);
    expect([path, response.status, problemSchema.parse(await response.json()).detail]).toEqual([path, 404, said]);
    expect([path, (await app.request(`${own}${path}?asOf=${second}`)).status]).toEqual([path, 200]);
  }
  const embed = await app.request(`/embed/events/call-1?asOf=${first}`);
  expect([embed.status, (await embed.text()).replaceAll("&quot;", '"')]).toEqual([404, expect.stringContaining(said)]);
  const page = `/events/call-1?asOf=${first}`;
  const oembed = await app.request(`/oembed?url=${encodeURIComponent(localSite(DEFAULT_PORT) + page)}`);
  expect([oembed.status, problemSchema.parse(await oembed.json()).detail]).toEqual([404, said]);
  const head = (await (await app.request(page)).text()).replaceAll("&quot;", '"');
  expect(head).toContain(said);
  expect(head).toContain('/api/v1/events/call-1/preview.png"');
  // By a day as by a version; of the record that has it, the event itself is told.
  expect((await (await app.request("/events/call-1?asOf=2024-12-10")).text()).replaceAll("&quot;", '"')).toContain(said);
  expect(await (await app.request(`/events/call-1?asOf=${second}`)).text()).not.toContain("is not in the record");
});

test("the page of an event that left the record is a 410", async () => {
  const { app } = serve([SAME, withoutCall]);
  const page = async (address: string) => (await app.request(address)).status;
  expect([await page("/events/call-1"), await page("/events/never"), await page("/events/meeting-1")]).toEqual([410, 404, 200]);
});

test("the list of changes has the last title of an event that is gone", async () => {
  const { get, versions } = serve([SAME, withoutCall, SAME]);
  const changes = async (search: string) => changesSchema.parse(await (await get(`/changes?${search}`)).json());
  const then = await changes(`since=${versions[0]}&until=${versions[1]}`);
  expect(then.changes).toEqual([{ event: "call-1", title: "A call", change: "removed", version: versions[1], day: "2024-12-11" }]);
});

test("changes up to a version are those until then and no later", async () => {
  const { get, versions } = serve([SAME, renamed, withoutCall]);
  const changes = async (search: string) => {
    const { since, until, changes: list } = changesSchema.parse(await (await get(`/changes${search}`)).json());
    return { since, until, list: list.map(({ event, change }) => `${change} ${event}`) };
  };
  const [first = "", second = "", third = ""] = versions;
  expect(await changes(`?since=${first}&until=${second}`)).toEqual({
    since: first,
    until: second,
    list: ["added call-2018-03-20-one-two", "removed call-1"],
  });
  expect(await changes(`?until=${third}`)).toEqual({ since: second, until: third, list: ["removed call-2018-03-20-one-two"] });
  expect(await changes("")).toEqual(await changes(`?until=${third}`));
  expect((await changes(`?until=${first}`)).list).toHaveLength(8);
  expect((await get(`/changes?since=${third}&until=${first}`)).status).toBe(400);
  expect((await get("/changes?until=2020-01-01-00000000")).status).toBe(400);
});
