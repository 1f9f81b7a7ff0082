import { expect, test } from "vitest";
import type { Series } from "#shared/api.ts";
import { pageNotes } from "#shared/picture/page-notes.ts";
import { parseQuery } from "#shared/query.ts";
import { row, series } from "../../client/charts/rows.ts";

const LEVELS: Series = series(
  ["uk", "ofac", "un"].map((list) => row("2024", 5, { split: list, splitLabel: list })),
  { split: "list", metric: "stock" },
);

function notes(search: string, answer: Series): string[] {
  return pageNotes({ ceilings: [], series: answer }, parseQuery(new URLSearchParams(search)));
}

test("a level of lists known as they are today is noted, one kept in versions is not", () => {
  expect(notes("metric=stock&split=list", LEVELS)).toEqual([
    "United Kingdom and UN Security Council: a snapshot. Who was taken off before is not in it, so its past is too low.",
  ]);
});

test("what was listed in a year is no level, and needs no such note", () => {
  expect(notes("metric=listings&split=list", LEVELS)).toEqual([]);
});

test("posts cut stand in a sentence, each side with its years", () => {
  const ceilings = [
    { positions: 100, years: ["2016"], phrase: "by the United States" },
    { positions: 1755, years: ["2017", "2021"], phrase: "by Russia" },
  ];
  const query = parseQuery(new URLSearchParams("kind=expulsion&metric=quantity&unit=persons"));
  expect(pageNotes({ ceilings, series: series([row("2017", 1)]) }, query)).toEqual([
    "Cuts of mission staff are counted apart: 100 positions by the United States (2016); 1,755 positions by Russia (2017, 2021).",
  ]);
});
