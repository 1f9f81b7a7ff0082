import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { createApp } from "#server/app.ts";
import { pinText } from "#server/embed/pin-text.ts";
import { findCounter } from "#shared/counter-query.ts";
import { parseQuery } from "#shared/query.ts";
import { createWorld } from "#tests/helpers/world.ts";

const SITE = "https://readout.example";
const OUT = ["guest:USA", "host:RUS"];
const BACK = ["guest:RUS", "host:USA"];

let app: ReturnType<typeof createApp>;

beforeAll(() => {
  const db = createWorld(
    [
      { id: "out-1", kind: "visit", date: "2016-03-01", parties: OUT },
      { id: "out-2", kind: "visit", date: "2017-03-01", parties: OUT },
      { id: "out-3", kind: "visit", date: "2017-06-01", parties: OUT, documents: ["doc-a"] },
      { id: "back-1", kind: "visit", date: "2017-09-01", parties: BACK },
      { id: "back-2", kind: "visit", date: "2017", parties: BACK },
      { id: "back-3", kind: "visit", date: "2016", parties: BACK },
      { id: "france", kind: "visit", date: "2017-10-01", parties: ["guest:FRA", "host:RUS"] },
      { id: "us-35", kind: "expulsion", date: "2016-12-29", parties: ["sender:USA", "target:RUS"], quantity: 35, unit: "persons" },
      { id: "us-60", kind: "expulsion", date: "2018-03-26", parties: ["sender:USA", "target:RUS"], quantity: 60, unit: "persons" },
      { id: "ru-60", kind: "expulsion", date: "2018-03-29", parties: ["sender:RUS", "target:USA"], quantity: 60, unit: "persons" },
      { id: "cut", kind: "staff_cap", date: "2017-07-28", parties: ["sender:RUS", "target:USA"], quantity: 755, unit: "positions" },
    ],
    [
      { kind: "visit", actor: null, from: "2016-01-01", to: "2018-12-31" },
      { kind: "expulsion", actor: "USA", role: "sender", from: "2016-01-01", to: "2018-12-31" },
      { kind: "expulsion", actor: "RUS", role: "sender", from: "2018-01-01", to: "2018-12-31" },
    ],
  );
  app = createApp({ db, files: { find: () => null, page: () => null }, log: { error: console.error }, site: () => SITE });
});

const VISITS = "by=year&kind=visit&guest=USA&host=RUS&from=2016-02-01&to=2018-12-31";
const EXPULSIONS = "by=year&kind=expulsion&metric=quantity&unit=persons&sender=USA&target=RUS&from=2016-01-01&to=2018-12-31";

async function textOf(path: string): Promise<string> {
  const response = await app.request(path);
  const text = await response.text();
  expect(response.status, `${path} ${text.slice(0, 300)}`).toBe(200);
  return text;
}

async function rowsOf(path: string): Promise<Record<string, string>[]> {
  return parse(await textOf(path), { columns: true });
}

interface Rect {
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
  fill: string;
}

/** Marks of numbers; a term of office beside them has none. */
function marksOf(svg: string): Rect[] {
  return [...svg.matchAll(/<title>([^<]*: [^<]*)<\/title><rect ([^>]*)>/g)].map(([, name = "", attributes = ""]) => {
    const of = (attribute: string) => new RegExp(`(?:^| )${attribute}="([^"]*)"`).exec(attributes)?.[1] ?? "";
    const [x = 0, y = 0, width = 0, height = 0] = ["x", "y", "width", "height"].map((attribute) => Number(of(attribute)));
    return { name, x, y, width, height, fill: of("fill") };
  });
}

test("both ways are one drawing: one side stands on the line, the other hangs from it, each mark as long as its number", async () => {
  const svg = await textOf(`/api/v1/series.svg?${VISITS}&sides=both`);
  const marks = marksOf(svg);
  expect(marks.map(({ name }) => name)).toEqual([
    "2016, to Russia: 1",
    "2016: 1 possible, dates not exact",
    "2017, to Russia: 2",
    "2017, to the United States: 2",
  ]);
  const [first, cap, up, down] = marks;
  const line = (up?.y ?? 0) + (up?.height ?? 0);
  expect((first?.y ?? 0) + (first?.height ?? 0)).toBeCloseTo(line, 1);
  expect(down?.y).toBeCloseTo(line, 1);
  expect(up?.height).toBeCloseTo(down?.height ?? 0, 1);
  expect((up?.height ?? 0) / (first?.height ?? 1)).toBeCloseTo(2, 1);
  expect([cap?.y, cap?.fill]).toEqual([expect.closeTo(line, 1), "url(#picture-hatch)"]);
  expect(up?.fill).not.toBe(down?.fill);
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
  expect(texts[0]).toBe("Visits per year, both ways");
  expect(texts).toEqual(expect.arrayContaining(["to Russia", "to the United States", "0–1", "possible, date not exact"]));
  const said = /<desc[^>]*>([^<]*)</.exec(svg)?.[1] ?? "";
  expect(said).toContain(
    "Visits by the United States as guest to Russia, 1 Feb 2016 – 31 Dec 2018, held or in force, each event counted once: 3.",
  );
  expect(said).toContain("each event counted once: 2, and up to 1 more whose dates are not exact.");
  expect(said).toContain(
    `${SITE}/?actor=USA&amp;asOf=2026-11-22-00000000&amp;from=2016-02-01&amp;kind=visit&amp;to=2018-12-31&amp;with=RUS`,
  );
});

