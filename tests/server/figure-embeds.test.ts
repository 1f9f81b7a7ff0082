import { beforeAll, expect, test } from "vitest";
import { createApp } from "#server/app.ts";
import { createWorld } from "#tests/helpers/world.ts";

const SITE = "https://readout.example";
const SIDES = ["participant:USA/donald-trump", "participant:RUS/vladimir-putin"];

let app: ReturnType<typeof createApp>;

beforeAll(() => {
  const call = { kind: "call", level: "leaders", parties: SIDES };
  const plan = { kind: "meeting", parties: ["participant:USA", "participant:CHE"] };
  const db = createWorld(
    [
      { ...call, id: "call-1", date: "2017-01-28", documents: ["doc-a"] },
      { ...call, id: "call-2", date: "2017-02-27" },
      { ...call, id: "call-3", date: "2017-03-01", parties: ["participant:USA", "participant:FRA"] },
      { ...plan, id: "plan-1", date: "2017-07-16", steps: ["2017-07-03 planned", "2017-07-16 held"] },
      { ...plan, id: "plan-2", date: "2017-08-11", status: "cancelled", steps: ["2017-08-05 planned", "2017-08-09 cancelled"] },
    ],
    [{ kind: "call", actor: "USA", from: "2017-01-01", to: "2017-12-31" }],
  );
  app = createApp({ db, files: { find: () => null, page: () => null }, log: { error: console.error }, site: () => SITE });
});

async function textOf(path: string, status = 200): Promise<string> {
  const response = await app.request(path);
  expect([path, response.status]).toEqual([path, status]);
  return response.text();
}

const unescape = (text: string) => text.replaceAll("&amp;", "&");

function marksOf(html: string): [string, string][] {
  const [drawing = ""] = /<svg class="wide"[^]*?<\/svg>/.exec(html) ?? [];
  return [...drawing.matchAll(/<a href="([^"]*)" class="mark"><title>([^<]*)<\/title>/g)].map(([, href = "", name = ""]) => [
    name,
    unescape(href),
  ]);
}

function cellsOf(html: string): string[] {
  return [...html.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = ""]) => cell.replaceAll(/<[^>]+>/g, ""));
}

test("the network in a frame: a cell leads to as many events as it says, and from there back to the network", async () => {
  const address = "/embed/network?kind=call&theme=dark";
  const html = await textOf(address);
  expect(cellsOf(html)).toEqual(expect.arrayContaining(["Russia", "United States", "2"]));
  const mark = marksOf(html).find(([name]) => name === "United States and Russia: 2")?.[1] ?? "";
  const list = await textOf(mark);
  const links = [...list.matchAll(/<td><a href="([^"]*)">/g)].map(([, href]) => unescape(href ?? ""));
  expect(links.map((href) => href.replace(/\?.*/, ""))).toEqual(["/embed/events/call-1", "/embed/events/call-2"]);
  expect(await textOf(links[0] ?? "")).toContain("← Events</a>");
  const [, back = ""] = /<a href="([^"]*)">← Chart<\/a>/.exec(list) ?? [];
  expect(unescape(back)).toBe(address);
  expect(html).toContain(`href="${SITE}/network?kind=call"`);
});

test("a silence in a frame leads to the contact before it, a card in the same frame, and back", async () => {
  const html = await textOf("/embed/silence?actor=USA&with=RUS&kind=call");
  expect(cellsOf(html)).toEqual([
    "307 days",
    "28 Feb 2017",
    "31 Dec 2017",
    "call-2",
    "goes on",
    "complete",
    "29 days",
    "29 Jan 2017",
    "26 Feb 2017",
    "call-1",
    "call-2",
    "complete",
  ]);
  const [name, href = ""] = marksOf(html).find(([each]) => each.includes("29 days")) ?? [];
  expect(name).toBe("29 Jan 2017 – 26 Feb 2017, 29 days after: call-1");
  const card = await textOf(href);
  expect(card).toContain("<title>call-1</title>");
  expect(card).toMatch(/<td>[^<]*<\/td><td>[^<]+<\/td>/);
  expect(card).toContain(`href="${SITE}/events/call-1"`);
  expect(unescape(/<a href="([^"]*)">← Chart<\/a>/.exec(card)?.[1] ?? "")).toBe("/embed/silence?actor=USA&with=RUS&kind=call");
});

/** What a list in a frame is called, and the events in it, with what is noted of them. */
async function listOf(href: string): Promise<[string, ...string[]]> {
  const html = await textOf(href);
  const [, title = ""] = /<h1>(.*?)<\/h1>/.exec(html) ?? [];
  const rows = [...html.matchAll(/<td><a href="\/embed\/events\/([^?"]*)[^>]*>[^<]*<\/a>(?:<span[^>]*>([^<]*)<\/span>)?/g)];
  return [title, ...rows.map(([, id = "", note = ""]) => id + note)];
}

