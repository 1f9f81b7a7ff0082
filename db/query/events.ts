import { sql, type SQL } from "drizzle-orm";
import type { Events } from "#shared/api.ts";
import { formatDay, parseDay } from "#shared/dates.ts";
import { BadParameter } from "#shared/errors.ts";
import { formatQuery, type Query } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { event } from "../schema/index.ts";
import { describeAnswer } from "./answer.ts";
import { levelQuery } from "./coverage.ts";
import { compileGroup, compileQuery } from "./compile.ts";
import { queryAttributions } from "./publishers.ts";
import { queryEventItems } from "./event-rows.ts";
import { selectAll, selectOne } from "./statement.ts";
import { narrowToMark } from "./narrow.ts";
import { queryVintageRef } from "./vintage.ts";
import { resolveQuery } from "./vocabulary.ts";
import { describeKey } from "./words.ts";

export interface ListRequest {
  query: Query;
  /** Group of `query.by` and of `query.split`; null for all. */
  key: string | null;
  splitKey: string | null;
  order: "asc" | "desc";
  limit: number;
  /** Cursor of the page before, as `next` gave it. */
  after: string | null;
}

/** The events behind a mark: same query, same filters, restricted to its group; possible ones marked. */
export function queryEvents(db: Db, request: ListRequest): Events {
  const query = levelQuery(db, resolveQuery(db, request.query));
  const { condition, certain } = compileList(query, request);
  const counts = selectOne<{ total: number; certain: number | null }>(
    db,
    sql`SELECT count(*) AS total, sum(CASE WHEN ${certain} THEN 1 ELSE 0 END) AS certain FROM ${event} WHERE ${condition}`,
  );
  const direction = request.order === "asc" ? sql`ASC` : sql`DESC`;
  const found = selectAll<{ id: string; day: number; certain: number }>(
    db,
    sql`SELECT ${event.id} AS id, ${event.earliestDay} AS day, CASE WHEN ${certain} THEN 1 ELSE 0 END AS certain FROM ${event}
      WHERE ${condition} AND ${compileCursor(request)} ORDER BY ${event.earliestDay} ${direction}, ${event.id} ${direction} LIMIT ${request.limit + 1}`,
  );
  const page = found.slice(0, request.limit);
  const last = found.length > request.limit ? page.at(-1) : undefined;
  return {
    query: formatQuery(query),
    sentence: describeAnswer(
      db,
      narrowToMark(db, narrowToMark(db, query, query.by, request.key), query.split ?? query.by, request.splitKey),
    ),
    key: request.key,
    keyLabel: request.key === null ? null : describeKey(db, query.by, request.key),
    splitKey: request.splitKey,
    splitLabel: request.splitKey === null || query.split === null ? null : describeKey(db, query.split, request.splitKey),
    total: counts?.total ?? 0,
    certain: counts?.certain ?? 0,
    events: queryEventItems(db, page),
    next: last ? `${formatDay(last.day)}~${last.id}` : null,
    attributions: queryAttributions(db, query),
    vintage: queryVintageRef(db).ref,
  };
}

function compileList(query: Query, { key, splitKey }: ListRequest): { condition: SQL; certain: SQL } {
  if (splitKey !== null && query.split === null) {
    throw new BadParameter({ parameter: "splitKey", value: splitKey, reason: '"splitKey" needs "split".', allowed: '"split" beside it' });
  }
  const compiled = compileQuery(query, []);
  const groups = [
    ...(key === null ? [] : [compileGroup(query, { dimension: query.by, key })]),
    ...(splitKey === null || query.split === null ? [] : [compileGroup(query, { dimension: query.split, key: splitKey })]),
  ];
  return {
    condition: sql.join([compiled.where, compiled.overlaps, ...groups.map((group) => group.overlaps)], sql` AND `),
    certain: sql.join([compiled.certain, ...groups.map((group) => group.certain)], sql` AND `),
  };
}

/** Keyset paging (day, id): a page stays the same page when events before it are added. */
function compileCursor({ after, order }: ListRequest): SQL {
  if (after === null) return sql`1`;
  const [dayText = "", id = ""] = after.split("~");
  const day = parseDay(dayText);
  if (day === null || id === "" || id.length > 200) {
    throw new BadParameter({
      parameter: "after",
      value: after,
      reason: `"after" is not a cursor.`,
      allowed: 'the "next" of the page before',
    });
  }
  const compare = order === "asc" ? sql`>` : sql`<`;
  return sql`(${event.earliestDay}, ${event.id}) ${compare} (${day}, ${id})`;
}
