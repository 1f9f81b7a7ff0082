import { parseDay, toCivil, toDay } from "../dates.ts";
import type { Words } from "../words/en.ts";
import { partialStretches, type Column, type ColumnData } from "./series.ts";

/** What a number can be other than certain and whole; none of them looks like another, on the page and in a picture alike. */
export type Doubt = "zero" | "possible" | "spread" | "uncovered" | "unfinished" | "partial";

/** A piece that is not finished is this pale, in a dashed outline. */
export const UNFINISHED = { opacity: 0.4, dash: "3 2" } as const;

/** A stretch that no source covers is hatched this faintly behind the marks. */
export const UNCOVERED_OPACITY = 0.4;

/** A narrower piece would be all outline and vanish: it is only pale. */
export const LEAST_OUTLINED_PX = 6;

/** From this width of a bucket on, a zero is written; most days are zeros, and a row of them says nothing. */
const [ZERO_PX, DAY_ZERO_PX] = [20, 48];

/** Whether buckets of a width have room for the 0 of a covered nothing. */
export function hasRoomForZero(bandPx: number, [first]: readonly Pick<Column, "key">[]): boolean {
  return bandPx >= (first !== undefined && parseDay(first.key) !== null ? DAY_ZERO_PX : ZERO_PX);
}

/** Which of the doubts a drawing over time holds: what its key must explain. */
export function doubtsOf({ columns }: Pick<ColumnData, "columns">): Set<Doubt> {
  const has: Record<Doubt, boolean> = {
    zero: columns.some(isZero),
    possible: columns.some(({ possible }) => possible > 0),
    spread: columns.some(({ spread }) => spread !== undefined),
    uncovered: columns.some(({ covered }) => !covered),
    unfinished: columns.some(({ complete, covered, events }) => !complete && covered && events > 0),
    partial: partialStretches(columns).length > 0,
  };
  return new Set(DOUBTS.filter((doubt) => has[doubt]));
}

/** A stretch of which more is known than its days say, by the columns it lies over. */
export interface SpreadOver {
  /** Index of the first and of the last column. */
  from: number;
  to: number;
  /** As many may be added to the whole of it, once. */
  possible: number;
  /** Days of the stretch, which can begin before the columns and end after them. */
  first: string;
  last: string;
}

/** How thick the band of a stretch is, above the columns it lies over and their numbers. */
export const SPREAD_PX = 7;

/** The room the bands of some columns take, one above another. */
export function spreadRoomPx(columns: readonly Column[]): number {
  return spreadsOf(columns).length * (SPREAD_PX + 2);
}

/** The stretches over some columns, those of the same days as one. */
export function spreadsOf(columns: readonly Column[]): SpreadOver[] {
  const found = new Map<string, SpreadOver & { told: Set<object> }>();
  columns.forEach(({ spread = [] }, index) => {
    for (const stretch of spread) {
      const { first, last, possible } = stretch;
      const name = `${first}/${last}`;
      const over = found.get(name) ?? { from: index, to: index, possible: 0, first, last, told: new Set() };
      found.set(name, over);
      over.to = index;
      if (!over.told.has(stretch)) over.possible += possible;
      over.told.add(stretch);
    }
  });
  return [...found.values()].map(({ told: _told, ...over }) => over);
}

/** "June 2018", "2018", or its days: what is known of when. */
export function nameSpread({ first, last }: Pick<SpreadOver, "first" | "last">, say: Words["say"]): string {
  const [from, to] = [parseDay(first), parseDay(last)];
  if (from === null || to === null) return `${first}/${last}`;
  const { year, month } = toCivil(from);
  if (from === toDay(year, 1, 1) && to === toDay(year + 1, 1, 1) - 1) return String(year);
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return from === toDay(year, month, 1) && to === toDay(nextYear, nextMonth, 1) - 1 ? say.month(year, month) : say.period(from, to);
}

/** What each stretch adds, as a sentence without its full stop. */
export function spreadNotes(columns: readonly Column[], { marks, say }: Pick<Words, "marks" | "say">): string[] {
  return spreadsOf(columns).map((over) => marks.spread(over.possible, nameSpread(over, say)));
}

/** Covered, and nothing happened: a number, where not covered has none. */
export function isZero({ total, possible }: Pick<Column, "total" | "possible">): boolean {
  return total === 0 && possible === 0;
}

const DOUBTS = ["zero", "possible", "spread", "uncovered", "unfinished", "partial"] as const;
