import { expect, test } from "vitest";
import {
  COUNT_IDS,
  byFault,
  countFault,
  DIMENSION_IDS,
  measureFault,
  measureOf,
  MEASURES,
  splitFault,
  withBy,
  withMeasure,
} from "#client/pages/explore/choices.ts";
import { settleLook } from "#client/pages/explore/drawn.ts";
import {
  defaultForm,
  formFault,
  formsFor,
  logFault,
  readingFault,
  sortFault,
  topFault,
  type Situation,
} from "#client/pages/explore/forms.ts";
import { mendQuery, timeFirst } from "#client/pages/explore/mend-query.ts";
import { findOverlaps, NO_OVERLAPS } from "#shared/charts/sums.ts";
import { PLAIN_LOOK } from "#client/look.ts";
import { DEFAULT_QUERY, parseQuery, queryPairs, withFilter, type Query } from "#shared/query.ts";
import { row, series } from "../charts/rows.ts";

function situation(query: Partial<Query>, more: Partial<Situation> = {}): Situation {
  return { query: { ...DEFAULT_QUERY, ...query }, overlaps: NO_OVERLAPS, zeros: 0, patchy: false, ...more };
}

test.each<[string, Partial<Query>, string[]]>([
  ["a count by year", { by: "year" }, ["columns", "lines", "area"]],
  ["a count by year, split by kind", { by: "year", split: "kind" }, ["columns", "stacked", "lines", "area", "heat"]],
  ["a count by counterpart", { by: "counterpart" }, ["bars"]],
  ["a count by counterpart, split by kind", { by: "counterpart", split: "kind" }, ["stacked", "heat"]],
  ["a count by city", { by: "venue-city" }, ["bars", "map"]],
  ["a count by country, split by kind", { by: "venue-country", split: "kind" }, ["stacked", "heat"]],
  ["pairs by year, split by kind", { metric: "pairs", by: "year", split: "kind" }, ["columns", "lines", "heat"]],
  ["targets on the lists by year", { metric: "stock", by: "year" }, ["columns", "lines", "area"]],
  ["targets on the lists by year and list", { metric: "stock", by: "year", split: "list" }, ["columns", "lines", "heat"]],
])("%s can be drawn so", (_, query, forms) => {
  expect(formsFor(situation(query))).toEqual(forms);
});

test.each<[Partial<Query>, string]>([
  [{ by: "year" }, "columns"],
  [{ by: "year", split: "level" }, "stacked"],
  [{ by: "venue-city" }, "bars"],
  [{ by: "venue-city", split: "kind" }, "stacked"],
  [{ by: "actor", split: "kind", metric: "pairs" }, "heat"],
  [{ by: "year", split: "kind", metric: "contact-days" }, "lines"],
  [{ by: "year", metric: "stock" }, "lines"],
])("%o is drawn as %s by itself", (query, form) => {
  expect(defaultForm(situation(query))).toBe(form);
});

test("what is off says why", () => {
  expect(formFault("lines", situation({ by: "counterpart" }))).toBe("Lines need time along the axis, and counterpart is not time");
  expect(formFault("stacked", situation({ by: "year", split: "kind", metric: "pairs" }))).toBe(
    "One pair can count in several groups, so parts do not make a whole",
  );
  expect(formFault("stacked", situation({ by: "year", split: "person" }, { overlaps: { by: false, split: true } }))).toBe(
    "One event can have several people, so parts by person do not make a whole",
  );
  expect(sortFault("amount", "columns", { ...DEFAULT_QUERY, by: "year" })).toBe(
    "Time runs along the axis; the table can be sorted by amount",
  );
  expect(sortFault("time", "bars", { ...DEFAULT_QUERY, by: "actor" })).toMatch(/^Only years/);
  expect(topFault(20, "lines", { ...DEFAULT_QUERY, split: "actor" })).toMatch(/colour/);
  expect(topFault(20, "heat", { ...DEFAULT_QUERY, split: "actor" })).toBe(null);
});

