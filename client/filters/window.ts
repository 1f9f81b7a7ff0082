import { addYears, type Day } from "#shared/dates.ts";

/** True for a period with both ends, of at most `years`. */
export function spansAtMost(from: Day | null, to: Day | null, years: number): boolean {
  return from !== null && to !== null && addYears(from, years) > to;
}
