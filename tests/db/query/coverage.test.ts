import { expect, test } from "vitest";
import { queryCoverage } from "#db/query/coverage.ts";
import { querySeries } from "#db/query/series.ts";
import { formatDay } from "#shared/dates.ts";
import { parseQuery } from "#shared/query.ts";
import { createWorld } from "#tests/helpers/world.ts";

type Row = NonNullable<Parameters<typeof createWorld>[1]>[number];

function covered(row: Row, query: string): string[] {
  const { all } = queryCoverage(createWorld([], [row]), parseQuery(new URLSearchParams(query)));
  return all.map(({ first, last, completeness }) => `${formatDay(first)} ${formatDay(last)} ${completeness}`);
}

const SPAN = { from: "2017-01-20", to: "2018-06-30", completeness: "partial" } as const;
const TOLD = ["2017-01-20 2018-06-30 partial"];

test("who tells of all contacts of a state tells of those with any other", () => {
  const readouts = { kind: "call", actor: "USA", ...SPAN };
  expect(covered(readouts, "kind=call&actor=USA")).toEqual(TOLD);
  expect(covered(readouts, "kind=call&actor=USA&with=FRA")).toEqual(expect.arrayContaining(TOLD));
  expect(covered(readouts, "kind=call&actor=FRA&with=USA")).toEqual(expect.arrayContaining(TOLD));
  expect(covered(readouts, "kind=call&actor=FRA")).toEqual([]);
  expect(covered(readouts, "kind=call&actor=FRA&with=DEU")).toEqual([]);
});

test("who tells of two sides tells of each with the other, and of nothing else of either", () => {
  const pair = { kind: "call", actor: "RUS", partner: "USA", ...SPAN };
  expect(covered(pair, "kind=call&actor=USA&with=RUS")).toEqual(TOLD);
  expect(covered(pair, "kind=call&actor=RUS&with=USA")).toEqual(TOLD);
  expect(covered(pair, "kind=call&actor=RUS,FRA&with=USA")).toEqual(TOLD);
  expect(covered(pair, "kind=call&actor=RUS")).toEqual([]);
  expect(covered(pair, "kind=call&actor=RUS,USA")).toEqual([]);
  expect(covered(pair, "kind=call&actor=RUS&with=FRA")).toEqual([]);
  expect(covered(pair, "kind=call&actor=FRA")).toEqual([]);
  expect(covered(pair, "kind=call")).toEqual([]);
});

test("single events of two say nothing of the days around them", () => {
  const sample = { kind: "call", actor: "RUS", partner: "USA", ...SPAN, completeness: "sample" as const };
  expect(covered(sample, "kind=call&actor=USA&with=RUS")).toEqual([]);
});

test("a list of measures speaks where its keeper and its target are both meant", () => {
  const list = { kind: "sanction_imposed", actor: "USA", role: "sender", ...SPAN };
  expect(covered(list, "kind=sanction_imposed&sender=USA")).toEqual(TOLD);
  expect(covered(list, "kind=sanction_imposed&sender=USA&target=RUS")).toEqual([]);
});

test("a split answer says how each bucket is covered whatever its part: what is covered can be a part without an event", () => {
  const visit = { id: "v", kind: "visit", date: "2018-07-16", parties: ["visitor:USA", "host:FRA"] };
  const db = createWorld([visit], [{ kind: "call", actor: "USA", ...SPAN }]);
  const answer = (text: string) =>
    querySeries(db, parseQuery(new URLSearchParams(`actor=USA&kind=call,visit&from=2016-01-01&to=2019-12-31&${text}`)));
  const split = answer("by=year&split=kind");
  expect(split.rows.map(({ key, split: part, value }) => [key, part, value])).toEqual([
    ["2016", "visit", null],
    ["2017", "visit", null],
    ["2018", "visit", 1],
    ["2019", "visit", null],
  ]);
  expect(split.wholes).toEqual([
    { key: "2016", covered: false, completeness: null },
    { key: "2017", covered: true, completeness: "partial" },
    { key: "2018", covered: true, completeness: "partial" },
    { key: "2019", covered: false, completeness: null },
  ]);
  const plain = answer("by=year");
  expect(plain.wholes).toEqual([]);
  expect(plain.rows.map((row) => ({ key: row.key, covered: row.covered, completeness: row.completeness }))).toEqual(split.wholes);
});
