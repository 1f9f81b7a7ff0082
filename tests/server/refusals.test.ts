import { beforeAll, expect, test } from "vitest";
import { createApp } from "#server/app.ts";
import { findEnglishWords } from "#tests/helpers/english-words.ts";
import { createWorld } from "#tests/helpers/world.ts";

let app: ReturnType<typeof createApp>;

beforeAll(() => {
  const parties = ["participant:USA/donald-trump", "participant:RUS/vladimir-putin"];
  const db = createWorld([{ id: "call-1", kind: "call", date: "2017-01-28", parties }], []);
  app = createApp({ db, files: { find: () => null, page: () => null }, log: { error: () => undefined } });
});

const LONG = "x".repeat(4200);

/** Addresses that are refused, of every sort of fault a reader can make. */
const BAD = [
  "/series?colour=blue",
  "/series?actr=USA",
  "/series?by=yeer",
  "/series?by=zzzzzzzz",
  "/series?kind=calls",
  "/series?kind=call,,visit",
  "/series?kind=call&kind=visit",
  `/series?kind=${LONG}`,
  `/series?topic=${"x".repeat(130)}`,
  `/series?topic=${Array.from({ length: 60 }, (_, index) => index).join(",")}`,
  "/series?from=soon",
  "/series?from=2020-01-01&to=2010-01-01",
  "/series?period=No",
  "/series?period=nobody-2000",
  "/series?asOf=yesterday",
  "/series?asOf=1999-01-01",
  "/series?asOf=2199-01-01",
  "/series?asOf=2020-01-01-1a2b3c4d",
  "/series?by=kind&split=kind",
  "/series?by=counterpart",
  "/series?actor=USA&with=USA",
  "/series?actor=USX",
  "/series?metric=stock&by=tenure",
  "/series?metric=stock&split=month",
  "/series?metric=stock&count=visit",
  "/series?metric=quantity",
  "/series?metric=listings&kind=call",
  "/series?count=stop&kind=call",
  "/series?q=%E2%80%8B",
  `/series?q=${"word ".repeat(100)}`,
  `/series?q=${Array.from({ length: 20 }, (_, index) => `w${index}`).join("+")}`,
  "/series?by=day&from=1700-01-01&to=2199-12-31",
  "/series?tier=machine&by=topic",
  "/series?tier=machine&q=word",
  "/series?tier=machine&knownOn=2020-01-01",
  "/series?tier=machine&person=donald-trump",
  "/series?tier=machine",
  "/silence?tier=machine",
  "/series?lang=fr",
  "/series.csv?kind=call",
  "/matrix?by=kind",
  "/events?limit=0",
  "/events?order=upwards",
  "/events?after=nothing",
  "/events?after=2017-01-01~x&skip=3",
  "/events?splitKey=call",
  "/events/nobody",
  "/events/nobody/listings",
  "/options/colour",
  "/options/with",
  `/options/actor?search=${"x".repeat(120)}`,
  "/tenures?actor=USX",
  "/tallies?id=none",
  "/changes?since=2020-01-01-1a2b3c4d",
  "/aligned?of=nobody",
  "/aligned?of=barack-obama&from=2010-01-01",
  "/around?around=nothing-at-all",
  "/around?around=call&window=5..1",
  "/claim?claim=9+calls%3B+8+visits%3B+7+meetings%3B+6+summits%3B+5+expulsions%3B+4+sanctions",
  `/claim?claim=${"x".repeat(2000)}`,
  "/sources?colour=blue",
  "/nowhere",
];

async function refusalOf(address: string, lang: string): Promise<{ status: number; language: string | null; texts: string[] }> {
  const named = address.includes("lang=") ? `${address}&lang=${lang}` : `${address}${address.includes("?") ? "&" : "?"}lang=${lang}`;
  const response = await app.request(`/api/v1${named}`);
  const body = (await response.json()) as { title?: string; detail?: string; allowed?: unknown };
  const { title = "", detail = "", allowed } = body;
  return {
    status: response.status,
    language: response.headers.get("content-language"),
    texts: [title, detail, ...(typeof allowed === "string" ? [allowed] : [])],
  };
}

test("what is refused is refused in French where French is asked for, with no word of English in it", async () => {
  const english: Record<string, unknown> = {};
  for (const address of BAD) {
    const { status, language, texts } = await refusalOf(address, "fr");
    const found = texts.flatMap(findEnglishWords);
    if (status < 400 || language !== "fr" || found.length > 0) english[address] = { status, language, texts, found };
  }
  expect(english).toEqual({});
});

test("the same is told in English where nothing is asked, in the words programs know", async () => {
  const response = await app.request("/api/v1/series?kind=calls");
  expect(response.headers.get("content-language")).toBe("en");
  expect(await response.json()).toMatchObject({
    type: "/problems/bad-parameter",
    title: "Bad parameter",
    detail: '"kind" does not know "calls"; did you mean "call"?',
    parameter: "kind",
    suggestion: "call",
  });
});

test("the frame of another page is told in the language its address asks for", async () => {
  const response = await app.request("/embed/nothing?lang=fr");
  const html = await response.text();
  expect([response.status, response.headers.get("content-language")]).toEqual([404, "fr"]);
  expect(html).toContain('<html lang="fr"');
  expect(html).toContain("Il n’y a rien à /embed/nothing.");
});
