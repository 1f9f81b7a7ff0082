import { sql } from "drizzle-orm";
import { parseDay, type Day } from "#shared/dates.ts";
import type { Db } from "../client.ts";
import { selectAll } from "./statement.ts";

interface KeptVersion {
  id: number;
  version: string;
  recordDay: Day;
}

const known = new WeakMap<Db, readonly KeptVersion[]>();

/** The records this database can answer for, oldest first: those whose files it keeps, and the one it holds, the last. */
export function queryKeptVersions(db: Db): readonly KeptVersion[] {
  const found =
    known.get(db) ??
    selectAll<KeptVersion>(
      db,
      sql`SELECT id, version, record_day AS recordDay FROM record_version v
        WHERE id = (SELECT max(id) FROM record_version) OR EXISTS (SELECT 1 FROM record_version_file f WHERE f.version_id = v.id) ORDER BY id`,
    );
  known.set(db, found);
  return found;
}

/** The record meant by a day, the newest of that day or before, or by a version's name, the newest of that name; null where none is kept. */
export function findKept(db: Db, asOf: string): KeptVersion | null {
  const versions = queryKeptVersions(db);
  const day = parseDay(asOf);
  return versions.findLast(({ version, recordDay }) => (day === null ? version === asOf : recordDay <= day)) ?? null;
}
