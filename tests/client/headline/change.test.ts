import { describe, expect, test } from "vitest";
import { describeChange } from "#client/headline/change.ts";
import { describeWindow } from "#client/headline/window-words.ts";
import type { Totals } from "#shared/api.ts";
import { parseComparison } from "#shared/compare.ts";
import { parseDay } from "#shared/dates.ts";

type PeriodTotal = Totals["current"];

function window(value: number | null, more: Partial<PeriodTotal> = {}): PeriodTotal {
  const [from, to] = ["2015-01-01", "2016-12-31"];
  const covered = value !== null;
  return {
    from,
    to,
    value,
    possible: 0,
    unstated: 0,
    covered,
    coveredFrom: covered ? from : null,
    coveredTo: covered ? to : null,
    ...more,
  };
}

function totals(value: number | null, previous: PeriodTotal | null, more: Partial<Totals> = {}): Totals {
  const change = value === null || !previous || previous.value === null ? null : value - previous.value;
  return {
    query: "",
    sentence: "",
    metric: "events",
    metricLabel: "",
    unit: "calls",
    by: "year",
    split: null,
    period: { from: null, to: null, label: null },
    vintage: { version: "v", recordDay: "2026-11-22", lastCoveredDay: null },
    reach: null,
    predecessors: [],
    current: window(value, { from: "2017-01-01", to: "2018-12-31", coveredFrom: "2017-01-01" }),
    elapsed: null,
    previous,
    uneven: [],
    otherSources: [],
    change,
    rate: change === null || !previous?.value ? null : change / previous.value,
    perMonth: null,
    events: value ?? 0,
    ...more,
  };
}

function say(answer: Totals, comparison = "previous"): string {
  return describeChange(answer, parseComparison(comparison));
}

function sayUneven(uneven: Totals["uneven"]): string {
  return say(totals(68, window(42), { change: null, uneven }));
}

describe("a figure against another period", () => {
  test("is a difference and its share, never a share of nothing", () => {
    expect(say(totals(9, window(4)))).toBe("+5 (+125%) on 4 in the period before");
    expect(say(totals(2, window(4)))).toBe("−2 (−50%) on 4 in the period before");
    expect(say(totals(4, window(4)))).toBe("±0 on 4 in the period before");
    expect(say(totals(9, window(0)))).toBe("new: none in the period before");
    expect(say(totals(0, window(0)))).toBe("none in the period before");
  });

  test("names the period chosen", () => {
    expect(say(totals(9, window(4)), "year")).toBe("+5 (+125%) on 4 in the same days a year before");
    expect(say(totals(9, window(4)), "2015-01-01..2016-12-31")).toBe("+5 (+125%) on 4 in 2015–2016");
    expect(say(totals(9, null), "none")).toBe("");
  });

  test("says up to which day, where the period has not ended", () => {
    const elapsed = window(9, { from: "2026-01-01", to: "2026-05-15" });
    expect(say(totals(9, window(4), { elapsed }))).toBe("to 15 May 2026: +5 (+125%) on 4 in the same part of the period before");
    expect(say(totals(9, window(4), { elapsed }), "year")).toBe("to 15 May 2026: +5 (+125%) on 4 in the same days a year before");
  });

  test("is told by the month, with both lengths, where they differ", () => {
    const perMonth = { current: 9 / 24, previous: 4 / 48, months: 24, previousMonths: 48 };
    expect(say(totals(9, window(4), { perMonth }), "2009-01-01..2012-12-31")).toBe(
      "0.38 a month in 24 months, against 0.083 in 2009–2012 (4 in 48 months)",
    );
  });

  test("is not compared where the sources begin or end inside it", () => {
    expect(say(totals(68, window(42, { coveredFrom: "2015-06-10" }), { change: null }))).toBe(
      "42 in the period before, covered only since 10 Jun 2015",
    );
    expect(say(totals(68, window(42, { coveredTo: "2016-06-10" }), { change: null }))).toBe(
      "42 in the period before, covered only to 10 Jun 2016",
    );
    const late = window(68, { from: "2017-01-01", coveredFrom: "2018-03-01" });
    expect(say(totals(68, window(42), { current: late, change: null }))).toBe(
      "42 in the period before; this one is covered only since 2018",
    );
  });

  test("is not compared where its kinds are not covered alike in the two, which are named where they are few", () => {
    expect(sayUneven(["visit", "expulsion"])).toBe("42 in the period before; visits and expulsions are not covered alike in the two");
    expect(sayUneven(["call", "expulsion", "visit"])).toBe("42 in the period before; not every kind is covered alike in the two");
  });

  test("is told without a rate where other sources tell of the two", () => {
    expect(say(totals(68, window(42), { rate: null, otherSources: ["call"] }))).toBe(
      "+26 on 42 in the period before, told in part by other sources",
    );
  });

  test("may be unknown, or not there", () => {
    expect(say(totals(9, window(null)))).toBe("the period before is not covered");
    expect(say(totals(null, window(4)))).toBe("not covered in this period");
    expect(say(totals(9, null))).toBe("the period has no first day to compare from");
  });
});

test.each([
  ["2017-01-01", "2017-12-31", "2017"],
  ["2009-01-01", "2012-12-31", "2009–2012"],
  ["2009-01-20", "2017-01-19", "20 Jan 2009 – 19 Jan 2017"],
])("%s to %s is said %s", (from, to, expected) => {
  expect(describeWindow(parseDay(from), parseDay(to))).toBe(expected);
});
