import { daysInMonth, parseDay, toCivil, type Day } from "#shared/dates.ts";
import { words } from "../words.ts";

/** A period inside a sentence: "between 20 Jan 2009 and 19 Jan 2017", "in 2020", "from 2017 to 2020", "since 1 Jan 2009". */
export function sayWithin(from: Day | null, to: Day | null): string {
  const { spans, say } = words;
  if (from === null) return to === null ? spans.wholeRecord : spans.untilDay(say.day(to));
  if (to === null) return spans.sinceDay(say.day(from));
  const [first, last] = [toCivil(from), toCivil(to)];
  const whole = first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31;
  if (!whole) return from === to ? spans.onDay(say.day(from)) : spans.betweenDays(say.day(from), say.day(to));
  return first.year === last.year ? spans.inYear(first.year) : spans.years(first.year, last.year);
}

/**
 * The same, short enough for a headline, and never a part of a year told as the year: "in 2018", "in March 2018", "from March to
 * June 2018", "from Jan 2009 to Jun 2026" where the days of a long period stand below it.
 */
export function sayBriefly(from: Day | null, to: Day | null): string {
  const { spans, say } = words;
  if (from === null) return to === null ? spans.record : sayEnd(to);
  if (to === null) return sayStart(from);
  const [first, last] = [toCivil(from), toCivil(to)];
  const months = first.day === 1 && last.day === daysInMonth(last.year, last.month);
  if (months && first.month === 1 && last.month === 12) return sayWithin(from, to);
  if (months && first.year === last.year) {
    const end = say.longMonth(last.year, last.month);
    return first.month === last.month ? spans.inMonth(end) : spans.months(say.monthNames[first.month - 1] ?? "", end);
  }
  if (!months && to - from < LONG_DAYS) return sayWithin(from, to);
  return spans.months(say.month(first.year, first.month), say.month(last.year, last.month));
}

const LONG_DAYS = 731;

function sayStart(day: Day): string {
  const { year, month, day: dayOfMonth } = toCivil(day);
  if (dayOfMonth !== 1) return words.spans.sinceDay(words.say.day(day));
  return words.spans.sinceMonth(month === 1 ? String(year) : words.say.longMonth(year, month));
}

function sayEnd(day: Day): string {
  const { year, month, day: dayOfMonth } = toCivil(day);
  if (dayOfMonth !== daysInMonth(year, month)) return words.spans.untilDay(words.say.day(day));
  return words.spans.untilMonth(month === 12 ? String(year) : words.say.longMonth(year, month));
}

/** The same of the days an answer has. */
export function sayWithinDays({ from, to }: { from: string | null; to: string | null }): string {
  return sayWithin(parseDay(from ?? ""), parseDay(to ?? ""));
}
