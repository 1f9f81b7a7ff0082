import type { Day } from "#shared/dates.ts";

const DAY_MS = 86_400_000;

/** Midnight of Greenwich, of which the libraries of feeds take the day, wherever the machine is. */
export function dateOf(day: Day): Date {
  return new Date(day * DAY_MS);
}
