import { expect, test, vi } from "vitest";
import { showDate, showQuantity, showWhen } from "#client/format.ts";
import { parseDay } from "#shared/dates.ts";

test("a month is never shown as a day", () => {
  expect(showDate("2017-05")).toBe("May 2017");
  expect(showWhen("2017-05", null)).toBe("in May 2017");
  expect(showDate("1971")).toBe("1971");
});

test.each([
  ["en-GB", ["18 Sep 2012", "1 Jun 2012"]],
  ["en-AU", ["18 Sep 2012", "1 Jun 2012"]],
  ["en-US", ["Sep 18, 2012", "Jun 1, 2012"]],
])("in %s a month has the short name that sentences and charts give it", async (locale, expected) => {
  vi.stubGlobal("navigator", { languages: [locale] });
  vi.resetModules();
  const own = await import("#client/format.ts");
  expect([own.showDate("2012-09-18"), own.showDay(parseDay("2012-06-01") ?? 0)]).toEqual(expected);
  vi.unstubAllGlobals();
});

test("one is singular", () => {
  expect([showQuantity(1, "persons"), showQuantity(35, "persons"), showQuantity(2, null)]).toEqual(["1 person", "35 persons", "2"]);
});
