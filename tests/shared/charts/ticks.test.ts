import { expect, test } from "vitest";
import { columnTicks, mirroredTicks, niceTicks } from "#shared/charts/ticks.ts";

test("value ticks are round and whole", () => {
  expect(niceTicks(17, 5)).toEqual([0, 5, 10, 15, 20]);
  expect(niceTicks(1, 5)).toEqual([0, 1]);
  expect(niceTicks(4, 5)).toEqual([0, 1, 2, 3, 4]);
  expect(niceTicks(35, 5)).toEqual([0, 10, 20, 30, 40]);
});

test("both directions of a mirrored axis share one step around 0, each as long as its own data", () => {
  expect(mirroredTicks(2, 2, 5)).toEqual([-2, -1, 0, 1, 2]);
  expect(mirroredTicks(1, 2, 5)).toEqual([-2, -1, 0, 1]);
  expect(mirroredTicks(12, 3, 5)).toEqual([-4, 0, 4, 8, 12]);
  expect(mirroredTicks(40, 8, 5)).toEqual([-20, 0, 20, 40]);
});

test("a side too short for a tick of its own has none", () => {
  expect(mirroredTicks(1804, 15, 5)).toEqual([0, 500, 1000, 1500, 2000]);
  expect(mirroredTicks(1, 40, 5)).toEqual([-40, -20, 0]);
});

test("every year is named where it fits, round years where it does not", () => {
  const years = Array.from({ length: 18 }, (_, index) => String(2009 + index));
  expect(columnTicks(years, 40)).toHaveLength(18);
  expect(
    columnTicks(years, 28)
      .slice(0, 3)
      .map((tick) => tick.text),
  ).toEqual(["2009", "’10", "’11"]);
  expect(columnTicks(years, 16).map((tick) => tick.text)).toEqual(["2010", "2015", "2020", "2025"]);
});

test("quarters are named by their year", () => {
  const quarters = ["2014-Q4", "2015-Q1", "2015-Q2", "2015-Q3", "2015-Q4", "2016-Q1"];
  expect(columnTicks(quarters, 12)).toEqual([
    { index: 1, text: "2015" },
    { index: 5, text: "2016" },
  ]);
});
