import { sql, type SQL } from "drizzle-orm";
import type { Series } from "#shared/api.ts";
import type { Query } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { countWords } from "../engine/count-words.ts";
import { event, eventPublisher, eventSource, source } from "../schema/index.ts";
import { engineOf } from "./cells.ts";
import { compileQuery } from "./compile.ts";
import { machineSources } from "./machine.ts";
import { listIds } from "./list-ids.ts";
import { selectAll } from "./statement.ts";

const SHOWN = 6;

interface Cited {
  label: string;
  events: number;
}

/** The publishers cited by the events of a query, most cited first, and how many there are. */
export function queryPublishers(db: Db, query: Query): Pick<Series, "sources" | "publishers" | "attributions"> {
  if (query.tier === "machine") return machineSources(db, query);
  const cited = engineOf(query) === "columns" ? countPublishers(db, query) : selectPublishers(db, query);
  return { ...tellCited(cited), attributions: queryAttributions(db, query) };
}

/** What the licences of the collections behind a query ask to be said wherever their data shows. */
export function queryAttributions(db: Db, query: Query): string[] {
  if (query.tier === "machine") return machineSources(db, query).attributions;
  return engineOf(query) === "columns" ? readAttributions(db, query) : selectAttributions(db, query);
}

/** The same for the events of some ids. */
export function queryPublishersOf(db: Db, ids: readonly string[]): Pick<Series, "sources" | "publishers" | "attributions"> {
  const own = listIds([...new Set(ids)]);
  return { ...tellCited(selectCited(db, own)), attributions: queryAttributionsOf(db, own) };
}

function tellCited(cited: readonly Cited[]): Pick<Series, "sources" | "publishers"> {
  return { sources: cited.slice(0, SHOWN).map(({ label, events }) => ({ id: label, label, events })), publishers: cited.length };
}

function countPublishers(db: Db, query: Query): Cited[] {
  const counted = countWords(db, query, "publisher").map(({ word, events }): Cited => ({ label: word, events }));
  return counted.toSorted((a, b) => b.events - a.events || (a.label < b.label ? -1 : 1));
}

function readAttributions(db: Db, query: Query): string[] {
  const lines = selectAll<{ id: string; line: string }>(
    db,
    sql`SELECT ${source.id} AS id, ${source.attribution} AS line FROM ${source} WHERE ${source.attribution} IS NOT NULL ORDER BY line`,
  );
  const cited = new Set(countWords(db, query, "source").map(({ word }) => word));
  return [...new Set(lines.flatMap(({ id, line }) => (cited.has(id) ? [line] : [])))];
}

/** The same by SQL: what answers where the columns do not, and what they are held to. */
export function selectPublishers(db: Db, query: Query): Cited[] {
  return selectCited(db, matching(query));
}

export function selectAttributions(db: Db, query: Query): string[] {
  return queryAttributionsOf(db, matching(query));
}

function matching(query: Query): SQL {
  const { where, overlaps } = compileQuery(query, []);
  return sql`SELECT ${event.id} FROM ${event} WHERE ${where} AND ${overlaps}`;
}

/** The events are found once, and then looked up: SQLite would look for them again for each that it looks up. */
function selectCited(db: Db, eventIds: SQL): Cited[] {
  return selectAll<Cited>(
    db,
    sql`WITH matched(id) AS MATERIALIZED (${eventIds}) SELECT ${eventPublisher.publisher} AS label, count(*) AS events
      FROM matched CROSS JOIN ${eventPublisher} ON ${eventPublisher.eventId} = matched.id GROUP BY label ORDER BY events DESC, label`,
  );
}

/**
 * The same for some events.
 * @param eventIds a subquery of event ids, each once; null where there are none
 */
export function queryAttributionsOf(db: Db, eventIds: SQL | null): string[] {
  if (eventIds === null) return [];
  return selectAll<{ line: string }>(
    db,
    sql`WITH matched(id) AS MATERIALIZED (${eventIds}) SELECT DISTINCT ${source.attribution} AS line
      FROM matched CROSS JOIN ${eventSource} ON ${eventSource.eventId} = matched.id CROSS JOIN ${source} ON ${source.id} = ${eventSource.sourceId}
      WHERE ${source.attribution} IS NOT NULL ORDER BY line`,
  ).map(({ line }) => line);
}
