import { Resvg } from "@resvg/resvg-js";
import { XMLParser } from "fast-xml-parser";
import { beforeAll, expect, test } from "vitest";
import { createApp } from "#server/app.ts";
import { createWorld } from "#tests/helpers/world.ts";

const PARTIES = ["participant:USA/donald-trump", "participant:RUS/vladimir-putin"];
const HOSTILE = `</text><script>alert(1)</script>&"'\u0007\u202e`;

let app: ReturnType<typeof createApp>;

beforeAll(() => {
  const db = createWorld(
    [
      { id: "call-1", kind: "call", date: "2017-01-28", parties: PARTIES },
      { id: "call-2", kind: "call", date: "2017-05-02", parties: PARTIES },
      { id: "video-1", kind: "video_call", date: "2018-03-20", parties: PARTIES },
      { id: "open-1", kind: "call", date: "2018", parties: PARTIES },
      { id: "meeting-1", kind: "meeting", date: "2018-07-16", parties: PARTIES, venue: "geneva-che" },
      { id: "meeting-2", kind: "meeting", date: "2017-07-07", parties: PARTIES, venue: "hamburg-deu" },
      { id: "meeting-4", kind: "meeting", date: "2019-06-01", parties: PARTIES, venue: "moscow-rus" },
      { id: "meeting-3", kind: "meeting", date: "2018-11-30", parties: PARTIES, venue: "geneva-che" },
    ],
    ["call", "video_call"].map((kind) => ({ kind, actor: null, from: "2017-01-01", to: "2018-12-31" })),
  );
  app = createApp({
    db,
    files: { find: () => null, page: () => null },
    log: { error: console.error },
    site: () => "https://readout.example",
  });
});

const CALLS = "kind=call,video_call&split=kind&from=2015-01-01&to=2018-06-30";

async function svgOf(search: string): Promise<string> {
  const response = await app.request(`/api/v1/series.svg?${search}`);
  const text = await response.text();
  expect(response.status, text.slice(0, 400)).toBe(200);
  expect(response.headers.get("content-type")).toBe("image/svg+xml");
  // Its reader refuses markup that is not well-formed.
  expect(() => new Resvg(text)).not.toThrow();
  return text;
}

function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => text);
}

test("the picture says what is counted, its key, its sources, where it comes from, and in which version", async () => {
  const texts = textsOf(await svgOf(CALLS));
  const all = texts.join(" ");
  expect(texts[0]).toBe("Calls per year, by kind");
  expect(all).toContain(
    "Phone calls and video calls, 1 Jan 2015 – 30 Jun 2018, held or in force, each event counted once: 3, and up to 1 more",
  );
  for (const text of ["Phone call", "Video call", "possible, date not exact", "not covered"]) expect(texts).toContain(text);
  expect(all).toMatch(/4 events/);
  expect(texts.at(-1)).toBe("Readout · record 2026-11-22-00000000 · readout.example");
});

test("each mark says its number, what is not covered has none, and what may be stands on top of it", async () => {
  const svg = await svgOf(CALLS);
  const marks = [...svg.matchAll(/<g><title>([^<]*)<\/title>/g)].map(([, name]) => name);
  expect(marks).toEqual(["2017, Phone call: 2", "2018, Video call: 1", "2018: 1 possible, dates not exact"]);
  expect(textsOf(svg)).toContain("1–2");
  const heights = [...svg.matchAll(/<g><title>[^<]*<\/title><rect[^>]* height="([\d.]+)"/g)].map(([, height]) => Number(height));
  expect((heights[0] ?? 0) / (heights[1] ?? 1)).toBeCloseTo(2, 1);
});

test("a zero is written, what is not covered is hatched, what is possible caps the column, what is unfinished is dashed, and the key says so", async () => {
  const svg = await svgOf("kind=call&from=2015-01-01&to=2018-06-30&by=quarter&width=800");
  const texts = textsOf(svg);
  // Beside the 0 of the axis and that of the key: the third and the fourth quarter of 2017. In those of 2018 a call is possible.
  expect(texts.filter((text) => text === "0").length - 2).toBe(2);
  const key = ["covered, nothing recorded", "not covered"];
  for (const text of key) expect(texts).toContain(text);
  expect(svg).toMatch(/<rect[^>]*fill="url\(#picture-hatch\)" fill-opacity="0.4"/);
  const capped = await svgOf("kind=call&by=year&from=2018-01-01&to=2018-06-30");
  expect(capped).toMatch(/<title>2018: 1 possible, dates not exact<\/title><rect[^>]*fill="url\(#picture-hatch\)"/);
  const cut = await svgOf("kind=call&by=year&from=2016-01-01&to=2017-06-30");
  expect(cut).toMatch(/<title>2017, [^<]*: 2<\/title><rect[^>]*fill-opacity="0.4"[^>]*stroke-dasharray="3 2"/);
  expect(textsOf(cut)).toContain("only part of the year");
});

