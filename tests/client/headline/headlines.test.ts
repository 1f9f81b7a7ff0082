import { describe, expect, test } from "vitest";
import { headlineBothWays } from "#client/headline/both-ways.ts";
import { showDate } from "#client/format.ts";
import { headlineFlow } from "#client/headline/flow.ts";
import { headlineLevel, type Level } from "#client/headline/level.ts";
import { nounFor, wholeNoun } from "#client/headline/nouns.ts";
import { headlineOverTime } from "#client/headline/over-time.ts";
import { headlinePage } from "#client/headline/page.ts";
import type { Point } from "#client/headline/peaks.ts";
import { headlineRank } from "#client/headline/rank.ts";
import type { Series } from "#shared/api.ts";
import { parseQuery } from "#shared/query.ts";
import { words } from "#client/words.ts";

const NOUNS = words.headlines.nouns;

function points(first: number, values: (number | null)[], more: Partial<Point> = {}): Point[] {
  return values.map((value, index) => ({
    label: String(first + index),
    value,
    complete: true,
    full: true,
    floor: false,
    possible: 0,
    ...more,
  }));
}

function say(values: (number | null)[], more: Partial<Point> = {}): string {
  const value = values.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  return headlineOverTime(points(2020, values, more), NOUNS.calls, "year", { value, covered: true });
}

function rank(values: Record<string, number>, total: number): string {
  return headlineRank(
    Object.entries(values).map(([label, value]) => ({ key: label, label, value })),
    total,
    NOUNS.venues,
    true,
  );
}

function ways(out: number | null, back: number | null, floor = false): string {
  const [one, two] = [
    { phrase: "by the United States", value: out, floor: false },
    { phrase: "by Russia", value: back, floor },
  ];
  return headlineBothWays(NOUNS.expulsions, one, two);
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
    const days = points(1, [1, 1]).map((point) => ({ ...point, label: `${point.label} Jul 2018` }));
    expect(headlineOverTime(days, NOUNS.calls, "day", { value: 2, covered: true })).toBe("2 calls, on 1 Jul 2018 and 2 Jul 2018");
  });
  test("a stretch before the first event is no gap, nor one of a source with gaps of its own", () => {
    expect(say([0, 0, 0, 5])).toBe("Calls peak at 5 in 2023");
    expect(say([5, 0, 0, 1], { full: false })).toBe("Calls peak at 5 in 2020");
  });
  test("buckets the period cuts are not compared", () => {
    expect(say([6, 2], { complete: false })).toBe("8 calls in this period");
  });
  test("a silence shorter than a tenth of what is drawn is no finding", () => {
    const months = [...Array.from({ length: 28 }, () => 2), 0, 0, 5];
    expect(say(months)).toBe("Calls peak at 5 in 2050");
  });
  test("what lies in the period for certain is counted where its bucket is open, and such a bucket is not silent", () => {
    const open = points(2020, [0, 1, 0], { possible: 1 });
    expect(headlineOverTime(open, NOUNS.calls, "year", { value: 2, covered: true })).toBe("2 calls in this period");
    expect(say([8, 0, 0, 1], { possible: 1 })).toBe("Calls peak at 8 in 2020");
  });
  test("nothing, and nothing known, are two things", () => {
    expect(say([0, 0])).toBe("No calls recorded in this period");
    expect(say([null, null])).toBe("Calls: not covered in this period");
    expect(headlineOverTime([], NOUNS.calls, "year", { value: null, covered: false })).toBe("Calls: not covered in this period");
    expect(headlineOverTime([], NOUNS.calls, "year", { value: 0, covered: true })).toBe("No calls recorded in this period");
  });
});

// Dates follow the reader's own order of parts.
const day = showDate("2024-05-03");

function level(list: string, first: number, last: number, comparable = true): Level {
  return {
    list,
    first: { value: first, label: "2021", complete: true },
    last: { value: last, day: "2024-05-03" },
    comparable,
  };
}

function totalOf(value: number, covered = true): Series["total"] {
  return { value: covered ? value : null, possible: 0, unstated: 0, covered, overlap: false };
}

describe("sanctions lists", () => {
  test("say the last known level, and the change only where a list shows who was taken off", () => {
    expect(headlineLevel([level("OFAC", 517, 4888)], NOUNS.stock)).toBe(
      `4,888 targets on the list of OFAC on ${day}, up from 517 at the end of 2021`,
    );
    expect(headlineLevel([level("UK", 226, 3252, false)], NOUNS.stock)).toBe(`3,252 targets on the list of UK on ${day}`);
    expect(headlineLevel([level("OFAC", 4, 0)], NOUNS.stock)).toBe(
      `No targets on the list of OFAC on ${day}, down from 4 at the end of 2021`,
    );
  });
  test("are told one by one, never added up", () => {
    expect(headlineLevel([level("UK", 226, 3252), level("OFAC", 517, 4888)], NOUNS.stock)).toBe("OFAC lists 4,888 targets, UK 3,252");
    expect(headlineLevel([], NOUNS.stock)).toBe("Targets on the lists: not covered in this period");
  });
  test("say how many were taken off where a list shows it", () => {
    const listed = { points: points(2022, [1804, 1680]), total: totalOf(3484) };
    const flow = { listed, noun: NOUNS.listings, grain: "year" as const };
    expect(headlineFlow({ ...flow, delisted: totalOf(17) })).toBe("Targets listed peak at 1,804 in 2022; 17 delisted");
    expect(headlineFlow({ ...flow, delisted: totalOf(0, false) })).toBe("Targets listed peak at 1,804 in 2022");
    expect(headlineFlow({ ...flow, listed: null, delisted: totalOf(1) })).toBe("1 target delisted in this period");
    expect(headlineFlow({ ...flow, listed: null, delisted: null })).toBe("Targets delisted: not covered in this period");
  });
});

