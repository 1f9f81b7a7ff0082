import { sql } from "drizzle-orm";
import { formatDay, parseDay, type Day } from "#shared/dates.ts";
import { BadParameter, findNearest } from "#shared/errors.ts";
import { parseVersion } from "#shared/record-version.ts";
import type { Allowed, Reason } from "#shared/refusal.ts";
import type { Db } from "../client.ts";
import { keptOf } from "./kept.ts";
import { selectAll } from "./statement.ts";

interface KeptVersion {
  id: number;
  version: string;
  recordDay: Day;
}

/** The records this database can answer for, oldest first: those whose files it keeps, and the one it holds, the last. */
export const queryKeptVersions = keptOf((db): readonly KeptVersion[] =>
  selectAll<KeptVersion>(
    db,
    sql`SELECT id, version, record_day AS recordDay FROM record_version v
      WHERE id = (SELECT max(id) FROM record_version) OR EXISTS (SELECT 1 FROM record_version_file f WHERE f.version_id = v.id) ORDER BY id`,
  ),
);

/**
 * The record meant by a version's name, the newest of that name, or by a day, the last of those compiled to that day or before (UTC): a
 * later one of the same day takes its place, so that only the name names one record for good. Null where none is kept.
 */
export function findKept(db: Db, asOf: string): KeptVersion | null {
  const versions = queryKeptVersions(db);
  const day = parseDay(asOf);
  return versions.findLast(({ version, recordDay }) => (day === null ? version === asOf : recordDay <= day)) ?? null;
}

/**
 * A day before the oldest record kept, a day that has not begun, or a version that is not kept, cannot be answered, and is not guessed.
 * @param today the day it is in UTC
 * @throws BadParameter naming the oldest day, the newest record, or the versions
 */
export function checkAsOf(db: Db, asOf: string, today: Day = Math.floor(Date.now() / DAY_MS)): void {
  const kept = queryKeptVersions(db);
  const newest = kept.at(-1);
  const day = parseDay(asOf);
  if (newest && day !== null && day > today) {
    throw refuse(asOf, ["notYet", newest.version], {
      shape: ["versionOrDay", newest.version, formatDay(kept[0]?.recordDay ?? 0), formatDay(today)],
    });
  }
  if (findKept(db, asOf)) return;
  if (parseVersion(asOf) !== null) {
    const names = [...new Set(kept.map(({ version }) => version))];
    throw refuse(asOf, ["notKept"], names.slice(-50), findNearest(asOf, names));
  }
  const oldest = formatDay(kept[0]?.recordDay ?? 0);
  throw refuse(asOf, ["oldestKept", oldest], { shape: ["dayFrom", oldest] });
}

const DAY_MS = 86_400_000;

function refuse(value: string, reason: Reason, allowed: Allowed, suggestion: string | null = null): BadParameter {
  return new BadParameter({ parameter: "asOf", value, reason, allowed, suggestion });
}