test("a ladder has a rung for each year with events, one side left of the years and the other right, and says what is not covered", async () => {
  const svg = await textOf(`/api/v1/series.svg?${EXPULSIONS}&sides=both&form=ladder`);
  const [left2016, left2018, right2018] = marksOf(svg);
  expect(marksOf(svg).map(({ name }) => name)).toEqual([
    "2016, by the United States: 35",
    "2018, by the United States: 60",
    "2018, by Russia: 60",
  ]);
  expect((left2016?.x ?? 0) + (left2016?.width ?? 0)).toBeCloseTo((left2018?.x ?? 0) + (left2018?.width ?? 0), 1);
  expect(right2018?.x).toBeGreaterThan((left2018?.x ?? 0) + (left2018?.width ?? 0) + 20);
  expect((left2016?.width ?? 0) / (left2018?.width ?? 1)).toBeCloseTo(35 / 60, 2);
  expect(right2018?.width).toBeCloseTo(left2018?.width ?? 0, 1);
  expect(svg).toMatch(/<title>2016, by Russia: not covered<\/title>/);
  expect(svg).toContain("Years without an event are left out.");
  // One side alone has no rungs.
  expect(await textOf(`/api/v1/series.svg?${EXPULSIONS}&form=ladder`)).toContain("Persons expelled per year</text>");
});

test("posts cut beside persons expelled are noted under the picture, with who cut them and when", async () => {
  const note = "Cuts of mission staff are counted apart: 755 positions by Russia (2017).";
  expect(await textOf(`/api/v1/series.svg?${EXPULSIONS}&sides=both`)).toContain(note);
  expect(await textOf(`/embed?${EXPULSIONS}&sides=both&form=ladder`)).toContain(note);
  // They are those of the other side alone.
  expect(await textOf(`/api/v1/series.svg?${EXPULSIONS}`)).not.toContain("mission staff");
  expect(await textOf("/api/v1/series.svg?kind=expulsion&metric=quantity&unit=persons")).toContain(
    "Cuts of mission staff are counted apart: 755 positions (2017).",
  );
});

test("where one side alone is not covered, its half is hatched", async () => {
  const half = /<rect x="[\d.]+" y="([\d.]+)" width="[\d.]+" height="([\d.]+)" fill="url\(#picture-hatch\)" fill-opacity="0.4"\/>/;
  const svg = await textOf(`/api/v1/series.svg?${EXPULSIONS}&sides=both`);
  const [, top] = half.exec(svg) ?? [];
  const [bar] = marksOf(svg);
  expect(Number(top)).toBeCloseTo((bar?.y ?? 0) + (bar?.height ?? 0), 1);
});

test("with one side named, the others are all the world", async () => {
  const svg = await textOf("/api/v1/series.svg?by=year&kind=visit&guest=USA&from=2017-01-01&to=2017-12-31&sides=both");
  expect(marksOf(svg).map(({ name }) => name)).toEqual(["2017, abroad by the United States: 2", "2017, to the United States: 2"]);
});

test("the file has the rows of both sides, each as /series has it, and its package the events of both", async () => {
  const rows = await rowsOf(`/api/v1/series.csv?${VISITS}&sides=both`);
  expect(rows.map((row) => [row["side_key"], row["side_label"], row["key"], row["value"], row["possible"]])).toEqual([
    ["out", "to Russia", "2016", "1", "0"],
    ["out", "to Russia", "2017", "2", "0"],
    ["out", "to Russia", "2018", "0", "0"],
    ["back", "to the United States", "2016", "0", "1"],
    ["back", "to the United States", "2017", "2", "0"],
    ["back", "to the United States", "2018", "0", "0"],
  ]);
  const response = await app.request(`/api/v1/series.zip?${VISITS}&sides=both`);
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  const read = (name: string): string => Buffer.from(files[name] ?? []).toString();
  const events: Record<string, string>[] = parse(read("events.csv"), { columns: true });
  expect(events.map((row) => `${row["id"]} ${row["counted_in"]}`).toSorted()).toEqual([
    "back-1 back",
    "back-2 back",
    "back-3 back",
    "out-1 out",
    "out-2 out",
    "out-3 out",
  ]);
  expect(read("README.md")).toContain("# Visits per year, both ways");
  expect(read("README.md")).toContain("- Sides: both");
  expect(response.headers.get("content-disposition")).toContain("readout_visit-both-sides-by-year_2016-02-01_2018-12-31_of-USA-to-RUS_v");
});

