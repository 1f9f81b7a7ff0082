import { XMLParser } from "fast-xml-parser";
import { beforeAll, expect, test } from "vitest";
import { createApp } from "#server/app.ts";
import { Answer } from "#server/caching.ts";
import { describePair } from "#server/head/pair-card.ts";
import { describeClaimCard, drawPageCard } from "#server/head/page-card.ts";
import { createWorld } from "#tests/helpers/world.ts";

const SITE = "https://readout.example";
const INDEX = `<html><head><meta name="description" content="Plain" /><title>Readout</title></head><body><noscript>Plain</noscript></body></html>`;

let app: ReturnType<typeof createApp>;

beforeAll(() => {
  const parties = ["participant:USA/donald-trump", "participant:RUS/vladimir-putin"];
  const db = createWorld([{ id: "call-1", kind: "call", date: "2017-01-28", level: "leaders", parties, documents: ["doc-a"] }]);
  const answer = new Answer('W/"x"', { contentType: "text/html", bytes: Buffer.from(INDEX), compress: true, headers: {} }, {});
  app = createApp({
    db,
    files: { find: () => null, page: (path) => ({ answer, html: INDEX, status: path.startsWith("/none") ? 404 : 200 }) },
    log: { error: console.error },
    site: () => SITE,
  });
});

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "", processEntities: true });

interface Head {
  html: { head: { meta: { name?: string; property?: string; content: string }[]; title: string; link?: { type: string; href: string } } };
}

async function headOf(path: string) {
  const text = await (await app.request(path)).text();
  const { html } = parser.parse(text) as Head;
  const meta = new Map([html.head.meta].flat().map((each) => [each.property ?? each.name, each.content]));
  return { text, meta, title: html.head.title, link: html.head.link };
}

test("each state of the dashboard and of Explore has a title, a sentence and a picture of its own", async () => {
  const { meta, title, link } = await headOf("/explore?actor=USA&kind=call&by=month&form=lines&open=explore");
  expect(title).toBe("Phone calls per month · Readout");
  expect(meta.get("og:title")).toBe("Phone calls per month");
  expect(meta.get("og:description")).toBe(
    "Phone calls with the United States taking part, all years, held or in force, each event counted once.",
  );
  expect(meta.get("description")).toBe(meta.get("og:description"));
  const picture = new URL(meta.get("og:image") ?? "");
  expect(picture.href).toBe(`${SITE}/api/v1/series.png?actor=USA&by=month&kind=call&form=lines&width=800&height=420&scale=1.5`);
  const drawn = Buffer.from(await (await app.request(picture.pathname + picture.search)).arrayBuffer());
  expect([drawn.readUInt32BE(16), drawn.readUInt32BE(20)].map(String)).toEqual([meta.get("og:image:width"), meta.get("og:image:height")]);
  expect(new URL(link?.href ?? "").searchParams.get("url")).toBe(meta.get("og:url"));

  const shares = await headOf("/explore?actor=USA&kind=call&split=level&as=share");
  expect(shares.meta.get("og:image")).toContain("?actor=USA&kind=call&split=level&as=share&");
  const sums = await headOf("/explore?actor=USA&kind=call&form=lines&as=cumulative&scale=log");
  expect(sums.meta.get("og:image")).toContain("?actor=USA&kind=call&form=lines&as=cumulative&axis=log&");
  expect((await headOf("/?actor=USA")).meta.get("og:image")).toContain("?actor=USA&kind=call,video_call&split=kind&");
  // The preview of a month of the dashboard is drawn as the page is.
  expect((await headOf("/?actor=USA&from=2018-07-01&to=2018-07-31")).meta.get("og:image")).toContain("&by=day&");
  expect((await headOf("/?actor=USA&by=year&from=2018-07-01&to=2018-07-31")).meta.get("og:image")).toContain("&by=year&");
  expect((await headOf("/?actor=USA&kind=visit")).meta.get("og:image")).toContain("?guest=USA&kind=visit&level=leaders&sides=both&");
});

