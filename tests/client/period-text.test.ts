import { describe, expect, test } from "vitest";
import { parsePeriodText } from "#client/filters/period-text.ts";
import { parseDay, formatDay } from "#shared/dates.ts";

const ANCHOR = parseDay("2026-05-15") ?? 0;

function read(text: string): string {
  const result = parsePeriodText(text, ANCHOR);
  return result.kind === "fault" ? "fault" : `${result.kind} ${formatDay(result.first)} ${formatDay(result.last)}`;
}

describe("a typed date", () => {
  test.each([
    ["2017", "end 2017-01-01 2017-12-31"],
    ["Mar 2018", "end 2018-03-01 2018-03-31"],
    ["march 2018", "end 2018-03-01 2018-03-31"],
    ["Sept. 2021", "end 2021-09-01 2021-09-30"],
    ["2018-06", "end 2018-06-01 2018-06-30"],
    ["2018-06-15", "end 2018-06-15 2018-06-15"],
    ["15 Jun 2018", "end 2018-06-15 2018-06-15"],
    ["15th June 2018", "end 2018-06-15 2018-06-15"],
    ["June 15, 2018", "end 2018-06-15 2018-06-15"],
    ["29 Feb 2016", "end 2016-02-29 2016-02-29"],
    ["  2017  ", "end 2017-01-01 2017-12-31"],
  ])("%s is read as %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ["last 3 years", "window 2023-05-16 2026-05-15"],
    ["last year", "window 2025-05-16 2026-05-15"],
    ["last 6 months", "window 2025-11-16 2026-05-15"],
    ["last 30 days", "window 2026-04-16 2026-05-15"],
    ["2015–2018", "window 2015-01-01 2018-12-31"],
    ["2015 to Mar 2018", "window 2015-01-01 2018-03-31"],
    ["20 Jan 2017 - 15 Jun 2018", "window 2017-01-20 2018-06-15"],
  ])("%s names a whole period: %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each(["", "soon", "29 Feb 2017", "2017-13", "31 April 2020", "1492", "last 0 years", "2018 to 2015", "15/06/2018"])(
    "%j is refused",
    (text) => {
      expect(read(text)).toBe("fault");
    },
  );

  test("a refusal says what would be read", () => {
    expect(parsePeriodText("soon", ANCHOR)).toEqual({
      kind: "fault",
      message: "“soon” is not a date read here. Write 2017, Mar 2018, 15 Jun 2018, 2018-06-15, 2015–2018 or last 3 years.",
    });
  });
});