test("where nobody says by what, a picture is drawn by the grain that fits its period, with labels that say when", async () => {
  const july = await svgOf("kind=call&from=2017-01-20&to=2017-02-10&width=800");
  expect(july).toMatch(/<title>28 Jan 2017, [^<]*: 1<\/title>/);
  expect(textsOf(july)).toEqual(expect.arrayContaining(["20 Jan 2017", "22 Jan", "9 Feb"]));
  const year = await svgOf("kind=call&from=2017-01-01&to=2017-12-31&width=800");
  expect([...year.matchAll(/<g><title>([^<]*)<\/title>/g)].map(([, name]) => name)).toEqual([
    "Jan 2017, phone calls: 1",
    "May 2017, phone calls: 1",
  ]);
  // Years where the address asks for them; one alone is no slab.
  const slab = await svgOf("kind=call&by=year&from=2017-01-01&to=2017-12-31&width=800");
  expect(Number(/<title>2017, [^<]*: 2<\/title><rect[^>]* width="([\d.]+)"/.exec(slab)?.[1])).toBe(56);
});

test("where the columns are too narrow for a 0, the key says what a blank is", async () => {
  const texts = textsOf(await svgOf("kind=call&from=2015-01-01&to=2018-06-30&by=month&width=500"));
  expect(texts).toContain("blank: covered, nothing recorded");
});

test("groups are bars, the longest first, and what is not drawn is said", async () => {
  const texts = textsOf(await svgOf("kind=meeting&by=venue-city&top=2"));
  expect(texts).toContain("Geneva");
  expect(texts).not.toContain("Moscow");
  expect(texts.join(" ")).toContain("1 more venue not drawn.");
});

/** The colour of each bar, by its name. */
function fills(svg: string): Map<string | undefined, string | undefined> {
  return new Map([...svg.matchAll(/<title>(\w+), [^<]*<\/title><rect [^>]*fill="(#\w+)"/g)].map(([, name, fill]) => [name, fill]));
}

test("venues at home of a side are pale as on the page, and the key says on whose ground a bar is", async () => {
  const pair = await svgOf("kind=meeting&by=venue-city&actor=USA&with=RUS&theme=light");
  expect(Object.fromEntries(fills(pair))).toEqual({ Geneva: "#0b7a75", Hamburg: "#0b7a75", Moscow: "#c3dedb" });
  expect(textsOf(pair)).toEqual(expect.arrayContaining(["at home of either side", "in third states"]));
  const one = await svgOf("kind=meeting&by=venue-country&actor=RUS&theme=dark");
  expect(fills(one).get("Russia")).toBe("#1d4a47");
  expect(textsOf(one)).toEqual(expect.arrayContaining(["at home", "abroad"]));
  // Without a side nobody is at home, and nothing is said of it.
  const everyone = await svgOf("kind=meeting&by=venue-city");
  expect(new Set(fills(everyone).values()).size).toBe(1);
  expect(textsOf(everyone)).not.toContain("at home");
  const map = await svgOf("kind=meeting&by=venue-city&actor=USA&with=RUS&form=map");
  expect(textsOf(map)).toEqual(
    expect.arrayContaining(["at home of either side", "in third states", "The area of a circle is the number of events"]),
  );
});

test("a heat map has a cell for each two groups: a 0 where covered, hatching where not", async () => {
  const svg = await svgOf("kind=call,video_call&split=kind&by=year&from=2016-01-01&to=2018-12-31&form=heat");
  expect([...svg.matchAll(/<g><title>([^<]*)<\/title>/g)].map(([, name]) => name)).toEqual([
    "2016, Phone call: not covered",
    "2017, Phone call: 2",
    "2018, Phone call: 1",
    "2016, Video call: not covered",
    "2017, Video call: 0",
    "2018, Video call: 1",
  ]);
  expect(svg).toMatch(/<title>2016, Phone call: not covered<\/title><rect[^>]*\/><rect[^>]*fill="url\(#picture-hatch\)"/);
  expect(textsOf(svg)).toEqual(expect.arrayContaining(["pale: covered, nothing recorded", "not covered"]));
});