test("a list is shown as a list: which one, how many events, what its sources do not cover", async () => {
  const { meta, title, text, link } = await headOf("/events?actor=USA&kind=call");
  expect(title).toBe("Phone calls with the United States taking part, all years · Readout");
  expect(meta.get("og:description")).toMatch(
    /^Readout(?:'|&#39;)s record lists 1 phone call involving the United States in all years.*\. Each event with its sources\.$/,
  );
  const card = new URL(meta.get("og:image") ?? "");
  expect(card.href).toBe(`${SITE}/api/v1/events/preview.png?actor=USA&kind=call`);
  const drawn = Buffer.from(await (await app.request(card.pathname + card.search)).arrayBuffer());
  expect([drawn.readUInt32BE(16), drawn.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(text).toContain('<a href="/embed?actor=USA&amp;kind=call">Phone calls per year, drawn and as a table</a>');
  const asked = new URL(link?.href ?? "");
  expect((await (await app.request(asked.pathname + asked.search)).json()) as object).toMatchObject({ thumbnail_url: card.href });
  expect((await headOf("/events?kind=call&lang=fr")).meta.get("og:image")).toBe(`${SITE}/api/v1/events/preview.png?kind=call&lang=fr`);
});

test("the page of an event that the record has not is a 404 that still draws itself; in an older record it may be there", async () => {
  for (const [path, status] of [
    ["/events/nope", 404],
    ["/events/nope?asOf=2025-01-01", 200],
    ["/events/call-1", 200],
  ] as const) {
    const response = await app.request(path);
    expect([path, response.status, (await response.text()).includes("<html>")]).toEqual([path, status, true]);
  }
});

test.each([
  [
    "/compare?actor=USA&with=RUS&kind=call&of=donald-trump&show=month&as=table",
    "aligned",
    "actor=USA&kind=call&with=RUS&of=donald-trump&show=month",
  ],
  ["/compare?actor=USA&kind=call&of=donald-trump&from=2017-01-01", "aligned", "actor=USA&kind=call&of=donald-trump"],
  ["/network?kind=call&nodes=8&show=graph&open=USA", "network", "kind=call&nodes=8&show=graph"],
  ["/network?kind=call&show=table", "network", "kind=call"],
  ["/around?actor=USA&with=RUS&around=expulsion&days=60&table=1", "around", "actor=USA&with=RUS&around=expulsion&days=60"],
  ["/unfolding?actor=USA", "unfolding", "actor=USA"],
])("%s shows its own chart as picture, embed and without JavaScript", async (page, id, search) => {
  const { meta, text, link } = await headOf(page);
  expect(meta.get("og:image")).toBe(`${SITE}/api/v1/${id}.png?${search}&width=800&height=420&scale=1.5`);
  const picture = new URL(meta.get("og:image") ?? "");
  const drawn = Buffer.from(await (await app.request(picture.pathname + picture.search)).arrayBuffer());
  expect([drawn.readUInt32BE(16), drawn.readUInt32BE(20)]).toEqual([1200, 630]);
  const [, still = ""] = /<noscript><p>Without JavaScript: <a href="([^"]*)">/.exec(text) ?? [];
  expect(still.replaceAll("&amp;", "&")).toBe(`/embed/${id}?${search}`);
  const asked = new URL(link?.href ?? "");
  const oembed = (await (await app.request(asked.pathname + asked.search)).json()) as { html: string; thumbnail_url: string };
  expect(oembed.html).toContain(`src="${SITE}/embed/${id}?${search.replaceAll("&", "&amp;")}"`);
  expect(oembed.thumbnail_url).toBe(picture.href);
});

test("the pages of analyses show the chart they begin with where the address says nothing", async () => {
  const { meta } = await headOf("/network");
  expect(meta.get("og:image")).toContain("/api/v1/network.png?from=2021-01-20&kind=call,meeting,summit,video_call,visit&level=leaders&");
});

test("two sides have a card that says what the page is, with its main numbers, and every section as an embed", async () => {
  const { meta, text, title } = await headOf("/pairs/USA/RUS");
  expect(title).toBe("The United States and Russia · Readout");
  expect(meta.get("og:image")).toBe(`${SITE}/api/v1/pairs/USA/RUS/preview.png`);
  // The one event of this world, in the year it is of.
  expect(meta.get("og:description")).toMatch(/^Their leaders, 2017(?:–20\d\d)?: 1 call, 0 meetings, 0 visits\. Silence, /);
  const drawn = Buffer.from(await (await app.request("/api/v1/pairs/USA/RUS/preview.png")).arrayBuffer());
  expect([drawn.readUInt32BE(16), drawn.readUInt32BE(20)]).toEqual([1200, 630]);
  const still = [...text.matchAll(/Without JavaScript: <a href="\/embed\/(\w+)\?([^"]*)">/g)];
  expect(still.map(([, id]) => id)).toEqual(["silence", "reciprocity", "ladder", "around", "unfolding", "readouts"]);
  for (const [, id, search = ""] of still) expect((await app.request(`/embed/${id}?${search.replaceAll("&amp;", "&")}`)).status).toBe(200);
  // An actor nobody knows: the page says so itself, and has no picture.
  expect((await headOf("/pairs/USA/XYZ")).meta.get("og:image")).toBeUndefined();
  expect((await app.request("/api/v1/pairs/USA/XYZ/preview.png")).status).toBe(400);
});

test("a card has all of its words", async () => {
  const texts = [
    ...drawPageCard(createWorld([]), describePair(createWorld([]), "USA", "RUS"), SITE).svg.matchAll(/<text[^>]*>([^<]*)</g),
  ].map(([, text]) => text);
  expect(texts.join(" ")).toContain("and who told of it.");
  expect(texts.join(" ")).not.toContain("…");
});

test("pages of words and tables have a title, a description and a card of their own", async () => {
  for (const [path, name] of [
    ["/tallies", "Published counts, and what the record counts"],
    ["/sources", "Sources of the record"],
    ["/api", "The API of the record"],
  ] as const) {
    const { meta, title } = await headOf(path);
    expect([title, meta.get("og:title")]).toEqual([`${name} · Readout`, name]);
    expect(meta.get("og:description")?.length).toBeGreaterThan(50);
    const drawn = Buffer.from(await (await app.request(new URL(meta.get("og:image") ?? "").pathname)).arrayBuffer());
    expect([drawn.readUInt32BE(16), drawn.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});

test("a claim is told with what the record has of it, on its page, in its picture and as known on a day", async () => {
  const claim = "one call, 2017, Trump and Putin";
  const { meta, title } = await headOf(`/tallies?${new URLSearchParams({ claim }).toString()}`);
  expect(title).toBe("“one call, 2017, Trump and Putin” · Readout");
  expect(meta.get("og:description")).toMatch(/^The record has .*1/);
  const address = new URL(meta.get("og:image") ?? "");
  expect(Object.fromEntries(address.searchParams)).toEqual({ claim });
  const drawn = Buffer.from(await (await app.request(address.pathname + address.search)).arrayBuffer());
  expect([drawn.readUInt32BE(16), drawn.readUInt32BE(20)]).toEqual([1200, 630]);
  const plain = Buffer.from(await (await app.request(address.pathname)).arrayBuffer());
  expect(plain.equals(drawn)).toBe(false);
  const db = createWorld([]);
  const texts = [
    ...drawPageCard(db, describeClaimCard(db, `${claim} ${"and so on ".repeat(40)}`, 17_000), SITE).svg.matchAll(/<text[^>]*>([^<]*)</g),
  ];
  expect(texts[0]?.[1]).toBe("A count in words, checked, as known on 18 Jul 2016");
  expect((await app.request("/api/v1/pages/tallies/preview.png?claims=x")).status).toBe(400);
  expect((await app.request("/api/v1/pages/api/preview.png?claim=x")).status).toBe(400);
});

test("an analysis of contacts is told as one of contacts", async () => {
  for (const path of ["/around?actor=USA&with=RUS&around=expulsion", "/unfolding?actor=USA&with=RUS"]) {
    expect((await headOf(path)).meta.get("og:description"), path).toMatch(
      /^Phone calls, meetings, .* and visits between the United States and Russia/,
    );
  }
  expect((await headOf("/around?actor=USA&with=RUS&around=expulsion&kind=call")).meta.get("og:description")).toMatch(
    /^Phone calls between/,
  );
});

test("a page in French is told in French", async () => {
  const chart = await headOf("/explore?actor=USA&kind=call&by=month&lang=fr");
  expect(chart.title).toBe("Appels téléphoniques par mois · Readout");
  expect(chart.meta.get("og:description")).toContain("appels téléphoniques".slice(1));
  expect((await headOf("/pairs/USA/RUS?lang=fr")).meta.get("og:description")).toContain("Leurs dirigeants, 2017");
  expect((await headOf("/around?actor=USA&around=expulsion&lang=fr")).meta.get("og:title")).toBe("Contacts autour d’événements");
  expect((await headOf("/tallies?lang=fr")).title).toBe("Chiffres publiés, et ce que compte la base · Readout");
});

test("an event is told by its title, its day and who says so", async () => {
  const { meta } = await headOf("/events/call-1");
  expect(meta.get("og:title")).toBe("call-1");
  expect(meta.get("og:description")).toMatch(/^Phone call, 2017-01-28\. Sources: .+\.$/);
  expect(meta.get("og:image")).toBe(`${SITE}/api/v1/events/call-1/preview.png`);
  const drawn = Buffer.from(await (await app.request("/api/v1/events/call-1/preview.png")).arrayBuffer());
  expect([drawn.readUInt32BE(16), drawn.readUInt32BE(20)]).toEqual([1200, 630]);
  expect((await app.request("/api/v1/events/none/preview.png")).status).toBe(404);
});

test("an address that says nothing known leaves the page as it is", async () => {
  for (const path of ["/?actor=NOPE", "/events/none", "/events/%E0%A4%A", "/none"]) {
    expect(await (await app.request(path)).text(), path).toBe(INDEX);
  }
});

test("without JavaScript a page leads to its chart and table", async () => {
  const { text } = await headOf("/explore?actor=USA&kind=call");
  const [, href = ""] = /<noscript><p>Without JavaScript: <a href="([^"]*)">/.exec(text) ?? [];
  expect((await app.request(href.replaceAll("&amp;", "&"))).status).toBe(200);
  expect((await headOf("/silence?actor=USA&with=RUS&lang=fr")).text).toMatch(
    /<noscript><p>Sans JavaScript\u00A0: <a href="[^"]*">Périodes sans contact, en graphique et en tableau<\/a>/,
  );
});

test("hostile words of an address stay words", async () => {
  const words = `"><script>alert(1)</script>$&$1`;
  const { text, meta } = await headOf(`/explore?q=${encodeURIComponent(words)}&x="><script>`);
  expect(text).not.toContain("<script");
  expect(meta.get("og:description")).toContain("alert(1)");
});

test("a page is the same answer for the same address, and is not sent again", async () => {
  const first = await app.request("/explore?actor=USA");
  const again = await app.request("/explore?actor=USA", { headers: { "if-none-match": first.headers.get("etag") ?? "" } });
  expect(again.status).toBe(304);
  expect((await app.request("/explore?actor=RUS")).headers.get("etag")).not.toBe(first.headers.get("etag"));
});
