import { createHash } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { createApp } from "#server/app.ts";
import { problemSchema } from "#shared/api.ts";
import { createWorld } from "#tests/helpers/world.ts";

const PARTIES = ["participant:USA/donald-trump", "participant:RUS/vladimir-putin"];
const SITE = "https://readout.example";

let app: ReturnType<typeof createApp>;

beforeAll(() => {
  const db = createWorld(
    [
      { id: "call-1", kind: "call", date: "2017-01-28", parties: PARTIES, documents: ["doc-a"] },
      { id: "call-2", kind: "call", date: "2017-05-02", parties: PARTIES },
      { id: "video-1", kind: "video_call", date: "2018-03-20", parties: PARTIES },
    ],
    ["call", "video_call"].map((kind) => ({ kind, actor: null, from: "2017-01-01", to: "2018-12-31" })),
  );
  app = createApp({ db, files: { find: () => null, page: () => null }, log: { error: console.error }, site: () => SITE });
});

const CALLS = "kind=call,video_call&split=kind&from=2016-01-01&to=2018-12-31";

async function expectText(path: string, status = 200): Promise<string> {
  const response = await app.request(path);
  expect([path, response.status]).toEqual([path, status]);
  return response.text();
}

test("every page of an embed may stand in any frame, errors too; nothing else may", async () => {
  const paths = ["/embed", "/embed/events", "/embed/style.css", "/embed/sans.woff2", "/embed?actor=NOPE", "/embed?no=1"];
  for (const path of [...paths, "/embed/silence", "/embed/network?nonsense=1", "/embed/events/call-1", "/embed/events/none"]) {
    const { headers } = await app.request(path);
    expect(headers.get("content-security-policy"), path).toMatch(
      /^default-src 'none'; script-src 'sha256-[\w+/]{43}='; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors \*$/,
    );
    expect(headers.get("x-frame-options"), path).toBe(null);
    expect(headers.get("cross-origin-resource-policy"), path).toBe("cross-origin");
  }
  for (const path of ["/api/v1/series", "/api/v1/series.svg", "/oembed?url=/", "/healthz", "/embedded"]) {
    const { headers } = await app.request(path);
    expect(headers.get("content-security-policy"), path).toContain("frame-ancestors 'none'");
    expect(headers.get("x-frame-options"), path).toBe("DENY");
  }
});

test("an embed that is not there says so as a page of its own", async () => {
  for (const path of ["/embed/nope", "/embed/events/a/b"]) {
    const response = await app.request(path);
    expect([response.status, response.headers.get("content-type")], path).toEqual([404, "text/html; charset=utf-8"]);
    expect(response.headers.get("content-security-policy")).toContain("frame-ancestors *");
    expect(await response.text()).toContain("<h1>");
  }
  expect((await app.request("/embedded")).headers.get("content-type")).toBe("application/problem+json");
});

test("the only script of an embed is the one its policy names by hash, and it takes in nothing", async () => {
  for (const path of [`/embed?${CALLS}`, "/embed/network?kind=call", "/embed/events/call-1", `/embed/events?${CALLS}`]) {
    const response = await app.request(path);
    const scripts = [...(await response.text()).matchAll(/<script([^>]*)>([^<]*)<\/script>/g)];
    expect(
      scripts.map(([, attributes]) => attributes),
      path,
    ).toEqual([""]);
    const hash = createHash("sha256")
      .update(scripts[0]?.[2] ?? "")
      .digest("base64");
    expect(response.headers.get("content-security-policy"), path).toContain(`script-src 'sha256-${hash}'`);
    expect(scripts[0]?.[2]).not.toMatch(/onmessage|addEventListener|eval|innerHTML|location|cookie|fetch/);
  }
});