test("lanes have one time for all and a mark for each kind and year, kinds in their order", async () => {
  const svg = await svgOf("kind=call,meeting,video_call&split=kind&by=year&from=2016-01-01&to=2018-12-31&form=lanes");
  expect([...svg.matchAll(/<g><title>([^<]*)<\/title>/g)].map(([, name]) => name)).toEqual([
    "2017, Phone calls: 2",
    "2018, Phone calls: 1",
    "2018, Video calls: 1",
    "2017, Meetings: 1",
    "2018, Meetings: 2",
  ]);
  // The name of a lane and its number, as on the page.
  expect(textsOf(svg)).toEqual(expect.arrayContaining(["Phone calls 3", "Meetings 3"]));
  const lefts = new Map([...svg.matchAll(/<title>([^<]*): \d<\/title><rect x="([\d.]+)"/g)].map(([, name, x]) => [name, x]));
  expect(lefts.get("2018, Video calls")).toBe(lefts.get("2018, Phone calls"));
  expect(svg).toMatch(/fill="url\(#picture-hatch\)" fill-opacity="0.4"/);
});

test("a map has a circle for each place whose area says its number", async () => {
  const svg = await svgOf("kind=meeting&by=venue-city&form=map");
  const radii = new Map(
    [...svg.matchAll(/<title>(\w+: \d+)<\/title><circle[^>]* r="([\d.]+)"/g)].map(([, name, radius]) => [name, Number(radius)]),
  );
  expect(new Set(radii.keys())).toEqual(new Set(["Geneva: 2", "Hamburg: 1", "Moscow: 1"]));
  expect(((radii.get("Geneva: 2") ?? 0) / (radii.get("Hamburg: 1") ?? 1)) ** 2).toBeCloseTo(2, 1);
  expect(textsOf(svg).join(" ")).toContain("4 events on the map, in 3 cities.");
  expect(svg.match(/<path d="M[^"]{10000,}"/)).not.toBeNull();
});

test("areas lie on one another and break where nothing is covered; columns stand side by side", async () => {
  const area = await svgOf("kind=call&by=year&from=2016-01-01&to=2018-12-31&form=area");
  expect([...area.matchAll(/<g><title>([^<]*)<\/title>/g)].map(([, name]) => name)).toEqual(["2017: 2", "2018: 1"]);
  expect(area.match(/<path d="M[^"]*Z"/g)?.length).toBe(1);
  const grouped = await svgOf(`${CALLS}&form=grouped`);
  const lefts = [...grouped.matchAll(/<title>(?:2017, Phone call|2018, Video call): \d<\/title><rect x="([\d.]+)"/g)].map(([, x]) =>
    Number(x),
  );
  const plain = await svgOf(`${CALLS}&form=columns`);
  const stacked = [...plain.matchAll(/<title>(?:2017, Phone call|2018, Video call): \d<\/title><rect x="([\d.]+)"/g)].map(([, x]) =>
    Number(x),
  );
  // Half a bucket further than in a stack, as it is the second of two parts.
  expect((lefts[1] ?? 0) - (lefts[0] ?? 0)).toBeGreaterThan(((stacked[1] ?? 0) - (stacked[0] ?? 0)) * 1.3);
});

/** Names of the marks, and how high each is. */
function barsOf(svg: string): [name: string | undefined, height: number][] {
  return [...svg.matchAll(/<g><title>([^<]*)<\/title><rect[^>]* height="([\d.]+)"/g)].map(([, name, height]) => [name, Number(height)]);
}

test("shares of each year fill the whole height, and the picture says what 100 % is", async () => {
  // Of 2017 two calls; of 2018 a call, of which the year is all that is known, and a video call.
  const svg = await svgOf("kind=call,video_call&split=kind&by=year&from=2017-01-01&to=2018-12-31&as=share");
  const bars = barsOf(svg);
  expect(new Set(bars.map(([name]) => name))).toEqual(
    new Set(["2017, Phone call: 100 %", "2018, Phone call: 50 %", "2018, Video call: 50 %"]),
  );
  const byName = new Map(bars);
  expect((byName.get("2017, Phone call: 100 %") ?? 0) / (byName.get("2018, Video call: 50 %") ?? 1)).toBeCloseTo(2, 2);
  const texts = textsOf(svg);
  expect(texts[0]).toBe("Calls per year, by kind: share of each year");
  expect(texts.join(" ")).toContain("All of a year together are 100 %.");
  expect(texts).toContain("100 %");
});

test("running sums and windows are read as on the page, what dates leave open with them", async () => {
  // Two calls in 2017; of that of 2018 half the year can be outside the period.
  const sums = barsOf(await svgOf("kind=call&by=year&from=2017-01-01&to=2018-06-30&as=cumulative"));
  expect(sums.map(([name]) => name)).toEqual(["2017, phone calls: 2", "2018, phone calls: 2–3", "2018: 1 possible, dates not exact"]);
  const windows = await svgOf("kind=call&by=quarter&from=2017-01-01&to=2017-12-31&as=rolling-12m&form=lines");
  // Only the last quarter ends a window of twelve months that lies inside the period.
  expect([...windows.matchAll(/<title>([^<]*: \d+)<\/title><circle/g)].map(([, name]) => name)).toEqual(["Q4 2017, phone calls: 2"]);
  expect(textsOf(windows).join(" ")).toContain("Each number is that of the 12 months that end with its quarter.");
});

test("a reading or a scale that makes no sense is said, and the numbers stand as they are", async () => {
  const levels = textsOf(await svgOf("kind=call&by=level&as=cumulative&axis=log"));
  expect(levels.join(" ")).toContain("Not shown as cumulative, which makes no sense here: the counts are drawn.");
  expect(levels.join(" ")).toContain("No log scale: lines of numbers above zero have one.");
});

test("a logarithmic scale has powers of ten, and a double number stands log 2 of the way between them higher", async () => {
  const svg = await svgOf("kind=call&by=year&from=2017-01-01&to=2018-12-31&form=lines&axis=log");
  const texts = textsOf(svg);
  expect(texts).toEqual(expect.arrayContaining(["1", "10"]));
  expect(texts).not.toContain("0");
  const dots = new Map(
    [...svg.matchAll(/<title>(\d+), [^<]*<\/title><circle cx="[\d.]+" cy="([\d.]+)"/g)].map(([, year, y]) => [year, Number(y)]),
  );
  const heightOf = (tick: string) => Number(new RegExp(`y="([\\d.]+)"[^>]*>${tick}</text>`).exec(svg)?.[1]);
  // Two calls of 2017 and one of 2018: log 2 of the way from 1 to 10 apart.
  const step = heightOf("1") - heightOf("10");
  expect(((dots.get("2018") ?? 0) - (dots.get("2017") ?? 0)) / step).toBeCloseTo(Math.log10(2), 1);
});

test("a form that the question has no place for gives way", async () => {
  for (const form of ["map", "heat", "area"]) expect(await svgOf(`kind=call&by=level&form=${form}`), form).toContain("<svg");
});

test("hostile words are text, also where a sentence quotes them", async () => {
  const svg = await svgOf(`q=${encodeURIComponent(HOSTILE)}`);
  expect(svg).not.toMatch(/<script|foreignObject|javascript:|\son\w+=/);
  for (const sign of ["\u0007", "\u202e"]) expect(svg).not.toContain(sign);
  const parsed: unknown = new XMLParser({ ignoreAttributes: false }).parse(svg);
  expect(JSON.stringify(parsed)).toContain("alert");
});

test("a PNG has two pixels for each of the drawing, or as many as asked for, within a second, and the same bytes each time", async () => {
  const startMs = performance.now();
  const first = await pngOf(`${CALLS}&width=800&height=420`);
  expect(performance.now() - startMs).toBeLessThan(1000);
  expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([1600, 840]);
  const preview = await pngOf(`${CALLS}&width=800&height=420&scale=1.5`);
  expect([preview.readUInt32BE(16), preview.readUInt32BE(20)]).toEqual([1200, 630]);
  const again = await pngOf(`${CALLS}&width=800&height=420&as=amount`);
  expect(again.equals(first)).toBe(true);
});

test("a picture says what it weighs before it is fetched", async () => {
  for (const format of ["svg", "png"]) {
    const path = `/api/v1/series.${format}?${CALLS}`;
    const { length } = Buffer.from(await (await app.request(path)).arrayBuffer());
    const { headers } = await app.request(path, { method: "HEAD" });
    expect(headers.get("x-file-size"), format).toBe(String(length));
    expect(headers.get("content-disposition")).toMatch(
      new RegExp(`^inline; filename="(readout_[\\w-]+\\.${format})"; filename\\*=UTF-8''\\1$`),
    );
  }
});

test.each([
  ["width=20", "width"],
  ["height=99999", "height"],
  ["scale=9", "scale"],
  ["theme=sepia", "theme"],
  ["form=pie", "form"],
  ["top=0", "top"],
])("%s is refused by name", async (search, parameter) => {
  const response = await app.request(`/api/v1/series.png?${search}`);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ parameter });
});

async function pngOf(search: string): Promise<Buffer> {
  const response = await app.request(`/api/v1/series.png?${search}`);
  expect(response.status).toBe(200);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  return bytes;
}
