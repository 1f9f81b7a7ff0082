import { sql, type SQL } from "drizzle-orm";
import type { Events } from "#shared/api.ts";
import { formatCursor } from "#shared/cursor.ts";
import type { OrderId } from "#shared/definitions/orders.ts";
import { METRICS } from "#shared/definitions/metrics.ts";
import { describeUnit } from "#shared/describe.ts";
import { formatQuery, type Query } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { event } from "../schema/index.ts";
import { describeAnswer } from "./answer.ts";
import { levelQuery, queryCoverage } from "./coverage.ts";
import { compileGroup, compileQuery } from "./compile.ts";
import { queryAttributions, queryAttributionsOf } from "./publishers.ts";
import { queryEventItems, type FoundEvent } from "./event-rows.ts";
import { countReports, queryReports } from "./machine-list.ts";
import { checkMark } from "./mark-keys.ts";
import { narrowToMark } from "./narrow.ts";
import { compileAfter, compileOrder } from "./order.ts";
import { selectAll, selectOne } from "./statement.ts";
import { queryVintageOf } from "./vintage.ts";
import { resolveQuery } from "./vocabulary.ts";
import { describeKey } from "./words.ts";
import { spokenWords } from "#shared/words/spoken.ts";

export interface ListRequest {
  query: Query;
  /** Group of `query.by` and of `query.split`; null for all. */
  key: string | null;
  splitKey: string | null;
  order: OrderId;
  limit: number;
  /** Cursor of the page before, as `next` gave it. */
  after: string | null;
  /** Events passed over, for a jump; a cursor says where a page begins without counting up to it. */
  skip?: number;
}

/** The events behind a mark: same query, same filters, restricted to its group; possible ones marked. */
export function queryEvents(db: Db, request: ListRequest): Events {
  const query = resolveList(db, request);
  if (query.tier === "machine") {
    return { ...describeList(db, query, request), ...queryReports(db, { ...request, query }), events: [] };
  }
  const { condition, certain, amount } = compileList(query, request);
  const counts = selectOne<{ total: number; certain: number | null; sum: number }>(
    db,
    sql`SELECT count(*) AS total, sum(CASE WHEN ${certain} THEN 1 ELSE 0 END) AS certain,
      coalesce(sum(CASE WHEN ${certain} THEN ${amount} END), 0) AS sum FROM ${event} WHERE ${condition}`,
  );
  const after = request.after === null ? sql`1` : compileAfter(request.order, request.after);
  const found = selectAll<FoundEvent>(
    db,
    sql`SELECT ${event.id} AS id, CASE WHEN ${certain} THEN 1 ELSE 0 END AS certain FROM ${event}
      WHERE ${condition} AND ${after} ORDER BY ${compileOrder(request.order)} LIMIT ${request.limit + 1} OFFSET ${request.skip ?? 0}`,
  );
  const events = queryEventItems(db, found.slice(0, request.limit), query.knownOn);
  const last = found.length > request.limit ? events.at(-1) : undefined;
  return {
    ...describeList(db, query, request),
    total: counts?.total ?? 0,
    certain: counts?.certain ?? 0,
    sum: METRICS[query.metric].aggregate.op === "sum" ? (counts?.sum ?? 0) : null,
    start: request.after === null ? (request.skip ?? 0) : countPassed(db, condition, after),
    events,
    reports: null,
    next: last ? formatCursor(request.order, last) : null,
  };
}

/** What a list says of itself, whatever it lists. */
export type ListHead = Omit<Events, "total" | "certain" | "sum" | "start" | "events" | "reports" | "next">;

/** @param query as `resolveList` gives it */
export function describeList(db: Db, query: Query, { key, splitKey }: Pick<ListRequest, "key" | "splitKey">): ListHead {
  return {
    query: formatQuery(query),
    sentence: describeAnswer(db, narrowToMark(db, narrowToMark(db, query, query.by, key), query.split ?? query.by, splitKey)),
    key,
    keyLabel: key === null ? null : describeKey(db, query.by, key),
    splitKey,
    splitLabel: splitKey === null || query.split === null ? null : describeKey(db, query.split, splitKey),
    unit: describeUnit(query, spokenWords()),
    attributions: attributionsOf(db, query, { key, splitKey }),
    vintage: queryVintageOf(db, query),
  };
}

