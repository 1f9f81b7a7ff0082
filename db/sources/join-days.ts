import type { Day } from "#shared/dates.ts";

/** Days that follow on each other are one stretch; in time order. */
export function joinDays(days: Iterable<Day>): { from: Day; to: Day }[] {
  const joined: { from: Day; to: Day }[] = [];
  for (const day of [...days].toSorted((a, b) => a - b)) {
    const last = joined.at(-1);
    if (last && day <= last.to + 1) last.to = day;
    else joined.push({ from: day, to: day });
  }
  return joined;
}
