import { addMonths, type Day } from "../dates.ts";

/**
 * Months of a period, both ends in it: calendar months from its first day, and the days left over as a part of the month they fall in. Two
 * whole years are 24.
 */
export function monthsOf(from: Day, to: Day): number {
  let whole = 0;
  while (addMonths(from, whole + 1) <= to + 1) whole += 1;
  const [begun, ends] = [addMonths(from, whole), addMonths(from, whole + 1)];
  return whole + (to + 1 - begun) / (ends - begun);
}

/** Events a month, to three decimals, and the months, to two. */
export function monthlyRate(events: number, months: number): { perMonth: number; months: number } {
  return { perMonth: Math.round((events / months) * 1000) / 1000, months: Math.round(months * 100) / 100 };
}
