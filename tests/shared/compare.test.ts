import { describe, expect, test } from "vitest";
import { compareWindows, formatComparison, parseComparison } from "#shared/compare.ts";
import { formatDay, parseDay, type Day } from "#shared/dates.ts";
import { BadParameter } from "#shared/errors.ts";

function day(text: string | null): Day | null {
  return text === null ? null : parseDay(text);
}

/** "current | other", with "unlike" where the two are not equally long; "nothing" where nothing is compared. */
function compare(from: string | null, to: string | null, comparison: string, lastKnown: string | null): string {
  const windows = compareWindows(day(from), day(to), parseComparison(comparison), day(lastKnown));
  if (!windows) return "nothing";
  const [current, other] = [windows.current, windows.other].map((window) => `${formatDay(window.from)} ${formatDay(window.to)}`);
  return `${current} | ${other}${windows.alike ? "" : " unlike"}`;
}

describe("a period that has ended", () => {
  test.each([
    ["2017-01-20", "2021-01-19", "previous", "2017-01-20 2021-01-19 | 2013-01-20 2017-01-19"],
    ["2017-01-01", "2018-12-31", "previous", "2017-01-01 2018-12-31 | 2015-01-01 2016-12-31"],
    ["2018-03-14", "2018-04-30", "previous", "2018-03-14 2018-04-30 | 2018-01-25 2018-03-13"],
    ["2024-02-29", "2024-03-10", "year", "2024-02-29 2024-03-10 | 2023-02-28 2023-03-10"],
    ["2025-02-01", "2025-02-28", "year", "2025-02-01 2025-02-28 | 2024-02-01 2024-02-29"],
    ["2017-01-20", "2021-01-19", "2009-01-20..2013-01-19", "2017-01-20 2021-01-19 | 2009-01-20 2013-01-19"],
    ["2017-01-20", "2021-01-19", "2009-01-01..2010-12-31", "2017-01-20 2021-01-19 | 2009-01-01 2010-12-31 unlike"],
    ["2017-01-01", "2017-12-31", "none", "nothing"],
  ])("%s to %s against %s is %s", (from, to, comparison, expected) => {
    expect(compare(from, to, comparison, "2026-05-15")).toBe(expected);
  });
});

describe("a period that has not ended is compared for the part elapsed", () => {
  test.each([
    ["2026-01-01", "2026-12-31", "previous", "2026-05-15", "2026-01-01 2026-05-15 | 2025-01-01 2025-05-15"],
    ["2026-01-01", "2026-12-31", "year", "2026-05-15", "2026-01-01 2026-05-15 | 2025-01-01 2025-05-15"],
    ["2024-01-01", "2024-12-31", "year", "2024-02-29", "2024-01-01 2024-02-29 | 2023-01-01 2023-02-28"],
    ["2025-01-01", "2025-12-31", "year", "2025-02-28", "2025-01-01 2025-02-28 | 2024-01-01 2024-02-29"],
    ["2025-01-20", "2029-01-19", "previous", "2026-05-15", "2025-01-20 2026-05-15 | 2021-01-20 2022-05-15"],
    ["2026-01-01", "2026-12-31", "2020-01-01..2020-12-31", "2026-05-15", "2026-01-01 2026-05-15 | 2020-01-01 2020-05-15"],
    ["2026-01-01", "2026-12-31", "2016-01-01..2019-12-31", "2026-05-15", "2026-01-01 2026-05-15 | 2016-01-01 2019-12-31 unlike"],
    ["2026-05-01", "2026-05-20", "previous", "2026-05-15", "2026-05-01 2026-05-15 | 2026-04-11 2026-04-25"],
  ])("%s to %s against %s, known to %s, is %s", (from, to, comparison, lastKnown, expected) => {
    expect(compare(from, to, comparison, lastKnown)).toBe(expected);
  });
});

test("an open period runs to the last day known; without a first day there is nothing before it", () => {
  expect(compare("2025-05-16", null, "previous", "2026-05-15")).toBe("2025-05-16 2026-05-15 | 2024-05-16 2025-05-15");
  expect(compare(null, "2026-05-15", "previous", "2026-05-15")).toBe("nothing");
  expect(compare("2025-05-16", null, "previous", null)).toBe("nothing");
});

test("a period the sources do not reach is compared whole, and none before the calendar begins", () => {
  expect(compare("2030-01-01", "2030-12-31", "previous", "2026-05-15")).toBe("2030-01-01 2030-12-31 | 2029-01-01 2029-12-31");
  expect(compare("1750-01-01", "1899-12-31", "previous", "2026-05-15")).toBe("nothing");
});

test("a comparison is written back as it was read", () => {
  const texts = ["previous", "year", "none", "2009-01-20..2013-01-19"];
  expect(texts.map((text) => formatComparison(parseComparison(text)))).toEqual(texts);
});

test.each(["", "last", "2009", "2009-01-20..", "2013-01-19..2009-01-20", "2009-02-30..2010-01-01", "2009-01-20..2010-01-01..2011-01-01"])(
  "%j is refused, by name",
  (text) => {
    expect(() => parseComparison(text)).toThrow(BadParameter);
  },
);
