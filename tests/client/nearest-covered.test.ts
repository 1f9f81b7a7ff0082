import { expect, test } from "vitest";
import { nearestCovered } from "#client/filters/nearest-covered.ts";
import { formatDay, parseDay } from "#shared/dates.ts";

const REACH = { from: parseDay("1990-03-01") ?? 0, to: parseDay("2018-06-15") ?? 0 };

function near(from: string | null, to: string | null): [string, string] {
  const found = nearestCovered({ from: from === null ? null : parseDay(from), to: to === null ? null : parseDay(to) }, REACH);
  return [formatDay(found.from), formatDay(found.to)];
}

test("of a period after all sources end, the last that is covered and as long", () => {
  expect(near("2023-06-16", "2026-06-15")).toEqual(["2015-06-16", "2018-06-15"]);
  expect(near("2024-01-01", "2024-01-10")).toEqual(["2018-06-06", "2018-06-15"]);
  expect(near("2020-01-01", null)).toEqual(["2017-06-16", "2018-06-15"]);
});

test("of a period before any source begins, the first", () => {
  expect(near("1950-01-01", "1950-12-31")).toEqual(["1990-03-01", "1991-02-28"]);
  expect(near("1950-01-01", "1950-01-10")).toEqual(["1990-03-01", "1990-03-10"]);
  expect(near(null, "1950-12-31")).toEqual(["1990-03-01", "1991-02-28"]);
});

test("never more than is covered", () => {
  expect(near("2019-01-01", "2118-12-31")).toEqual(["1990-03-01", "2018-06-15"]);
  expect(near("1800-01-01", "1899-12-31")).toEqual(["1990-03-01", "2018-06-15"]);
});