test("an embed has its numbers as marks and as a table, without a style of its own", async () => {
  const html = await expectText(`/embed?${CALLS}`);
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
  expect(html.match(/<svg /g)?.length).toBe(4);
  const cells = [...html.matchAll(/<(?:th scope="row"|td class="[^"]*")>(.*?)<\/t[hd]>/g)].map(([, cell = ""]) =>
    cell.replaceAll(/<[^>]+>/g, ""),
  );
  expect(cells).toEqual(["2016", "not covered", "not covered", "2017", "2", "0", "2018", "0", "1"]);
});

/** Where links that leave the frame lead, each saying that it does. */
function outwardOf(html: string): (string | undefined)[][] {
  const links =
    /<a href="([^"]*)" target="_blank" rel="noopener">([^<]*)<span aria-hidden="true"> ↗<\/span><span class="unseen"> \(in a new tab\)</g;
  return [...html.matchAll(links)].map(([, href, text]) => [href, text]);
}

test("a mark leads to a list inside the frame that holds as many events as it says, and that opens each there too", async () => {
  const html = await expectText(`/embed?${CALLS}&theme=dark`);
  const marks = [...html.matchAll(/<a href="([^"]*)" class="mark"><title>([^<]*)<\/title>/g)].map(([, href = "", name]) => [
    href.replaceAll("&amp;", "&"),
    name,
  ]);
  expect(marks.slice(0, 2)).toEqual([
    [
      `/embed/events?from=2016-01-01&kind=call,video_call&split=kind&to=2018-12-31&key=2017&splitKey=call&theme=dark`,
      "2017, Phone call: 2",
    ],
    [
      `/embed/events?from=2016-01-01&kind=call,video_call&split=kind&to=2018-12-31&key=2018&splitKey=video_call&theme=dark`,
      "2018, Video call: 1",
    ],
  ]);
  const list = await expectText(marks[0]?.[0] ?? "");
  expect(list).toContain("<h1>2017, Phone call: 2 events</h1>");
  const links = [...list.matchAll(/<td><a href="([^"]*)">/g)].map(([, href = ""]) => new URL(href.replaceAll("&amp;", "&"), SITE));
  expect(links.map(({ pathname }) => pathname)).toEqual(["/embed/events/call-1", "/embed/events/call-2"]);
  // From the event back to this very list, and from there to the chart.
  const card = await expectText(`${links[0]?.pathname}${links[0]?.search}`);
  const [, back = ""] = /<a href="([^"]*)">← Events<\/a>/.exec(card) ?? [];
  expect(await expectText(back.replaceAll("&amp;", "&"))).toBe(list);
  // What leaves the frame says so, and nothing else leaves it.
  expect(outwardOf(list)).toEqual([
    [`${SITE}/events?from=2016-01-01&amp;kind=call,video_call&amp;split=kind&amp;to=2018-12-31`, "all events of this chart"],
  ]);
  expect(outwardOf(card).at(-1)).toEqual([`${SITE}/events/call-1`, "Open in Readout"]);
  for (const each of [list, card]) expect(each.match(/target="_blank"/g)?.length).toBe(outwardOf(each).length);
  expect(list).toContain(
    `<a href="/embed?from=2016-01-01&amp;kind=call,video_call&amp;split=kind&amp;to=2018-12-31&amp;theme=dark">← Chart</a>`,
  );
});

test("a sum of years leads to the events of all of them, and back to its own chart", async () => {
  const html = await expectText("/embed?kind=call,video_call&from=2016-01-01&to=2018-12-31&as=cumulative");
  const last = [...html.matchAll(/<a href="([^"]*)" class="mark"><title>2018, calls: (\d+)<\/title>/g)][0];
  const list = await expectText((last?.[1] ?? "").replaceAll("&amp;", "&"));
  expect(list.match(/<td><a href=/g)?.length).toBe(Number(last?.[2]));
  expect(list).toContain('<a href="/embed?from=2016-01-01&amp;kind=call,video_call&amp;to=2018-12-31&amp;as=cumulative">← Chart</a>');
});

test("a pinned embed says so, and its marks and events stay pinned", async () => {
  const html = await expectText("/embed?kind=call&asOf=2026-11-22");
  expect(html).toContain("Pinned to record 2026-11-22-00000000; since then 0 added, 0 changed, 0 removed");
  const [, mark = ""] = /<a href="([^"]*)" class="mark">/.exec(html) ?? [];
  expect(mark).toContain("asOf=2026-11-22");
  expect(await expectText(mark.replaceAll("&amp;", "&"))).toContain('<a href="/embed/events/call-1?asOf=2026-11-22&amp;back=');
  expect(await expectText("/embed?kind=call")).toContain("Follows the record");
});

