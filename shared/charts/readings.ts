import { addMonths, formatDay, parseDay, type Day } from "../dates.ts";
import { bucketSpan, parseBucketKey, type Grain } from "../definitions/periods.ts";
import type { Column } from "./series.ts";

/** Why there is no number, or what limits it. */
export type ReadingNote = "partWhole" | "noWhole" | "notCovered" | "notInFull" | "anew" | "before";

/** One number of a drawing: what is shown of a count. Unknown is not zero: null says why. */
export interface Reading {
  value: number | null;
  /** The least and the most it can be, by dates that are not exact; both the value where all are. */
  low: number | null;
  high: number | null;
  complete: boolean;
  /** The days it stands for where they are more than those of its own bucket. */
  span: { from: string; to: string } | null;
  /** Why there is no number, or what limits it. */
  note: ReadingNote | null;
}

/** A certain count of one bucket or group, and what imprecise dates may add. */
export interface Count {
  value: number | null;
  possible: number;
}

export function readAmount({ value, possible }: Count, complete: boolean): Reading {
  return { value, low: value, high: value === null ? null : value + possible, complete, span: null, note: null };
}

/**
 * A share of a whole. It is least where all that is possible elsewhere happened and none of its own, most the other way round.
 * @param whole of unknown value where a part of it is not covered: a share of an unknown whole is unknown
 * @param adds whether what is possible for the part would add to the whole; an event of a coarse date may be in the whole already
 */
export function readShare(part: Count, whole: Count, adds: boolean, complete: boolean): Reading {
  if (part.value === null || whole.value === null) return unknown("partWhole");
  if (whole.value === 0) return unknown("noWhole");
  const elsewhere = adds ? whole.possible - part.possible : whole.possible;
  return {
    value: part.value / whole.value,
    low: part.value / (whole.value + elsewhere),
    high: Math.min(1, (part.value + part.possible) / (whole.value + (adds ? part.possible : 0))),
    complete,
    span: null,
    note: null,
  };
}

/** The parts of a column as one whole; unknown where one of them is. */
export function wholeOf(parts: readonly Count[]): Count {
  const known = parts.flatMap(({ value }) => (value === null ? [] : [value]));
  const possible = parts.reduce((all, part) => all + part.possible, 0);
  return { value: known.length < parts.length ? null : known.reduce((all, value) => all + value, 0), possible };
}

type Bucket = Pick<Column, "key" | "first" | "last" | "complete">;

/**
 * Sums from the first bucket on; after a gap in the sources they begin anew, because nobody knows what the gap adds.
 * @param most all there is: an event of a coarse date is possible in many buckets, and counts once at most
 */
export function readCumulative(buckets: readonly Bucket[], counts: readonly Count[], most: number): Reading[] {
  let run: { low: number; high: number; from: string | null; later: boolean } | null = null;
  let interrupted = false;
  return buckets.map((bucket, index): Reading => {
    const count = counts[index];
    if (!count || count.value === null) {
      interrupted ||= run !== null;
      run = null;
      return unknown("notCovered");
    }
    run = run ?? { low: 0, high: 0, from: bucket.first, later: interrupted };
    run.low += count.value;
    run.high += count.value + count.possible;
    return {
      value: run.low,
      low: run.low,
      high: Math.max(run.low, Math.min(run.high, most)),
      complete: bucket.complete || index === 0,
      span: run.from === null || bucket.last === null ? null : { from: run.from, to: bucket.last },
      note: run.later ? "anew" : null,
    };
  });
}

/**
 * Sums over the calendar months that end with each bucket. A window with a bucket nobody covers is not covered, and one that
 * begins before the first bucket is not known.
 * @param most all there is, as for cumulative numbers
 */
export function readRolling(
  { grain, months }: { grain: Grain; months: number },
  buckets: readonly Bucket[],
  counts: readonly Count[],
  most: number,
): Reading[] {
  const spans = buckets.map(({ key }) => spanOf(grain, key));
  return buckets.map((bucket, index): Reading => {
    const own = spans[index];
    if (!own) return unknown("notCovered");
    const start = addMonths(own.last + 1, -months);
    const first = spans.findIndex((span) => span !== null && span.first >= start);
    if ((spans[0]?.first ?? own.first) > start) return unknown("before");
    const inside = counts.slice(first, index + 1);
    const { value, possible } = wholeOf(inside);
    if (value === null) return unknown("notInFull");
    return {
      value,
      low: value,
      high: Math.max(value, Math.min(value + possible, most)),
      complete: buckets.slice(first, index + 1).every(({ complete }) => complete),
      span: { from: laterOf(start, buckets[first]?.first ?? null), to: bucket.last ?? formatDay(own.last) },
      note: null,
    };
  });
}

function spanOf(grain: Grain, key: string): { first: Day; last: Day } | null {
  const bucket = parseBucketKey(grain, key);
  return bucket === null ? null : bucketSpan(grain, bucket);
}

function laterOf(start: Day, first: string | null): string {
  const day = first === null ? null : parseDay(first);
  return formatDay(day === null ? start : Math.max(start, day));
}

function unknown(note: ReadingNote): Reading {
  return { value: null, low: null, high: null, complete: true, span: null, note };
}
