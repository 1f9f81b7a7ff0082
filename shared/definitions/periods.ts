import { toCivil, toDay, daysInMonth, formatDay, type Day } from "../dates.ts";

/** Calendar grains a series can be bucketed by, finest last. */
export const GRAINS = ["year", "quarter", "month", "day"] as const;
export type Grain = (typeof GRAINS)[number];

/** Bucket numbers count up by one per bucket, so that gaps can be filled by adding one. */
export function bucketOf(grain: Grain, day: Day): number {
  const { year, month } = toCivil(day);
  switch (grain) {
    case "year":
      return year;
    case "quarter":
      return year * 4 + Math.floor((month - 1) / 3);
    case "month":
      return year * 12 + month - 1;
    case "day":
      return day;
  }
}

/** First and last day of a bucket, inclusive. */
export function bucketSpan(grain: Grain, bucket: number): { first: Day; last: Day } {
  switch (grain) {
    case "year":
      return { first: toDay(bucket, 1, 1), last: toDay(bucket, 12, 31) };
    case "quarter":
      return monthsSpan(Math.floor(bucket / 4), (bucket % 4) * 3 + 1, 3);
    case "month":
      return monthsSpan(Math.floor(bucket / 12), (bucket % 12) + 1, 1);
    case "day":
      return { first: bucket, last: bucket };
  }
}

/** `2017`, `2017-Q3`, `2017-07` or `2017-07-07`. */
export function bucketKey(grain: Grain, bucket: number): string {
  switch (grain) {
    case "year":
      return String(bucket);
    case "quarter":
      return `${Math.floor(bucket / 4)}-Q${(bucket % 4) + 1}`;
    case "month":
      return formatDay(monthsSpan(Math.floor(bucket / 12), (bucket % 12) + 1, 1).first).slice(0, 7);
    case "day":
      return formatDay(bucket);
  }
}

/** The bucket number of a key written by `bucketKey`; null when the key is not of that grain. */
export function parseBucketKey(grain: Grain, key: string): number | null {
  const match = PATTERNS[grain].exec(key);
  if (!match) return null;
  const year = Number(match[1]);
  const part = Number(match[2] ?? 0);
  switch (grain) {
    case "year":
      return year;
    case "quarter":
      return year * 4 + part - 1;
    case "month":
      return part >= 1 && part <= 12 ? year * 12 + part - 1 : null;
    case "day": {
      const dayOfMonth = Number(match[3]);
      const real = part >= 1 && part <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, part);
      return real ? toDay(year, part, dayOfMonth) : null;
    }
  }
}

/** The grain a bucket's key is written in; null for a text that is no key. */
export function findGrain(key: string): Grain | null {
  return GRAINS.find((grain) => parseBucketKey(grain, key) !== null) ?? null;
}

/** Where a day lies among the buckets of a grain, in buckets: 2015.5 is the middle of the year 2015. */
export function placeOf(grain: Grain, day: Day): number {
  const bucket = bucketOf(grain, day);
  const span = bucketSpan(grain, bucket);
  return bucket + (day - span.first) / (span.last - span.first + 1);
}

/** A key of each grain, as an example. */
export const GRAIN_KEYS = { year: "2018", quarter: "2018-Q3", month: "2018-07", day: "2018-07-16" } as const satisfies Record<
  Grain,
  string
>;

const PATTERNS = {
  year: /^(\d{4})$/,
  quarter: /^(\d{4})-Q([1-4])$/,
  month: /^(\d{4})-(\d{2})$/,
  day: /^(\d{4})-(\d{2})-(\d{2})$/,
} satisfies Record<Grain, RegExp>;

function monthsSpan(year: number, month: number, count: number): { first: Day; last: Day } {
  const lastMonth = month + count - 1;
  return { first: toDay(year, month, 1), last: toDay(year, lastMonth, daysInMonth(year, lastMonth)) };
}
