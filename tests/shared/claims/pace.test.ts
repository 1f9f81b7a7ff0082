import { expect, test } from "vitest";
import { comparePaces, type Paced } from "#shared/claims/pace.ts";
import { splitClaims } from "#shared/claims/split-claims.ts";

const paced = (ours: number, days: number | null, more: Partial<Paced> = {}): Paced => ({
  ours,
  days,
  possible: 0,
  unstated: 0,
  completeness: "full",
  ...more,
});

test.each([
  // 8 in 512 days against 9 in 731: 8 × 731 / (9 × 512) = 5848 / 4608 = 1.269.
  [8, 512, 9, 731, "equal", 1.269],
  // 4 in 300 against 3 in 300 is a third above, and still equal; 5 against 3 is two thirds.
  [4, 300, 3, 300, "equal", 1.333],
  [5, 300, 3, 300, "faster", 1.667],
  [3, 300, 5, 300, "slower", 0.6],
  [0, 300, 0, 700, "equal", null],
  [0, 300, 3, 300, "slower", 0],
  [3, 300, 0, 300, "faster", null],
] as const)("%i in %i days against %i in %i: %s", (ours, days, others, otherDays, verdict, ratio) => {
  expect(comparePaces(paced(ours, days), paced(others, otherDays))).toMatchObject({ verdict, ratio });
});

test("the sentence has each number, its days and its rate, how far they are apart, and the rule beside it", () => {
  // A month is 30.436875 days: 512 are 16.82, 731 are 24.02.
  expect(comparePaces(paced(8, 512), paced(9, 731))).toEqual({
    verdict: "equal",
    ratio: 1.269,
    rule: "Two paces are called roughly equal where the faster is at most a third above the slower.",
    finding:
      "8 in 512 days are 0.48 a month; 9 in 731 days are 0.38 a month: the first is 27% above the second, roughly equal by the rule.",
  });
});

test.each([
  [null, paced(3, 300), /not understood/],
  [paced(3, null), paced(3, 300), /needs a first and a last day/],
  [paced(0, 300, { completeness: null }), paced(3, 300), /No source of the record reaches/],
])("what cannot be compared says why, without a number", (first, second, why) => {
  const { verdict, ratio, finding } = comparePaces(first, second);
  expect({ verdict, ratio }).toEqual({ verdict: "unknown", ratio: null });
  expect(finding).toMatch(why);
});

test("what is not known to the day is said", () => {
  expect(comparePaces(paced(3, 300, { possible: 1 }), paced(3, 300)).finding).toMatch(/both can be higher\.$/);
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