test("hostile words of an address are text in an embed, its lists and its errors", async () => {
  const words = encodeURIComponent(`"><script>alert(1)</script>`);
  for (const [path, status] of [
    [`/embed?q=${words}`, 200],
    [`/embed/events?q=${words}`, 200],
    [`/embed?actor=${words}`, 400],
    [`/embed?${words}=1`, 400],
    [`/embed?theme=${words}`, 400],
    [`/embed/events?back=${words}`, 400],
    [`/embed/events?back=${encodeURIComponent('/embed?x=javascript:alert(1)"')}`, 400],
    [`/embed/events?back=https://elsewhere.example`, 400],
    [`/embed/network?nodes=${words}`, 400],
  ] as const) {
    expect((await expectText(path, status)).match(/<script/g)?.length, path).toBe(1);
  }
});

test("oEmbed tells how to embed a page: as wide as its place, and high enough for all of the drawing", async () => {
  const page = `${SITE}/explore?kind=call&by=year&form=lines`;
  const roomy = oembed.parse(JSON.parse(await expectText(`/oembed?url=${encodeURIComponent(page)}&format=json`)));
  expect(roomy).toEqual({
    version: "1.0",
    type: "rich",
    title: "Phone calls per year",
    provider_name: "Readout",
    provider_url: SITE,
    width: 720,
    height: expect.any(Number),
    html: `<iframe src="${SITE}/embed?kind=call&amp;form=lines" title="Phone calls per year" width="720" height="${roomy.height}" frameborder="0" loading="lazy"></iframe>`,
    thumbnail_url: `${SITE}/api/v1/series.png?kind=call&form=lines&width=800&height=420&scale=1.5`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
  const drawings = await drawnSizes("/embed?kind=call&form=lines");
  expect(heightInFrame(drawings, 720)).toBeLessThanOrEqual(roomy.height ?? 0);
  for (const width of [300, 400, 505, 515, 720, 960]) {
    const fitted = oembed.parse(JSON.parse(await expectText(`/oembed?url=${encodeURIComponent(page)}&maxwidth=${width}`)));
    expect(fitted.width).toBe(width);
    // No blank below it: one row, or in a narrow frame two.
    expect((fitted.height ?? 0) - heightInFrame(drawings, width), String(width)).toBeGreaterThanOrEqual(0);
    expect((fitted.height ?? 0) - heightInFrame(drawings, width), String(width)).toBeLessThanOrEqual(46);
  }
});

test.each([
  [720, 460],
  [400, 420],
  [1000, 440],
  [360, 2000],
])("within %s × %s pixels the whole drawing shows", async (maxWidth, maxHeight) => {
  const page = encodeURIComponent(`${SITE}/explore?kind=call&by=year&form=lines`);
  const text = await expectText(`/oembed?url=${page}&maxwidth=${maxWidth}&maxheight=${maxHeight}`);
  const { type, width = 0, height = 0, html = "" } = oembed.parse(JSON.parse(text));
  expect(type).toBe("rich");
  expect(width).toBeGreaterThanOrEqual(200);
  expect(width).toBeLessThanOrEqual(maxWidth);
  expect(height).toBeLessThanOrEqual(maxHeight);
  expect(heightInFrame(await drawnSizes("/embed?kind=call&form=lines"), width)).toBeLessThanOrEqual(height);
  expect(html).toContain(`width="${width}" height="${height}"`);
});

test("where no width shows the whole drawing, the page is a link", async () => {
  const page = encodeURIComponent(`${SITE}/explore?kind=call`);
  const answer = oembed.parse(JSON.parse(await expectText(`/oembed?url=${page}&maxheight=120`)));
  expect([answer.type, answer.html, answer.height]).toEqual(["link", undefined, undefined]);
});

const oembed = z.strictObject({
  version: z.literal("1.0"),
  type: z.enum(["rich", "link"]),
  title: z.string(),
  provider_name: z.string(),
  provider_url: z.string(),
  width: z.int().optional(),
  height: z.int().optional(),
  html: z.string().optional(),
  thumbnail_url: z.string().optional(),
  thumbnail_width: z.int().optional(),
  thumbnail_height: z.int().optional(),
});

/** Width and height of the drawings of an embed, the narrowest first. */
async function drawnSizes(path: string): Promise<[number, number][]> {
  const html = await expectText(path);
  return [...html.matchAll(/<svg class="\w+"[^>]* viewBox="0 0 ([\d.]+) ([\d.]+)"/g)].map(([, width, height]) => [
    Number(width),
    Number(height),
  ]);
}

/** What the drawing that shows in a frame takes of its height, with one line of 19 pixels and 12 more below it; the style sheet changes it at 413, 550 and 774 pixels. */
function heightInFrame(drawings: readonly [number, number][], width: number): number {
  const [drawn = 1, height = 0] = drawings[[413, 550, 774].filter((from) => width >= from).length] ?? [];
  return (height * width) / drawn + 18.85 + 12;
}

test.each([
  ["https://elsewhere.example/explore", 404],
  ["http://readout.example/explore", 404],
  ["https://readout.example.evil.example/", 404],
  ["//elsewhere.example/", 404],
  ["javascript:alert(1)", 404],
  ["https://readout.example/elsewhere", 404],
  ["https://readout.example/pairs/USA/XYZ", 400],
  ["https://readout.example/api/v1/series", 404],
  ["https://readout.example/explore?actor=NOPE", 400],
  ["https://readout.example/network?actor=NOPE", 400],
  ["https://readout.example/events/none", 404],
])("oEmbed has nothing for %s", async (url, status) => {
  await expectText(`/oembed?url=${encodeURIComponent(url)}`, status);
});

test("oEmbed refuses what it does not know, and asks for an address", async () => {
  await expectText("/oembed", 400);
  for (const empty of ["/oembed?url=", "/oembed?url=%20"]) {
    const problem = problemSchema.parse(JSON.parse(await expectText(empty, 400)));
    expect([problem.parameter, problem.allowed]).toEqual([
      "url",
      `the address of a page at ${SITE}, such as ${SITE}/explore?actor=USA&with=RUS`,
    ]);
  }
  await expectText("/oembed?url=/&url=/explore", 400);
  await expectText("/oembed?url=/&format=xml", 501);
  await expectText("/oembed?url=/&callback=x", 400);
});

test("the table of a frame says which days a number is of, and what sources cover in part: of all once, else of each", async () => {
  const call = { id: "call-1", kind: "call", date: "2017-01-28", parties: PARTIES, documents: ["doc-a"] } as const;
  const tableOf = async (spans: readonly (readonly [from: string, to: string, completeness: "full" | "partial"])[]) => {
    const coverage = spans.map(([from, to, completeness]) => ({ kind: "call", actor: null, from, to, completeness }));
    const db = createWorld([call], coverage);
    const own = createApp({ db, files: { find: () => null, page: () => null }, log: { error: console.error }, site: () => SITE });
    const text = await (await own.request("/embed?kind=call&by=year&from=2017-01-01&to=2018-09-30")).text();
    db.$client.close();
    return [
      /<caption>.*?\. ?(Covered in part\.)?<\/caption>/.exec(text)?.[1] ?? "",
      ...[...text.matchAll(/<th scope="row">(.*?)<\/th>/g)].map(([, head]) => head),
    ];
  };
  const cut = "Only 1 Jan 2018 – 30 Sep 2018";
  expect(await tableOf([["2017-01-01", "2018-12-31", "full"]])).toEqual(["", "2017", `2018<small>${cut}</small>`]);
  expect(await tableOf([["2017-01-01", "2018-12-31", "partial"]])).toEqual(["Covered in part.", "2017", `2018<small>${cut}</small>`]);
  expect(
    await tableOf([
      ["2017-01-01", "2017-12-31", "partial"],
      ["2018-01-01", "2018-12-31", "full"],
    ]),
  ).toEqual(["", "2017<small>Covered in part</small>", `2018<small>${cut}</small>`]);
});
