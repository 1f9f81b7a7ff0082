import Database from "better-sqlite3";
import ICAL from "ical.js";
import { XMLParser } from "fast-xml-parser";
import { expect, onTestFinished, test } from "vitest";
import { join } from "node:path";
import { z } from "zod";
import { openDatabase } from "#db/client.ts";
import { buildDatabase } from "#db/import/build.ts";
import { createApp } from "#server/app.ts";
import { changesSchema } from "#shared/api.ts";
import { temporaryFolder } from "#tests/helpers/files.ts";
import { recordFiles, recordRows, writeSmallRecord, type RecordRows } from "#tests/helpers/small-record.ts";

const SITE = "https://r.example";

interface Serving {
  /** The day of December of a record. */
  dayOf?: (index: number) => number;
  prepare?: (path: string) => void;
}

function serve(
  changes: readonly ((rows: RecordRows) => void)[],
  { dayOf = (index) => 29 + index, prepare = () => undefined }: Serving = {},
) {
  const path = join(temporaryFolder(), "readout.db");
  changes.forEach((change, index) => {
    const rows = recordRows();
    change(rows);
    const day = `{"format":1,"recordDay":"2024-12-${dayOf(index)}"}\n`;
    buildDatabase({ recordFolder: writeSmallRecord(new Map([...recordFiles(rows), ["record.json", day]])), path });
  });
  prepare(path);
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

/** Without one event of the first list. */
function without(gone: string) {
  return (rows: RecordRows) => {
    rows["alpha/events.csv"] = (rows["alpha/events.csv"] ?? []).filter(({ id }) => id !== gone);
  };
}

function both(...changes: readonly ((rows: RecordRows) => void)[]) {
  return (rows: RecordRows) => changes.forEach((change) => change(rows));
}

function forgetArrivals(path: string): void {
  const client = new Database(path);
  client.exec("DELETE FROM meta WHERE key LIKE 'received:%'");
  client.close();
}

const SAME = () => undefined;

test("the record's changes are a feed, newest version first, each with its events", async () => {
  const rude = edit("call-1", { title: "A <b>long</b> & rude call" });
  const get = serve([SAME, rude, both(rude, without("visit-3"))]);
  const response = await get("/changes.atom");
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/atom+xml; charset=utf-8"]);
  const { feed } = readAtom(await response.text());
  expect(feed.entry.map((entry) => entry.title["#text"].replace(/-[0-9a-f]{8}:/, ":"))).toEqual([
    "Record 2024-12-31: 0 added, 0 changed, 1 removed",
    "Record 2024-12-30: 0 added, 1 changed, 0 removed",
    "Record 2024-12-29: 8 added, 0 changed, 0 removed",
  ]);
  const [removed, changed] = feed.entry.map((entry) => entry.content["#text"]);
  // An event that is gone has its title, and its address in the record that held it last.
  expect(removed).toMatch(
    /^<ul><li>removed: <a href="https:\/\/r\.example\/events\/visit-3\?asOf=2024-12-30-[0-9a-f]{8}">One in Bern again<\/a><\/li><\/ul><p>Files of the record that it wrote anew: alpha\/events\.csv, record\.json\.<\/p>$/,
  );
  expect(changed).toMatch(
    /^<ul><li>changed: <a href="https:\/\/r\.example\/events\/call-1\?asOf=2024-12-30-[0-9a-f]{8}">A &lt;b&gt;long&lt;\/b&gt; &amp; rude call<\/a><\/li><\/ul><p>Files of the record that it wrote anew: beta\/events\.csv, record\.json\.<\/p>$/,
  );
  expect((await get("/changes.atom?since=x")).status).toBe(400);
});

test("what RFC 4287 requires of a feed and of each entry is there: id, title, updated, author, a link to itself", async () => {
  const get = serve([SAME, edit("call-1", { title: "Again" }), SAME], { dayOf: () => 31 });
  const { feed } = readAtom(await (await get("/changes.atom")).text());
  expect(feed["@_xmlns"]).toBe("http://www.w3.org/2005/Atom");
  expect([feed.id, feed.author.name]).toEqual([`${SITE}/api/v1/changes`, "Readout"]);
  expect([feed.link].flat()).toContainEqual(expect.objectContaining({ "@_rel": "self", "@_href": `${SITE}/api/v1/changes.atom` }));
  // The third record is the first one taken back: its name is the same, its entry another.
  const ids = feed.entry.map(({ id }) => id);
  expect(ids[0]).toBe(`${ids[2]};2`);
  expect(new Set(ids).size).toBe(3);
  for (const { id, title, updated, link } of feed.entry) {
    expect(URL.canParse(id)).toBe(true);
    expect(title["#text"]).not.toBe("");
    expect(updated).toMatch(RFC_3339);
    expect(URL.canParse(link["@_href"])).toBe(true);
  }
  const times = feed.entry.map(({ updated }) => Date.parse(updated));
  expect(times).toEqual(times.toSorted((a, b) => b - a));
  expect(new Set(times).size).toBe(3);
  expect(feed.updated).toBe(feed.entry[0]?.updated);
});

test("what JSON Feed 1.1 requires is there: version, title, items with ids and texts, dates by RFC 3339", async () => {
  const get = serve([SAME, edit("call-1", { title: "Again" })]);
  const response = await get("/changes.json");
  expect(response.headers.get("content-type")).toBe("application/feed+json; charset=utf-8");
  const feed = jsonFeed.parse(await response.json());
  expect(feed.feed_url).toBe(`${SITE}/api/v1/changes.json`);
  const { feed: atom } = readAtom(await (await get("/changes.atom")).text());
  expect(feed.items.map(({ id, title, url }) => [id, title, url])).toEqual(
    atom.entry.map(({ id, title, link }) => [id, title["#text"], link["@_href"].replaceAll("&amp;", "&")]),
  );
});

test("the address of an entry lists the changes its title counts, and no later ones", async () => {
  const get = serve([SAME, edit("call-1", { title: "Again" }), both(edit("call-1", { title: "Again" }), without("visit-3"))]);
  const { items } = jsonFeed.parse(await (await get("/changes.json")).json());
  for (const { title, url } of items) {
    const { changes, total } = changesSchema.parse(await (await get(url.replace(`${SITE}/api/v1`, ""))).json());
    const count = (wanted: string) => changes.filter(({ change }) => change === wanted).length;
    expect(title).toContain(`${count("added")} added, ${count("changed")} changed, ${count("removed")} removed`);
    expect(total).toBe(changes.length);
  }
});

test("a version whose coming was not noted is dated to its day, and those of one day keep their order", async () => {
  const get = serve([SAME, edit("call-1", { title: "Again" }), edit("call-1", { title: "Anew" })], {
    dayOf: () => 31,
    prepare: forgetArrivals,
  });
  const { items } = jsonFeed.parse(await (await get("/changes.json")).json());
  expect(items.map(({ date_modified: at }) => at)).toEqual([
    "2024-12-31T00:00:02.000Z",
    "2024-12-31T00:00:01.000Z",
    "2024-12-31T00:00:00.000Z",
  ]);
});

test("when a version took the place of another is noted once, and kept by the builds after it; the first came with the database", async () => {
  const before = Date.now();
  const get = serve([SAME, edit("call-1", { title: "Again" }), edit("call-1", { title: "And again" })]);
  const { versions } = changesSchema.parse(await (await get("/changes")).json());
  expect(versions[0]?.received).toBeNull();
  const [second = 0, third = 0] = versions.slice(1).map(({ received }) => Date.parse(received ?? ""));
  expect(second).toBeGreaterThanOrEqual(before);
  expect(third - second).toBeGreaterThan(0);
});

const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const jsonFeed = z.strictObject({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string(),
  authors: z.array(z.object({ name: z.string(), url: z.url() })).min(1),
  language: z.literal("en"),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.url(),
      title: z.string(),
      content_html: z.string().min(1),
      date_published: z.string().regex(RFC_3339),
      date_modified: z.string().regex(RFC_3339),
    }),
  ),
});

