import type { VintageRef } from "../api.ts";
import { parseDay } from "../dates.ts";
import { formatQuery, type Query } from "../query.ts";

/** The address of the events a query counts, in the record of that day; the fragment names the record's very version. */
export function queryPermalink(site: string, query: Query, { version, recordDay }: VintageRef): string {
  return `${site}/events?${formatQuery({ ...query, asOf: query.asOf ?? parseDay(recordDay) })}#record=${version}`;
}

/** The address of an event, with the version of the record it was read in. */
export function eventPermalink(site: string, id: string, version: string): string {
  return `${site}/events/${encodeURIComponent(id)}#record=${version}`;
}
