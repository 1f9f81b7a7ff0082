import { addMonths, daysInMonth, toCivil, type Day } from "./dates.ts";

/** A stretch of days, both ends in it. */
export interface Window {
  from: Day;
  to: Day;
}

/**
 * The window of the same length just before (-1) or after (+1). Windows of whole years or months move by the
 * calendar, so that a presidential term steps to the next one; all others by days.
 */
export function shiftWindow({ from, to }: Window, direction: 1 | -1): Window {
  const months = wholeMonths({ from, to });
  if (months !== null) return monthsFrom(addMonths(from, direction * months), months);
  const length = to - from + 1;
  return { from: from + direction * length, to: to + direction * length };
}

/** The same days a year before: whole months stay whole, and 29 February becomes 28 February. */
export function yearBefore({ from, to }: Window): Window {
  const months = wholeMonths({ from, to });
  const start = addMonths(from, -12);
  return months === null ? { from: start, to: addMonths(to, -12) } : monthsFrom(start, months);
}

/** How many months a window holds that begins and ends with whole ones; null for any other. */
export function wholeMonths({ from, to }: Window): number | null {
  const first = toCivil(from);
  const next = toCivil(to + 1);
  const months = (next.year - first.year) * 12 + next.month - first.month;
  if (months < 1) return null;
  const lastDayOfStart = first.day === daysInMonth(first.year, first.month);
  return next.day === first.day || (lastDayOfStart && addMonths(from, months) === to + 1) ? months : null;
}

/**
 * The length of a window in months: calendar months from its first day, and the days left over as a part of the month they fall in. Two whole
 * years are 24.
 */
export function monthsIn({ from, to }: Window): number {
  let whole = 0;
  while (addMonths(from, whole + 1) <= to + 1) whole += 1;
  const [begun, ends] = [addMonths(from, whole), addMonths(from, whole + 1)];
  return whole + (to + 1 - begun) / (ends - begun);
}

/** Equally long by the calendar or by days. */
export function sameLength(one: Window, two: Window): boolean {
  const months = wholeMonths(one);
  return one.to - one.from === two.to - two.from || (months !== null && months === wholeMonths(two));
}

/** The window of whole months from a day on. */
export function monthsFrom(from: Day, months: number): Window {
  return { from, to: addMonths(from, months) - 1 };
}
