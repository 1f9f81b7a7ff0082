import { sql } from "drizzle-orm";
import { withFilter, type Query } from "#shared/query.ts";
import type { Db } from "../../client.ts";
import { selectAll } from "../statement.ts";
import { createTeller, queryAccounts, type Told } from "./accounts.ts";
import { queryDatedEvents } from "./dated-events.ts";
import { sideOf, type Side } from "./parts.ts";
import type { Contact } from "./readouts.ts";

/** The contacts of one side with another. */
export interface ToldPair {
  side: Side;
  query: Query;
  contacts: Contact[];
}

/** One side that a query names alone, with each it was in contact with: those of which it is known of both whether they told first, then those with the most contacts. */
export function queryToldPairs(db: Db, query: Query): { one: Side; events: Contact["event"][]; told: number; pairs: ToldPair[] } | null {
  const [actor, ...more] = query.filters.actor ?? [];
  if (actor === undefined || more.length > 0 || query.filters.with !== undefined) return null;
  const events = queryDatedEvents(db, query);
  const accounts = queryAccounts(db, events);
  const own = createTeller(db, query, actor);
  const partners = queryPartners(
    db,
    actor,
    events.map(({ id }) => id),
  );
  const pairs = [...partners].map(([id, ids]): ToldPair => {
    const other = createTeller(db, query, id);
    const contacts = events
      .filter((event) => ids.has(event.id))
      .map((event): Contact => {
        const of = accounts.get(event.id) ?? null;
        return { event, accounts: of, states: [own(event, of), other(event, of)] };
      });
    return { side: sideOf(db, id), query: withFilter(query, "with", [id]), contacts };
  });
  return {
    one: sideOf(db, actor),
    events,
    told: events.filter((event) => accounts.get(event.id)?.own.has(actor) === true).length,
    pairs: pairs.toSorted(
      (a, b) => countKnown(b) - countKnown(a) || b.contacts.length - a.contacts.length || (a.side.id < b.side.id ? -1 : 1),
    ),
  };
}

function countKnown({ contacts }: ToldPair): number {
  return contacts.filter(({ states }) => !states.includes("unknown" satisfies Told)).length;
}

/** Whom one side was in contact with, and in which of the events. */
function queryPartners(db: Db, actor: string, events: readonly string[]): Map<string, Set<string>> {
  const rows = selectAll<{ eventId: string; partner: string }>(
    db,
    sql`SELECT event_id AS eventId, CASE WHEN a = ${actor} THEN b ELSE a END AS partner FROM event_pair
      WHERE event_id IN (SELECT value FROM json_each(${JSON.stringify(events)})) AND (a = ${actor} OR b = ${actor})`,
  );
  const byPartner = Map.groupBy(rows, ({ partner }) => partner);
  return new Map([...byPartner].map(([partner, own]) => [partner, new Set(own.map(({ eventId }) => eventId))]));
}
