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
  const capped = await svgOf("kind=call&from=2018-01-01&to=2018-06-30");
  expect(capped).toMatch(/<title>2018: 1 possible, dates not exact<\/title><rect[^>]*fill="url\(#picture-hatch\)"/);
  const cut = await svgOf("kind=call&from=2016-01-01&to=2017-06-30");
  expect(cut).toMatch(/<title>2017, [^<]*: 2<\/title><rect[^>]*fill-opacity="0.4"[^>]*stroke-dasharray="3 2"/);
  expect(textsOf(cut)).toContain("only part of the year");
});

test("where the columns are too narrow for a 0, the key says what a blank is", async () => {
  const texts = textsOf(await svgOf("kind=call&from=2015-01-01&to=2018-06-30&by=month&width=500"));
  expect(texts).toContain("blank: covered, nothing recorded");
});

test("groups are bars, the longest first, and what is not drawn is said", async () => {
  const texts = textsOf(await svgOf("kind=meeting&by=venue-city&top=1"));
  expect(texts).toContain("Geneva");
  expect(texts).not.toContain("Hamburg");
  expect(texts.join(" ")).toContain("1 more venue not drawn.");
});

test("a heat map has a cell for each two groups: a 0 where covered, hatching where not", async () => {
  const svg = await svgOf("kind=call,video_call&split=kind&from=2016-01-01&to=2018-12-31&form=heat");
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

test("a map has a circle for each place whose area says its number", async () => {
  const svg = await svgOf("kind=meeting&by=venue-city&form=map");
  const radii = new Map(
    [...svg.matchAll(/<title>(\w+: \d+)<\/title><circle[^>]* r="([\d.]+)"/g)].map(([, name, radius]) => [name, Number(radius)]),
  );
  expect(new Set(radii.keys())).toEqual(new Set(["Geneva: 2", "Hamburg: 1"]));
  expect(((radii.get("Geneva: 2") ?? 0) / (radii.get("Hamburg: 1") ?? 1)) ** 2).toBeCloseTo(2, 1);
  expect(svg.match(/<path d="M[^"]{10000,}"/)).not.toBeNull();
});

test("areas lie on one another and break where nothing is covered; columns stand side by side", async () => {
  const area = await svgOf("kind=call&from=2016-01-01&to=2018-12-31&form=area");
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
  const again = await pngOf(`${CALLS}&width=800&height=420&top=10`);
  expect(again.equals(first)).toBe(true);
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
