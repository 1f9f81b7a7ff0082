import { addMonths, FIRST_DAY, formatDay, parseDay, type Day } from "./dates.ts";
import { BadParameter, findNearest } from "./errors.ts";
import { monthsFrom, sameLength, shiftWindow, wholeMonths, yearBefore, type Window } from "./windows.ts";

/** What a period is compared with. */
export type Comparison = { kind: "previous" } | { kind: "year" } | { kind: "none" } | ({ kind: "period" } & Window);

export const PREVIOUS: Comparison = { kind: "previous" };

const WORDS = ["previous", "year", "none"] as const;

/** Two windows set against each other. */
export interface ComparedWindows {
  /** The period, or the part of it that has elapsed. */
  current: Window;
  other: Window;
  /** Equally long: their numbers can be set against each other as they are. */
  alike: boolean;
}

/**
 * Reads `previous`, `year`, `none` or `2009-01-01..2012-12-31`.
 * @throws BadParameter
 */
export function parseComparison(text: string): Comparison {
  const word = WORDS.find((known) => known === text);
  if (word !== undefined) return { kind: word };
  const [from, to, more] = text.split("..").map((end) => parseDay(end));
  if (more === undefined && typeof from === "number" && typeof to === "number" && from <= to) return { kind: "period", from, to };
  throw new BadParameter({
    parameter: "compare",
    value: text,
    reason: ["unknownWord"],
    allowed: { shape: ["comparison"] },
    suggestion: findNearest(text, WORDS),
  });
}

export function formatComparison(comparison: Comparison): string {
  return comparison.kind === "period" ? `${formatDay(comparison.from)}..${formatDay(comparison.to)}` : comparison.kind;
}

/**
 * The window a period is compared with. Of a period that has not ended, the part until `lastKnown` is compared with the same
 * part of the other one; where the reader chose one of another length, with all of it.
 * @param lastKnown last day the sources tell of; null where they tell of none
 * @returns null where nothing is to be compared, or the period has no first day
 */
export function compareWindows(from: Day | null, to: Day | null, comparison: Comparison, lastKnown: Day | null): ComparedWindows | null {
  const end = to ?? lastKnown;
  if (comparison.kind === "none" || from === null || end === null || end < from) return null;
  const period = { from, to: end };
  const whole = otherWindow(period, comparison);
  if (whole.from < FIRST_DAY) return null;
  const alike = comparison.kind !== "period" || sameLength(period, whole);
  const unfinished = lastKnown !== null && lastKnown >= from && lastKnown < end;
  const current = unfinished ? { from, to: lastKnown } : period;
  return { current, other: unfinished && alike ? samePart(current, whole) : whole, alike: alike || sameLength(current, whole) };
}

function otherWindow(period: Window, comparison: Exclude<Comparison, { kind: "none" }>): Window {
  switch (comparison.kind) {
    case "previous":
      return shiftWindow(period, -1);
    case "year":
      return yearBefore(period);
    case "period":
      return { from: comparison.from, to: comparison.to };
  }
}

/** The first part of a window, as long as the part given: by the calendar where both begin on the same day of a month. */
function samePart(part: Window, whole: Window): Window {
  const months = wholeMonths(part);
  if (months !== null) return atMost(monthsFrom(whole.from, months), whole);
  const apart = monthsApart(whole.from, part.from);
  const to = apart === null ? whole.from + (part.to - part.from) : addMonths(part.to, -apart);
  return atMost({ from: whole.from, to }, whole);
}

function atMost(part: Window, whole: Window): Window {
  return { from: whole.from, to: Math.min(part.to, whole.to) };
}

/** Whole months from one day to another; null where there are days over. */
function monthsApart(one: Day, two: Day): number | null {
  if (one === two) return 0;
  const months = one < two ? wholeMonths({ from: one, to: two - 1 }) : wholeMonths({ from: two, to: one - 1 });
  return months === null ? null : one < two ? months : -months;
}
