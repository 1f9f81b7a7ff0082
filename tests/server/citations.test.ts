import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { unzipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { createApp } from "#server/app.ts";
import { citeSchema } from "#shared/api.ts";
import { openRecord } from "#tests/helpers/record.ts";

let app: ReturnType<typeof createApp>;
let version: string;

beforeAll(async () => {
  app = createApp({
    db: openRecord(),
    files: { find: () => null, page: () => null },
    log: { error: console.error },
    site: () => "https://r.example",
  });
  version = ((await (await app.request("/api/v1/vintage")).json()) as { version: string }).version;
}, 120_000);

const PAIR = "actor=USA&with=RUS";
const EVENT = "meeting-2018-07-16-putin-trump";

/** What is cited, and the page it is found on, which ends in the state of the analysis. */
const CITED = [
  ["/series", "kind=call&actor=USA", "/explore", "actor=USA&", "&kind=call"],
  ["/events", "kind=expulsion&actor=USA", "/events", "actor=USA&", "&kind=expulsion"],
  [`/events/${EVENT}`, "", `/events/${EVENT}`, "", ""],
  ["/pairs/USA/RUS", "", "/pairs/USA/RUS", "", ""],
  ["/tallies", "", "/tallies", "", ""],
  ["/matrix", "kind=call&actor=USA&by=year&split=medium", "/explore", "actor=USA&", "&kind=call&split=medium"],
  ["/totals", "kind=call&actor=USA", "/explore", "actor=USA&", "&kind=call"],
  ["/tenures", "actor=USA&person=donald-trump", "/sources", "", ""],
  ["/sources", "", "/sources", "", ""],
  ["/silence", `${PAIR}&kind=call&limit=30`, "/silence", "actor=USA&", "&kind=call&with=RUS&limit=30"],
  ["/reciprocity", PAIR, "/reciprocity", "actor=USA&", "&with=RUS"],
  ["/ladder", `${PAIR}&within=30`, "/ladder", "actor=USA&", "&with=RUS&within=30"],
  ["/readouts", PAIR, "/readouts", "actor=USA&", "&with=RUS"],
  ["/network", "kind=call&from=2013-01-01&to=2016-12-31", "/network", "", "&from=2013-01-01&kind=call&to=2016-12-31"],
  ["/unfolding", PAIR, "/unfolding", "actor=USA&", "&with=RUS"],
  ["/around", `${PAIR}&around=expulsion,sanction_imposed`, "/around", "actor=USA&", "&with=RUS&around=expulsion,sanction_imposed"],
  ["/aligned", `${PAIR}&of=barack-obama,donald-trump`, "/compare", "actor=USA&", "&with=RUS&of=barack-obama,donald-trump"],
] as const;

test.each([
  [
    "/events/citation?kind=expulsion&actor=USA&key=2018&by=year",
    "/events?actor=USA&",
    "from=2018-01-01&kind=expulsion&to=2018-12-31",
    "Expulsions with the United States taking part, 1 Jan 2018 – 31 Dec 2018",
    "lists 2 expulsions involving the United States, from 1 January 2018 to 31 December 2018",
  ],
  [
    "/series/citation?metric=stock&actor=RUS&from=2020-01-01",
    "/explore?actor=RUS&",
    "from=2020-01-01&metric=stock",
    "at the end of each year, since 1 Jan 2020",
    " on 3 May 2024",
  ],
  ["/events/expulsion-1986-10-sun-usa/citation", "/events/expulsion-1986-10-sun-usa?", "", "Soviet Union expels 5", "to October 1986"],
] as const)("%s names its own days, in the address, the title and the sentence", async (path, page, rest, title, sentence) => {
  const { permalink, line, quote } = citeSchema.parse(await (await app.request(`/api/v1${path}`)).json());
  expect(permalink).toBe(`https://r.example${page}asOf=${version}${rest === "" ? "" : `&${rest}`}`);
  expect(line).toContain(title);
  expect(quote.text).toContain(sentence);
});

test.each(CITED)("%s?%s is cited by its page, pinned, in every form and as a file of each", async (path, search, page, before, after) => {
  const cite = citeSchema.parse(await (await app.request(`/api/v1${path}/citation?${search}`)).json());
  expect(cite.permalink).toBe(`https://r.example${page}?${before}asOf=${version}${after}`);
  for (const text of [cite.line, cite.full, cite.bibtex, cite.ris, cite.quote.footnotes[0]]) expect(text).toContain(version);
  for (const [format, type, extension] of [
    ["bib", "application/x-bibtex; charset=utf-8", "bib"],
    ["ris", "application/x-research-info-systems; charset=utf-8", "ris"],
    ["json", "application/vnd.citationstyles.csl+json", "csl.json"],
  ] as const) {
    const response = await app.request(`/api/v1${path}/citation.${format}?${search}`);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, type]);
    expect(response.headers.get("content-disposition")).toMatch(new RegExp(`^attachment; filename="readout[\\w.-]+\\.${extension}"`));
    // Read by the library that reference managers share.
    const [read, ...more] = new Cite(await response.text()).data;
    // The documents of an event stand after it.
    expect([more.length === 0 || path === `/events/${EVENT}`, read?.URL, read?.issued?.["date-parts"][0]?.[0]]).toEqual([
      true,
      cite.permalink,
      Number(version.slice(0, 4)),
    ]);
  }
});

