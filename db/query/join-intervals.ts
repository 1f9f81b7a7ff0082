import type { Day } from "#shared/dates.ts";

/**
 * The same days in as few intervals as hold them, in time order.
 * @param apart days from the last of one to the first of the next that still make them one
 */
export function joinIntervals(intervals: readonly { first: Day; last: Day }[], apart = 1): { first: Day; last: Day }[] {
  const joined: { first: Day; last: Day }[] = [];
  for (const { first, last } of intervals.toSorted((a, b) => a.first - b.first)) {
    const before = joined.at(-1);
    if (before === undefined || first > before.last + apart) joined.push({ first, last });
    else before.last = Math.max(before.last, last);
  }
  return joined;
}
