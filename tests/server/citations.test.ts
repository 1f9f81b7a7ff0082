import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
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
  [`/events/${EVENT}`, "", `/events/${EVENT}`, "", ""],
  ["/tallies", "", "/tallies", "", ""],
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
    expect([more.length, read?.URL, read?.issued?.["date-parts"][0]?.[0]]).toEqual([0, cite.permalink, Number(version.slice(0, 4))]);
  }
});

test("an analysis is quoted with what it found, and its footnotes are the collections of the events its rows count", async () => {
  const { finding } = (await (await app.request(`/api/v1/ladder?${PAIR}`)).json()) as { finding: string };
  const { quote } = citeSchema.parse(await (await app.request(`/api/v1/ladder/citation?${PAIR}`)).json());
  expect(quote.text.replaceAll(/\[\d+\]/g, "")).toBe(finding);
  const { metadata } = (await (await app.request(`/api/v1/ladder.json?${PAIR}`)).json()) as { metadata: { sources: object[] } };
  expect(quote.footnotes.length).toBe(1 + metadata.sources.length);
});

test("published counts are quoted with how many agree", async () => {
  const { matching, compared } = (await (await app.request("/api/v1/tallies")).json()) as { matching: number; compared: number };
  const { quote } = citeSchema.parse(await (await app.request("/api/v1/tallies/citation")).json());
  expect(quote.text).toContain(`${matching} of ${compared} published counts that can be compared agree with the record.`);
});
