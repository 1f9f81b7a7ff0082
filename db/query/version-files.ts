import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { selectAll } from "./statement.ts";

/**
 * Files of the record that differ from those of the version before, by the version's number: terms, coverage and published counts change
 * numbers too, and no event. A version of whose files, or of those before it, none are kept is not in the map.
 */
export function queryVersionFiles(db: Db): Map<number, string[]> {
  const rows = selectAll<{ version: number; path: string | null }>(
    db,
    sql`WITH kept AS (SELECT DISTINCT version_id AS id FROM record_version_file),
        pairs AS (SELECT v.id, (SELECT max(p.id) FROM record_version p WHERE p.id < v.id) AS before FROM record_version v)
      SELECT pairs.id AS version, f.path FROM pairs JOIN kept ON kept.id = pairs.id JOIN kept older ON older.id = pairs.before
        LEFT JOIN record_version_file f ON f.version_id IN (pairs.id, pairs.before) AND NOT EXISTS (
          SELECT 1 FROM record_version_file g WHERE g.version_id = CASE f.version_id WHEN pairs.id THEN pairs.before ELSE pairs.id END
            AND g.path = f.path AND g.file_id = f.file_id)
      GROUP BY pairs.id, f.path ORDER BY pairs.id, f.path`,
  );
  return new Map(
    [...Map.groupBy(rows, ({ version }) => version)].map(([version, own]) => [
      version,
      own.flatMap(({ path }) => (path === null ? [] : [path])),
    ]),
  );
}
