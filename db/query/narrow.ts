import { DIMENSIONS, type DimensionDefinition, type DimensionId } from "#shared/definitions/dimensions.ts";
import { FILTERS, type FilterId } from "#shared/definitions/filters.ts";
import { bucketSpan, parseBucketKey } from "#shared/definitions/periods.ts";
import { withFilter, type Query } from "#shared/query.ts";
import { idsOf } from "#shared/tables.ts";
import type { Db } from "../client.ts";
import { UNKNOWN } from "./compile.ts";
import { queryPeriods } from "./periods.ts";

/** The filter that restricts to groups of a dimension: the one over the same fact; null where there is none. */
export function findFilter(dimension: DimensionId): FilterId | null {
  const { fact } = DIMENSIONS[dimension];
  return idsOf(FILTERS).find((id) => FILTERS[id].fact === fact) ?? null;
}

/** The query as it would be with one group of a dimension chosen; unchanged where no filter can say that. */
export function narrowToGroup(query: Query, dimension: DimensionId, key: string): Query {
  const filter = findFilter(dimension);
  return filter === null || key === UNKNOWN ? query : withFilter(query, filter, [key]);
}

/** The same for a mark of a chart, whose group may be a stretch of time: what the sentence above its events speaks of. */
export function narrowToMark(db: Db, query: Query, dimension: DimensionId, key: string | null): Query {
  if (key === null || key === UNKNOWN) return query;
  const span = stretchOf(db, dimension, key);
  if (!span) return narrowToGroup(query, dimension, key);
  return { ...query, period: null, from: Math.max(span.first, query.from ?? span.first), to: Math.min(span.last, query.to ?? span.last) };
}

function stretchOf(db: Db, dimension: DimensionId, key: string): { first: number; last: number } | null {
  const { grain }: DimensionDefinition = DIMENSIONS[dimension];
  const bucket = grain === null ? null : parseBucketKey(grain, key);
  if (grain !== null && bucket !== null) return bucketSpan(grain, bucket);
  const term = dimension === "tenure" ? queryPeriods(db).find(({ id }) => id === key) : undefined;
  return term ? { first: term.fromDay, last: term.shownToDay } : null;
}