test("a reference manager takes in the documents of an event with their own days, titles and addresses", async () => {
  const told = (await (await app.request(`/api/v1/events/${EVENT}`)).json()) as {
    documents: { id: string; publisher: string; title: string; publishedOn: string | null; url: string | null }[];
  };
  expect(told.documents.length).toBeGreaterThan(1);
  const expected = told.documents.map(({ publisher, title, publishedOn, url }) => [publisher, title, publishedOn, url]);
  for (const format of ["bib", "ris", "json"]) {
    const text = await (await app.request(`/api/v1/events/${EVENT}/citation.${format}`)).text();
    const [, ...documents] = new Cite(text).data;
    const read = documents.map(({ title, author, issued, URL: url = null }) => [
      author?.[0]?.literal ?? author?.[0]?.family,
      title,
      issued?.["date-parts"][0]?.map((part) => String(part).padStart(2, "0")).join("-") ?? null,
      url,
    ]);
    expect([format, read]).toEqual([format, expected]);
  }
});

test("a French citation leads to the French page, its files too, and has its days in words", async () => {
  const cite = async (path: string) => citeSchema.parse(await (await app.request(`/api/v1${path}`)).json());
  const french = await cite(`/events/${EVENT}/citation?lang=fr`);
  expect(french.permalink).toBe(`https://r.example/events/${EVENT}?asOf=${version}&lang=fr`);
  expect(french.line).toContain(", 16 juillet 2018. Readout");
  expect(french.bibtex).toContain("lang=fr");
  expect((await cite("/series/citation?kind=call&lang=fr")).permalink).toMatch(/&lang=fr$/);
  expect((await cite("/silence/citation?actor=USA&with=RUS&lang=fr")).permalink).toMatch(/&lang=fr$/);
  expect(await (await app.request(`/api/v1/events/${EVENT}/citation.ris?lang=fr`)).text()).toMatch(/UR  - \S+&lang=fr\r/);
  expect((await cite(`/events/${EVENT}/citation`)).permalink).not.toContain("lang");
});

test("a sentence to quote says what no source covers of its period, of a count and of a list alike", async () => {
  const search = `${PAIR}&kind=video_call&from=2009-01-20&to=2026-05-15`;
  const quoteOf = async (path: string) =>
    citeSchema.parse(await (await app.request(`/api/v1${path}/citation?${search}`)).json()).quote.text;
  // Video calls are told of from 2021 on, and 2026 by no source.
  const rows = ((await (await app.request(`/api/v1/series?${search}`)).json()) as { rows: { key: string; covered: boolean }[] }).rows;
  expect(rows.filter(({ covered }) => !covered).map(({ key }) => key)).toContain("2010");
  for (const path of ["/series", "/events"])
    expect(await quoteOf(path)).toMatch(/no source covers 2009–2020( and \d{4}(–\d{4})?)?\)\.\[1\]/);
  expect(await quoteOf("/events")).toMatch(
    /^Readout's record lists \d+ video calls? between the United States and Russia, from 20 January 2009 to 15 May 2026[,( ]/,
  );
});

test("a list is cited with as many events as it has, and not as the chart of them", async () => {
  const { total } = (await (await app.request("/api/v1/events?kind=expulsion")).json()) as { total: number };
  const cite = citeSchema.parse(await (await app.request("/api/v1/events/citation?kind=expulsion")).json());
  expect(cite.quote.text).toContain(`Readout's record lists ${total.toLocaleString("en-GB")} expulsions in all years`);
  expect(cite.line).not.toContain("per year");
  expect(cite.permalink).toBe(`https://r.example/events?asOf=${version}&kind=expulsion`);
});

