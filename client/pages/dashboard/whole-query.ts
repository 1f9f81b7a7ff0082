import type { Query } from "#shared/query.ts";

/** Everything the page's filters let through, each event once: what its sentence says. */
export function wholeQuery(page: Query): Query {
  return { ...page, metric: "events", by: "year", split: null };
}