describe("a ranking", () => {
  test("names the leader, its share and the next", () => {
    expect(rank({ Geneva: 11, Moscow: 10 }, 48)).toBe("Geneva leads with 11 of 48 meetings, then Moscow");
  });
  test("shares the lead", () => {
    expect(rank({ Geneva: 12, Moscow: 12, Paris: 4 }, 100)).toBe("Geneva and Moscow lead with 12 each of 100 meetings");
  });
  test("names no second among equals", () => {
    expect(rank({ Hamburg: 2, Anchorage: 1, Helsinki: 1 }, 8)).toBe("Hamburg leads with 2 of 8 meetings");
  });
  test("does not lead with what is unnamed, nor with one", () => {
    expect(rank({ unknown: 9, Rome: 3 }, 12)).toBe("Rome leads with 3 of 12 meetings");
    expect(rank({ Bali: 1, Lima: 1, Woodside: 1 }, 3)).toBe("3 meetings, in Bali, Lima and Woodside");
    expect(rank({ Bali: 1, Lima: 1, Woodside: 1, Rome: 1 }, 6)).toBe("6 meetings, in no city twice");
    expect(rank({ unknown: 2 }, 2)).toBe("2 meetings, no city named");
  });
});

describe("both ways", () => {
  test("says the larger first", () => {
    expect(ways(120, 83)).toBe("Persons expelled: 120 by the United States, 83 by Russia");
    expect(ways(1, 2)).toBe("Persons expelled: 2 by Russia, 1 by the United States");
  });
  test("says a tie, a nothing and a not known", () => {
    expect(ways(60, 60)).toBe("Persons expelled: 60 each way");
    expect(ways(0, 0)).toBe("No persons expelled recorded either way in this period");
    expect(ways(null, null)).toBe("Persons expelled: not covered in this period");
    expect(ways(3, null)).toBe("Persons expelled: 3 by the United States; by Russia is not covered");
  });
  test("says a floor where an expulsion has no stated number", () => {
    expect(ways(118, 71, true)).toBe("Persons expelled: 118 by the United States, at least 71 by Russia");
    expect(ways(71, 71, true)).toBe("Persons expelled: 71 by the United States, at least 71 by Russia");
  });
});

describe("the page's headline", () => {
  const who = "between the United States and Russia";
  const whole = { total: 406, noun: { one: "event", many: "events" }, covered: true };
  const meetings = { total: 100, noun: NOUNS.venues };

  test("says how many and where it falls silent, if the sources hold everything", () => {
    const calls = { total: 105, points: points(2021, [10, 13, 0, 0, 17]), noun: NOUNS.calls };
    const facts = { calls, meetings, whole, who, when: "from 2009 to 2026" };
    const counts = "105 calls and 100 meetings between the United States and Russia from 2009 to 2026";
    expect(headlinePage(facts)).toBe(`${counts}; no call recorded in 2023 or 2024`);
    const partial = { ...calls, points: points(2021, [10, 13, 0, 0, 17], { full: false }) };
    expect(headlinePage({ ...facts, calls: partial })).toBe(`${counts}, most calls in 2025`);
  });
  test("says that all levels are counted, unless there is nothing to count", () => {
    const facts = { calls: { total: 8, points: [], noun: NOUNS.calls }, meetings, whole, who, when: "in 2020", levels: true };
    expect(headlinePage(facts)).toBe("8 calls and 100 meetings at all levels between the United States and Russia in 2020");
    const none = { ...facts, calls: { total: 0, points: [], noun: NOUNS.calls }, meetings: null };
    expect(headlinePage(none)).toBe("No calls in the record between the United States and Russia in 2020");
  });
  test("names the kind asked for, and its status", () => {
    const expulsions = { total: 17, noun: { one: "expulsion", many: "expulsions" }, covered: true };
    expect(headlinePage({ calls: null, meetings: null, whole: expulsions, who, when: "from 2016 to 2022" })).toBe(
      "17 expulsions between the United States and Russia from 2016 to 2022",
    );
    const page = parseQuery(new URLSearchParams("kind=meeting&status=cancelled"));
    expect(nounFor("venues", page)).toEqual({ one: "cancelled meeting", many: "cancelled meetings" });
    expect(wholeNoun(page)).toEqual({ one: "meeting", many: "meetings" });
  });
  test("says that nothing is known, which is not zero", () => {
    const unknown = { total: 0, noun: { one: "event", many: "events" }, covered: false };
    expect(headlinePage({ calls: null, meetings: null, whole: unknown, who, when: "from 1750 to 1760" })).toBe(
      "The record does not cover events between the United States and Russia from 1750 to 1760",
    );
  });
});
