import { addYears, daysInMonth, toCivil, type Day } from "#shared/dates.ts";
import { addMonths } from "./period-text.ts";

/**
 * The period of the same length just before (-1) or after (+1). Periods of whole years or months move by the
 * calendar, so that a presidential term steps to the next one; all others by days.
 */
export function shiftWindow(from: Day, to: Day, direction: 1 | -1): { from: Day; to: Day } {
  const months = wholeMonths(from, to);
  if (months === null) {
    const length = to - from + 1;
    return { from: from + direction * length, to: to + direction * length };
  }
  const start = addMonths(from, direction * months);
  return { from: start, to: addMonths(start, months) - 1 };
}

function wholeMonths(from: Day, to: Day): number | null {
  const first = toCivil(from);
  const next = toCivil(to + 1);
  const months = (next.year - first.year) * 12 + next.month - first.month;
  if (months < 1) return null;
  const lastDayOfStart = first.day === daysInMonth(first.year, first.month);
  return next.day === first.day || (lastDayOfStart && addMonths(from, months) === to + 1) ? months : null;
}

/** True for a period of more than one year but at most `years`. */
export function spansAtMost(from: Day | null, to: Day | null, years: number): boolean {
  return from !== null && to !== null && addYears(from, years) > to;
}
