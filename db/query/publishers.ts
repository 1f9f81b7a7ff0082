import { sql, type SQL } from "drizzle-orm";
import type { Series } from "#shared/api.ts";
import type { Query } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { event, eventPublisher, eventSource, source } from "../schema/index.ts";
import { compileQuery } from "./compile.ts";
import { machineSources } from "./machine.ts";
import { selectAll } from "./statement.ts";

const SHOWN = 6;

/** The publishers cited by the events of a query, most cited first, and how many there are. */
export function queryPublishers(db: Db, query: Query): Pick<Series, "sources" | "publishers" | "attributions"> {
  if (query.tier === "machine") return machineSources(db, query);
  const { where, overlaps } = compileQuery(query, []);
  const rows = selectAll<{ label: string; events: number }>(
    db,
    sql`SELECT ${eventPublisher.publisher} AS label, count(*) AS events
      FROM ${event} JOIN ${eventPublisher} ON ${eventPublisher.eventId} = ${event.id}
      WHERE ${where} AND ${overlaps} GROUP BY ${eventPublisher.publisher} ORDER BY events DESC, label`,
  );
  return {
    sources: rows.slice(0, SHOWN).map((row) => ({ id: row.label, ...row })),
    publishers: rows.length,
    attributions: queryAttributions(db, query),
  };
}

/** What the licences of the collections behind a query ask to be said wherever their data shows. */
export function queryAttributions(db: Db, query: Query): string[] {
  if (query.tier === "machine") return machineSources(db, query).attributions;
  const { where, overlaps } = compileQuery(query, []);
  return selectAll<{ line: string }>(
    db,
    sql`SELECT DISTINCT ${source.attribution} AS line FROM ${source} WHERE ${source.attribution} IS NOT NULL AND EXISTS (
      SELECT 1 FROM ${eventSource} JOIN ${event} ON ${event.id} = ${eventSource.eventId}
      WHERE ${eventSource.sourceId} = ${source.id} AND ${where} AND ${overlaps}) ORDER BY line`,
  ).map(({ line }) => line);
}

/**
 * The same for some events.
 * @param eventIds a subquery of event ids; null where there are none
 */
export function queryAttributionsOf(db: Db, eventIds: SQL | null): string[] {
  if (eventIds === null) return [];
  return selectAll<{ line: string }>(
    db,
    sql`SELECT DISTINCT ${source.attribution} AS line FROM ${source} WHERE ${source.attribution} IS NOT NULL AND EXISTS (
      SELECT 1 FROM ${eventSource} WHERE ${eventSource.sourceId} = ${source.id} AND ${eventSource.eventId} IN (${eventIds})) ORDER BY line`,
  ).map(({ line }) => line);
}
