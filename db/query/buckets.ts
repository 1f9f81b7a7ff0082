import type { Day } from "#shared/dates.ts";
import { MAX_FILE_ROWS } from "#shared/definitions/files.ts";
import { DIMENSIONS, type DimensionDefinition, type DimensionId } from "#shared/definitions/dimensions.ts";
import { bucketKey, bucketOf, bucketSpan, type Grain } from "#shared/definitions/periods.ts";
import { BadParameter } from "#shared/errors.ts";
import type { Query } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { factContext } from "./compile.ts";
import type { Cells, RawKey } from "./cells.ts";
import { queryPeriods } from "./periods.ts";

/** One stretch of a time axis; `first` and `last` are its own bounds, not cut by the period. */
export interface Bucket {
  key: string;
  label: string;
  first: Day;
  last: Day;
}

/** How much a series may hold. */
export interface SeriesBudget {
  /** Buckets of a time axis. */
  buckets: number;
  rows: number;
}

/** What a page can draw and a reader walk through. */
export const ON_PAGE: SeriesBudget = { buckets: 4000, rows: 20_000 };
/** A file is not drawn: as many as any file has. */
export const IN_FILE: SeriesBudget = { buckets: MAX_FILE_ROWS, rows: MAX_FILE_ROWS };

/** The days a series spans: the period's ends, or where open, the first and last event or covered day. */
export function seriesSpan(
  query: Query,
  cells: Cells,
  events: { first: Day; last: Day } | null,
  covered: Day | null,
): { first: Day; last: Day } | null {
  const open = cells.open;
  const firsts = [events?.first, ...open.map((row) => row.earliest)].filter((day) => day !== undefined);
  const lasts = [events?.last, covered ?? undefined, ...open.map((row) => row.latest)].filter((day) => day !== undefined);
  const first = query.from ?? (firsts.length > 0 ? Math.min(...firsts) : query.to);
  const last = query.to ?? (lasts.length > 0 ? Math.max(...lasts) : first);
  return first === null || last === null || first > last ? null : { first, last };
}

/**
 * Every bucket of a time axis that touches a span, in order.
 * @throws BadParameter when there would be more than `most`
 */
export function timeBuckets(db: Db, query: Query, id: DimensionId, span: { first: Day; last: Day }, most: number): Bucket[] {
  const { grain }: DimensionDefinition = DIMENSIONS[id];
  if (grain !== null) return calendarBuckets(id, grain, span, most);
  const { tenureActor } = factContext(query);
  return queryPeriods(db)
    .filter((period) => period.kind === "term" && period.actors.some((actor) => actor.id === tenureActor))
    .map((period) => ({ key: period.id, label: period.label, first: period.fromDay, last: period.shownToDay }))
    .filter((bucket) => bucket.first <= span.last && bucket.last >= span.first);
}

/** The key text of a raw group key of a time axis. */
export function timeKey(id: DimensionId, raw: RawKey): string | null {
  const { grain }: DimensionDefinition = DIMENSIONS[id];
  if (raw === null) return null;
  return grain === null ? String(raw) : bucketKey(grain, Number(raw));
}

function calendarBuckets(id: DimensionId, grain: Grain, span: { first: Day; last: Day }, most: number): Bucket[] {
  const [from, to] = [bucketOf(grain, span.first), bucketOf(grain, span.last)];
  if (to - from >= most) {
    throw new BadParameter(
      {
        parameter: "by",
        value: id,
        reason: ["manyBuckets", id, to - from + 1, most],
        allowed: { shape: ["coarser"] },
      },
      "too-broad",
    );
  }
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const key = bucketKey(grain, from + index);
    return { key, label: key, ...bucketSpan(grain, from + index) };
  });
}
