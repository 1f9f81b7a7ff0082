import { sql } from "drizzle-orm";
import type { Series } from "#shared/api.ts";
import type { Query } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { event, eventPublisher } from "../schema/index.ts";
import { compileQuery } from "./compile.ts";
import { selectAll } from "./statement.ts";

const SHOWN = 6;

/** The publishers cited by the events of a query, most cited first, and how many there are. */
export function queryPublishers(db: Db, query: Query): Pick<Series, "sources" | "publishers"> {
  const { where, overlaps } = compileQuery(query, []);
  const rows = selectAll<{ label: string; events: number }>(
    db,
    sql`SELECT ${eventPublisher.publisher} AS label, count(*) AS events
      FROM ${event} JOIN ${eventPublisher} ON ${eventPublisher.eventId} = ${event.id}
      WHERE ${where} AND ${overlaps} GROUP BY ${eventPublisher.publisher} ORDER BY events DESC, label`,
  );
  return { sources: rows.slice(0, SHOWN).map((row) => ({ id: row.label, ...row })), publishers: rows.length };
}
