import { sql } from "drizzle-orm";
import { formatDay, type Day } from "#shared/dates.ts";
import { Gone, NotFound, NotYet } from "#shared/errors.ts";
import type { Db } from "../client.ts";
import { readKeptEvents, type KeptEvent } from "./kept-events.ts";
import { selectAll, selectOne } from "./statement.ts";
import { findKept, queryKeptVersions } from "./versions.ts";
import { queryVintageRef } from "./vintage.ts";

/** Why no event answers to an id: it left the record, or was never in it. */
export function noSuchEvent(db: Db, id: string): Gone | NotFound {
  const removed = selectOne<{ change: string; versionId: number; version: string; recordDay: Day }>(
    db,
    sql`SELECT h.change, v.id AS versionId, v.version, v.record_day AS recordDay FROM event_history h
      JOIN record_version v ON v.id = h.version_id WHERE h.event_id = ${id} ORDER BY h.id DESC LIMIT 1`,
  );
  if (removed?.change !== "removed") return new NotFound("noEvent", id);
  const last = findLast(db, removed.versionId);
  const was = last === null ? null : (readKeptEvents(db, last.id, [id]).find((event) => event.id === id) ?? null);
  return new Gone({
    event: id,
    title: was?.title ?? null,
    removed: { version: removed.version, day: formatDay(removed.recordDay) },
    last: last?.version ?? null,
    successor: was === null ? null : (findJoined(db, was) ?? findRenamed(db, was)),
  });
}

/**
 * That an event asked of an older record had come by then.
 * @param then the record asked for
 * @throws NotYet where only a later record has it, naming since which
 */
export function checkArrived(then: Db, now: Db, id: string): void {
  if (then === now || knowsEvent(then, id)) return;
  const added = findFirst(now, id);
  if (added !== null) throw new NotYet(id, queryVintageRef(then).ref.version, added.version);
}

/** The same by the version or the day of an address, for whoever has today's record alone; null where it had come, or never did. */
export function findLateArrival(now: Db, asOf: string, id: string): NotYet | null {
  const [then, added] = [findKept(now, asOf), findFirst(now, id)];
  return then === null || added === null || added.id <= then.id ? null : new NotYet(id, then.version, added.version);
}

/** The version that an event came with; null where the record has not seen it come. */
function findFirst(db: Db, id: string): { id: number; version: string } | null {
  return selectOne<{ id: number; version: string }>(
    db,
    sql`SELECT v.id, v.version FROM event_history h JOIN record_version v ON v.id = h.version_id
      WHERE h.event_id = ${id} AND h.change = 'added' ORDER BY h.id LIMIT 1`,
  );
}

function knowsEvent(db: Db, id: string): boolean {
  const held = sql`SELECT 1 AS held FROM event WHERE id = ${id} UNION ALL SELECT 1 FROM event_history WHERE event_id = ${id} LIMIT 1`;
  return selectOne<{ held: number }>(db, held) !== null;
}

/**
 * The titles that events had in the last record that held them.
 * @param gone events with the number of the version that removed them
 */
export function queryLastTitles(db: Db, gone: readonly { event: string; versionId: number }[]): Map<string, string> {
  const titles = new Map<string, string>();
  for (const [versionId, events] of Map.groupBy(gone, (each) => each.versionId)) {
    const last = findLast(db, versionId);
    const wanted = events.map(({ event }) => event);
    const held = last === null ? [] : readKeptEvents(db, last.id, wanted);
    for (const { id, title } of held) if (wanted.includes(id)) titles.set(id, title);
  }
  return titles;
}

/** The version before one, where its files are kept. */
export function findLast(db: Db, versionId: number): { id: number; version: string } | null {
  return queryKeptVersions(db).find(({ id }) => id === versionId - 1) ?? null;
}

type Successor = { id: string; title: string } | null;

/** The event of today's record that its account was joined to; the ledger ends the reason with that event's id. */
function findJoined(db: Db, { source, ref }: KeptEvent): Successor {
  const reasons = selectAll<{ reason: string }>(
    db,
    sql`SELECT i.reason FROM import_issue i JOIN import_run r ON r.id = i.import_id
      WHERE r.source_id = ${source} AND i.severity = 'merge' AND i.locator = ${ref} ORDER BY i.id`,
  );
  for (const { reason } of reasons) {
    const found = findTitle(db, /: ([\w-]+)$/.exec(reason)?.[1]);
    if (found) return found;
  }
  return null;
}

/** The event that has the same number at the same source today, under another id. */
function findRenamed(db: Db, { id, source, ref }: KeptEvent): Successor {
  const today = queryKeptVersions(db).at(-1);
  if (today === undefined || ref === "") return null;
  const same = readKeptEvents(db, today.id, [ref]).filter((event) => event.source === source && event.ref === ref && event.id !== id);
  return same.length === 1 ? findTitle(db, same[0]?.id) : null;
}

function findTitle(db: Db, id: string | undefined): Successor {
  return id === undefined ? null : selectOne<{ id: string; title: string }>(db, sql`SELECT id, title FROM event WHERE id = ${id}`);
}
