import { parseDay, toCivil, type Day } from "#shared/dates.ts";
import { describeDay } from "#shared/describe.ts";

/** A period inside a sentence: "between 20 Jan 2009 and 19 Jan 2017", "in 2020", "from 2017 to 2020", "since 1 Jan 2009". */
export function sayWithin(from: Day | null, to: Day | null): string {
  if (from === null) return to === null ? "in the whole record" : `until ${describeDay(to)}`;
  if (to === null) return `since ${describeDay(from)}`;
  const [first, last] = [toCivil(from), toCivil(to)];
  const whole = first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31;
  if (!whole) return from === to ? `on ${describeDay(from)}` : `between ${describeDay(from)} and ${describeDay(to)}`;
  return first.year === last.year ? `in ${first.year}` : `from ${first.year} to ${last.year}`;
}

/** The same of the days an answer has. */
export function sayWithinDays({ from, to }: { from: string | null; to: string | null }): string {
  return sayWithin(parseDay(from ?? ""), parseDay(to ?? ""));
}