test("the footnotes of a sentence name the pages that tell of its events, then their collections; of many, the collections alone", async () => {
  const search = "kind=expulsion&actor=USA&from=2018-01-01&to=2018-12-31";
  const { events } = (await (await app.request(`/api/v1/events?${search}`)).json()) as { events: { id: string }[] };
  const pages = new Set<string>();
  for (const { id } of events) {
    const { documents } = (await (await app.request(`/api/v1/events/${id}`)).json()) as {
      documents: { kind: string; url: string | null }[];
    };
    for (const { kind, url } of documents) if (kind !== "dataset" && url !== null) pages.add(url);
  }
  expect(pages.size).toBeGreaterThan(1);
  const { metadata } = (await (await app.request(`/api/v1/series.json?${search}`)).json()) as { metadata: { sources: { name: string }[] } };
  for (const path of ["/series", "/events"]) {
    const { footnotes } = citeSchema.parse(await (await app.request(`/api/v1${path}/citation?${search}`)).json()).quote;
    const told = footnotes.slice(1, footnotes.length - metadata.sources.length);
    expect([...pages].filter((url) => !told.some((note) => note.includes(url)))).toEqual([]);
    metadata.sources.forEach(({ name }, at) => expect(footnotes.at(at - metadata.sources.length)).toContain(name));
  }
  const many = citeSchema.parse(await (await app.request("/api/v1/series/citation?kind=visit")).json()).quote.footnotes;
  const { metadata: all } = (await (await app.request("/api/v1/series.json?kind=visit")).json()) as { metadata: { sources: object[] } };
  expect(many.length).toBe(1 + all.sources.length);
});

test("an analysis is quoted with what it found, and its footnotes are the collections of the events its rows count", async () => {
  const { finding } = (await (await app.request(`/api/v1/ladder?${PAIR}`)).json()) as { finding: string };
  const { quote } = citeSchema.parse(await (await app.request(`/api/v1/ladder/citation?${PAIR}`)).json());
  const [, days = "", acted = ""] = /^The United States acted on (\d+ days): (.+?)\./.exec(finding) ?? [];
  expect(acted).toContain("persons expelled");
  expect(quote.text).toContain(`the United States acted on ${days} (${acted});`);
  const { metadata } = (await (await app.request(`/api/v1/ladder.json?${PAIR}`)).json()) as { metadata: { sources: object[] } };
  expect(quote.footnotes.length).toBe(1 + metadata.sources.length);
});

test("terms of office are cited with whose they are", async () => {
  const { total } = (await (await app.request("/api/v1/tenures?person=donald-trump")).json()) as { total: number };
  const { quote, line } = citeSchema.parse(await (await app.request("/api/v1/tenures/citation?person=donald-trump")).json());
  expect(quote.text).toContain(`Readout's record holds ${total} terms of office held by Donald Trump.`);
  expect(line).toContain("“Terms of office held by Donald Trump”");
});

test("a list of what no source covers says so, and a total says from which day to which it is covered", async () => {
  const quoteOf = async (address: string) => citeSchema.parse(await (await app.request(`/api/v1${address}`)).json()).quote.text;
  expect(await quoteOf("/events/citation?kind=call&from=1700-01-01&to=1710-01-01")).toContain(
    "lists no phone calls, from 1 January 1700 to 1 January 1710 (no source covers them).",
  );
  const { current } = (await (await app.request(`/api/v1/totals?${PAIR}&kind=visit&to=2026-11-01`)).json()) as {
    current: { coveredTo: string; value: number };
  };
  expect(current.coveredTo).toBe("2025-02-19");
  expect(await quoteOf(`/totals/citation?${PAIR}&kind=visit&to=2026-11-01`)).toContain(
    `counts ${current.value} visits between the United States and Russia up to 1 November 2026, according to partial sources (no source covers the days after 19 February 2025).`,
  );
});

test("published counts are quoted with how many agree", async () => {
  const { matching, compared } = (await (await app.request("/api/v1/tallies")).json()) as { matching: number; compared: number };
  const { quote } = citeSchema.parse(await (await app.request("/api/v1/tallies/citation")).json());
  expect(quote.text).toContain(
    `${matching} of ${compared} published counts that can be compared agree with Readout's record; 1 more names a bound that it meets.`,
  );
});

