import { sql } from "drizzle-orm";
import type { Day } from "#shared/dates.ts";
import type { Query } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { event } from "../schema/index.ts";
import { queryCells } from "./cells.ts";
import { compileQuery, UNKNOWN } from "./compile.ts";
import { gatherGroups, groupName } from "./groups.ts";
import { machineSpan } from "./machine.ts";
import { selectOne } from "./statement.ts";

export interface Total {
  value: number;
  possible: number;
  events: number;
  unstated: number;
}

/** A query counted without axes: each event once, however many groups it falls in. */
export function queryTotal(db: Db, query: Query): Total {
  const group = gatherGroups(query, queryCells(db, query, []), []).get(groupName(UNKNOWN, null));
  return { value: group?.value ?? 0, possible: group?.possible ?? 0, events: group?.events ?? 0, unstated: group?.unstated ?? 0 };
}

/** First and last day of the events of a query; null when there are none. */
export function queryEventSpan(db: Db, query: Query): { first: Day; last: Day } | null {
  if (query.from !== null && query.to !== null) return null;
  if (query.tier === "machine") return machineSpan(db);
  const { where, overlaps } = compileQuery(query, []);
  const row = selectOne<{ first: Day | null; last: Day | null }>(
    db,
    sql`SELECT min(${event.earliestDay}) AS first, max(${event.latestDay}) AS last FROM ${event} WHERE ${where} AND ${overlaps}`,
  );
  return row === null || row.first === null || row.last === null ? null : { first: row.first, last: row.last };
}
