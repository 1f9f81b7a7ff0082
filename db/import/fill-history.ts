import type { Db } from "#db/client.ts";
import * as schema from "#db/schema/index.ts";
import { prepareInsert } from "./insert.ts";
import type { HistoryRow, Past } from "./past.ts";

export interface NewVersion {
  version: string;
  contentHash: string;
  recordDay: number;
}

export interface VersionReport {
  /** Number of the version this database holds. */
  versionId: number;
  added: number;
  changed: number;
  removed: number;
  /** True where the older database was of this very record: no version is added. */
  unchanged: boolean;
}

/**
 * Writes the versions an older database held, and the new one with what it did to each event.
 * @param hashes the hash of every event of the new record
 */
export function fillHistory(
  db: Db,
  { version, contentHash, recordDay }: NewVersion,
  hashes: ReadonlyMap<string, string>,
  past: Past,
): VersionReport {
  const insertVersion = prepareInsert(db.$client, schema.recordVersion);
  const insertChange = prepareInsert(db.$client, schema.eventHistory);
  for (const row of past.versions) insertVersion(row);
  for (const row of past.history) insertChange(row);
  const last = past.versions.at(-1);
  if (last?.contentHash === contentHash) return { versionId: last.id, added: 0, changed: 0, removed: 0, unchanged: true };

  const changes = compareHashes(past.history, hashes);
  const count = (change: HistoryRow["change"]): number => changes.filter((row) => row.change === change).length;
  const counts = { added: count("added"), changed: count("changed"), removed: count("removed") };
  const versionId = (last?.id ?? 0) + 1;
  insertVersion({ id: versionId, version, contentHash, recordDay, ...counts });
  let id = past.history.at(-1)?.id ?? 0;
  for (const change of changes) insertChange({ id: ++id, versionId, ...change });
  return { versionId, ...counts, unchanged: false };
}

type Change = Pick<HistoryRow, "eventId" | "change" | "rowHash">;

function compareHashes(history: readonly HistoryRow[], hashes: ReadonlyMap<string, string>): Change[] {
  const known = new Map<string, string>();
  for (const { eventId, change, rowHash } of history) {
    if (change === "removed") known.delete(eventId);
    else known.set(eventId, rowHash);
  }
  const kept = [...hashes].flatMap(([eventId, rowHash]): Change[] => {
    const before = known.get(eventId);
    if (before === rowHash) return [];
    return [{ eventId, change: before === undefined ? "added" : "changed", rowHash }];
  });
  const removed = [...known].filter(([eventId]) => !hashes.has(eventId));
  return [...kept, ...removed.map(([eventId, rowHash]): Change => ({ eventId, change: "removed", rowHash }))];
}
