import { describe, expect, test } from "vitest";
import { parsePeriodText } from "#shared/period-text.ts";
import { parseDay, formatDay } from "#shared/dates.ts";

const ANCHOR = parseDay("2026-05-15") ?? 0;

function read(text: string): string {
  const result = parsePeriodText(text, ANCHOR);
  return result.kind === "fault"
    ? "fault"
    : `${result.kind} ${result.first === null ? "…" : formatDay(result.first)} ${formatDay(result.last)}`;
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
    ["Q3 2018", "end 2018-07-01 2018-09-30"],
    ["2018-Q3", "end 2018-07-01 2018-09-30"],
    ["  2017  ", "end 2017-01-01 2017-12-31"],
    ["H1 2020", "end 2020-01-01 2020-06-30"],
    ["2020-H2", "end 2020-07-01 2020-12-31"],
    ["today", "end 2026-05-15 2026-05-15"],
    ["Yesterday", "end 2026-05-14 2026-05-14"],
    ["12.3.2018", "end 2018-03-12 2018-03-12"],
    ["12. 3. 2018", "end 2018-03-12 2018-03-12"],
    ["March 12, 2018", "end 2018-03-12 2018-03-12"],
    ["2018/06/15", "end 2018-06-15 2018-06-15"],
    ["15/06/2018", "end 2018-06-15 2018-06-15"],
    ["6/15/2018", "end 2018-06-15 2018-06-15"],
    ["3/3/2018", "end 2018-03-03 2018-03-03"],
  ])("%s is read as %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ["last 3 years", "window 2023-05-16 2026-05-15"],
    ["last year", "window 2025-05-16 2026-05-15"],
    ["last 6 months", "window 2025-11-16 2026-05-15"],
    ["last 30 days", "window 2026-04-16 2026-05-15"],
    ["last 18 months", "window 2024-11-16 2026-05-15"],
    ["last 90 days", "window 2026-02-15 2026-05-15"],
    ["last 2 weeks", "window 2026-05-02 2026-05-15"],
    ["last quarter", "window 2026-02-16 2026-05-15"],
    ["this year", "window 2026-01-01 2026-05-15"],
    ["since 2014", "window 2014-01-01 2026-05-15"],
    ["from Mar 2014", "window 2014-03-01 2026-05-15"],
    ["until 2000", "window … 2000-12-31"],
    ["before 2000", "window … 1999-12-31"],
    ["in 2017", "window 2017-01-01 2017-12-31"],
    ["2016-2018", "window 2016-01-01 2018-12-31"],
    ["2016 to 2018", "window 2016-01-01 2018-12-31"],
    ["between 2016 and 2018", "window 2016-01-01 2018-12-31"],
    ["Mar 2018 - Jun 2018", "window 2018-03-01 2018-06-30"],
    ["Mar–Jun 2018", "window 2018-03-01 2018-06-30"],
    ["March-June 2018", "window 2018-03-01 2018-06-30"],
    ["Mar-Jun 2018", "window 2018-03-01 2018-06-30"],
    ["Mar to Jun 2018", "window 2018-03-01 2018-06-30"],
    ["from March to June 2018", "window 2018-03-01 2018-06-30"],
    ["Nov 2017-Feb 2018", "window 2017-11-01 2018-02-28"],
    ["14 March-30 April 2018", "window 2018-03-14 2018-04-30"],
    ["14-30 April 2018", "window 2018-04-14 2018-04-30"],
    ["14 to 30 April 2018", "window 2018-04-14 2018-04-30"],
    ["Q1-Q3 2018", "window 2018-01-01 2018-09-30"],
    ["14 March – 30 April 2018", "window 2018-03-14 2018-04-30"],
    ["2018-03..2018-06", "window 2018-03-01 2018-06-30"],
    ["Q1 2018 to Q2 2018", "window 2018-01-01 2018-06-30"],
    ["2015–2018", "window 2015-01-01 2018-12-31"],
    ["2015 to Mar 2018", "window 2015-01-01 2018-03-31"],
    ["H1 2019 to H2 2020", "window 2019-01-01 2020-12-31"],
    ["12.3.2018–14.3.2018", "window 2018-03-12 2018-03-14"],
    ["12.3.2018..14.3.2018", "window 2018-03-12 2018-03-14"],
    ["2018/06/15 to yesterday", "window 2018-06-15 2026-05-14"],
    ["since yesterday", "window 2026-05-14 2026-05-15"],
    ["20 Jan 2017 - 15 Jun 2018", "window 2017-01-20 2018-06-15"],
  ])("%s names a whole period: %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    "",
    "soon",
    "29 Feb 2017",
    "2017-13",
    "31 April 2020",
    "1492",
    "last 0 years",
    "2018 to 2015",
    "12/3/2018",
    "31/13/2018",
    "30.2.2018",
    "2018/02/30",
    "H3 2020",
    "the day before yesterday",
    "since 2027",
    "since soon",
    "Q5 2018",
    "to",
    "2015 to 2016 to 2017",
  ])("%j is refused", (text) => {
    expect(read(text)).toBe("fault");
  });

  test("a date of which nobody can say what comes first is refused with both that it can be", () => {
    expect(parsePeriodText("12/3/2018", ANCHOR)).toEqual({
      kind: "fault",
      message:
        "“12/3/2018” can be 12 Mar 2018 or 3 Dec 2018: some write the day first, some the month. Write the month as a word, or 2018-03-12.",
    });
  });

  test("a refusal says what would be read", () => {
    expect(parsePeriodText("soon", ANCHOR)).toEqual({
      kind: "fault",
      message:
        "“soon” is not a date read here. Write 2017, Mar 2018, 15 Jun 2018, 2018-06-15, 2015–2018, since 2014, until 2000, this year or last 18 months.",
    });
  });
});
