import { sql, type SQL } from "drizzle-orm";
import type { Day } from "#shared/dates.ts";
import type { Query } from "#shared/query.ts";
import type { Db } from "../../client.ts";
import { event, eventStatus } from "../../schema/index.ts";
import { listSpans, type EventSpan } from "../../engine/spans.ts";
import { engineOf } from "../cells.ts";
import { compileQuery } from "../compile.ts";
import { knownStatus } from "../known-status.ts";
import { selectAll, selectOne } from "../statement.ts";

/** One event of a list as analyses see it: when it can have begun, when it was over, and the few facts they ask about. */
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
  /** Null where its date leaves the year open. */
  year: number | null;
  status: string;
  level: string | null;
  /** The side a source says asked for it. */
  initiator: string | null;
  ground: string | null;
  journey: string | null;
  quantity: number | null;
  unit: string | null;
  note: string | null;
  /** The event that is its occasion. */
  occasion: string | null;
}

const factsOf = (status: SQL) => sql`${event.id} AS id, ${event.title} AS title, ${event.kind} AS kind, ${event.start} AS start,
  ${event.earliestDay} AS earliest, ${event.latestDay} AS latest, coalesce(${event.endDay}, ${event.latestDay}) AS "end",
  ${event.year} AS year, ${status} AS status, ${event.level} AS level, ${event.initiatorId} AS initiator, ${event.venueCountryId} AS ground,
  ${event.journeyId} AS journey, ${event.quantity} AS quantity, ${event.unit} AS unit, ${event.note} AS note,
  ${event.contextEventId} AS occasion`;

/** The events behind a resolved query, certain and possible, in time order. */
export function queryDatedEvents(db: Db, query: Query): DatedEvent[] {
  return selectEvents(db, query, sql`1`);
}

/** The same events in time order by their days alone, for an analysis that looks at many and names few. */
export function queryEventSpans(db: Db, query: Query): EventSpan[] {
  return engineOf(query) === "columns" ? listSpans(db, query) : selectSpans(db, query);
}

/** The same by SQL: what answers where the columns do not, and what they are held to. */
export function selectSpans(db: Db, query: Query): EventSpan[] {
  const { where, overlaps } = compileQuery(query, []);
  return selectAll<EventSpan>(
    db,
    sql`SELECT ${event.id} AS id, ${event.earliestDay} AS earliest, ${event.latestDay} AS latest, coalesce(${event.endDay}, ${event.latestDay}) AS "end"
      FROM ${event} WHERE ${where} AND ${overlaps} ORDER BY ${event.earliestDay}, ${event.id}`,
  );
}

/** Those of them whose steps the record has, and how many there are in all. */
export function queryFollowedEvents(db: Db, query: Query): { events: DatedEvent[]; total: number } {
  const { where, overlaps } = compileQuery(query, []);
  const counted = selectOne<{ total: number }>(db, sql`SELECT count(*) AS total FROM ${event} WHERE ${where} AND ${overlaps}`);
  const events = selectEvents(db, query, sql`${event.id} IN (SELECT ${eventStatus.eventId} FROM ${eventStatus})`);
  return { events, total: counted?.total ?? 0 };
}

function selectEvents(db: Db, query: Query, only: SQL): DatedEvent[] {
  const { where, overlaps } = compileQuery(query, []);
  return selectAll<DatedEvent>(
    db,
    sql`SELECT ${factsOf(statusOf(query))} FROM ${event} WHERE ${where} AND ${overlaps} AND ${only} ORDER BY ${event.earliestDay}, ${event.id}`,
  );
}

function statusOf({ knownOn }: Query): SQL {
  return knownOn === null ? sql`${event.status}` : knownStatus(knownOn);
}

/** Events by id, in time order; an id without one is left out. */
export function queryEventsById(db: Db, ids: readonly string[]): DatedEvent[] {
  if (ids.length === 0) return [];
  return selectAll<DatedEvent>(
    db,
    sql`SELECT ${factsOf(sql`${event.status}`)} FROM ${event} WHERE ${event.id} IN ${[...ids]} ORDER BY ${event.earliestDay}, ${event.id}`,
  );
}

/** Known to the day: only these have an order in time. */
export function isExact({ earliest, latest }: Pick<DatedEvent, "earliest" | "latest">): boolean {
  return earliest === latest;
}
