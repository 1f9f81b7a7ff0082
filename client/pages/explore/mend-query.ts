import { DIMENSIONS, type DimensionDefinition, type DimensionId } from "#shared/definitions/dimensions.ts";
import { BadParameter } from "#shared/errors.ts";
import { parseQuery, queryPairs, withFilter, type Query } from "#shared/query.ts";

/**
 * The query after a change of filters, with the least taken away that no longer goes with them: a dimension that needs a side,
 * then the counting rule, then the measure.
 */
export function mendQuery(query: Query): Query {
  const sided = withoutLost(query);
  const counted: Query = { ...sided, count: "event" };
  const plain: Query = { ...withFilter(counted, "unit", []), metric: "events" };
  return [sided, counted].find(isAccepted) ?? plain;
}

/** Time stands on the axis: the same numbers, with the two dimensions changed over. */
export function timeFirst(query: Query): Query {
  const { by, split } = query;
  const swaps = split !== null && DIMENSIONS[split].kind === "time" && DIMENSIONS[by].kind !== "time";
  return swaps ? { ...query, by: split, split: by } : query;
}

function withoutLost(query: Query): Query {
  const lost = (id: DimensionId): boolean => {
    const { needs }: DimensionDefinition = DIMENSIONS[id];
    return needs !== null && query.filters[needs] === undefined;
  };
  return {
    ...query,
    by: lost(query.by) ? "year" : query.by,
    split: query.split !== null && (lost(query.split) || (lost(query.by) && query.split === "year")) ? null : query.split,
  };
}

function isAccepted(query: Query): boolean {
  try {
    parseQuery(queryPairs(query));
    return true;
  } catch (error) {
    if (error instanceof BadParameter) return false;
    throw error;
  }
}
