import { expect, test } from "vitest";
import { shiftWindow } from "#client/filters/window.ts";
import { formatDay, parseDay } from "#shared/dates.ts";

function shift(from: string, to: string, direction: 1 | -1): string {
  const next = shiftWindow(parseDay(from) ?? 0, parseDay(to) ?? 0, direction);
  return `${formatDay(next.from)} ${formatDay(next.to)}`;
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
