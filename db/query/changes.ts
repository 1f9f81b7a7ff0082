import { sql } from "drizzle-orm";
import type { Changes } from "#shared/api.ts";
import { formatDay, type Day } from "#shared/dates.ts";
import { BadParameter, findNearest } from "#shared/errors.ts";
import type { Db } from "../client.ts";
import { selectAll } from "./statement.ts";
import { queryVintageRef } from "./vintage.ts";

type Change = Changes["changes"][number];
interface VersionRow extends Omit<Changes["versions"][number], "day"> {
  id: number;
  recordDay: Day;
}

/** Versions this database knows, oldest first. */
export function queryVersions(db: Db): VersionRow[] {
  return selectAll<VersionRow>(
    db,
    sql`SELECT id, version, record_day AS recordDay, added, changed, removed FROM record_version ORDER BY id`,
  );
}

/**
 * What is different now from what the record was at a version: an event added and removed since is not there, one changed
 * and changed back is not changed.
 * @param since null: what the newest version did
 * @throws BadParameter for a version this database does not know
 */
export function queryChanges(db: Db, since: string | null, limit: number): Changes {
  const versions = queryVersions(db);
  const start = since === null ? (versions.at(-2)?.id ?? 0) : findVersion(versions, since);
  const changes = selectAll<Omit<Change, "day"> & { day: Day }>(
    db,
    sql`WITH touched AS (SELECT event_id, max(id) FILTER (WHERE version_id <= ${start}) AS was, max(id) AS is_now
        FROM event_history GROUP BY event_id HAVING max(version_id) > ${start})
      SELECT n.event_id AS event, e.title, v.version, v.record_day AS day,
        CASE WHEN n.change = 'removed' THEN 'removed' WHEN coalesce(w.change, 'removed') = 'removed' THEN 'added' ELSE 'changed' END AS change
      FROM touched JOIN event_history n ON n.id = touched.is_now JOIN record_version v ON v.id = n.version_id
        LEFT JOIN event_history w ON w.id = touched.was LEFT JOIN event e ON e.id = n.event_id
      WHERE (n.change = 'removed') <> (coalesce(w.change, 'removed') = 'removed') OR (n.change <> 'removed' AND w.row_hash <> n.row_hash)
      ORDER BY n.id`,
  );
  return {
    since: versions.find(({ id }) => id === start)?.version ?? null,
    versions: versions.map(({ version, recordDay, added, changed, removed }) => ({
      version,
      day: formatDay(recordDay),
      added,
      changed,
      removed,
    })),
    total: changes.length,
    changes: changes.slice(0, limit).map((row) => ({ ...row, day: formatDay(row.day) })),
    vintage: queryVintageRef(db).ref,
  };
}

/** What one version did to each event it touched; the titles are today's, null for an event that is gone. */
export function queryVersionChanges(db: Db, versionId: number): Pick<Change, "event" | "title" | "change">[] {
  return selectAll(
    db,
    sql`SELECT h.event_id AS event, e.title, h.change FROM event_history h LEFT JOIN event e ON e.id = h.event_id
      WHERE h.version_id = ${versionId} ORDER BY h.id`,
  );
}

/** The newest version of that name: a record taken back has its name again. */
function findVersion(versions: readonly VersionRow[], since: string): number {
  const found = versions.findLast(({ version }) => version === since);
  if (found) return found.id;
  const allowed = [...new Set(versions.map(({ version }) => version))];
  throw new BadParameter({
    parameter: "since",
    value: since,
    reason: `This database does not know the version "${since.slice(0, 80)}".`,
    allowed,
    suggestion: findNearest(since, allowed),
  });
}
