import { expect, test } from "vitest";
import { querySeries } from "#db/query/series.ts";
import { parseQuery } from "#shared/query.ts";
import { createWorld } from "#tests/helpers/world.ts";

const parties = ["participant:USA/donald-trump", "participant:RUS/vladimir-putin"];
const db = createWorld(
  [
    { id: "call-1", kind: "call", date: "2018-06-03", parties },
    { id: "call-2", kind: "call", date: "2018-06", parties },
    { id: "call-3", kind: "call", date: "2018-06", parties },
    { id: "visit-1", kind: "meeting", date: "2018", parties },
  ],
  [{ kind: "call", actor: null, from: "2018-01-01", to: "2018-12-31" }],
);

function spreadOf(search: string) {
  return querySeries(db, parseQuery(new URLSearchParams(`from=2018-06-01&to=2018-06-30&${search}`))).spread;
}

test("by day, events known to a month are told once for the month, those known to a year for the year", () => {
  expect(spreadOf("by=day&kind=call")).toEqual([{ split: null, first: "2018-06-01", last: "2018-06-30", possible: 2, events: 2 }]);
  expect(spreadOf("by=day&split=kind")).toEqual([
    { split: "meeting", first: "2018-01-01", last: "2018-12-31", possible: 1, events: 1 },
    { split: "call", first: "2018-06-01", last: "2018-06-30", possible: 2, events: 2 },
  ]);
});

test("each of them is also in what is possible on every day it may lie on, which the file keeps", () => {
  const { rows } = querySeries(db, parseQuery(new URLSearchParams("from=2018-06-01&to=2018-06-30&by=day&kind=call")));
  expect(rows.length).toBe(30);
  expect(new Set(rows.map(({ possible }) => possible))).toEqual(new Set([2]));
});

test("by month nothing is spread, nor what is counted by pairs", () => {
  expect(spreadOf("by=month&kind=call")).toEqual([]);
  expect(spreadOf("by=day&kind=call&count=pair")).toEqual([]);
});

test("a day that no source covers is not taken for covered because an event of its month may lie on it", () => {
  const uncovered = createWorld(
    [
      { id: "call-1", kind: "call", date: "2018-06-03", parties },
      { id: "call-2", kind: "call", date: "2018-06", parties },
    ],
    [{ kind: "call", actor: null, from: "2018-06-01", to: "2018-06-10" }],
  );
  const { rows } = querySeries(uncovered, parseQuery(new URLSearchParams("from=2018-06-01&to=2018-06-30&by=day&kind=call")));
  expect(rows.map(({ value }) => value)).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0, 0, ...Array.from({ length: 20 }, () => null)]);
  expect(rows.every(({ possible }) => possible === 1)).toBe(true);
});
