import { describe, expect, test } from "vitest";
import { headlineBothWays } from "#client/headline/both-ways.ts";
import { describeChange } from "#client/headline/change.ts";
import { NOUNS } from "#client/headline/nouns.ts";
import { headlineOverTime } from "#client/headline/over-time.ts";
import { headlinePage } from "#client/headline/page.ts";
import type { Point } from "#client/headline/peaks.ts";
import { headlineRank } from "#client/headline/rank.ts";
import type { Totals } from "#shared/api.ts";

function points(first: number, values: (number | null)[], more: Partial<Point> = {}): Point[] {
  return values.map((value, index) => ({ label: String(first + index), value, complete: true, sampled: false, ...more }));
}

function say(values: (number | null)[], more: Partial<Point> = {}): string {
  return headlineOverTime(points(2020, values, more), NOUNS.calls, "year");
}

function rank(values: Record<string, number>, total: number): string {
  return headlineRank(
    Object.entries(values).map(([label, value]) => ({ key: label, label, value })),
    total,
    NOUNS.venues,
  );
}

function ways(out: number | null, back: number | null): string {
  return headlineBothWays("persons expelled", { phrase: "by the United States", value: out }, { phrase: "by Russia", value: back });
}

function totals(value: number | null, previous: number | null | undefined): Totals {
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
    current: { from: null, to: null, value, possible: 0, covered: value !== null },
    previous: previous === undefined ? null : { from: null, to: null, value: previous, possible: 0, covered: previous !== null },
    change: null,
    rate: null,
    events: value ?? 0,
  };
}

describe("over time", () => {
  test("one maximum, one gap", () => {
    expect(say([8, 10, 13, 0, 0, 17])).toBe("Calls peak at 17 in 2025; none recorded in 2023 or 2024");
  });
  test("a shared maximum names every year that reaches it", () => {
    expect(say([3, 10, 2, 10])).toBe("Calls peak at 10, in 2021 and 2023");
  });
  test("a maximum of many is no peak", () => {
    expect(say([2, 2, 2, 2, 1])).toBe("Never more than 2 calls in a year");
  });
  test("ones are counted, not peaked", () => {
    expect(say([0, 1, 0, 1])).toBe("2 calls, in 2021 and 2023");
    expect(say([null, 1])).toBe("1 call, in 2021");
  });
  test("a stretch before the first event is no gap, nor one of a sample, nor one not over", () => {
    expect(say([0, 0, 0, 5])).toBe("Calls peak at 5 in 2023");
    expect(say([5, 0, 0, 1], { sampled: true })).toBe("Calls peak at 5 in 2020");
    expect(say([5, 0, 0], { complete: false })).toBe("Calls peak at 5 in 2020");
  });
  test("a silence shorter than a tenth of what is drawn is no finding", () => {
    const months = [...Array.from({ length: 28 }, () => 2), 0, 0, 5];
    expect(say(months)).toBe("Calls peak at 5 in 2050");
  });
  test("nothing, and nothing known, are two things", () => {
    expect(say([0, 0])).toBe("No calls in this period");
    expect(say([null, null])).toBe("Calls: not covered in this period");
  });
});

describe("a ranking", () => {
  test("names the leader, its share and the next", () => {
    expect(rank({ Geneva: 11, Moscow: 10 }, 48)).toBe("Geneva leads with 11 of 48 meetings, then Moscow");
  });
  test("shares the lead", () => {
    expect(rank({ Geneva: 12, Moscow: 12, Paris: 4 }, 100)).toBe("Geneva and Moscow lead with 12 each of 100 meetings");
  });
  test("does not lead with what is unnamed", () => {
    expect(rank({ unknown: 9, Rome: 1 }, 10)).toBe("Rome leads with 1 of 10 meetings");
  });
});

describe("both ways", () => {
  test("says the larger first", () => {
    expect(ways(120, 83)).toBe("Persons expelled: 120 by the United States, 83 by Russia");
    expect(ways(1, 2)).toBe("Persons expelled: 2 by Russia, 1 by the United States");
  });
  test("says a tie, a nothing and a not known", () => {
    expect(ways(60, 60)).toBe("Persons expelled: 60 each way");
    expect(ways(0, 0)).toBe("No persons expelled either way in this period");
    expect(ways(null, null)).toBe("Persons expelled: not covered in this period");
    expect(ways(3, null)).toBe("Persons expelled: 3 by the United States; by Russia is not covered");
  });
});

test("the page's headline says how many, between whom, and where it falls silent", () => {
  const calls = { total: 105, points: points(2021, [10, 13, 0, 0, 17]) };
  expect(headlinePage({ calls, meetings: 100, who: "between the United States and Russia", when: "from 2009 to 2026" })).toBe(
    "105 calls and 100 meetings between the United States and Russia from 2009 to 2026; no call recorded in 2023 or 2024",
  );
  expect(headlinePage({ calls: null, meetings: null, who: "with Ukraine", when: "since 2014" })).toBe("Events with Ukraine since 2014");
});

describe("the period before", () => {
  test("is a count, never a share of nothing", () => {
    expect(describeChange(totals(9, 4))).toBe("4 in the period before");
    expect(describeChange(totals(9, 0))).toBe("new: none in the period before");
    expect(describeChange(totals(0, 0))).toBe("none in the period before");
    expect(describeChange(totals(9, null))).toBe("the period before is not covered");
    expect(describeChange(totals(null, 4))).toBe("not covered in this period");
    expect(describeChange(totals(9, undefined))).toBe("open period, no window before");
  });
});
