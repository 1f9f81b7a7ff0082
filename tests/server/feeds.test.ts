import { XMLParser } from "fast-xml-parser";
import { expect, onTestFinished, test } from "vitest";
import { join } from "node:path";
import { openDatabase } from "#db/client.ts";
import { buildDatabase } from "#db/import/build.ts";
import { createApp } from "#server/app.ts";
import { temporaryFolder } from "#tests/helpers/files.ts";
import { recordFiles, recordRows, writeSmallRecord, type RecordRows } from "#tests/helpers/small-record.ts";

const SITE = "https://r.example";

function serve(changes: readonly ((rows: RecordRows) => void)[]) {
  const path = join(temporaryFolder(), "readout.db");
  changes.forEach((change, index) => {
    const rows = recordRows();
    change(rows);
    const day = `{"format":1,"recordDay":"2024-12-${29 + index}"}\n`;
    buildDatabase({ recordFolder: writeSmallRecord(new Map([...recordFiles(rows), ["record.json", day]])), path });
  });
  const db = openDatabase(path);
  onTestFinished(() => {
    db.$client.close();
  });
  const app = createApp({ db, site: () => SITE, files: { find: () => null, page: () => null }, log: { error: () => undefined } });
  return async (address: string) => app.request(`/api/v1${address}`);
}

/** Sets cells of one event of the small record. */
function edit(id: string, cells: Record<string, string>) {
  return (rows: RecordRows) => {
    for (const name of ["alpha/events.csv", "beta/events.csv"])
      for (const row of rows[name] ?? []) if (row["id"] === id) Object.assign(row, cells);
  };
}

const SAME = () => undefined;

test("the record's changes are a feed, newest version first, each with its events", async () => {
  const get = serve([SAME, edit("call-1", { title: "A <b>long</b> & rude call" })]);
  const response = await get("/changes.atom");
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/atom+xml; charset=utf-8"]);
  const { feed } = new XMLParser({ ignoreAttributes: false }).parse(await response.text()) as { feed: AtomFeed };
  expect(feed.updated).toBe("2024-12-30T00:00:00.000Z");
  expect(feed.entry.map((entry) => entry.title["#text"])).toEqual([
    "Record of 2024-12-30: 0 added, 1 changed, 0 removed",
    "Record of 2024-12-29: 8 added, 0 changed, 0 removed",
  ]);
  const [newest] = feed.entry;
  expect(newest?.content["#text"]).toMatch(
    /^<ul><li>changed: <a href="https:\/\/r\.example\/events\/call-1\?asOf=2024-12-30-[0-9a-f]{8}">A &lt;b&gt;long&lt;\/b&gt; &amp; rude call<\/a><\/li><\/ul>$/,
  );
  const json = (await (await get("/changes.json")).json()) as { version: string; items: { title: string }[] };
  expect(json.version).toBe("https://jsonfeed.org/version/1");
  expect(json.items.map(({ title }) => title)).toEqual(feed.entry.map((entry) => entry.title["#text"]));
  expect((await get("/changes.atom?since=x")).status).toBe(400);
});

interface AtomFeed {
  updated: string;
  entry: { title: { "#text": string }; content: { "#text": string } }[];
}

test("announced events are a calendar of whole days; a vague date takes its month and says so", async () => {
  const get = serve([
    (rows) => {
      edit("call-1", { status: "planned", title: "A call, planned; with\\ signs", start: "2025-03-20" })(rows);
      edit("visit-1", { status: "reported", start: "2025-02", end: "" })(rows);
      rows["beta/status.csv"] = [];
      rows["periods.csv"] = [];
    },
  ]);
  const response = await get("/events.ics");
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/calendar; charset=utf-8"]);
  const lines = unfold(await response.text());
  const of = (name: string) => lines.filter((line) => line.startsWith(name)).map((line) => line.slice(line.indexOf(":") + 1));
  expect(of("UID")).toEqual(["visit-1@readout", "call-1@readout"]);
  expect(of("DTSTART")).toEqual(["20250201", "20250320"]);
  expect(of("DTEND")).toEqual(["20250301", "20250321"]);
  expect(of("SUMMARY")).toEqual(["One in Geneva (some time in 2025-02)", "A call\\, planned\\; with\\\\ signs"]);
  expect(of("STATUS")).toEqual(["TENTATIVE", "TENTATIVE"]);
  expect(of("DTSTAMP")).toEqual(["20241229T000000Z", "20241229T000000Z"]);
  expect(of("URL")[1]).toMatch(/^https:\/\/r\.example\/events\/call-1\?asOf=2024-12-29-[0-9a-f]{8}$/);
  const held = unfold(await (await get("/events.ics?status=held&kind=visit")).text());
  expect(held.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(2);
  expect((await get("/events.ics?kind=nonsense")).status).toBe(400);
});

/** Lines of a calendar, those that were folded joined again (RFC 5545, 3.1). */
function unfold(text: string): string[] {
  return text.replaceAll("\r\n ", "").split("\r\n");
}
