import { expect, test } from "vitest";
import { formatQuery } from "#shared/query.ts";
import { alignedMarks } from "#client/pages/compare/aligned-marks.ts";
import { monthStrips } from "#client/pages/compare/month-strips.ts";
import { en } from "#shared/words/en.ts";
import { fr } from "#shared/words/fr.ts";
import { axisTicks, monthRows, totalAt, totalRows } from "#shared/charts/aligned-rows.ts";
import { formatOpen, openParts, openQuery, readOpen } from "#client/pages/compare/open-line.ts";
import { alignedSearch, formatCompare, readCompare, START } from "#client/pages/compare/compare-state.ts";
import type { Aligned } from "#shared/api.ts";

const MEASURE = {
  days: 100,
  events: 2,
  possible: 0,
  atLeast: true,
  coveredDays: 90,
  coveredMonths: 2.96,
  coveredEvents: 2,
  perMonth: 0.676,
};

/** 100 days with events on days 3 and 40, and no source for days 50 to 59. */
const LINE: Aligned["lines"][number] = {
  id: "one",
  label: "One",
  parts: [
    {
      id: "one-1",
      label: "One",
      from: "2017-01-20",
      to: "2017-04-29",
      open: false,
      day: 0,
      query: "from=2017-01-20&kind=call&to=2017-04-29",
    },
  ],
  whole: MEASURE,
  equal: MEASURE,
  points: [
    { day: 3, total: 1, id: "a", date: "2017-01-23" },
    { day: 40, total: 2, id: "b", date: "2017-03-01" },
  ],
  months: [
    { month: 0, from: "2017-01-20", to: "2017-02-19", days: 31, events: 1, complete: true },
    { month: 1, from: "2017-02-20", to: "2017-03-19", days: 28, events: null, complete: false },
  ],
  holes: [{ from: 50, to: 59 }],
};
const SHORT = { ...LINE, id: "two", label: "Two", whole: { ...MEASURE, days: 10 }, points: [], holes: [], months: LINE.months.slice(0, 1) };

test("months of several lines stand one below another where it is narrow, the first on top, all on one scale", () => {
  const strips = monthStrips(2, "month", 4, 320);
  // A third of each strip is for the name: four events take two thirds of six.
  expect([strips?.zeroOf(0), strips?.topOf(0), strips?.zeroOf(1), strips?.topOf(1), strips?.end]).toEqual([6, 12, 0, 6, 12]);
  expect(strips?.ticks).toEqual([
    { at: 6, value: 0 },
    { at: 10, value: 4 },
    { at: 0, value: 0 },
    { at: 4, value: 4 },
  ]);
  expect([monthStrips(2, "month", 4, 640), monthStrips(1, "month", 4, 320), monthStrips(2, "total", 4, 320)]).toEqual([null, null, null]);
  const marks = alignedMarks([SHORT, LINE], "month", { left: 0, width: 100, top: 10, height: 80, end: 2 }, true);
  expect(marks.map((slice) => slice.map(({ part, y, height }) => [part, y, height]))).toEqual([
    [
      ["two", 10, 40],
      ["one", 50, 40],
    ],
    [["one", 50, 40]],
  ]);
});

test("a running count steps on the days of events, and is nothing after its end or where not every kind is covered on the day", () => {
  expect([0, 3, 39, 40, 49, 50, 59, 60, 100, 101].map((day) => totalAt(LINE, day))).toEqual([0, 1, 1, 2, 2, null, null, 2, 2, null]);
  expect(totalRows([LINE, SHORT])).toEqual([
    { at: 0, values: [0, 0], least: [0, 0] },
    { at: 3, values: [1, 0], least: [1, 0] },
    { at: 10, values: [1, 0], least: [1, 0] },
    { at: 40, values: [2, null], least: [2, null] },
    { at: 50, values: [null, null], least: [2, null] },
    { at: 60, values: [2, null], least: [2, null] },
    { at: 100, values: [2, null], least: [2, null] },
  ]);
});

test("months that no source covers, or that a line has not reached, are gaps", () => {
  expect(monthRows([LINE, SHORT])).toEqual([
    { at: 0, values: [1, 1], least: [null, null] },
    { at: 1, values: [1, 1], least: [null, null] },
    { at: 1, values: [null, null], least: [null, null] },
    { at: 2, values: [null, null], least: [null, null] },
  ]);
  const marks = alignedMarks([LINE, SHORT], "month", { left: 0, width: 100, top: 0, height: 50, end: 2 });
  expect(marks.map((pieces) => pieces.map(({ label }) => label))).toEqual([
    ["Month 1: One 1", "Month 1: Two 1"],
    ["Month 2: One not covered"],
  ]);
  expect(marks[0]?.map(({ tip }) => tip.lines.map(({ label, value }) => `${label} ${value}`))).toEqual([
    ["One 1", "Two 1"],
    ["One 1", "Two 1"],
  ]);
});

