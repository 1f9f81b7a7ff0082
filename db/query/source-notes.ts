import { sql, type SQL } from "drizzle-orm";
import { formatDay, type Day } from "#shared/dates.ts";
import type { Db } from "../client.ts";
import { selectAll } from "./statement.ts";

/** What a reader of a file must know of a collection its events come from. */
export interface SourceNote {
  id: string;
  name: string;
  publisher: string;
  licence: string;
  licenceUrl: string | null;
  attribution: string | null;
  url: string | null;
  description: string;
  /** Events of the file that cite it. */
  events: number;
  /** Last day it covers; null where it covers no kind of event. */
  lastCoveredDay: string | null;
  /** What it is known not to hold. */
  gaps: string[];
}

/**
 * The collections behind some events, most cited first.
 * @param eventIds a subquery of event ids
 */
export function querySourceNotes(db: Db, eventIds: SQL): SourceNote[] {
  const rows = selectAll<Omit<SourceNote, "gaps" | "lastCoveredDay"> & { lastDay: Day | null }>(
    db,
    sql`SELECT s.id, s.name, s.publisher, s.licence, s.licence_url AS licenceUrl, s.attribution, s.url, s.description, es.events,
      (SELECT max(to_day) FROM coverage WHERE source_id = s.id) AS lastDay
      FROM (SELECT source_id, count(*) AS events FROM event_source WHERE event_id IN (${eventIds}) GROUP BY source_id) es
      JOIN source s ON s.id = es.source_id ORDER BY es.events DESC, s.id`,
  );
  const gaps = Map.groupBy(
    selectAll<{ sourceId: string; gap: string }>(db, sql`SELECT source_id AS sourceId, gap FROM source_gap ORDER BY source_id, ordinal`),
    (row) => row.sourceId,
  );
  return rows.map(({ lastDay, ...row }) => ({
    ...row,
    lastCoveredDay: lastDay === null ? null : formatDay(lastDay),
    gaps: (gaps.get(row.id) ?? []).map(({ gap }) => gap),
  }));
}
