import { daysInMonth, parseDay, toCivil, type Day } from "#shared/dates.ts";
import { describeDay, MONTH_NAMES, MONTHS } from "#shared/describe.ts";

/** A period inside a sentence: "between 20 Jan 2009 and 19 Jan 2017", "in 2020", "from 2017 to 2020", "since 1 Jan 2009". */
export function sayWithin(from: Day | null, to: Day | null): string {
  if (from === null) return to === null ? "in the whole record" : `until ${describeDay(to)}`;
  if (to === null) return `since ${describeDay(from)}`;
  const [first, last] = [toCivil(from), toCivil(to)];
  const whole = first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31;
  if (!whole) return from === to ? `on ${describeDay(from)}` : `between ${describeDay(from)} and ${describeDay(to)}`;
  return first.year === last.year ? `in ${first.year}` : `from ${first.year} to ${last.year}`;
}

/**
 * The same, short enough for a headline, and never a part of a year told as the year: "in 2018", "in March 2018", "from March to
 * June 2018", "from Jan 2009 to Jun 2026" where the days of a long period stand below it.
 */
export function sayBriefly(from: Day | null, to: Day | null): string {
  if (from === null) return to === null ? "in the record" : `until ${sayEnd(to)}`;
  if (to === null) return `since ${sayStart(from)}`;
  const [first, last] = [toCivil(from), toCivil(to)];
  const months = first.day === 1 && last.day === daysInMonth(last.year, last.month);
  if (months && first.month === 1 && last.month === 12) return sayWithin(from, to);
  if (months && first.year === last.year) {
    return first.month === last.month
      ? `in ${MONTH_NAMES[first.month - 1] ?? ""} ${first.year}`
      : `from ${MONTH_NAMES[first.month - 1] ?? ""} to ${MONTH_NAMES[last.month - 1] ?? ""} ${last.year}`;
  }
  if (!months && to - from < LONG_DAYS) return sayWithin(from, to);
  return `from ${short(first)} to ${short(last)}`;
}

const LONG_DAYS = 731;

function short({ year, month }: { year: number; month: number }): string {
  return `${MONTHS[month - 1] ?? ""} ${year}`;
}

function sayStart(day: Day): string {
  const { year, month, day: dayOfMonth } = toCivil(day);
  if (dayOfMonth !== 1) return describeDay(day);
  return month === 1 ? String(year) : `${MONTH_NAMES[month - 1] ?? ""} ${year}`;
}

function sayEnd(day: Day): string {
  const { year, month, day: dayOfMonth } = toCivil(day);
  if (dayOfMonth !== daysInMonth(year, month)) return describeDay(day);
  return month === 12 ? String(year) : `${MONTH_NAMES[month - 1] ?? ""} ${year}`;
}

/** The same of the days an answer has. */
export function sayWithinDays({ from, to }: { from: string | null; to: string | null }): string {
  return sayWithin(parseDay(from ?? ""), parseDay(to ?? ""));
}
