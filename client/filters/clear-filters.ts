import type { Query } from "#shared/query.ts";

/** The query with its period and grain alone. */
export function clearFilters(query: Query): Query {
  return { ...query, filters: {}, text: null, count: "event", asOf: null, knownOn: null, split: null, metric: "events" };
}
