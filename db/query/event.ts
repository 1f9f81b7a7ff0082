import { sql } from "drizzle-orm";
import type { Citation, EventDetail, EventItem } from "#shared/api.ts";
import { LAST_DAY, type Day } from "#shared/dates.ts";
import { KINDS, type KindId } from "#shared/definitions/kinds.ts";
import type { Db } from "../client.ts";
import { queryCitations } from "./citations.ts";
import { queryEventItems } from "./event-rows.ts";
import { noSuchEvent } from "./gone.ts";
import { queryLinkedEvents } from "./linked-events.ts";
import { selectAll, selectOne } from "./statement.ts";
import { tellEvent } from "./tell-event.ts";
import { queryVintageRef } from "./vintage.ts";

const NEIGHBOURS = 3;

/**
 * One event with its status history, every citation, and the contacts of the same sides around it.
 * @param knownOn the day whose knowledge is told: its status and the steps up to then
 * @throws NotFound when the record has no such id, Gone when it has it no longer
 */
export function queryEvent(db: Db, id: string, knownOn: Day | null = null): EventDetail {
  const [item] = queryEventItems(db, [{ id, certain: 1 }], knownOn);
  const row = selectOne<{ kind: KindId; summary: string; note: string | null; confidence: string; journey: string | null }>(
    db,
    sql`SELECT kind, summary, note, confidence, journey_id AS journey FROM event WHERE id = ${id}`,
  );
  if (!item || !row) throw noSuchEvent(db, id);
  const { kind, ...rest } = row;
  const documents = queryCitations(db, sql`SELECT document_id FROM event_document WHERE event_id = ${id}`, id);
  return {
    ...item,
    ...rest,
    summary: tellEvent(db, item, rest.summary),
    plover: KINDS[kind].plover,
    cameo: KINDS[kind].cameo,
    statusHistory: queryStatusHistory(db, id, knownOn),
    documents,
    linked: queryLinkedEvents(db, id),
    earlier: queryNeighbours(db, id, "earlier"),
    later: queryNeighbours(db, id, "later"),
    vintage: queryVintageRef(db).ref,
  };
}

function queryStatusHistory(db: Db, id: string, knownOn: Day | null): EventDetail["statusHistory"] {
  const steps = selectAll<{ date: string; status: string; note: string | null; documentId: string | null }>(
    db,
    sql`SELECT date_text AS date, status, note, document_id AS documentId FROM event_status WHERE event_id = ${id} AND day <= ${knownOn ?? LAST_DAY} ORDER BY day, ordinal`,
  );
  const cited = queryCitations(db, sql`SELECT document_id FROM event_status WHERE event_id = ${id}`, id);
  const byId = new Map<string, Citation>(cited.map((citation) => [citation.id, citation]));
  return steps.map(({ documentId, ...step }) => ({ ...step, citation: documentId === null ? null : (byId.get(documentId) ?? null) }));
}

/** Contacts of the same people where both are named, else of the same pair of states, held or in force. */
function queryNeighbours(db: Db, id: string, side: "earlier" | "later"): EventItem[] {
  const [compare, direction] = side === "earlier" ? [sql`<`, sql`DESC`] : [sql`>`, sql`ASC`];
  const found = selectAll<{ id: string; certain: number }>(
    db,
    sql`WITH this AS (SELECT id, earliest_day, kind FROM event WHERE id = ${id}),
      people AS (SELECT person_id, actor_id FROM event_actor WHERE event_id = ${id} AND person_id IS NOT NULL),
      same AS (
        SELECT one.event_id FROM event_actor one JOIN event_actor other ON other.event_id = one.event_id AND other.actor_id <> one.actor_id
          WHERE (SELECT count(DISTINCT actor_id) FROM people) > 1 AND one.person_id IN (SELECT person_id FROM people) AND other.person_id IN (SELECT person_id FROM people)
        UNION
        SELECT p.event_id FROM event_pair p JOIN event_pair mine ON mine.a = p.a AND mine.b = p.b AND mine.event_id = ${id}
          WHERE (SELECT count(DISTINCT actor_id) FROM people) < 2)
      SELECT e.id, 1 AS certain FROM event e, this
      WHERE e.id IN (SELECT event_id FROM same) AND e.status IN ('held', 'in_force') AND (e.earliest_day, e.id) ${compare} (this.earliest_day, this.id)
        AND ((SELECT count(DISTINCT actor_id) FROM people) > 1 OR e.kind = this.kind)
      ORDER BY e.earliest_day ${direction}, e.id ${direction} LIMIT ${NEIGHBOURS}`,
  );
  return queryEventItems(db, side === "earlier" ? found.toReversed() : found);
}
