import { ROLE_PAIRS } from "./definitions/filters.ts";
import type { Query } from "./query.ts";

/** The two sides a query names, whichever filters name them: those on both ends of a contact, or who acts and who is acted on. */
export function sidesOfQuery({ filters }: Pick<Query, "filters">): { first: readonly string[]; second: readonly string[] } {
  if (filters.actor) return { first: filters.actor, second: filters.with ?? [] };
  const pair = ROLE_PAIRS.find(({ from, to }) => filters[from] ?? filters[to]);
  const [from, to] = pair ? [filters[pair.from] ?? [], filters[pair.to] ?? []] : [[], []];
  return from.length === 0 ? { first: to, second: [] } : { first: from, second: to };
}
