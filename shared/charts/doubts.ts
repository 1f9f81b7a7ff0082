import { partialStretches, type Column, type ColumnData } from "./series.ts";

/** What a number can be other than certain and whole; none of them looks like another, on the page and in a picture alike. */
export type Doubt = "zero" | "possible" | "uncovered" | "unfinished" | "partial";

/** A piece that is not finished is this pale, in a dashed outline. */
export const UNFINISHED = { opacity: 0.4, dash: "3 2" } as const;

/** A stretch that no source covers is hatched this faintly behind the marks. */
export const UNCOVERED_OPACITY = 0.4;

/** A narrower piece would be all outline and vanish: it is only pale. */
export const LEAST_OUTLINED_PX = 6;

/** From this width of a bucket on, a zero is written. */
const ZERO_PX = 20;

/** Whether a bucket has room for the 0 of a covered nothing. */
export function hasRoomForZero(bandPx: number): boolean {
  return bandPx >= ZERO_PX;
}

/** Which of the doubts a drawing over time holds: what its key must explain. */
export function doubtsOf({ columns }: Pick<ColumnData, "columns">): Set<Doubt> {
  const has: Record<Doubt, boolean> = {
    zero: columns.some(isZero),
    possible: columns.some(({ possible }) => possible > 0),
    uncovered: columns.some(({ covered }) => !covered),
    unfinished: columns.some(({ complete, covered, events }) => !complete && covered && events > 0),
    partial: partialStretches(columns).length > 0,
  };
  return new Set(DOUBTS.filter((doubt) => has[doubt]));
}

/** Covered, and nothing happened: a number, where not covered has none. */
export function isZero({ total, possible }: Pick<Column, "total" | "possible">): boolean {
  return total === 0 && possible === 0;
}

const DOUBTS = ["zero", "possible", "uncovered", "unfinished", "partial"] as const;
