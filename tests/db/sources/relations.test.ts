import { beforeAll, expect, test } from "vitest";
import type { Db } from "#db/client.ts";
import { compileRelations } from "#db/sources/relations/adapter.ts";
import { findDay } from "#db/sources/relations/days.ts";
import { parseHeading } from "#db/sources/relations/headings.ts";
import { createTestContext, issueLines } from "#tests/helpers/compile-context.ts";
import { openRecord } from "#tests/helpers/record.ts";

function entry(head: string, ...paragraphs: string[]): string {
  return `<div type="timeline"><head>${head}</head>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</div>`;
}

function year(text: string): string {
  return `<date when="${text}">${text}</date>`;
}

function article(slug: string, ...entries: string[]) {
  const text = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><div type="section"><head>A</head>${entries.join("")}</div></body></text></TEI>`;
  return { file: `rdcr/articles/${slug}.xml`, text };
}

function post(locale: string, territory: string, type: string, ...events: [type: string, date: string][]) {
  const list = events.map(([what, date]) => `<event><type>${what}</type><date>${date}</date></event>`).join("");
  const text = `<post><locale-id>${locale}</locale-id><territory-id>${territory}</territory-id><post-type>${type}</post-type>
    <valid-since>1</valid-since><valid-until>9999</valid-until><events>${list}</events><sources/><notes/></post>`;
  return { file: `gsh/posts/${locale}.xml`, text };
}

function compile(articles: ReturnType<typeof article>[], posts: ReturnType<typeof post>[] = []) {
  const context = createTestContext();
  return { source: compileRelations(articles, posts, "0", context), context };
}

function rows({ source }: ReturnType<typeof compile>): string[] {
  return source.events.map((event) =>
    [event.id, event.title, event.parties.map(({ role, actor }) => `${role}:${actor ?? ""}`).join(" "), event.citations.join(" ")].join(
      " | ",
    ),
  );
}

test("an act has the day that a sentence about it gives, else the year of its heading", () => {
  const cuba = article(
    "cuba",
    entry(
      `Diplomatic Relations Severed, ${year("1961")}.`,
      "The United States severed diplomatic relations with Cuba on January 3, 1961, citing an act.",
    ),
    entry(
      `Resumption of Diplomatic Relations and Reestablishment of the American Embassy in Cuba, ${year("2015")}.`,
      "They agreed in a letter.",
    ),
  );
  const compiled = compile([cuba]);
  expect(rows(compiled)).toEqual([
    "relations-severed-1961-01-03-usa-cub | Relations between the United States and Cuba severed | participant:USA participant:CUB | rdcr-cuba",
    "relations-resumed-2015-usa-cub | United States and Cuba resume diplomatic relations | participant:USA participant:CUB | rdcr-cuba",
    "mission-opened-2015-usa-cub | United States reopens an embassy in Cuba | sender:USA target:CUB | rdcr-cuba",
  ]);
  expect(compiled.source.events.map(({ start, quantity, unit, venueCountry }) => [start, quantity, unit, venueCountry])).toEqual([
    ["1961-01-03", null, null, null],
    ["2015", null, null, null],
    ["2015", 1, "missions", "CUB"],
  ]);
  expect(compiled.source.documents.map(({ url }) => url)).toEqual(["https://history.state.gov/countries/cuba"]);
});

test.each([
  ["beside the act", ["Relations were established on May 4, 1935, when he came."], "1935-05-04"],
  ["at the head of the sentence", ["On May 4, 1935, the two states established diplomatic relations."], "1935-05-04"],
  ["in an abbreviated country", ["The U.S. established diplomatic relations with it on May 4, 1935."], "1935-05-04"],
  ["the same twice", ["Relations were established on May 4, 1935.", "They had established relations on May 4, 1935."], "1935-05-04"],
  ["of another year", ["Relations were established on May 4, 1934."], null],
  ["of another act", ["He presented his credentials on May 4, 1935."], null],
  ["one of two", ["Relations were established on May 4, 1935, and announced on May 6, 1935."], null],
  ["about which the source is not sure", ["Relations were established on or about May 4, 1935."], null],
  ["two, in two sentences", ["Relations were established on May 4, 1935.", "Relations were established on May 5, 1935."], null],
  ["none", ["Relations were established in 1935."], null],
])("a day %s", (_, paragraphs, day) => {
  expect(findDay(paragraphs, "relations_established", "1935")).toBe(day);
});

test.each([
  ["Establishment of Diplomatic Relations and the American Legation in Haiti", ["relations_established both", "mission_opened usa"]],
  ["Diplomatic Relations Severed by Mexico", ["relations_severed other"]],
  ["Diplomatic Relations Severed by the United States", ["relations_severed usa"]],
  [
    "Closing of the U.S. Embassy in Baghdad and the Severing of Diplomatic Relations",
    ["relations_severed both", "mission_closed_by_sender usa"],
  ],
  ["Embassy in Brussels Reopened", ["mission_opened usa"]],
  ["Establishment of the Australian Legation in the United States", ["mission_opened other"]],
  ["Ethiopian Legation Reopened", ["mission_opened other"]],
])("%s", (heading, acts) => {
  expect(parseHeading(heading).acts.map(({ kind, by }) => `${kind} ${by}`)).toEqual(acts);
});

test.each([
  ["", "the entry has no heading"],
  ["U.S. Recognition of Cuban Independence", "a recognition of a state or government, not the opening of relations"],
  ["Treaty of Amity and Commerce", "a treaty or agreement"],
  ["Legation Raised to Embassy", "a mission raised or lowered in rank"],
  ["Embassy Moved to Chongqing", "a mission moved"],
  ["Establishment of Consular Relations", "consular relations, not diplomatic ones"],
  ["Relations Interrupted", "relations interrupted or lapsed; the heading names nobody who broke them off"],
  ["Establishment of U.S. Interests Section in Havana", "an office below the rank of a mission"],
  ["Suspension of Operations at American Embassy", "a mission whose work was suspended or resumed, not closed or opened"],
  ["American Ambassador Recalled", "about an envoy, not a mission"],
  ["U.S. Consulate in Barcelona", "a consul, or posts without a word of opening or closing"],
  ["Whaling Industry", "a heading that names no act between the two states"],
])('"%s" is no act', (heading, reason) => {
  expect(parseHeading(heading)).toEqual({ acts: [], reason });
});

test("an act without one plain year, and one of a state the record does not hold, are left out with the reason", () => {
  const { source } = compile([
    article(
      "mexico",
      entry("Diplomatic Relations Severed, 1845-1848."),
      entry(`Diplomatic Relations Severed, <date when="1914">1913</date>.`),
    ),
    article("genoa", entry(`Establishment of Diplomatic Relations, ${year("1791")}.`)),
  ]);
  expect(source.events).toEqual([]);
  expect(issueLines(source.issues)).toEqual([
    "reject 1: the heading names several years, or none, for one act",
    "reject 2: the heading and its date element give different years",
    "reject 1: a former state that the record has no actor for",
  ]);
});

test("the other state is the one of the day: a former one, the one a year ends with, or the one the heading names", () => {
  const compiled = compile([
    article("two-sicilies", entry(`Establishment of Diplomatic Relations, ${year("1832")}.`)),
    article(
      "armenia",
      entry(`Establishment of Diplomatic Relations, ${year("1991")}.`, "Relations were established on December 25, 1991."),
    ),
    article("russia", entry(`Normal Diplomatic Relations Resumed, ${year("1933")}.`)),
    article(
      "china",
      entry(
        `Establishment of Diplomatic Relations with PRC/Termination of Diplomatic Relations with the Republic of China, ${year("1979")}.`,
      ),
    ),
  ]);
  expect(compiled.source.events.map(({ id }) => id)).toEqual([
    "relations-established-1991-12-25-usa-arm",
    "relations-established-1832-usa-cow-sic",
    "relations-resumed-1933-usa-sun",
    "relations-established-1979-usa-chn",
    "relations-severed-1979-usa-twn",
  ]);
});

test("a post opens and closes by year, at its place where that has a name", () => {
  const { source, context } = compile(
    [article("bahamas", entry("A", `The city of <placeName key="nassau">Nassau</placeName>.`))],
    [
      post("nassau", "bahamas", "consular-agency", ["opened", "1821"], ["closed", "1973"]),
      post("old-fort", "bahamas", "consulate", ["opened", "1790"]),
      post("empty", "bahamas", "consulate"),
      post("early", "bahamas", "consulate", ["opened", "1774"]),
    ],
  );
  expect(source.events.map((event) => [event.id, event.title, event.venue, event.confidence, event.note])).toEqual([
    [
      "mission-opened-1821-usa-bhs-nassau",
      "United States opens a consular agency in Nassau, Bahamas",
      "nassau-bhs",
      "stated",
      "the list files the post under a state of later years",
    ],
    [
      "mission-closed-by-sender-1973-usa-bhs-nassau",
      "United States closes a consular agency in Nassau, Bahamas",
      "nassau-bhs",
      "inferred",
      null,
    ],
    [
      "mission-opened-1790-usa-bhs-old-fort",
      "United States opens a consulate in Old Fort, Bahamas",
      null,
      "stated",
      "the list files the post under a state of later years",
    ],
  ]);
  expect(context.venues.byId.get("nassau-bhs")).toMatchObject({ city: "Nassau", country: "BHS", source: "relations" });
  expect(issueLines(source.issues).slice(1)).toEqual([
    "reject empty: the post has no year of opening or closing",
    "reject early: a year before the United States",
  ]);
  expect(source.rowsRead).toBe(5);
});

test("the guide and the list tell of one opening once, with both cited and the finer date", () => {
  const compiled = compile(
    [
      article(
        "bahamas",
        entry(`Establishment of the U.S. Embassy in Nassau, ${year("1973")}.`, "The U.S. Embassy in Nassau was established July 10, 1973."),
        entry(`Closure of the U.S. Embassy, ${year("1990")}.`),
      ),
    ],
    [post("nassau", "bahamas", "embassy", ["opened", "1973"], ["closed", "1991"])],
  );
  expect(rows(compiled)).toEqual([
    "mission-opened-1973-07-10-usa-bhs | United States opens an embassy in Nassau, Bahamas | sender:USA target:BHS | rdcr-bahamas gsh-nassau",
    "mission-closed-by-sender-1990-usa-bhs | United States closes an embassy in Bahamas | sender:USA target:BHS | rdcr-bahamas",
    "mission-closed-by-sender-1991-usa-bhs-nassau | United States closes an embassy in Nassau, Bahamas | sender:USA target:BHS | gsh-nassau",
  ]);
  expect(issueLines(compiled.source.issues)).toEqual([
    "merge nassau: the guide and the list of posts, the same place and year: mission-opened-1973-07-10-usa-bhs",
    "warning nassau: near mission-closed-by-sender-1990-usa-bhs, a year apart or one of several; both stay",
  ]);
});

test("two posts of one year are not guessed to be the one that the guide tells of without a place", () => {
  const { source } = compile(
    [article("mexico", entry(`Establishment of Consulate, ${year("1825")}.`))],
    [post("vera-cruz", "mexico", "consulate", ["opened", "1825"]), post("tampico", "mexico", "consulate", ["opened", "1825"])],
  );
  expect(source.events.map(({ id }) => id)).toEqual([
    "mission-opened-1825-usa-mex",
    "mission-opened-1825-usa-mex-vera-cruz",
    "mission-opened-1825-usa-mex-tampico",
  ]);
});

test.each([
  ["an unknown element of an article", () => compile([article("cuba", "<video/>")]), /rdcr\/articles\/cuba\.xml:1: column "video"/],
  [
    "an unknown country",
    () => compile([article("atlantis", entry("Relations Resumed, 1900."))]),
    /atlantis\.xml:1: .*"atlantis" is unknown/,
  ],
  [
    "an unknown territory",
    () => compile([], [post("a", "atlantis", "embassy", ["opened", "1900"])]),
    /posts\/a\.xml:1: column "territory-id"/,
  ],
  ["an unknown type of post", () => compile([], [post("a", "cuba", "castle")]), /column "post-type": "castle"/],
  ["an unknown event of a post", () => compile([], [post("a", "cuba", "embassy", ["moved", "1900"])]), /column "type": "moved"/],
  [
    "an unknown field of a post",
    () => compile([], [{ file: "gsh/posts/a.xml", text: "<post><flag/></post>" }]),
    /gsh\/posts\/a\.xml:1: column "flag": <post> number 1 has an unknown field/,
  ],
])("%s stops with file and place", (_, run, reason) => {
  expect(run).toThrow(reason);
});

let db: Db;
beforeAll(() => {
  db = openRecord();
}, 120_000);

test("the record counts acts that are known by year only in their year", () => {
  expect(
    all(
      "SELECT id FROM event WHERE kind = 'relations_severed' AND id LIKE '%cub%' OR id = 'relations-resumed-1933-11-16-usa-sun' ORDER BY id",
    ),
  ).toEqual(["relations-resumed-1933-11-16-usa-sun", "relations-severed-1961-01-03-usa-cub"]);
  expect(
    all("SELECT precision || ' ' || year || ' ' || coalesce(month, '-') FROM event WHERE id = 'mission-opened-1857-usa-rus-moscow'"),
  ).toEqual(["year 1857 -"]);
  expect(all("SELECT count(*) FROM event WHERE kind = 'mission_opened' AND quantity <> 1")).toEqual([0]);
});

function all(sql: string): unknown[] {
  return db.$client.prepare(sql).pluck().all();
}