interface AtomFeed {
  "@_xmlns": string;
  id: string;
  updated: string;
  author: { name: string };
  link: { "@_rel": string; "@_href": string }[];
  entry: { id: string; title: { "#text": string }; updated: string; link: { "@_href": string }; content: { "#text": string } }[];
}

function readAtom(text: string): { feed: AtomFeed } {
  return new XMLParser({ ignoreAttributes: false }).parse(text) as { feed: AtomFeed };
}

const ANNOUNCED = (rows: RecordRows) => {
  edit("call-1", { status: "planned", title: "A call, planned; with\\ signs", start: "2025-03-20" })(rows);
  edit("visit-1", { status: "reported", start: "2025-02", end: "", title: `One in Geneva, ${"or élsewhere, ".repeat(12)}some day` })(rows);
  rows["beta/status.csv"] = [];
  rows["periods.csv"] = [];
};

/** A calendar as another program reads it. */
function readCalendar(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
  return { calendar, events };
}

test("announced events are a calendar that another program reads: whole days, nobody busy", async () => {
  const get = serve([ANNOUNCED]);
  const response = await get("/events.ics");
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/calendar; charset=utf-8"]);
  const { calendar, events } = readCalendar(await response.text());
  expect(events.map(({ uid }) => uid)).toEqual(["visit-1@readout", "call-1@readout"]);
  const call = events[1];
  expect([call?.summary, call?.startDate.toString(), call?.endDate.toString()]).toEqual([
    "A call, planned; with\\ signs",
    "2025-03-20",
    "2025-03-21",
  ]);
  expect(call?.description).toMatch(
    /^Phone call, planned by the record of 2024-12-29\.\nSource: Page C\nhttps:\/\/r\.example\/events\/call-1/,
  );
  for (const { component } of events) {
    expect(component.getFirstPropertyValue("status")).toBe("TENTATIVE");
    expect(component.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
    expect(String(component.getFirstPropertyValue("dtstamp"))).toBe("2024-12-29T00:00:00Z");
  }
  expect(String(call?.component.getFirstPropertyValue("url"))).toMatch(
    /^https:\/\/r\.example\/events\/call-1\?asOf=2024-12-29-[0-9a-f]{8}$/,
  );
  expect(String(calendar.getFirstPropertyValue("x-wr-caldesc"))).toMatch(
    /^2 events, 2 of them after 2024-12-29, the day the record 2024-12-29-[0-9a-f]{8} was compiled to\.$/,
  );
  const held = readCalendar(await (await get("/events.ics?status=held&kind=visit")).text());
  expect(held.events).toHaveLength(2);
  expect(String(held.calendar.getFirstPropertyValue("x-wr-caldesc"))).toContain("2 events, none of them after 2024-12-29");
  expect((await get("/events.ics?kind=nonsense")).status).toBe(400);
});

test("an event dated to a month or a year spans the days it may lie on, and says that the day is not known", async () => {
  const { events } = readCalendar(await (await serve([ANNOUNCED])("/events.ics")).text());
  const vague = events[0];
  expect([vague?.startDate.toString(), vague?.endDate.toString()]).toEqual(["2025-02-01", "2025-03-01"]);
  expect(vague?.summary).toMatch(/^One in Geneva, .* \(some time in February 2025\)$/);
  expect(vague?.description).toContain("Some time in February 2025: the sources give no day, and this note spans all that are possible.");
  const ofYear = edit("visit-1", { status: "reported", start: "2025", end: "" });
  const [year] = readCalendar(await (await serve([both(ANNOUNCED, ofYear)])("/events.ics")).text()).events;
  expect([year?.startDate.toString(), year?.endDate.toString()]).toEqual(["2025-01-01", "2026-01-01"]);
  expect(year?.summary).toMatch(/\(some time in 2025\)$/);
  const held = readCalendar(await (await serve([SAME])("/events.ics?status=held&kind=visit")).text()).events;
  expect([held[0]?.startDate.toString(), held[0]?.endDate.toString()]).toEqual(["2021-06-15", "2021-06-17"]);
});

test("no line of a calendar is longer than 75 octets, and each ends in CRLF (RFC 5545, 3.1)", async () => {
  const text = await (await serve([ANNOUNCED])("/events.ics")).text();
  const lines = text.split("\r\n");
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(lines.some((line) => line.startsWith(" "))).toBe(true);
});

test("a calendar without an event has a component all the same, and ends its last line (RFC 5545, 3.6 and 3.1)", async () => {
  const text = await (await serve([ANNOUNCED])("/events.ics?status=held&from=1900-01-01&to=1900-01-02")).text();
  const { calendar, events } = readCalendar(text);
  expect(events).toEqual([]);
  const [entry, ...more] = calendar.getAllSubcomponents();
  expect([entry?.name, String(entry?.getFirstPropertyValue("dtstart")), more.length]).toEqual(["vjournal", "2024-12-29", 0]);
  expect(entry?.getFirstPropertyValue("summary")).toBe("No such event in the record of 2024-12-29");
  expect(text.endsWith("END:VJOURNAL\r\nEND:VCALENDAR\r\n")).toBe(true);
  expect((await (await serve([ANNOUNCED])("/events.ics")).text()).endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")).toBe(true);
});

async function uidsOf(change: (rows: RecordRows) => void): Promise<string[]> {
  const text = await (await serve([change])("/events.ics?status=planned,cancelled")).text();
  return readCalendar(text).events.map(({ uid }) => uid);
}

test("an event keeps its UID when its day or its status changes", async () => {
  const moved = both(ANNOUNCED, edit("call-1", { status: "cancelled", start: "2025-04-01" }));
  expect([await uidsOf(ANNOUNCED), await uidsOf(moved)]).toEqual([["call-1@readout"], ["call-1@readout"]]);
});

/** The calendar of a record whose announced call is of a day. */
async function calendarWith(start: string, search = "") {
  const change = both(ANNOUNCED, edit("call-1", { status: "planned", start }));
  const { calendar, events } = readCalendar(await (await serve([change])(`/events.ics${search}`)).text());
  return { ids: events.map(({ uid }) => uid), said: String(calendar.getFirstPropertyValue("x-wr-caldesc")) };
}

test("what was announced for a day long past is in no calendar that names no days, and the calendar says how many it leaves out", async () => {
  // The record is of 29 December 2024: 31 days before it is 28 November.
  const stale = await calendarWith("2024-11-27");
  expect(stale.ids).toEqual(["visit-1@readout"]);
  expect(stale.said).toMatch(/^1 event, 1 of them after 2024-12-29, .*\. Left out: 1 event announced for a day more than 31 days past, /);
  const recent = await calendarWith("2024-11-28");
  expect(recent.ids).toEqual(["call-1@readout", "visit-1@readout"]);
  expect(recent.said).not.toContain("Left out");
  for (const search of ["?status=planned,reported", "?from=2024-01-01"]) {
    expect((await calendarWith("2024-11-27", search)).ids).toEqual(["call-1@readout", "visit-1@readout"]);
  }
});
