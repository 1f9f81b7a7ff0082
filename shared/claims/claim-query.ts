import type { FilterId } from "../definitions/filters.ts";
import { withFilter, type Query } from "../query.ts";
import type { Claim, ClaimSide } from "./claim.ts";
import { getThing, thingQuery } from "./things.ts";

/** The query a claim asks: the same one that every chart, list and file answers. */
export function claimQuery({ thing, sides, level, from, to }: Claim): Query {
  const measure = getThing(thing).sides === "measure";
  const asked = thingQuery(thing);
  const base: Query = { ...(level === null ? asked : withFilter(asked, "level", [level])), from, to };
  return sides.reduce((query, side) => withFilter(query, filterOf(side, query, measure), [side.id]), base);
}

function filterOf({ kind, role }: ClaimSide, query: Query, measure: boolean): FilterId {
  if (kind === "person") return query.filters.person === undefined ? "person" : "withPerson";
  if (role === "by") return measure ? "sender" : "guest";
  if (role === "to") return measure ? "target" : "host";
  return query.filters.actor === undefined ? "actor" : "with";
}
