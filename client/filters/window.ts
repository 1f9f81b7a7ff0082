import { addYears, type Day } from "#shared/dates.ts";

/** True for a period of more than one year but at most `years`. */
export function spansAtMost(from: Day | null, to: Day | null, years: number): boolean {
  return from !== null && to !== null && addYears(from, years) > to;
}
