import { DIMENSIONS, type DimensionId } from "#shared/definitions/dimensions.ts";
import { FILTERS, type FilterId } from "#shared/definitions/filters.ts";
import { withFilter, type Query } from "#shared/query.ts";
import { idsOf } from "#shared/tables.ts";
import { UNKNOWN } from "./compile.ts";

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
