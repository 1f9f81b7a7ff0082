import { DatabaseRefused } from "#shared/errors.ts";
import { openDatabase } from "#db/client.ts";
import type * as schema from "#db/schema/index.ts";

export type VersionRow = typeof schema.recordVersion.$inferSelect;
export type HistoryRow = typeof schema.eventHistory.$inferSelect;

/** What an older database remembers, to be carried into the one that replaces it. */
export interface Past {
  versions: VersionRow[];
  history: HistoryRow[];
}

/** Versions and history of the database at `path`; empty where there is none, or one this build cannot read. */
export function readPast(path: string): Past {
  try {
    const db = openDatabase(path);
    try {
      return {
        versions: db.$client
          .prepare<[], VersionRow>(
            `SELECT id, version, content_hash AS contentHash, record_day AS recordDay, added, changed, removed FROM record_version ORDER BY id`,
          )
          .all(),
        history: db.$client
          .prepare<[], HistoryRow>(
            `SELECT id, event_id AS eventId, version_id AS versionId, change, row_hash AS rowHash FROM event_history ORDER BY id`,
          )
          .all(),
      };
    } finally {
      db.$client.close();
    }
  } catch (error) {
    if (error instanceof DatabaseRefused) return NO_PAST;
    throw error;
  }
}

export const NO_PAST: Past = { versions: [], history: [] };
