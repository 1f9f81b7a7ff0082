import type { VintageRef } from "../api.ts";
import { bothSidesPage } from "../counter-query.ts";
import { formatDay, type Day } from "../dates.ts";
import { formatQuery, type Query } from "../query.ts";

/** The address that draws what a query counts, pinned to the record they were counted in; of machine-coded events no older file is kept. */
export function queryPermalink(site: string, query: Query, { version }: VintageRef): string {
  return `${site}/explore?${formatQuery({ ...query, asOf: query.tier === "record" ? version : null })}`;
}

/** The address of the page that draws both sides of a count, pinned to the record they were counted in. */
export function sidesPermalink(site: string, query: Query, { version }: VintageRef): string {
  return `${site}/?${formatQuery({ ...bothSidesPage(query), asOf: query.tier === "record" ? version : null })}`;
}

/** The address of the list of a query's events, pinned to the record it was read in; of machine-coded events no older file is kept. */
export function listPermalink(site: string, query: Query, { version }: VintageRef): string {
  return `${site}/events?${formatQuery({ ...query, asOf: query.tier === "record" ? version : null })}`;
}

/** The address of an event, pinned to the record it was read in. */
export function eventPermalink(site: string, id: string, version: string): string {
  return `${site}/events/${encodeURIComponent(id)}?asOf=${version}`;
}

/** The page of two sides, pinned to the record it was read in. */
export function pairPermalink(
  site: string,
  one: string,
  other: string,
  { version, knownOn }: { version: string; knownOn: Day | null },
): string {
  const known = knownOn === null ? "" : `&knownOn=${formatDay(knownOn)}`;
  return `${site}/pairs/${encodeURIComponent(one)}/${encodeURIComponent(other)}?asOf=${version}${known}`;
}
