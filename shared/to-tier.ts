import type { FilterId } from "./definitions/filters.ts";
import { TIERS, type TierDefinition, type TierId } from "./definitions/tiers.ts";
import { DEFAULT_QUERY, type Query } from "./query.ts";
import { idsOf } from "./tables.ts";

/** The same question of another tier: what that does not tell is left out. Sources are those of one tier, and do not go along. */
export function toTier(query: Query, tier: TierId): Query {
  const { metrics, rules, dimensions, filters, searched, versioned }: TierDefinition = TIERS[tier];
  const kept = (id: FilterId): boolean => filters.includes(id) && id !== "source";
  const metric = metrics.includes(query.metric) ? query.metric : DEFAULT_QUERY.metric;
  return {
    ...query,
    tier,
    metric,
    by: dimensions.includes(query.by) ? query.by : DEFAULT_QUERY.by,
    split: query.split !== null && dimensions.includes(query.split) ? query.split : null,
    count: rules.includes(query.count) && metric === query.metric ? query.count : DEFAULT_QUERY.count,
    filters: Object.fromEntries(idsOf(query.filters).flatMap((id) => (kept(id) ? [[id, query.filters[id]]] : []))),
    text: searched ? query.text : null,
    asOf: versioned ? query.asOf : null,
    knownOn: versioned ? query.knownOn : null,
  };
}
