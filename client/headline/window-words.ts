import { parseDay, toCivil, type Day } from "#shared/dates.ts";
import { words } from "../words.ts";

/** A window as short as it can be said: `2017`, `2009–2012`, `20 Jan 2009 – 19 Jan 2017`. */
export function describeWindow(from: Day | null, to: Day | null): string {
  if (from === null || to === null) return words.say.period(from, to);
  const [first, last] = [toCivil(from), toCivil(to)];
  const wholeYears = first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31;
  if (!wholeYears) return words.say.period(from, to);
  return first.year === last.year ? String(first.year) : `${first.year}–${last.year}`;
}

/** The same of a window as an answer has it. */
export function sayWindow({ from, to }: { from: string | null; to: string | null }): string {
  return describeWindow(parseDay(from ?? ""), parseDay(to ?? ""));
}