test("levels, pairs and journeys have no share and no running sum; days with an event add up along time only", () => {
  expect(readingFault("share", situation({ metric: "stock", split: "list" }))).toMatch(/^A level is/);
  expect(readingFault("cumulative", situation({ metric: "stock" }))).toMatch(/^A level is/);
  expect(readingFault("cumulative", situation({ metric: "pairs" }))).toBe("One pair can count in several groups");
  expect(readingFault("rolling-3y", situation({ count: "journey" }))).toBe("One journey can count in several groups");
  expect(readingFault("cumulative", situation({ metric: "contact-days" }))).toBe(null);
  expect(readingFault("share", situation({ metric: "contact-days", split: "kind" }))).toBe(
    "One day can count in several groups, so parts do not make a whole",
  );
});

test("a window is longer than the buckets it is made of, and moves along the calendar", () => {
  expect(readingFault("rolling-12m", situation({ by: "year" }))).toBe("A year is as long already");
  expect(readingFault("rolling-3m", situation({ by: "quarter" }))).toBe("A quarter is as long already");
  expect(readingFault("rolling-3m", situation({ by: "month" }))).toBe(null);
  expect(readingFault("rolling-3m", situation({ by: "day" }))).toBe(null);
  expect(readingFault("rolling-3y", situation({ by: "tenure" }))).toMatch(/^Terms of office differ/);
  expect(readingFault("rolling-3y", situation({ by: "actor" }))).toBe("A rolling window moves along time");
});

test("a log scale is for lines without a zero", () => {
  expect(logFault("lines", "amount", situation({}))).toBe(null);
  expect(logFault("lines", "amount", situation({}, { zeros: 1 }))).toBe("A log scale has no zero, and one number is zero here");
  expect(logFault("lines", "share", situation({}))).toMatch(/Shares/);
  expect(logFault("stacked", "amount", situation({}))).toMatch(/begins at zero/);
  expect(logFault("columns", "amount", situation({}))).toMatch(/length/);
});

test("a choice that makes no sense gives way, and the page says so", () => {
  const look = { ...PLAIN_LOOK, form: "lines", reading: "rolling-3y", sort: "name", top: 20 } as const;
  expect(settleLook(look, false, situation({ by: "counterpart" }))).toEqual({
    form: "bars",
    chart: "bars",
    reading: "amount",
    sort: "name",
    top: 20,
    log: false,
    notes: [
      "Not drawn as lines: lines need time along the axis, and counterpart is not time.",
      "Not shown as rolling 3 years: a rolling window moves along time.",
    ],
  });
  expect(settleLook(look, false, situation({ by: "year", split: "kind" }))).toMatchObject({
    form: "lines",
    reading: "rolling-3y",
    sort: "time",
    top: 5,
    notes: [],
  });
});

test("events lie in several groups only where the rows add up to more than there are", () => {
  const query: Query = { ...DEFAULT_QUERY, by: "year", split: "person" };
  const rows = [row("2020", 2, { split: "a" }), row("2020", 2, { split: "b" })];
  const total = { value: 3, possible: 0, unstated: 0, covered: true, overlap: true };
  expect(findOverlaps(query, series(rows, { total }))).toEqual({ by: false, split: true });
  expect(findOverlaps(query, series(rows, { total: { ...total, value: 4 } }))).toEqual(NO_OVERLAPS);
  // An open event may hide an overlap: it is in no certain row.
  expect(findOverlaps(query, series([row("2020", 3, { split: "a", possible: 1 })], { total }))).toEqual({ by: false, split: true });
  expect(findOverlaps({ ...query, split: "kind" }, series(rows, { total }))).toEqual(NO_OVERLAPS);
});

