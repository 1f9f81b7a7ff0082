import { expect, test } from "vitest";
import { chooseTallies, searchOf } from "#client/pages/tallies/choose-tallies.ts";
import type { Tallies } from "#shared/api.ts";
import { parseQuery } from "#shared/query.ts";

type Tally = Tallies["tallies"][number];

function tally(id: string, query: string, published: number): Tally {
  const citation: Tally["citation"] = {
    id: "page-a",
    publisher: "Agency A",
    family: "A",
    title: "One",
    url: null,
    publishedOn: null,
    kind: "news",
    language: null,
    source: { id: "curated", label: "Table" },
    licence: "CC0",
    relation: "primary",
    says: null,
    attribution: null,
  };
  const numbers = { published, ours: published, possible: 0, unstated: 0, difference: 0 };
  return {
    id,
    claim: id,
    measure: "calls",
    ...numbers,
    bound: "exact",
    verdict: "matches",
    query,
    rule: "event",
    reason: null,
    apart: null,
    citation,
  };
}

const CALLS = tally("calls", "from=2017-01-20&kind=call,video_call&person=vladimir-putin&to=2021-01-20&withPerson=donald-trump", 8);
const EXPELLED = tally("expelled", "from=2018-03-14&kind=expulsion&target=RUS&to=2018-03-27", 144);
const ELSEWHERE = tally("elsewhere", "from=2018-01-01&kind=call&actor=FRA&to=2018-12-31", 3);

function chosen(page: string): string[] {
  return chooseTallies([CALLS, EXPELLED, ELSEWHERE], parseQuery(new URLSearchParams(page)), undefined).map(({ id }) => id);
}

test("claims are of the page's sides, period and kinds, the largest first", () => {
  expect(chosen("")).toEqual(["expelled", "calls", "elsewhere"]);
  expect(chosen("actor=RUS")).toEqual(["expelled"]);
  expect(chosen("person=vladimir-putin")).toEqual(["calls"]);
  expect(chosen("from=2019-01-01")).toEqual(["calls"]);
  expect(chosen("kind=call")).toEqual(["calls", "elsewhere"]);
  expect(chosen("kind=video_call,visit")).toEqual(["calls"]);
  expect(chosen("kind=visit")).toEqual([]);
});

test("just the counts shown are asked for, of the record the page is of", () => {
  const other = tally("bounds", "", 3);
  expect(searchOf([CALLS, other], "asOf=2026-11-22")).toBe("id=bounds,calls&asOf=2026-11-22");
  expect(searchOf([CALLS], "")).toBe("id=calls");
});
