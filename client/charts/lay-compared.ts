import type { Series } from "#shared/api.ts";
import type { ComparedWindows } from "#shared/compare.ts";
import { toCivil, type Day } from "#shared/dates.ts";
import { DIMENSIONS } from "#shared/definitions/dimensions.ts";
import { bucketKey, bucketOf, bucketSpan, parseBucketKey, type Grain } from "#shared/definitions/periods.ts";
import { isWordOf } from "../vocabulary.ts";
import { shapeColumns, type ColumnData } from "#shared/charts/series.ts";
import { words } from "../words.ts";

/** The grain of a series over time; null for any other. */
export function grainOf({ by }: Pick<Series, "by">): Grain | null {
  return isWordOf(DIMENSIONS, by) ? DIMENSIONS[by].grain : null;
}

/**
 * Whether the buckets of two windows can be laid over each other: both begin at the same place of a bucket, so that a cut first
 * year stands against one cut alike. 28 February stands for a 29th.
 */
export function linesUp(grain: Grain, { current, other }: ComparedWindows): boolean {
  const [one, two] = [placeIn(grain, current.from), placeIn(grain, other.from)];
  return one.month === two.month && (one.day === two.day || (one.leap && two.leap));
}

/** Columns with what stood in the place of each in the period compared with, its parts taken together. */
export function layCompared(data: ColumnData, series: Series, { current, other }: ComparedWindows, comparedWith: string): ColumnData {
  const grain = grainOf(series);
  if (grain === null) return data;
  const apart = bucketOf(grain, other.from) - bucketOf(grain, current.from);
  const before = new Map(shapeColumns(series, words.say).columns.map((column) => [column.key, column]));
  return {
    ...data,
    comparedWith,
    columns: data.columns.map((column) => {
      const bucket = parseBucketKey(grain, column.key);
      const compared = bucket === null ? undefined : before.get(bucketKey(grain, bucket + apart));
      return compared ? { ...column, compared: { label: compared.label, total: compared.total } } : column;
    }),
  };
}

function placeIn(grain: Grain, day: Day): { month: number; day: number; leap: boolean } {
  const [start, civil] = [toCivil(bucketSpan(grain, bucketOf(grain, day)).first), toCivil(day)];
  return { month: civil.month - start.month, day: civil.day, leap: civil.month === 2 && civil.day >= 28 };
}
