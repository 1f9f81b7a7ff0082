import { expect, test } from "vitest";
import { queryTotals } from "#db/query/totals.ts";
import { parseComparison } from "#shared/compare.ts";
import { parseQuery } from "#shared/query.ts";
import { createWorld } from "#tests/helpers/world.ts";

const DAYS = ["2016-02-29", "2024-03-01", "2024-07-09", "2025-02-28", "2025-05-15", "2025-05-16", "2026-01-02", "2026-03-03", "2026-05-15"];

/** A call on each day, and sources that tell of calls from 2015 to 15 May 2026. */
const db = createWorld(
  DAYS.map((date) => ({ id: `call-${date}`, kind: "call", date, parties: ["participant:USA", "participant:RUS"] })),
  [{ kind: "call", actor: null, from: "2015-01-01", to: "2026-05-15" }],
);

function totals(period: string, comparison: string) {
  return queryTotals(db, parseQuery(new URLSearchParams(`kind=call&${period}`)), parseComparison(comparison));
}

test("an unfinished year is compared for the part elapsed, and the answer says which", () => {
  const { current, elapsed, previous, change, rate, perMonth } = totals("from=2026-01-01&to=2026-12-31", "year");
  expect([current.value, current.to]).toEqual([3, "2026-12-31"]);
  expect([elapsed?.value, elapsed?.from, elapsed?.to]).toEqual([3, "2026-01-01", "2026-05-15"]);
  expect([previous?.value, previous?.from, previous?.to]).toEqual([2, "2025-01-01", "2025-05-15"]);
  expect([change, rate, perMonth]).toEqual([1, 0.5, null]);
});

test("29 February is compared with 28 February", () => {
  const { elapsed, previous, change } = totals("from=2016-02-29&to=2016-02-29", "year");
  expect([elapsed, previous?.from, previous?.to, previous?.value, change]).toEqual([null, "2015-02-28", "2015-02-28", 0, 1]);
});

test("a change from nothing has no rate", () => {
  const { previous, change, rate } = totals("from=2024-01-01&to=2024-12-31", "previous");
  expect([previous?.value, change, rate]).toEqual([0, 2, null]);
});

test("periods of other lengths are compared by the month", () => {
  const { current, previous, change, perMonth } = totals("from=2024-01-01&to=2025-12-31", "2016-01-01..2016-06-30");
  expect([current.value, previous?.value, change]).toEqual([5, 1, 4]);
  expect(perMonth).toEqual({ current: 5 / 24, previous: 1 / 6, months: 24, previousMonths: 6 });
});

test("a period no source covers is unknown, and nothing is compared with it", () => {
  const { previous, change, perMonth } = totals("from=2024-01-01&to=2025-12-31", "1990-01-01..1990-06-30");
  expect([previous?.value, previous?.covered, change, perMonth]).toEqual([null, false, null, null]);
});

test("a period that the sources do not cover to its end is not compared with", () => {
  const { previous, change } = totals("from=2024-01-01&to=2024-12-31", "2026-01-01..2026-12-31");
  expect([previous?.value, previous?.coveredTo, change]).toEqual([3, "2026-05-15", null]);
});

test("how far sources reach of what is counted is told whatever the period", () => {
  expect(totals("from=1990-01-01&to=1990-06-30", "none").reach).toEqual({ from: "2015-01-01", to: "2026-05-15" });
  expect(queryTotals(db, parseQuery(new URLSearchParams("kind=visit"))).reach).toBeNull();
});

test("an open period runs to the last day covered; compared with nothing, it answers nothing", () => {
  const { elapsed, previous } = totals("from=2025-05-16", "previous");
  expect([elapsed?.to, previous?.from, previous?.to, previous?.value]).toEqual(["2026-05-15", "2024-05-16", "2025-05-15", 3]);
  expect(totals("from=2024-01-01&to=2024-12-31", "none").previous).toBeNull();
});

test("what is added up over kinds that the sources do not cover alike in both periods has no change; the kinds are named", () => {
  const two = createWorld(
    [
      { id: "call-2015-03-01", kind: "call", date: "2015-03-01", parties: ["participant:USA", "participant:RUS"] },
      { id: "call-2018-03-01", kind: "call", date: "2018-03-01", parties: ["participant:USA", "participant:RUS"] },
      { id: "visit-2018-04-01", kind: "visit", date: "2018-04-01", parties: ["host:USA", "guest:RUS"] },
    ],
    [
      { kind: "call", actor: null, from: "2014-01-01", to: "2019-12-31" },
      { kind: "visit", actor: null, from: "2017-01-01", to: "2019-06-30" },
    ],
  );
  const ask = (query: string) => queryTotals(two, parseQuery(new URLSearchParams(query)), parseComparison("previous"));

  const began = ask("kind=call,visit&from=2017-01-01&to=2018-12-31");
  expect([began.current.value, began.previous?.value, began.change, began.rate, began.uneven]).toEqual([2, 1, null, null, ["visit"]]);

  const alone = ask("kind=call&from=2017-01-01&to=2018-12-31");
  expect([alone.current.value, alone.previous?.value, alone.change, alone.uneven]).toEqual([1, 1, 0, []]);

  const ends = ask("kind=call,visit&from=2019-01-01&to=2019-12-31");
  expect([ends.current.value, ends.previous?.value, ends.change, ends.uneven]).toEqual([0, 2, null, ["visit"]]);

  const neverLookedFor = ask("kind=call,expulsion&from=2017-01-01&to=2018-12-31");
  expect([neverLookedFor.change, neverLookedFor.uneven]).toEqual([0, []]);
});

test("what is known in part, by other sources in each period, has a change and no rate", () => {
  const first = { kind: "call", actor: "USA", from: "2014-01-01", to: "2019-12-31", completeness: "partial" } as const;
  const alone = askPart([first]);
  expect([alone.change, alone.rate, alone.otherSources]).toEqual([1, 1, []]);
  const joined = askPart([first, { ...first, from: "2018-01-01", source: "second" }]);
  expect([joined.change, joined.rate, joined.otherSources]).toEqual([1, null, ["call"]]);
  const elsewhere = askPart([first, { ...first, actor: "FRA", from: "2018-01-01", source: "second" }]);
  expect([elsewhere.change, elsewhere.rate, elsewhere.otherSources]).toEqual([1, 1, []]);
});

function askPart(coverage: Parameters<typeof createWorld>[1]) {
  const parties = ["participant:USA", "participant:RUS"];
  const world = createWorld(
    ["2015-03-01", "2018-03-01", "2018-04-01"].map((date) => ({ id: date, kind: "call", date, parties })),
    coverage,
  );
  return queryTotals(world, parseQuery(new URLSearchParams("actor=USA&kind=call&from=2017-01-01&to=2018-12-31")));
}
