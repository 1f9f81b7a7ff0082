import type { Day } from "#shared/dates.ts";
import type { Query } from "#shared/query.ts";
import { shiftWindow } from "#shared/windows.ts";

/** The query over the window before or after; null for an open period, or one that ends with the record. */
export function nextPeriod(query: Query, direction: 1 | -1, lastDay: Day): Query | null {
  const { from, to } = query;
  if (from === null || to === null || (direction === 1 && to >= lastDay)) return null;
  return { ...query, ...shiftWindow({ from, to }, direction), period: null };
}
