import { expect, test } from "vitest";
import { monthlyRate } from "#shared/claims/monthly-rate.ts";
import { comparePaces, type Paced } from "#shared/claims/pace.ts";
import { splitClaims } from "#shared/claims/split-claims.ts";
import { parseDay } from "#shared/dates.ts";
import { monthsIn } from "#shared/windows.ts";
import { en } from "#shared/words/en.ts";

/** As many days as thirty times the months. */
const paced = (ours: number, months: number | null, more: Partial<Paced> = {}): Paced => ({
  ours,
  months,
  days: months === null ? null : months * 30,
  possible: 0,
  unstated: 0,
  completeness: "full",
  unread: [],
  claimed: ours,
  verdict: "matches",
  ...more,
});

test.each([
  // 8 in 16 months against 9 in 24: 8 × 24 / (9 × 16) = 192 / 144 = 1.333, a third above and still equal.
  [8, 16, 9, 24, "equal", 1.333],
  [5, 10, 3, 10, "faster", 1.667],
  [3, 10, 5, 10, "slower", 0.6],
  [0, 10, 0, 20, "equal", null],
  [0, 10, 3, 10, "slower", 0],
  [3, 10, 0, 10, "faster", null],
] as const)("%i in %i months against %i in %i: %s", (ours, months, others, otherMonths, verdict, ratio) => {
  expect(comparePaces(paced(ours, months), paced(others, otherMonths), en)).toMatchObject({ verdict, ratio });
});

test("the sentence has each number, its days and its rate, how far they are apart, and the rule beside it", () => {
  // 8 / 16 = 0.5 and 9 / 20 = 0.45; 0.5 / 0.45 = 1.111.
  expect(comparePaces(paced(8, 16), paced(9, 20), en)).toEqual({
    verdict: "equal",
    ratio: 1.111,
    rule: "Two paces are called roughly equal where the faster is at most a third above the slower.",
    finding:
      "8 in 480 days are 0.500 a month; 9 in 600 days are 0.450 a month: the first is 11% above the second, roughly equal by the rule.",
  });
});

test("a claim whose number is wrong is said first, and nothing is called equal", () => {
  const { verdict, finding } = comparePaces(paced(8, 16, { claimed: 20, verdict: "differs" }), paced(9, 20), en);
  expect(verdict).toBe("misstated");
  expect(finding).toMatch(/^The first claim says 20 where the record has 8\. Of the record's own numbers, 8 in 480 days/);
});

test.each([
  [null, paced(3, 10), /not understood/],
  [paced(3, null), paced(3, 10), /needs a first and a last day/],
  [paced(3, 10, { unread: ["by Obama"] }), paced(3, 10), /^Not counted of the two claims: “by Obama”\. So their paces are not compared\.$/],
  [paced(0, 10, { completeness: null }), paced(3, 10), /No source of the record reaches/],
  // 3 against 3 is equal, and 5 against 3 is not.
  [paced(3, 10, { possible: 2 }), paced(3, 10), /with what is possible the judgement could be another/],
])("what cannot be compared says why, without a number", (first, second, why) => {
  const { verdict, ratio, finding } = comparePaces(first, second, en);
  expect({ verdict, ratio }).toEqual({ verdict: "unknown", ratio: null });
  expect(finding).toMatch(why);
});

test("what is not known to the day is said", () => {
  expect(comparePaces(paced(3, 10, { possible: 1 }), paced(3, 10), en).finding).toMatch(/both can be higher\.$/);
});

test.each([
  // Two years are 24 months whatever their days; 20 May to 15 June are 27 of 31 days.
  ["2015-01-20", "2017-01-19", 24],
  ["2015-01-01", "2015-12-31", 12],
  ["2016-02-01", "2016-02-29", 1],
  ["2017-01-20", "2018-06-15", 16 + 27 / 31],
  ["2017-01-31", "2017-02-14", 15 / 28],
])("%s to %s are %d months", (from, to, months) => {
  expect(monthsIn({ from: parseDay(from) ?? 0, to: parseDay(to) ?? 0 })).toBeCloseTo(months, 10);
});

test("a rate is rounded to three decimals, its months to two", () => {
  // 8 / 16.871 = 0.4742.
  expect(monthlyRate(8, 16 + 27 / 31)).toEqual({ perMonth: 0.474, months: 16.87 });
});

test.each([
  ["nine calls, 2015; ten calls, 2016", ["nine calls, 2015", "ten calls, 2016"]],
  [
    "eight calls of Trump, a pace roughly equal to nine in the last two years of Obama",
    ["eight calls of Trump", "nine in the last two years of Obama"],
  ],
  ["eight calls of Trump – a pace equal to the nine of Obama", ["eight calls of Trump", "the nine of Obama"]],
  ["eight calls of Trump compared with nine of Obama", ["eight calls of Trump", "nine of Obama"]],
  ["35 diplomats expelled against Russia", ["35 diplomats expelled against Russia"]],
  [" ; ", []],
])("%s is split into its claims", (text, claims) => {
  expect(splitClaims(text)).toEqual(claims);
});
