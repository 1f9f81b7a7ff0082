import { describe, expect, test } from "vitest";
import { bucketAt, findStretch, placeStretch, spanBetween, spanOfKey, type TimeScale } from "#client/charts/time-scale.ts";
import { createTips } from "#client/charts/tips.ts";
import type { Mark } from "#client/charts/mark.ts";
import { formatDay, parseDay } from "#shared/dates.ts";

function days(from: string, to: string) {
  return { from: parseDay(from) ?? 0, to: parseDay(to) ?? 0 };
}

function show(span: { from: number; to: number } | null): string | null {
  return span && `${formatDay(span.from)} ${formatDay(span.to)}`;
}

test("a bucket is its days, and what is no bucket has none", () => {
  expect(["2016", "2016-Q1", "2016-02", "2016-02-29"].map((key) => show(spanOfKey(key)))).toEqual([
    "2016-01-01 2016-12-31",
    "2016-01-01 2016-03-31",
    "2016-02-01 2016-02-29",
    "2016-02-29 2016-02-29",
  ]);
  expect(["geneva-che", "term-obama-2009", "unknown", "2016-13"].map(spanOfKey)).toEqual([null, null, null, null]);
});

describe("a bucket looked at in one chart", () => {
  const quarters = ["2016-Q3", "2016-Q4", "2017-Q1", "2017-Q2"];
  test("is all of its buckets in a finer chart, and the one it lies in in a coarser one", () => {
    expect(findStretch(quarters, days("2016-01-01", "2016-12-31"))).toEqual({ first: 0, last: 1 });
    expect(findStretch(["2015", "2016", "2017"], days("2016-10-01", "2016-12-31"))).toEqual({ first: 1, last: 1 });
  });
  test("is nothing where the chart has no such days, or is not over the calendar", () => {
    expect(findStretch(quarters, days("2020-01-01", "2020-12-31"))).toBeNull();
    expect(findStretch(["obama-1", "obama-2"], days("2016-01-01", "2016-12-31"))).toBeNull();
  });
  test("passes over rungs that are left out", () => {
    expect(findStretch(["2016", "2018", "2021"], days("2017-01-01", "2018-12-31"))).toEqual({ first: 1, last: 1 });
  });
});

describe("a stretch chosen", () => {
  const years = ["2009", "2010", "2011"];
  test("runs from the first day to the last, whichever way it was drawn", () => {
    expect(show(spanBetween(years, 2, 1, {}))).toBe("2010-01-01 2011-12-31");
  });
  test("never leaves the period of the page", () => {
    expect(show(spanBetween(years, 0, 2, days("2009-01-20", "2011-05-15")))).toBe("2009-01-20 2011-05-15");
  });
  test("needs buckets of the calendar", () => {
    expect(spanBetween(["obama-1"], 0, 0, {})).toBeNull();
  });
});

test("pixels are buckets and buckets are pixels", () => {
  const scale: TimeScale = { keys: ["2009", "2010", "2011"], along: "x", start: 30, step: 40, across: { from: 0, to: 200 } };
  expect([0, 30, 69, 70, 149, 500].map((px) => bucketAt(scale, px))).toEqual([0, 0, 0, 1, 2, 2]);
  expect(placeStretch(scale, { first: 1, last: 2 })).toEqual({ x: 70, y: 0, width: 80, height: 200 });
  expect(placeStretch({ ...scale, along: "y" }, { first: 1, last: 1 })).toEqual({ x: 0, y: 70, width: 200, height: 40 });
});

test("what a mark says is told to those who listen, until they stop", () => {
  const tips = createTips();
  const tip = { title: "2016", lines: [], notes: [] };
  const mark: Mark = { key: "2016", part: null, way: null, opens: true, label: "2016", tip, x: 0, y: 0, width: 1, height: 1 };
  let told = 0;
  const stop = tips.subscribe(() => told++);
  tips.show(mark);
  expect(tips.current()).toBe(mark);
  stop();
  tips.show(null);
  expect([told, tips.current()]).toEqual([1, null]);
});
