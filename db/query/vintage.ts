import { sql } from "drizzle-orm";
import type { Vintage, VintageRef } from "#shared/api.ts";
import { formatDay, type Day } from "#shared/dates.ts";
import { STATUSES } from "#shared/definitions/vocabularies.ts";
import type { Query } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { keptOf } from "./kept.ts";
import { machineVintage } from "./machine.ts";
import { selectAll, selectOne } from "./statement.ts";

interface Head {
  ref: VintageRef;
  contentHash: string;
  /** Last day any source covers. */
  lastDay: Day | null;
}

/** Which record this is; kept per database, which does not change while it is open. */
export const queryVintageRef = keptOf((db): Head => {
  const row = selectOne<{ version: string; contentHash: string; recordDay: Day; lastDay: Day | null }>(
    db,
    sql`SELECT version, content_hash AS contentHash, record_day AS recordDay, (SELECT max(to_day) FROM coverage) AS lastDay
      FROM record_version ORDER BY id DESC LIMIT 1`,
  );
  if (!row) throw new Error("the database holds no record version");
  return {
    ref: {
      version: row.version,
      recordDay: formatDay(row.recordDay),
      lastCoveredDay: row.lastDay === null ? null : formatDay(row.lastDay),
    },
    contentHash: row.contentHash,
    lastDay: row.lastDay,
  };
});

/** Which record, or which file of machine-coded events, answers a query. */
export function queryVintageOf(db: Db, { tier }: Pick<Query, "tier">): VintageRef {
  return tier === "machine" ? machineVintage(db) : queryVintageRef(db).ref;
}

/** The record's version, extent, counts and sources. */
export function queryVintage(db: Db): Vintage {
  const head = queryVintageRef(db);
  const counted = Object.entries(STATUSES)
    .filter(([, status]) => status.counted)
    .map(([id]) => id);
  const counts = selectOne<Vintage["counts"] & { lastEventDay: Day | null }>(
    db,
    sql`SELECT (SELECT count(*) FROM event) AS events, (SELECT count(*) FROM event WHERE status IN ${counted}) AS counted,
      (SELECT count(*) FROM actor) AS actors, (SELECT count(*) FROM person) AS persons, (SELECT count(*) FROM document) AS documents,
      (SELECT count(*) FROM import_issue WHERE severity = 'reject') AS rejects,
      (SELECT max(earliest_day) FROM event WHERE status IN ${counted}) AS lastEventDay`,
  );
  if (!counts) throw new Error("the database cannot be counted");
  const { lastEventDay, ...numbers } = counts;
  return {
    ...head.ref,
    contentHash: head.contentHash,
    lastEventDay: lastEventDay === null ? null : formatDay(lastEventDay),
    counts: numbers,
    sources: selectAll<Omit<Vintage["sources"][number], "lastCoveredDay"> & { lastDay: Day | null }>(
      db,
      sql`SELECT s.id, s.name, s.publisher, s.licence, s.url, (SELECT max(to_day) FROM coverage WHERE source_id = s.id) AS lastDay,
        (SELECT count(*) FROM event_source WHERE source_id = s.id) AS events,
        (SELECT coalesce(sum(rows_rejected), 0) FROM import_run WHERE source_id = s.id) AS rejects
        FROM source s ORDER BY events DESC, s.id`,
    ).map(({ lastDay, ...source }) => ({ ...source, lastCoveredDay: lastDay === null ? null : formatDay(lastDay) })),
  };
}