test("slices of the axis say what each line has by then", () => {
  const marks = alignedMarks([LINE, SHORT], "total", { left: 0, width: 600, top: 0, height: 50, end: 120 });
  expect(marks).toHaveLength(60);
  // The line that has most is on top, and each piece is half of the height.
  expect(marks[4]?.map(({ label, opens, y, height }) => [label, opens, y, height])).toEqual([
    ["After 10 days: One 1", true, 0, 25],
    ["After 10 days: Two 0", false, 25, 25],
  ]);
  expect(marks[26]?.[0]?.label).toBe("After 54 days: One at least 2");
  expect(marks.at(-1)?.[0]?.label).toBe("After 120 days: ");
});

test("the axis tells years where there are several, and months where there are not", () => {
  expect(axisTicks(2922, "total", 4, en.compare.tick).map(({ text }) => text)).toEqual(["day 0", "2 y", "4 y", "6 y", "8 y"]);
  expect(axisTicks(100, "total", 8, en.compare.tick).map(({ text }) => text)).toEqual(["day 0", "1 mo", "2 mo", "3 mo"]);
  expect(axisTicks(730, "total", 4, fr.compare.tick).map(({ text }) => text)).toEqual(["jour 0", "1 an"]);
  expect(axisTicks(100, "total", 8, fr.compare.tick).map(({ text }) => text)).toEqual(["jour 0", "1 mois", "2 mois", "3 mois"]);
  expect(axisTicks(48, "month", 8, en.compare.tick).map(({ at }) => at)).toEqual([0, 12, 24, 36, 48]);
});

test("the state of the page is its address", () => {
  const address =
    "/compare?actor=USA&kind=call,video_call&level=leaders&with=RUS&of=bill-clinton,george-w-bush,barack-obama,donald-trump,joe-biden";
  expect(formatCompare(START)).toBe(address);
  expect(readCompare(address.slice("/compare".length))).toEqual(START);
  const state = readCompare(
    "?actor=USA&of=donald-trump,donald-trump,2009-01-20..2013-01-19&terms=joined&show=month&as=table&from=2010-01-01",
  );
  expect(state).toMatchObject({ of: ["donald-trump", "2009-01-20..2013-01-19"], terms: "joined", show: "month", table: true, open: null });
  expect(formatCompare(state)).toBe("/compare?actor=USA&of=donald-trump,2009-01-20..2013-01-19&terms=joined&show=month&as=table");
  expect(alignedSearch(state)).toBe("actor=USA&of=donald-trump,2009-01-20..2013-01-19&terms=joined");
  expect(readCompare("?actor=USA&colour=red").faults.map(({ parameter }) => parameter)).toEqual(["colour"]);
});

test("a mark opens exactly the days it counts, and each term by itself where they are laid one after another", () => {
  const textOf = (line: typeof LINE, show: "total" | "month", at: number) => {
    const query = openQuery(line, show, at);
    return query && formatQuery(query);
  };
  expect(textOf(LINE, "total", 10)).toBe("from=2017-01-20&kind=call&to=2017-01-30");
  expect(textOf(LINE, "total", 120)).toBe("from=2017-01-20&kind=call&to=2017-04-29");
  expect(textOf(LINE, "month", 1)).toBe("from=2017-02-20&kind=call&to=2017-03-19");
  expect(textOf(LINE, "month", 2)).toBeNull();
  const [part] = LINE.parts;
  const joined = { ...LINE, parts: [...LINE.parts, { ...part, id: "one-2", day: 100 }] } as typeof LINE;
  expect([textOf(joined, "total", 99), textOf(joined, "total", 100)]).toEqual(["from=2017-01-20&kind=call&to=2017-04-29", null]);
  // Events on days 3 and 40 of the first term, and on the third day of the second.
  const later = { ...joined, points: [...LINE.points, { day: 102, total: 3, id: "c", date: "2017-01-22" }] };
  expect(openParts(later, 101).map(({ id, events, query }) => [id, events, formatQuery(query)])).toEqual([
    ["one-1", 2, "from=2017-01-20&kind=call&to=2017-04-29"],
    ["one-2", 0, "from=2017-01-20&kind=call&to=2017-01-21"],
  ]);
  expect(openParts(later, 102).map(({ events }) => events)).toEqual([2, 1]);
  expect(openParts(LINE, 50)).toEqual([]);
  expect(readOpen(formatOpen({ line: "2009-01-20..2013-01-19", at: 7 }))).toEqual({ line: "2009-01-20..2013-01-19", at: 7 });
  expect([readOpen(null), readOpen("one"), readOpen("@3")]).toEqual([null, null, null]);
});