test("a citation of both says both numbers in one sentence", async () => {
  const { quote, permalink }: { quote: { text: string }; permalink: string } = JSON.parse(
    await textOf(`/api/v1/series/citation?${EXPULSIONS}&sides=both`),
  );
  expect(quote.text).toMatch(
    /^Readout's record counts 95 persons expelled in expulsions by the United States against Russia, from 1 January 2016 to 31 December 2018; it counts 60 persons expelled in expulsions by Russia against the United States, from 1 January 2016 to 31 December 2018 \(no source covers 2016–2017\)\.\[1\]/,
  );
  expect(permalink).toBe(`${SITE}/?actor=USA&asOf=2026-11-22-00000000&from=2016-01-01&kind=expulsion&to=2018-12-31&with=RUS`);
});

test("in an embed each mark and number leads to the events of its own side, and those back to both", async () => {
  const html = await textOf(`/embed?${VISITS}&sides=both`);
  const address = `/embed?from=2016-02-01&guest=USA&host=RUS&kind=visit&to=2018-12-31&sides=both`;
  const marks = [...html.matchAll(/<a href="([^"]+)" class="mark"><title>2017, to the United States: 2</g)].map(([, href = ""]) =>
    href.replaceAll("&amp;", "&"),
  );
  expect(marks.length).toBe(4);
  const list = new URL(marks[0] ?? "", SITE);
  expect(Object.fromEntries(list.searchParams)).toEqual({
    from: "2016-02-01",
    guest: "RUS",
    host: "USA",
    kind: "visit",
    to: "2018-12-31",
    key: "2017",
    back: address,
  });
  const behind = await textOf(list.pathname + list.search);
  for (const id of ["back-1", "back-2"]) expect(behind).toContain(`/embed/events/${id}?`);
  expect(behind).not.toContain("/events/out-");
  expect(html).toMatch(/<th scope="col" class="number">to Russia<\/th><th scope="col" class="number">to the United States<\/th>/);
  expect(html).toMatch(/<th scope="row">2017<\/th><td class="number"><a [^>]*>2<\/a><\/td><td class="number"><a [^>]*>2<\/a>/);
});

function visit(id: string, parties: readonly string[]) {
  return { id, kind: "visit", date: "2017-03-01", parties };
}

test("a pinned embed of both sides tells what became of the events of either", () => {
  const then = createWorld([visit("out-1", OUT), visit("back-1", BACK)]);
  const now = createWorld([visit("out-1", OUT), visit("out-2", OUT), visit("back-2", BACK), visit("back-3", BACK)]);
  const query = parseQuery(new URLSearchParams("kind=visit&guest=USA&host=RUS&asOf=2026-11-22"));
  const pinned = "Pinned to record 2026-11-22-00000000; since then ";
  expect(pinText(then, now, query, null)).toBe(`${pinned}1 added, 0 changed, 0 removed`);
  expect(pinText(then, now, query, findCounter(query))).toBe(`${pinned}3 added, 0 changed, 1 removed`);
});

test("oembed and the preview of such an embed draw both sides too", async () => {
  const url = `/embed?${VISITS}&sides=both`;
  const embed: { title: string; html: string; thumbnail_url: string } = JSON.parse(
    await textOf(`/oembed?url=${encodeURIComponent(url)}&maxwidth=1600`),
  );
  expect(embed.title).toBe("Visits per year, both ways");
  expect(embed.html).toContain("sides=both");
  expect(embed.thumbnail_url).toBe(
    `${SITE}/api/v1/series.png?by=year&from=2016-02-01&guest=USA&host=RUS&kind=visit&to=2018-12-31&sides=both&width=800&height=420&scale=1.5`,
  );
});

test.each([
  ["kind=call&sides=both", "sides"],
  ["kind=visit&guest=USA&by=host&sides=both", "by"],
  ["kind=visit&guest=USA&split=level&sides=both", "split"],
  ["metric=stock&target=RUS&sides=both", "sides"],
  ["kind=visit&guest=USA&sides=all", "sides"],
])("%s is refused with what would do", async (search, parameter) => {
  for (const path of ["/api/v1/series.svg", "/api/v1/series.csv", "/api/v1/series/citation", "/embed"]) {
    const response = await app.request(`${path}?${search}`);
    expect([path, response.status]).toEqual([path, 400]);
    if (!path.startsWith("/embed")) expect(await response.json()).toMatchObject({ parameter });
  }
});