test("a window around events leads to the contacts it counts, each with the day it is counted for", async () => {
  const address = "/embed/around?actor=USA&with=RUS&kind=call&around=call-1&days=40&bin=10";
  const marks = marksOf(await textOf(address));
  expect(marks.map(([name]) => name)).toEqual(["days +21 to +30: 1 on average of 1"]);
  const href = marks[0]?.[1] ?? "";
  expect(await listOf(href)).toEqual(["days +21 to +30: 1 event", "call-2 30 days after 28 Jan 2017"]);
  const list = await textOf(href);
  expect(unescape(/<a href="([^"]*)">← Chart<\/a>/.exec(list)?.[1] ?? "")).toBe(address);
  const card = await textOf(unescape(/<td><a href="([^"]*)">/.exec(list)?.[1] ?? ""));
  expect(card).toContain("← Events</a>");
});

test("who told of contacts: a part leads to just its contacts, of a year and of a side", async () => {
  const years = marksOf(await textOf("/embed/readouts?actor=USA&with=RUS"));
  expect(years.map(([name]) => name)).toEqual(["2017, not known for a side: not covered: 2"]);
  expect(await listOf(years[0]?.[1] ?? "")).toEqual(["2017, not known for a side: not covered: 2 events", "call-1", "call-2"]);
  const sides = marksOf(await textOf("/embed/readouts?actor=USA"));
  const france = sides.find(([name]) => name.startsWith("France"));
  expect(await listOf(france?.[1] ?? "")).toEqual(["France, not known for a side: not covered: 1 event", "call-3"]);
});

test("how contacts went on: a part leads to the contacts that ended so, and a mark that is none is refused by name", async () => {
  const marks = marksOf(await textOf("/embed/unfolding?actor=USA&with=CHE&theme=dark"));
  expect(marks.map(([name]) => name)).toEqual(["Followed step by step, announced: 2", "Announced, held: 1", "Announced, cancelled: 1"]);
  expect(await listOf(marks[2]?.[1] ?? "")).toEqual(["cancelled: 1 event", "plan-2"]);
  expect(await textOf("/embed/unfolding/events?actor=USA&with=RUS&mark=postponed", 400)).toContain("Nothing that can be opened here is");
  await textOf("/embed/readouts/events?actor=USA&with=RUS&mark=1999:both", 400);
  await textOf("/embed/silence/events?mark=held", 404);
});

test("an event alone is a card without a way back; one the record has not is not found", async () => {
  const card = await textOf("/embed/events/call-1?theme=light");
  expect(card).not.toContain("← Chart");
  expect(card).toContain("Follows the record");
  expect(card.match(/<svg /g)?.length).toBe(4);
  await textOf("/embed/events/none", 404);
  await textOf("/embed/events/call-1?nonsense=1", 400);
});

test("pinned, an analysis says so, and so do its lists and its events", async () => {
  const html = await textOf("/embed/silence?actor=USA&with=RUS&kind=call&asOf=2026-11-22");
  expect(html).toContain("Pinned to record 2026-11-22-00000000; since then 0 added, 0 changed, 0 removed");
  const [, href = ""] = marksOf(html)[0] ?? [];
  expect(href).toContain("asOf=2026-11-22");
  expect(await textOf(href)).toContain("Pinned to record 2026-11-22-00000000; since then unchanged");
});

test.each(["silence", "reciprocity", "ladder", "readouts", "unfolding", "network", "aligned", "around"])(
  "%s has a drawing at four widths and a table, and oEmbed makes its frame high enough",
  async (id) => {
    const own = id === "aligned" ? "&of=donald-trump" : id === "around" ? "&kind=call&around=call-1" : "";
    const html = await textOf(`/embed/${id}?actor=USA&with=RUS${own}`);
    const sizes = [...html.matchAll(/<svg class="(\w+)"[^>]* width="(\d+)" height="(\d+)"/g)].map(
      ([, name, width, height]) => [name, Number(width), Number(height)] as const,
    );
    expect(sizes.map(([name, width]) => [name, width])).toEqual([
      ["narrow", 360],
      ["small", 480],
      ["middle", 640],
      ["wide", 900],
    ]);
    expect(html).toContain("<table>");
    const page = encodeURIComponent(`${SITE}/embed/${id}?actor=USA&with=RUS${own}`);
    for (const [name, width, height] of sizes) {
      const answer = JSON.parse(await textOf(`/oembed?url=${page}&maxwidth=${width}`)) as { width: number; height: number };
      expect(answer.width, name).toBe(width);
      expect(answer.height, name).toBeGreaterThan(height);
    }
  },
);
