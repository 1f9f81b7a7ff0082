import { sql } from "drizzle-orm";
import type { Day } from "#shared/dates.ts";
import type { Query } from "#shared/query.ts";
import type { Db } from "../../client.ts";
import { event } from "../../schema/index.ts";
import { compileQuery } from "../compile.ts";
import { selectAll } from "../statement.ts";

/** One event of a list as analyses see it: when it can have begun, and when it was over. */
export interface DatedEvent {
  id: string;
  title: string;
  kind: string;
  /** As the source gives it, EDTF. */
  start: string;
  earliest: Day;
  latest: Day;
  /** Its last day, where it lasts longer than one. */
  end: Day;
}

/** The events behind a resolved query, certain and possible, in time order. */
export function queryDatedEvents(db: Db, query: Query): DatedEvent[] {
  const { where, overlaps } = compileQuery(query, []);
  return selectAll<DatedEvent>(
    db,
    sql`SELECT ${event.id} AS id, ${event.title} AS title, ${event.kind} AS kind, ${event.start} AS start,
      ${event.earliestDay} AS earliest, ${event.latestDay} AS latest, coalesce(${event.endDay}, ${event.latestDay}) AS "end"
      FROM ${event} WHERE ${where} AND ${overlaps} ORDER BY ${event.earliestDay}, ${event.id}`,
  );
}
