import { sql, type SQL } from "drizzle-orm";
import type { EventDetail, PinnedChanges, Since } from "#shared/api.ts";
import { BadParameter, Gone } from "#shared/errors.ts";
import { formatQuery, type Query } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { event } from "../schema/index.ts";
import { queryTouched } from "./changes.ts";
import { compileQuery } from "./compile.ts";
import { queryCoverage } from "./coverage.ts";
import { noSuchEvent } from "./gone.ts";
import { listIds } from "./list-ids.ts";
import { selectAll, selectOne } from "./statement.ts";
import { queryVintageRef } from "./vintage.ts";
import { resolveQuery } from "./vocabulary.ts";

/**
 * What has become of the list behind a query since the record it is pinned to: events that have come into it, that the record
 * tells otherwise now, and that are no longer in it.
 * @param then the record pinned to; `now` the one being served
 */
export function queryPinned(then: Db, now: Db, query: Query, limit: number): PinnedChanges {
  const lists = { before: listTitles(then, query), after: listTitles(now, { ...query, asOf: null }) };
  return { ...compareLists(then, now, lists, limit), coverageChanged: !hasSameCoverage(then, now, query) };
}

/** Whether the sources cover a query today as they did: what was zero can be unknown now, and the other way round. */
function hasSameCoverage(then: Db, now: Db, asked: Query): boolean {
  const [before, after] = [then, now].map((db) => JSON.stringify(queryCoverage(db, resolveQuery(db, { ...asked, asOf: null }))));
  return before === after;
}

/**
 * The same of events by their ids: those an analysis counted in the record pinned to, and those it counts in the one being served.
 * @param ids asked for each record
 */
export function comparePinned(then: Db, now: Db, ids: (db: Db) => readonly string[], limit: number): PinnedChanges {
  const title = (db: Db) => queryTitles(db, sql`${event.id} IN (${listIds(ids(db))})`);
  return { ...compareLists(then, now, { before: title(then), after: title(now) }, limit), coverageChanged: !isCoverageKept(then, now) };
}

/** Whether all that the record says of coverage is as it was: an analysis looks at more of it than at that of its events. */
function isCoverageKept(then: Db, now: Db): boolean {
  const [before, after] = [then, now].map((db) =>
    JSON.stringify(
      selectAll(
        db,
        sql`SELECT source_id, kind, actor_id, partner_id, role, from_day, to_day, completeness FROM coverage ORDER BY 1, 2, 3, 4, 5, 6, 7, 8`,
      ),
    ),
  );
  return before === after;
}

interface Lists {
  before: ReadonlyMap<string, Entry>;
  after: ReadonlyMap<string, Entry>;
}

function compareLists(then: Db, now: Db, { before, after }: Lists, limit: number): Omit<PinnedChanges, "coverageChanged"> {
  const { ref } = queryVintageRef(then);
  const touched = then === now ? new Set<string>() : queryTouched(now, ref.version);
  const changes = [
    ...toChanges(after, (id) => !before.has(id), "added"),
    ...toChanges(after, (id) => before.has(id) && touched.has(id), "changed"),
    ...toChanges(before, (id) => !after.has(id), "removed"),
  ];
  const count = (wanted: string): number => changes.filter(({ change }) => change === wanted).length;
  return {
    pinned: ref,
    events: { before: before.size, now: after.size },
    added: count("added"),
    changed: count("changed"),
    removed: count("removed"),
    changes: changes.slice(0, limit),
    vintage: queryVintageRef(now).ref,
  };
}

/** The same in numbers for the list behind a query, as a part of an answer. */
export function querySince(then: Db, now: Db, query: Query): Since | null | undefined {
  return tellSince(then, now, () => queryPinned(then, now, query, 0), `/changes/pinned?${formatQuery(query)}`);
}

/**
 * What has become of the events counted, in numbers, for an answer that is pinned; undefined for one that is not, null where today's
 * record no longer knows an id of the query.
 * @param address of the API, without its base: where the events are named
 */
export function tellSince(then: Db, now: Db, compare: () => PinnedChanges, address: string): Since | null | undefined {
  if (then === now) return undefined;
  try {
    const { events, added, changed, removed, coverageChanged, vintage } = compare();
    const { version, recordDay } = vintage;
    return { version, recordDay, ...events, added, changed, removed, coverageChanged, list: `/api/v1${address}` };
  } catch (error) {
    if (error instanceof BadParameter) return null;
    throw error;
  }
}

/** What has become of one event since the record it is pinned to; undefined where it is not. */
export function queryEventSince(then: Db, now: Db, id: string): EventDetail["since"] {
  if (then === now) return undefined;
  const { version, recordDay } = queryVintageRef(now).ref;
  const held = selectOne(now, sql`SELECT 1 FROM ${event} WHERE ${event.id} = ${id}`) !== null;
  if (held) {
    const touched = queryTouched(now, queryVintageRef(then).ref.version).has(id);
    return { version, recordDay, change: touched ? "changed" : "none", successor: null };
  }
  const fault = noSuchEvent(now, id);
  return { version, recordDay, change: "removed", successor: fault instanceof Gone ? fault.departure.successor : null };
}

type Change = PinnedChanges["changes"][number];
type Entry = Omit<Change, "change">;

function toChanges(list: ReadonlyMap<string, Entry>, test: (id: string) => boolean, change: Change["change"]): Change[] {
  return [...list.values()].filter(({ event: id }) => test(id)).map((entry) => ({ ...entry, change }));
}

/** The events behind a query, certain and possible, in time order. */
function listTitles(db: Db, asked: Query): Map<string, Entry> {
  const { where, overlaps } = compileQuery(resolveQuery(db, asked), []);
  return queryTitles(db, sql`${where} AND ${overlaps}`);
}

function queryTitles(db: Db, which: SQL): Map<string, Entry> {
  const rows = selectAll<Entry>(
    db,
    sql`SELECT ${event.id} AS event, ${event.title} AS title, ${event.start} AS date FROM ${event}
      WHERE ${which} ORDER BY ${event.earliestDay}, ${event.id}`,
  );
  return new Map(rows.map((row) => [row.event, row]));
}
