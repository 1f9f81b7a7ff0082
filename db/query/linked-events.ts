import { sql } from "drizzle-orm";
import type { EventDetail } from "#shared/api.ts";
import { hasId } from "#shared/tables.ts";
import { KINDS } from "#shared/definitions/kinds.ts";
import type { Db } from "../client.ts";
import { event } from "../schema/index.ts";
import { queryEventsById, type DatedEvent } from "./analyses/dated-events.ts";
import { mentionOf } from "./analyses/parts.ts";
import { selectAll } from "./statement.ts";

type Linked = EventDetail["linked"][number];

/** The event an event follows upon as the record says, and those that follow upon it, in time order. */
export function queryLinkedEvents(db: Db, id: string): Linked[] {
  const [own] = queryEventsById(db, [id]);
  if (!own) return [];
  const followers = selectAll<{ id: string }>(db, sql`SELECT ${event.id} AS id FROM ${event} WHERE ${event.contextEventId} = ${id}`);
  const ids = [...(own.occasion === null ? [] : [own.occasion]), ...followers.map((row) => row.id)];
  return queryEventsById(db, ids).map((other) => {
    const { before, after } = RELATIONS[roleOf(other.id === own.occasion ? other : own)];
    return { ...mentionOf(other), relation: other.id === own.occasion ? before : after };
  });
}

/** What an event is to those that follow upon it: an act is answered, a contact called off is replaced, any other is met at. */
function roleOf({ kind, status }: DatedEvent): keyof typeof RELATIONS {
  if (hasId(KINDS, kind) && KINDS[kind].family !== "contact") return "act";
  return status === "cancelled" ? "calledOff" : "held";
}

/** How each tells of the other: the one that follows of the one before, and the one before of what then came. */
const RELATIONS = {
  act: { before: "answers", after: "answered-by" },
  calledOff: { before: "replaces", after: "replaced-by" },
  held: { before: "takes-place-at", after: "beside" },
} as const satisfies Record<string, Record<"before" | "after", Linked["relation"]>>;
