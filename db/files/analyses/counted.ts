import type { Ladder, Network, Reciprocity } from "#shared/api.ts";
import { parseQuery } from "#shared/query.ts";
import type { Db } from "../../client.ts";
import { queryPairRows } from "../../query/analyses/pairs.ts";
import { queryListed } from "../../query/events.ts";
import { ladderTies } from "./ties.ts";

/** Ids of every event behind the query that an analysis looked at: one whose rows are a part of them, and whose numbers are of all. */
export function countedOfQuery(db: Db, { query }: { query: string }): string[] {
  return queryListed(db, { query: parseQuery(new URLSearchParams(query)), key: null, splitKey: null }).map(({ id }) => id);
}

/** Visits, calls and meetings: the rows are of the visits alone. */
export function countedVisits(db: Db, { ways, calls, meetings }: Reciprocity): string[] {
  const lists = ways.length === 0 ? [] : [...ways, calls, meetings];
  return [...new Set(lists.flatMap((list) => countedOfQuery(db, list)))];
}

/** The contacts of all pairs of the period, drawn or not. */
export function countedContacts(db: Db, { query }: Network): string[] {
  return [...new Set(queryPairRows(db, parseQuery(new URLSearchParams(query))).map(({ event }) => event))];
}

/** The acts on a ladder, and those without a day. */
export function countedActs(answer: Ladder): string[] {
  return [...new Set([...ladderTies(answer).map(({ event }) => event), ...answer.vague.map(({ id }) => id)])];
}
