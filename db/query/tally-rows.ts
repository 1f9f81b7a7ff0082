import { sql } from "drizzle-orm";
import type { Tallies } from "#shared/api.ts";
import { METRICS } from "#shared/definitions/metrics.ts";
import type { Query } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { queryDatedEvents } from "./analyses/dated-events.ts";
import { mentionOf } from "./analyses/parts.ts";
import { selectAll } from "./statement.ts";

type Apart = Omit<NonNullable<Tallies["tallies"][number]["apart"]>, "remainder"> | null;

/** Ids of the published counts. */
export function listTallyIds(db: Db): string[] {
  return selectAll<{ id: string }>(db, sql`SELECT id FROM tally ORDER BY id`).map(({ id }) => id);
}

/** Ids of the events that ours counts and a published count does not, by the id of the count. */
export function queryTallyRows(db: Db): Map<string, Set<string>> {
  const rows = selectAll<{ tally: string; event: string }>(db, sql`SELECT tally_id AS tally, event_id AS event FROM tally_row`);
  return new Map([...Map.groupBy(rows, ({ tally }) => tally)].map(([id, own]) => [id, new Set(own.map(({ event }) => event))]));
}

/** Those of them that a query counts, and what it comes to without them. */
export function tellApart(db: Db, query: Query, ours: number, ids: ReadonlySet<string> | undefined): Apart {
  const events = ids === undefined ? [] : queryDatedEvents(db, query).filter(({ id }) => ids.has(id));
  if (events.length === 0) return null;
  const sums = METRICS[query.metric].aggregate.op === "sum";
  const counted = events.map((event) => ({ ...mentionOf(event), counts: sums ? (event.quantity ?? 0) : 1 }));
  return { rest: ours - counted.reduce((sum, { counts }) => sum + counts, 0), events: counted };
}
