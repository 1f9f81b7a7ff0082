import { expect, test } from "vitest";
import { findBound, readNumber } from "#shared/claims/numbers.ts";
import { en } from "#shared/words/en.ts";
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
    "The record has 8; with what is not known the claim can be right. 2 more are possible: not every date is known to the day.",
  ],
  [
    60,
    "exact",
    { ours: 40, unstated: 1 },
    "possible",
    "The record has at least 40; with what is not known the claim can be right. For one of the events no source states a number.",
  ],
  [800, "floor", { ours: 4164 }, "agrees", "The record has 4,164, which is not less than the claim's floor."],
  [800, "floor", { ours: 790 }, "differs", "The record has 790, 10 fewer than the claim's floor."],
  // More than and fewer than are strict: the number itself does not do.
  [9, "above", { ours: 9 }, "differs", "The record has 9, which is not more than 9."],
  [9, "above", { ours: 10 }, "agrees", "The record has 10, which is more than 9."],
  [9, "below", { ours: 9 }, "differs", "The record has 9, which is not fewer than 9."],
  [9, "below", { ours: 8 }, "agrees", "The record has 8, which is fewer than 9."],
  [9, "floor", { ours: 9 }, "agrees", "The record has 9, which is not less than the claim's floor."],
  [9, "ceiling", { ours: 9 }, "agrees", "The record has 9, which is not above the claim's ceiling."],
  [2500, "above", { ours: 2500 }, "differs", "The record has 2,500, which is not more than 2,500."],
  // A day no source covers can hold one more.
  [
    0,
    "exact",
    { ours: 0, reach: { first: 16_071, last: 20_061 } },
    "possible",
    "The record has 0; with what is not known the claim can be right. Sources reach these sides from 1 Jan 2014 to 4 Dec 2024; the other days are not known.",
  ],
  [5, "ceiling", { ours: 7 }, "differs", "The record has 7, 2 more than the claim's ceiling."],
  [24, "rounded", { ours: 22 }, "agrees", "The record has 22, within a tenth of the rounded number, or one of it."],
  [24, "rounded", { ours: 19 }, "differs", "The record has 19, 5 fewer."],
  [null, "exact", { ours: 6 }, "open", "The record has 6; the claim gives no number to compare."],
] as const)("%s %s against %o", (value, bound, counted, verdict, sentence) => {
  const whole = { ...COVERED, ...counted };
  expect(judge(value, bound, whole)).toBe(verdict);
  expect(describeVerdict(value, bound, whole, en)).toBe(sentence);
});

test("where no source reaches there is no verdict, not even that nothing matches nothing", () => {
  const none = { ours: 0, possible: 0, unstated: 0, completeness: null };
  expect(judge(0, "exact", none)).toBe("unknown");
  expect(describeVerdict(8, "exact", none, en)).toBe(
    "Not covered: no source of the record reaches these sides and days, so it cannot be checked.",
  );
});

test.each([
  ["over 20 visits", 20, "above"],
  ["US targets over the invasion by mid June 2022 (over)", 800, "above"],
  ["no fewer than nine calls", 9, "floor"],
  ["US sanctions of the first war year (more than)", 2500, "above"],
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
