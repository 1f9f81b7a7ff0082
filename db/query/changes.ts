import { sql } from "drizzle-orm";
import type { Changes } from "#shared/api.ts";
import { formatDay, type Day } from "#shared/dates.ts";
import { BadParameter, findNearest } from "#shared/errors.ts";
import type { Reason } from "#shared/refusal.ts";
import type { Db } from "../client.ts";
import { ARRIVAL } from "../import/past.ts";
import { queryLastTitles } from "./gone.ts";
import { selectAll } from "./statement.ts";
import { queryVersionFiles } from "./version-files.ts";
import { queryVintageRef } from "./vintage.ts";

type Change = Changes["changes"][number];
interface VersionRow extends Omit<Changes["versions"][number], "day" | "files"> {
  id: number;
  recordDay: Day;
}

/** Versions this database knows, oldest first. */
export function queryVersions(db: Db): VersionRow[] {
  return selectAll<VersionRow>(
    db,
    sql`SELECT id, version, record_day AS recordDay, m.value AS received, added, changed, removed FROM record_version
      LEFT JOIN meta m ON m.key = ${ARRIVAL} || id ORDER BY id`,
  );
}

/**
 * What is different at a version from what the record was at an earlier one: an event added and removed between them is not there, one
 * changed and changed back is not changed.
 * @param since null: what the version asked about did
 * @param until null: the newest version
 * @throws BadParameter for a version this database does not know
 */
export function queryChanges(db: Db, { since, until, limit }: { since: string | null; until: string | null; limit: number }): Changes {
  const versions = queryVersions(db);
  const end = until === null ? (versions.at(-1)?.id ?? 0) : findVersion(versions, "until", until);
  const known = versions.filter(({ id }) => id <= end);
  const start = since === null ? (known.at(-2)?.id ?? 0) : findVersion(known, "since", since);
  const changes = compareVersions(db, start, end);
  const files = queryVersionFiles(db);
  return {
    since: versions.find(({ id }) => id === start)?.version ?? null,
    until: known.at(-1)?.version ?? "",
    versions: versions.map(({ id, version, recordDay, received, added, changed, removed }) => ({
      version,
      day: formatDay(recordDay),
      received,
      added,
      changed,
      removed,
      files: files.get(id) ?? null,
    })),
    total: changes.length,
    changes: withTitles(db, changes.slice(0, limit)).map(({ versionId: _number, day, ...row }) => ({ ...row, day: formatDay(day) })),
    vintage: queryVintageRef(db).ref,
  };
}

/** The events that the newest record tells otherwise than an older one, which held them too. */
export function queryTouched(db: Db, since: string): Set<string> {
  const versions = queryVersions(db);
  const changes = compareVersions(db, findVersion(versions, "since", since), versions.at(-1)?.id ?? 0);
  return new Set(changes.flatMap(({ event, change }) => (change === "changed" ? [event] : [])));
}

function compareVersions(db: Db, start: number, end: number): (Titled & { version: string; day: Day })[] {
  return selectAll(
    db,
    sql`WITH touched AS (SELECT event_id, max(id) FILTER (WHERE version_id <= ${start}) AS was, max(id) AS is_now
        FROM event_history WHERE version_id <= ${end} GROUP BY event_id HAVING max(version_id) > ${start})
      SELECT n.event_id AS event, e.title, v.id AS versionId, v.version, v.record_day AS day,
        CASE WHEN n.change = 'removed' THEN 'removed' WHEN coalesce(w.change, 'removed') = 'removed' THEN 'added' ELSE 'changed' END AS change
      FROM touched JOIN event_history n ON n.id = touched.is_now JOIN record_version v ON v.id = n.version_id
        LEFT JOIN event_history w ON w.id = touched.was LEFT JOIN event e ON e.id = n.event_id
      WHERE (n.change = 'removed') <> (coalesce(w.change, 'removed') = 'removed') OR (n.change <> 'removed' AND w.row_hash <> n.row_hash)
      ORDER BY n.id`,
  );
}

/** What one version did to each event it touched; the titles are today's, of an event that is gone the last it had. */
export function queryVersionChanges(db: Db, versionId: number, limit: number): Pick<Change, "event" | "title" | "change">[] {
  const rows = selectAll<Titled>(
    db,
    sql`SELECT h.event_id AS event, e.title, h.change, h.version_id AS versionId FROM event_history h LEFT JOIN event e ON e.id = h.event_id
      WHERE h.version_id = ${versionId} ORDER BY h.id LIMIT ${limit}`,
  );
  return withTitles(db, rows);
}

type Titled = Pick<Change, "event" | "title" | "change"> & { versionId: number };

/** An event that is gone has the title it had last. */
function withTitles<Row extends Titled>(db: Db, rows: readonly Row[]): Row[] {
  const last = queryLastTitles(
    db,
    rows.filter(({ title, change }) => title === null && change === "removed"),
  );
  return rows.map((row) => ({ ...row, title: row.title ?? last.get(row.event) ?? null }));
}

/** The newest version of that name: a record taken back has its name again. */
function findVersion(versions: readonly VersionRow[], parameter: "since" | "until", name: string): number {
  const found = versions.findLast(({ version }) => version === name);
  if (found) return found.id;
  const allowed = [...new Set(versions.map(({ version }) => version))];
  const reason: Reason = [parameter === "since" ? "noVersionBefore" : "noVersion"];
  throw new BadParameter({ parameter, value: name, reason, allowed, suggestion: findNearest(name, allowed) });
}
