import { expect, test } from "vitest";
import { bucketKey, findGrain, parseBucketKey } from "#shared/definitions/periods.ts";
import { say as english } from "#shared/words/en/say.ts";
import { say as french } from "#shared/words/fr/say.ts";
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

test("short years stand apart, the full one between them too", () => {
  const years = Array.from({ length: 11 }, (_, index) => String(2015 + index));
  // 12 pixels of Inter: a year takes 30, a short one 19.
  expect(columnTicks(years, 26).map((tick) => tick.text)).toEqual(["2016", "2018", "2020", "2022", "2024"]);
});

test("quarters are named by their year", () => {
  const quarters = ["2014-Q4", "2015-Q1", "2015-Q2", "2015-Q3", "2015-Q4", "2016-Q1"];
  expect(columnTicks(quarters, 12)).toEqual([
    { index: 1, text: "2015" },
    { index: 5, text: "2016" },
  ]);
});

function run(first: string, length: number): string[] {
  const grain = findGrain(first) ?? "year";
  return Array.from({ length }, (_, index) => bucketKey(grain, (parseBucketKey(grain, first) ?? 0) + index));
}

test("months are named in full where that fits, else short with the year where it changes", () => {
  expect(columnTicks(run("2018-07", 3), 70).map(({ text }) => text)).toEqual(["Jul 2018", "Aug 2018", "Sep 2018"]);
  expect(columnTicks(run("2018-10", 5), 50).map(({ text }) => text)).toEqual(["Oct 2018", "Nov", "Dec", "Jan 2019", "Feb"]);
  // 24 months in 312 pixels: a label for every sixth.
  expect(columnTicks(run("2018-07", 24), 13)).toEqual([
    { index: 0, text: "Jul 2018" },
    { index: 6, text: "Jan 2019" },
    { index: 12, text: "Jul" },
    { index: 18, text: "Jan 2020" },
  ]);
});

test("days carry their month, and the year where it changes", () => {
  expect(columnTicks(run("2018-12-30", 4), 66).map(({ text }) => text)).toEqual(["30 Dec 2018", "31 Dec", "1 Jan 2019", "2 Jan"]);
  expect(columnTicks(run("2018-07-01", 31), 10).map(({ text }) => text)).toEqual(["1 Jul 2018", "8 Jul", "15 Jul", "22 Jul", "29 Jul"]);
  // Half a year of days in narrow columns: the months that begin in it.
  expect(columnTicks(run("2018-06-20", 180), 1.7).map(({ index, text }) => [index, text])).toEqual([
    [11, "Jul 2018"],
    [42, "Aug"],
    [73, "Sep"],
    [103, "Oct"],
    [134, "Nov"],
    [164, "Dec"],
  ]);
});

test("quarters are named where they fit; where nothing does, the first bucket says when it is", () => {
  expect(columnTicks(run("2018-Q3", 4), 44).map(({ text }) => text)).toEqual(["Q3 2018", "Q4", "Q1 2019", "Q2"]);
  expect(columnTicks(run("2018-03", 6), 5)).toEqual([{ index: 0, text: "Mar 2018" }]);
});

test("no two labels along an axis touch, in either language", () => {
  for (const say of [english, french]) {
    for (const [first, length] of [
      ["2018-07-01", 92],
      ["2018-03", 24],
      ["2017-Q2", 12],
      ["2018-02-03", 31],
    ] as const) {
      for (const width of [280, 320, 640, 760, 1100]) {
        const ticks = columnTicks(run(first, length), width / length, say);
        expect(ticks.length, `${first} ${width}`).toBeGreaterThan(1);
        expect(ticks[0]?.text).toMatch(/20\d\d$/);
        const spans = ticks.map(({ index, text }) => [index + 0.5, text.length * 6] as const);
        spans.slice(1).forEach(([at, px], index) => {
          const [before, beforePx] = spans[index] ?? [0, 0];
          expect(((at - before) * width) / length, `${first} ${width} ${ticks[index]?.text}`).toBeGreaterThan((px + beforePx) / 2);
        });
      }
    }
  }
});
