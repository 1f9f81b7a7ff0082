import type { Day } from "#shared/dates.ts";
import { bucketOf, type Grain } from "#shared/definitions/periods.ts";

/** A bin narrower than this cannot be hit. */
const LEAST_BIN_PX = 7;
const FINEST_FIRST = ["day", "month", "quarter", "year"] as const satisfies readonly Grain[];

/** The finest grain whose bins are wide enough for the plot; years where the period has an open end. */
export function timelineGrain({ from, to }: { from: Day | null; to: Day | null }, plotPx: number): Grain {
  if (from === null || to === null) return "year";
  const bins = (grain: Grain) => bucketOf(grain, to) - bucketOf(grain, from) + 1;
  return FINEST_FIRST.find((grain) => bins(grain) * LEAST_BIN_PX <= plotPx) ?? "year";
}