// What, who and when stand in the title: it is all that a bibliography keeps.
test.each([
  [`/series/citation?${PAIR}&kind=call`, "Phone calls between the United States and Russia per year, all years"],
  ["/series/citation?by=sender&split=kind&status=cancelled&from=2017-01-01", "Events by sender, by kind, since 1 Jan 2017, cancelled"],
  ["/pairs/USA/RUS/citation?", "The United States and Russia, page of two sides"],
  [`/silence/citation?${PAIR}`, "Stretches without contact (contacts between the United States and Russia or the Soviet Union, all years)"],
  [
    `/reciprocity/citation?${PAIR}&level=leaders`,
    "Visits and their returns (visits, calls and meetings at the level of leaders between the United States and Russia, all years)",
  ],
  [`/unfolding/citation?${PAIR}`, "Contacts from announcement to end (contacts between the United States and Russia, all years)"],
  [
    `/around/citation?${PAIR}&around=expulsion,${EVENT}&days=60`,
    "Contacts around events (contacts between the United States and Russia, all years; around expulsions and one chosen event; 60 days before and after)",
  ],
  [
    "/network/citation?kind=call,meeting&level=leaders&from=2021-01-20&to=2025-01-19",
    "Contacts between actors (phone calls and meetings at the level of leaders, 20 Jan 2021 – 19 Jan 2025)",
  ],
  [
    `/aligned/citation?${PAIR}&kind=call&of=barack-obama,joe-biden&terms=joined&days=100`,
    "Contacts since taking office (phone calls between the United States and Russia; Obama, 2009–2017 and Biden, 2021–2025; the first 100 days)",
  ],
] as const)("%s is titled “%s”, in every form", async (address, title) => {
  const cite = citeSchema.parse(await (await app.request(`/api/v1${address}`)).json());
  expect([cite.csl[0]?.title, cite.line.split("”")[0]]).toEqual([title, `“${title}`]);
  expect(cite.full.split(title).length).toBe(2);
  expect(cite.quote.text).toMatch(/^Readout's record (?:counts|lists) |^According to Readout's record of /);
});

test("a file says the whole question of its analysis, in words and as it is asked again", async () => {
  const { metadata } = (await (await app.request(`/api/v1/around.json?${PAIR}&around=expulsion&days=60`)).json()) as {
    metadata: { question: object[] };
  };
  expect(metadata.question).toEqual([
    { id: "around", label: "Around", value: "expulsion" },
    { id: "days", label: "Days before and after", value: "60" },
    { id: "bin", label: "Days of one window", value: "10" },
  ]);
  for (const [address, line] of [
    [`around.zip?${PAIR}&around=expulsion&days=60`, "&around=expulsion&days=60&bin=10`"],
    [`aligned.zip?${PAIR}&of=barack-obama,joe-biden`, "&of=barack-obama,joe-biden&terms=apart`"],
    [`ladder.zip?${PAIR}`, "&within=60`"],
  ] as const) {
    const files = unzipSync(Buffer.from(await (await app.request(`/api/v1/${address}`)).arrayBuffer()));
    expect(Buffer.from(files["README.md"] ?? []).toString()).toContain(line);
  }
});

test("questions that the words of a name do not tell apart have a name and a key each", async () => {
  const plain = `readout_call-by-year_all-years_all_v${version}`;
  expect(await named("kind=call")).toBe(plain);
  expect(await named(`kind=call&asOf=${version}`)).toBe(plain);
  const others = await Promise.all(["q=syria", "level=leaders", "split=medium", "count=pair"].map((more) => named(`kind=call&${more}`)));
  for (const name of others) expect(name).toMatch(new RegExp(`^readout_call-by-year_all-years_all_[0-9a-f]{6}_v${version}$`));
  expect(new Set(others).size).toBe(4);
  // One question, however it is written, in every server.
  expect(await named("split=medium&kind=call")).toBe(others[2]);
});

test.each([
  ["/ladder.csv", PAIR, `${PAIR}&within=30`],
  ["/totals.csv", "kind=call&from=2013-01-01&to=2016-12-31", "kind=call&from=2013-01-01&to=2016-12-31&compare=year"],
  ["/events.csv", "kind=expulsion", "kind=expulsion&key=2018"],
  ["/tenures.csv", "", "actor=USA"],
  ["/claim.csv", "claim=8 calls of Putin and Trump in 2020", "claim=9 calls of Putin and Trump in 2020"],
  ["/series.csv", "kind=call&actor=RUS&with=USA", "kind=call&actor=RUS,USA"],
])("%s is named by what is asked beside the query too", async (path, one, other) => {
  const [first, second] = await Promise.all(
    [one, other].map(async (search) => (await app.request(`/api/v1${path}?${search}`)).headers.get("content-disposition")),
  );
  expect(first).toContain("readout_");
  expect(second).toContain("readout_");
  expect(second).not.toBe(first);
});

/** The name of a file of a count, which is its key in every form of its citation. */
async function named(search: string) {
  const [file, cite] = await Promise.all([app.request(`/api/v1/series.csv?${search}`), app.request(`/api/v1/series/citation?${search}`)]);
  const [, name] = /filename="(.+)\.csv"/.exec(file.headers.get("content-disposition") ?? "") ?? [];
  const { bibtex, ris, csl } = citeSchema.parse(await cite.json());
  expect([/^@misc\{(.+),$/m.exec(bibtex)?.[1], /^ID {2}- (.+?)\r$/m.exec(ris)?.[1], csl[0]?.id]).toEqual([name, name, name]);
  return name;
}
