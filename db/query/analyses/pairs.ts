import { sql } from "drizzle-orm";
import type { Query } from "#shared/query.ts";
import type { Db } from "../../client.ts";
import { event, eventPair } from "../../schema/index.ts";
import { listPairs, type PairRow } from "../../engine/list-pairs.ts";
import { engineOf } from "../cells.ts";
import { compilePairs, compileQuery } from "../compile.ts";
import { selectAll } from "../statement.ts";

/** Who was in contact with whom: how often each pair, and each actor's partners and contacts. */
export interface Contacts {
  /** Events by pair, the pair written `a:b` in alphabetical order. */
  pairs: ReadonlyMap<string, number>;
  actors: ReadonlyMap<string, { partners: number; contacts: number }>;
  events: number;
}

/** How often they met, of the events that lie in the period whatever their dates leave open. */
export function queryContacts(db: Db, query: Query): Contacts {
  return countContacts(queryPairRows(db, query));
}

/** The pairs inside the filter of the events that lie in the period whatever their dates leave open; `a` before `b` in the alphabet. */
export function queryPairRows(db: Db, query: Query): PairRow[] {
  return engineOf(query) === "columns" ? listPairs(db, query) : selectPairs(db, query);
}

/** The same by SQL: what answers where the columns do not, and what they are held to. */
export function selectPairs(db: Db, query: Query): PairRow[] {
  const { where, certain } = compileQuery(query, []);
  return selectAll<PairRow>(
    db,
    sql`SELECT ${event.id} AS event, ${eventPair.a} AS a, ${eventPair.b} AS b FROM ${event}
      JOIN ${eventPair} ON ${eventPair.eventId} = ${event.id} WHERE ${where} AND ${certain} AND ${compilePairs(query)}`,
  );
}

function countContacts(rows: readonly PairRow[]): Contacts {
  const pairs = new Map<string, number>();
  const seen = new Map<string, { partners: Set<string>; events: Set<string> }>();
  const meet = (one: string, other: string, id: string) => {
    const own = seen.get(one) ?? { partners: new Set(), events: new Set() };
    own.partners.add(other);
    own.events.add(id);
    seen.set(one, own);
  };
  for (const { event: id, a, b } of rows) {
    pairs.set(`${a}:${b}`, (pairs.get(`${a}:${b}`) ?? 0) + 1);
    meet(a, b, id);
    meet(b, a, id);
  }
  const actors = new Map([...seen].map(([id, { partners, events }]) => [id, { partners: partners.size, contacts: events.size }]));
  return { pairs, actors, events: new Set(rows.map((row) => row.event)).size };
}
