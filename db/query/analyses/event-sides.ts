import { sql } from "drizzle-orm";
import type { Db } from "../../client.ts";
import { selectAll } from "../statement.ts";
import { labelOf, sideOf } from "./parts.ts";

/** The states and organisations of each event, once each, in the order the record names them. */
export function queryEventSides(db: Db, ids: readonly string[]): Map<string, { id: string; label: string }[]> {
  const rows = selectAll<{ eventId: string; actor: string }>(
    db,
    sql`SELECT event_id AS eventId, actor_id AS actor FROM event_actor WHERE actor_id IS NOT NULL
      AND event_id IN (SELECT value FROM json_each(${JSON.stringify(ids)})) GROUP BY event_id, actor_id ORDER BY event_id, min(ordinal)`,
  );
  const byEvent = Map.groupBy(rows, ({ eventId }) => eventId);
  return new Map([...byEvent].map(([id, own]) => [id, own.map(({ actor }) => labelOf(sideOf(db, actor)))]));
}