/** Of the events listed alone: a mark may hold those of one source. */
function attributionsOf(db: Db, query: Query, mark: Pick<ListRequest, "key" | "splitKey">): string[] {
  if (query.tier === "machine" || (mark.key === null && mark.splitKey === null)) return queryAttributions(db, query);
  return queryAttributionsOf(db, sql`SELECT ${event.id} FROM ${event} WHERE ${compileList(query, mark).condition}`);
}

/** How many events a list has, certain and possible. */
export function countListed(db: Db, request: Pick<ListRequest, "query" | "key" | "splitKey">): number {
  const query = resolveList(db, request);
  if (query.tier === "machine") return countReports(db, { ...request, query });
  const { condition } = compileList(query, request);
  return selectOne<{ total: number }>(db, sql`SELECT count(*) AS total FROM ${event} WHERE ${condition}`)?.total ?? 0;
}

/** The ids of all events of a list, each with whether it is certain. */
export function queryListed(db: Db, request: Pick<ListRequest, "query" | "key" | "splitKey">): { id: string; certain: boolean }[] {
  const { condition, certain } = compileList(resolveList(db, request), request);
  return selectAll<{ id: string; certain: number }>(
    db,
    sql`SELECT ${event.id} AS id, CASE WHEN ${certain} THEN 1 ELSE 0 END AS certain FROM ${event} WHERE ${condition}`,
  ).map((row) => ({ id: row.id, certain: row.certain === 1 }));
}

/** The first events of a list in its order, each with whether it is certain. */
export function selectFound(db: Db, request: Omit<ListRequest, "limit" | "after">, limit: number): FoundEvent[] {
  const { condition, certain } = compileList(resolveList(db, request), request);
  return selectAll<FoundEvent>(
    db,
    sql`SELECT ${event.id} AS id, CASE WHEN ${certain} THEN 1 ELSE 0 END AS certain FROM ${event}
      WHERE ${condition} ORDER BY ${compileOrder(request.order)} LIMIT ${limit}`,
  );
}

/** The ids of the events of a list, as a subquery. */
export function compileEventIds(db: Db, request: Pick<ListRequest, "query" | "key" | "splitKey">): SQL {
  return sql`SELECT ${event.id} FROM ${event} WHERE ${compileList(resolveList(db, request), request).condition}`;
}

/** The query of a list: ids and the groups of its mark checked, and for a level only what makes it up. */
export function resolveList(db: Db, { query: asked, ...mark }: Pick<ListRequest, "query" | "key" | "splitKey">): Query {
  const query = resolveQuery(db, asked);
  checkMark(db, query, mark);
  return METRICS[query.metric].running ? levelQuery(query, queryCoverage(db, query)) : query;
}

/** How many events of a list a cursor leaves behind. */
function countPassed(db: Db, condition: SQL, after: SQL): number {
  return selectOne<{ passed: number }>(db, sql`SELECT count(*) AS passed FROM ${event} WHERE ${condition} AND NOT (${after})`)?.passed ?? 0;
}

function compileList(
  query: Query,
  { key, splitKey }: Pick<ListRequest, "key" | "splitKey">,
): { condition: SQL; certain: SQL; amount: SQL } {
  const compiled = compileQuery(query, []);
  const groups = [
    ...(key === null ? [] : [compileGroup(query, { dimension: query.by, key })]),
    ...(splitKey === null || query.split === null ? [] : [compileGroup(query, { dimension: query.split, key: splitKey })]),
  ];
  return {
    amount: compiled.amount,
    condition: sql.join([compiled.where, compiled.overlaps, ...groups.map((group) => group.overlaps)], sql` AND `),
    certain: sql.join([compiled.certain, ...groups.map((group) => group.certain)], sql` AND `),
  };
}
