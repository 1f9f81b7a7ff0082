import { expect, test } from "vitest";
import { findBound, readNumber } from "#shared/claims/numbers.ts";
import { describeVerdict, judge } from "#shared/claims/verdict.ts";

const COVERED = { possible: 0, unstated: 0, completeness: "full" } as const;

test.each([
  [8, "exact", { ours: 8 }, "matches", "The record has 8, which matches."],
  [9, "exact", { ours: 8 }, "differs", "The record has 8, one fewer."],
  [
    9,
    "exact",
    { ours: 8, completeness: "partial" as const },
    "differs",
    "The record has 8, one fewer. The sources do not hold everything of this kind, so what is missing may be missing in them.",
  ],
  [
    9,
    "exact",
    { ours: 8, possible: 2 },
    "possible",
    "The record has 8; with what is possible the claim can be right. 2 more are possible: not every date is known to the day.",
  ],
  [
    60,
    "exact",
    { ours: 40, unstated: 1 },
    "possible",
    "The record has at least 40; with what is possible the claim can be right. For one of the events no source states a number.",
  ],
  [800, "floor", { ours: 4164 }, "agrees", "The record has 4,164, which is not less than the claim's floor."],
  [800, "floor", { ours: 790 }, "differs", "The record has 790, 10 fewer than the claim's floor."],
  [5, "ceiling", { ours: 7 }, "differs", "The record has 7, 2 more than the claim's ceiling."],
  [24, "rounded", { ours: 22 }, "agrees", "The record has 22, within a tenth of the rounded number."],
  [24, "rounded", { ours: 19 }, "differs", "The record has 19, 5 fewer."],
  [null, "exact", { ours: 6 }, "open", "The record has 6; the claim gives no number to compare."],
] as const)("%s %s against %o", (value, bound, counted, verdict, sentence) => {
  const whole = { ...COVERED, ...counted };
  expect(judge(value, bound, whole)).toBe(verdict);
  expect(describeVerdict(value, bound, whole)).toBe(sentence);
});

test("where no source reaches there is no verdict, not even that nothing matches nothing", () => {
  const none = { ours: 0, possible: 0, unstated: 0, completeness: null };
  expect(judge(0, "exact", none)).toBe("unknown");
  expect(describeVerdict(8, "exact", none)).toBe(
    "Not covered: no source of the record reaches these sides and days, so it cannot be checked.",
  );
});

test.each([
  ["over 20 visits", 20, "floor"],
  ["US targets over the invasion by mid June 2022 (over)", 800, "floor"],
  ["Russian diplomats expelled by 28 countries, about", 400, "rounded"],
  ["About two dozen calls", 24, "rounded"],
  ["Putin-Xi meetings, over 8 years, 12", 12, "exact"],
] as const)("%s: %i is %s", (sentence, value, bound) => {
  expect(findBound(sentence, value)).toBe(bound);
});

test.each([
  ["twenty five calls", 25, 2],
  ["4,164 targets", 4164, 1],
  ["two hundred", 200, 2],
  ["a dozen", 12, 2],
  ["12th call", 12, 1],
  ["third call", 3, 1],
  ["twice", 2, 1],
] as const)("%s is %i", (text, value, length) => {
  expect(readNumber(text.split(" "))).toEqual({ value, length });
});
