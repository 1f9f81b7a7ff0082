import { describe, expect, test } from "vitest";
import { readAmount, readCumulative, readRolling, readShare, wholeOf, type Count, type Reading } from "#shared/charts/readings.ts";

function count(value: number | null, possible = 0): Count {
  return { value, possible };
}

/** More than there is: no bound. */
const MANY = 1000;

/** A whole year, a quarter or a month that begins and ends as its key says. */
function bucket(key: string, first: string, last: string, complete = true) {
  return { key, first, last, complete };
}

const YEARS = [2017, 2018, 2019, 2020, 2021].map((year) => bucket(String(year), `${year}-01-01`, `${year}-12-31`));

function numbers(readings: readonly Reading[]): (number | null)[] {
  return readings.map(({ value }) => value);
}

test("an amount may be more by what dates leave open", () => {
  expect(readAmount(count(3, 1), true)).toMatchObject({ value: 3, low: 3, high: 4, span: null });
  expect(readAmount(count(null), true).value).toBe(null);
});

describe("a share", () => {
  test("is that of its whole", () => {
    expect(readShare(count(3), count(12), true, true)).toMatchObject({ value: 0.25, low: 0.25, high: 0.25 });
  });

  test("is least where everything possible happened elsewhere, and most where it happened here", () => {
    // 2 of 8; here 2 more are possible, elsewhere 1: from 2 of 9 to 4 of 10.
    expect(readShare(count(2, 2), count(8, 3), true, true)).toMatchObject({ value: 0.25, low: 2 / 9, high: 0.4 });
  });

  test("of a whole that holds the open events already is most without a larger whole", () => {
    expect(readShare(count(2, 1), count(10), false, true)).toMatchObject({ value: 0.2, low: 0.2, high: 0.3 });
  });

  test("of a whole with an unknown part is unknown, and of nothing there is none", () => {
    expect(readShare(count(2), wholeOf([count(2), count(null)]), true, true).value).toBe(null);
    expect(readShare(count(null), count(4), true, true).value).toBe(null);
    expect(readShare(count(0), count(0), true, true)).toMatchObject({ value: null, note: "noWhole" });
  });
});

describe("cumulative numbers", () => {
  test("add up from the first bucket, with their range", () => {
    const readings = readCumulative(YEARS, [count(6), count(2, 1), count(0), count(8), count(1)], MANY);
    expect(readings.map(({ low, high }) => [low, high])).toEqual([
      [6, 6],
      [8, 9],
      [8, 9],
      [16, 17],
      [17, 18],
    ]);
    expect(readings[3]?.span).toEqual({ from: "2017-01-01", to: "2020-12-31" });
  });

  test("begin anew after a year nobody covers, and say so", () => {
    const readings = readCumulative(YEARS, [count(6), count(2), count(null), count(8), count(1)], MANY);
    expect(numbers(readings)).toEqual([6, 8, null, 8, 9]);
    expect(readings[4]).toMatchObject({ span: { from: "2020-01-01", to: "2021-12-31" }, note: "anew" });
  });

  test("are at most all there is: an event of a coarse date is possible in every bucket, and counts once", () => {
    const readings = readCumulative(YEARS, [count(1, 2), count(1, 2), count(0, 2), count(0), count(0)], 4);
    expect(readings.map(({ low, high }) => [low, high])).toEqual([
      [1, 3],
      [2, 4],
      [2, 4],
      [2, 4],
      [2, 4],
    ]);
  });

  test("that begin late in the sources are not told to begin anew", () => {
    expect(readCumulative(YEARS, [count(null), count(2), count(3), count(0), count(1)], MANY)[1]).toMatchObject({ value: 2, note: null });
  });

  test("of an unfinished last year are unfinished; a first year cut by the period is where they begin", () => {
    const cut = [
      bucket("2017", "2017-01-20", "2017-12-31", false),
      ...YEARS.slice(1, 3),
      bucket("2020", "2020-01-01", "2020-05-15", false),
    ];
    const readings = readCumulative(cut, [count(1), count(1), count(1), count(1)], MANY);
    expect(readings.map(({ complete }) => complete)).toEqual([true, true, true, false]);
    expect(readings[3]?.span).toEqual({ from: "2017-01-20", to: "2020-05-15" });
  });
});

describe("a rolling window", () => {
  test("of 3 years has no number before three years are there", () => {
    const readings = readRolling({ grain: "year", months: 36 }, YEARS, [count(6), count(2), count(3), count(8), count(1, 1)], MANY);
    expect(numbers(readings)).toEqual([null, null, 11, 13, 12]);
    expect(readings[0]?.note).toBe("before");
    expect(readings[4]).toMatchObject({ high: 13, span: { from: "2019-01-01", to: "2021-12-31" } });
  });

  test("with a year nobody covers is not covered, and neither are the two after it", () => {
    expect(
      numbers(
        readRolling(
          { grain: "year", months: 36 },
          [...YEARS, bucket("2022", "2022-01-01", "2022-12-31")],
          [1, 1, null, 1, 1, 1].map((value) => count(value)),
          MANY,
        ),
      ),
    ).toEqual([null, null, null, null, null, 3]);
  });

  test("goes by calendar months: three months to February reach over the year's end", () => {
    const months = [
      bucket("2020-11", "2020-11-01", "2020-11-30"),
      bucket("2020-12", "2020-12-01", "2020-12-31"),
      bucket("2021-01", "2021-01-01", "2021-01-31"),
      bucket("2021-02", "2021-02-01", "2021-02-28"),
    ];
    const readings = readRolling({ grain: "month", months: 3 }, months, [count(4), count(1), count(0), count(2)], MANY);
    expect(numbers(readings)).toEqual([null, null, 5, 3]);
    expect(readings[3]?.span).toEqual({ from: "2020-12-01", to: "2021-02-28" });
  });

  test("of 12 months by quarter is four quarters", () => {
    const quarters = ["2019-Q4", "2020-Q1", "2020-Q2", "2020-Q3", "2020-Q4"].map((key) => bucket(key, "2019-10-01", "2020-12-31"));
    expect(
      numbers(
        readRolling(
          { grain: "quarter", months: 12 },
          quarters,
          [1, 2, 3, 4, 5].map((value) => count(value)),
          MANY,
        ),
      ),
    ).toEqual([null, null, null, 10, 14]);
  });

  test("by day is as long as its months are: February in a leap year", () => {
    const days = Array.from({ length: 121 }, (_, index) => {
      const key = new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
      return bucket(key, key, key);
    });
    const readings = readRolling(
      { grain: "day", months: 3 },
      days,
      days.map(() => count(1)),
      MANY,
    );
    // Three months to 31 March 2020 are 31 + 29 + 31 days; to 30 April 29 of February's days fall away for 30 of April.
    expect(readings[90]).toMatchObject({ value: 91, span: { from: "2020-01-01", to: "2020-03-31" } });
    expect(readings[120]).toMatchObject({ value: 90, span: { from: "2020-02-01", to: "2020-04-30" } });
    expect(readings[89]?.value).toBe(null);
  });

  test("that holds an unfinished year is unfinished", () => {
    const cut = [bucket("2017", "2017-01-20", "2017-12-31", false), ...YEARS.slice(1)];
    const readings = readRolling(
      { grain: "year", months: 36 },
      cut,
      YEARS.map(() => count(1)),
      MANY,
    );
    expect(readings.map(({ complete }) => complete)).toEqual([true, true, false, true, true]);
    expect(readings[2]?.span?.from).toBe("2017-01-20");
  });
});
