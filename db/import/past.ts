import { DatabaseRefused } from "#shared/errors.ts";
import { openDatabase, type Db } from "#db/client.ts";
import type * as schema from "#db/schema/index.ts";

export type VersionRow = typeof schema.recordVersion.$inferSelect;
export type HistoryRow = typeof schema.eventHistory.$inferSelect;
export type FileRow = typeof schema.recordFile.$inferSelect;
export type VersionFileRow = typeof schema.recordVersionFile.$inferSelect;

/** What an older database remembers, to be carried into the one that replaces it. */
export interface Past {
  versions: VersionRow[];
  history: HistoryRow[];
  files: FileRow[];
  versionFiles: VersionFileRow[];
  /** When each version came here, where that was noted. */
  arrivals: ArrivalRow[];
}

/** When a version came into the database: no part of the record, so two builds of one record differ in nothing else. */
export interface ArrivalRow {
  versionId: number;
  /** ISO 8601, UTC. */
  at: string;
}

/** What the database at `path` remembers; empty where there is none, or one this build cannot read. */
export function readPast(path: string): Past {
  try {
    const db = openDatabase(path);
    try {
      return rememberedBy(db, Number.MAX_SAFE_INTEGER);
    } finally {
      db.$client.close();
    }
  } catch (error) {
    if (error instanceof DatabaseRefused) return NO_PAST;
    throw error;
  }
}

/** What an open database remembers of its versions up to one of them. */
export function rememberedBy({ $client }: Db, upTo: number): Past {
  return {
    versions: $client
      .prepare<[number], VersionRow>(
        `SELECT id, version, content_hash AS contentHash, record_day AS recordDay, added, changed, removed
         FROM record_version WHERE id <= ? ORDER BY id`,
      )
      .all(upTo),
    history: $client
      .prepare<[number], HistoryRow>(
        `SELECT id, event_id AS eventId, version_id AS versionId, change, row_hash AS rowHash
         FROM event_history WHERE version_id <= ? ORDER BY id`,
      )
      .all(upTo),
    files: $client.prepare<[], FileRow>("SELECT id, hash, gzip FROM record_file ORDER BY id").all(),
    versionFiles: $client
      .prepare<[number], VersionFileRow>(
        `SELECT version_id AS versionId, path, file_id AS fileId FROM record_version_file WHERE version_id <= ? ORDER BY version_id, path`,
      )
      .all(upTo),
    arrivals: $client
      .prepare<[number], ArrivalRow>(
        `SELECT CAST(substr(key, ${ARRIVAL.length + 1}) AS INTEGER) AS versionId, value AS at FROM meta
         WHERE key LIKE '${ARRIVAL}%' AND versionId <= ? ORDER BY versionId`,
      )
      .all(upTo),
  };
}

/** Begins the key of such a note in the table of facts about the file; the version's number ends it. */
export const ARRIVAL = "received:";

export const NO_PAST: Past = { versions: [], history: [], files: [], versionFiles: [], arrivals: [] };