test("the controls offer exactly what a query may ask: what is on is accepted, what the codec refuses is off", () => {
  const bases: Query[] = [
    { ...DEFAULT_QUERY, from: 16_000, to: 17_000 },
    withFilter(withFilter({ ...DEFAULT_QUERY, from: 16_000, to: 17_000 }, "actor", ["USA"]), "kind", ["visit"]),
    withFilter({ ...DEFAULT_QUERY, from: 16_000, to: 17_000 }, "kind", ["sanction_imposed", "call"]),
  ];
  for (const base of bases) {
    for (const measure of MEASURES) {
      if (measureFault(measure, base) !== null) continue;
      const query = withMeasure(base, measure);
      expect([measureOf(query), accepts(query)]).toEqual([measure.id, true]);
      for (const count of COUNT_IDS)
        if (countFault(count, query) === null) expect(accepts({ ...query, count }), `${measure.id} ${count}`).toBe(true);
      for (const by of DIMENSION_IDS) {
        if (!accepts({ ...query, by })) expect(byFault(by, query), `${measure.id} by ${by}`).not.toBe(null);
        if (byFault(by, query) !== null) continue;
        const next = withBy(query, by);
        expect(accepts(next), `${measure.id} by ${by}`).toBe(true);
        for (const split of DIMENSION_IDS) {
          if (!accepts({ ...next, split })) expect(splitFault(split, next), `${measure.id} by ${by}, ${split}`).not.toBe(null);
        }
      }
    }
  }
});

test("a measure, a dimension and a rule that the filters leave nothing for are off, with the reason", () => {
  const calls = withFilter(DEFAULT_QUERY, "kind", ["call", "video_call"]);
  expect(faultOf("stock", calls)).toBe("It counts sanction actions and sanction easings only, and none of the kinds chosen is one");
  expect(faultOf("quantity:persons", calls)).toBe("None of the kinds chosen is counted in persons expelled");
  expect(byFault("sender", calls)).toBe("None of the kinds chosen has a sender");
  expect(byFault("counterpart", calls)).toBe("It needs a first side under “Between”");
  expect(splitFault("year", { ...calls, by: "actor" })).toBe("Time belongs on the axis: choose it under “by”");
  expect(countFault("journey", calls)).toBe("It counts visits only, and none of the kinds chosen is one");
  expect(byFault("day", { ...calls, from: 0, to: 4000 })).toBe("By day at most 10 years can be drawn");
});

test("a change of filters takes away the least that no longer goes with it", () => {
  const stock: Query = withFilter({ ...DEFAULT_QUERY, metric: "stock", split: "list" }, "kind", ["call"]);
  expect(mendQuery(stock)).toMatchObject({ metric: "events", split: "list", filters: { kind: ["call"] } });
  expect(mendQuery({ ...DEFAULT_QUERY, by: "counterpart", split: "kind" })).toMatchObject({ by: "year", split: "kind" });
  expect(mendQuery(withFilter({ ...DEFAULT_QUERY, count: "journey" }, "kind", ["call"]))).toMatchObject({
    count: "event",
    filters: { kind: ["call"] },
  });
  const fine = withFilter({ ...DEFAULT_QUERY, by: "counterpart" }, "actor", ["USA"]);
  expect(mendQuery(fine)).toEqual(fine);
});

test("time stands on the axis", () => {
  expect(timeFirst({ ...DEFAULT_QUERY, by: "actor", split: "year" })).toMatchObject({ by: "year", split: "actor" });
  expect(timeFirst({ ...DEFAULT_QUERY, by: "year", split: "tenure" })).toMatchObject({ by: "year", split: "tenure" });
});

function accepts(query: Query): boolean {
  try {
    parseQuery(queryPairs(query));
    return true;
  } catch {
    return false;
  }
}

function faultOf(id: string, query: Query): string | null | undefined {
  const measure = MEASURES.find((each) => each.id === id);
  return measure && measureFault(measure, query);
}

test("a map shows amounts of every place, and says what it does not show", () => {
  const cities = situation({ by: "venue-city" });
  expect(formFault("map", situation({ by: "kind" }))).toBe("A map needs places, and kind is none; choose cities or countries");
  expect(readingFault("share", cities, "map")).toBe("A map's circles are the amounts");
  expect(readingFault("share", cities, "bars")).toBe(null);
  expect(topFault(50, "map", cities.query)).toBe("A map shows every place there is");
  expect(logFault("map", "amount", cities)).toBe("A map's circles grow from nothing with the amount");
  expect(settleLook({ ...PLAIN_LOOK, form: "map", reading: "share" }, false, cities)).toMatchObject({
    form: "map",
    reading: "amount",
    notes: ["Not shown as share of total: a map's circles are the amounts."],
  });
});
