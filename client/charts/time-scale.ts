import type { Day } from "#shared/dates.ts";
import { bucketSpan, findGrain, parseBucketKey } from "#shared/definitions/periods.ts";

/** Days, both inclusive. */
export interface DaySpan {
  from: Day;
  to: Day;
}

/** Where the buckets of a drawing lie, in pixels: side by side, or as rungs one below the other. */
export interface TimeScale {
  keys: readonly string[];
  along: "x" | "y";
  start: number;
  step: number;
  /** The reach of a bucket across the axis. */
  across: { from: number; to: number };
}

/** The first and the last bucket of a stretch. */
export interface Stretch {
  first: number;
  last: number;
}

/** The days of a bucket by its key; null for a key that is no bucket of the calendar. */
export function spanOfKey(key: string): DaySpan | null {
  const grain = findGrain(key);
  const bucket = grain === null ? null : parseBucketKey(grain, key);
  if (grain === null || bucket === null) return null;
  const { first: from, last: to } = bucketSpan(grain, bucket);
  return { from, to };
}

/** The buckets that share a day with a span, whatever its own grain; null where none does. */
export function findStretch(keys: readonly string[], { from, to }: DaySpan): Stretch | null {
  const shares = (key: string): boolean => {
    const own = spanOfKey(key);
    return own !== null && own.from <= to && own.to >= from;
  };
  const first = keys.findIndex(shares);
  return first < 0 ? null : { first, last: keys.findLastIndex(shares) };
}

/** The days from one bucket to another, whichever comes first, inside the period of the page. */
export function spanBetween(keys: readonly string[], one: number, other: number, within: Partial<DaySpan>): DaySpan | null {
  const [first, last] = [Math.min(one, other), Math.max(one, other)].map((index) => spanOfKey(keys[index] ?? ""));
  if (!first || !last) return null;
  return { from: Math.max(first.from, within.from ?? first.from), to: Math.min(last.to, within.to ?? last.to) };
}

/** The bucket at a pixel; beyond the ends, the one at the end. */
export function bucketAt({ keys, start, step }: TimeScale, px: number): number {
  return Math.min(keys.length - 1, Math.max(0, Math.floor((px - start) / step)));
}

/** The rectangle of a stretch. */
export function placeStretch({ along, start, step, across }: TimeScale, { first, last }: Stretch) {
  const [from, length] = [start + first * step, (last - first + 1) * step];
  const [side, depth] = [across.from, across.to - across.from];
  return along === "x" ? { x: from, y: side, width: length, height: depth } : { x: side, y: from, width: depth, height: length };
}
