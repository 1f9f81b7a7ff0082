import { expect, test } from "vitest";
import { monthsIn, sameLength, shiftWindow, yearBefore, type Window } from "#shared/windows.ts";
import { formatDay, parseDay } from "#shared/dates.ts";

function window(from: string, to: string): Window {
  return { from: parseDay(from) ?? 0, to: parseDay(to) ?? 0 };
}

function say({ from, to }: Window): string {
  return `${formatDay(from)} ${formatDay(to)}`;
}

function shift(from: string, to: string, direction: 1 | -1): string {
  return say(shiftWindow(window(from, to), direction));
}

test("a term of office steps to the term before it", () => {
  expect(shift("2017-01-20", "2021-01-19", -1)).toBe("2013-01-20 2017-01-19");
});

test("a calendar year steps to the next year, leap years too", () => {
  expect(shift("2015-01-01", "2015-12-31", 1)).toBe("2016-01-01 2016-12-31");
});

test("a month steps to the month before, whatever its length", () => {
  expect(shift("2016-03-01", "2016-03-31", -1)).toBe("2016-02-01 2016-02-29");
});

test("any other window steps by its own length in days", () => {
  expect(shift("2017-07-01", "2017-07-10", 1)).toBe("2017-07-11 2017-07-20");
});

test.each([
  ["2024-02-29", "2024-02-29", "2023-02-28 2023-02-28"],
  ["2024-02-29", "2024-03-10", "2023-02-28 2023-03-10"],
  ["2025-02-01", "2025-02-28", "2024-02-01 2024-02-29"],
  ["2024-01-01", "2024-12-31", "2023-01-01 2023-12-31"],
  ["2018-03-14", "2018-04-30", "2017-03-14 2017-04-30"],
  ["2017-01-20", "2021-01-19", "2016-01-20 2020-01-19"],
])("a year before %s to %s is %s", (from, to, expected) => {
  expect(say(yearBefore(window(from, to)))).toBe(expected);
});

test("the length in months is that of the calendar, days left over as a part of their month", () => {
  expect(monthsIn(window("2017-01-20", "2021-01-19"))).toBe(48);
  expect(monthsIn(window("2016-02-01", "2016-02-29"))).toBe(1);
  // 10 of the 31 days of July.
  expect(monthsIn(window("2017-07-01", "2017-07-10"))).toBeCloseTo(0.32258, 5);
  // 16 months to 19 May 2018, and 27 of the 31 days from 20 May on.
  expect(monthsIn(window("2017-01-20", "2018-06-15"))).toBeCloseTo(16.87097, 5);
});

test("two leap years apart, or two stretches of as many days, are equally long", () => {
  expect(sameLength(window("2016-01-01", "2016-12-31"), window("2017-01-01", "2017-12-31"))).toBe(true);
  expect(sameLength(window("2016-02-05", "2016-02-20"), window("1999-06-01", "1999-06-16"))).toBe(true);
  expect(sameLength(window("2016-01-01", "2016-12-31"), window("2017-01-01", "2017-11-30"))).toBe(false);
});
