import { sql } from "drizzle-orm";
import { formatDay, type Day } from "#shared/dates.ts";
import type { Periods } from "#shared/api.ts";
import type { Db } from "../client.ts";
import { namedPeriod } from "../schema/index.ts";
import { queryVintageRef } from "./vintage.ts";
import { selectAll } from "./statement.ts";

export interface PeriodEntry {
  id: string;
  label: string;
  kind: "term" | "crisis" | "gap";
  actorId: string | null;
  actorLabel: string | null;
  personId: string | null;
  personLabel: string | null;
  officeId: string | null;
  officeLabel: string | null;
  fromDay: Day;
  toDay: Day | null;
  /** The stated end, the eve of the next term, or the last covered day. */
  shownToDay: Day;
}

const cached = new WeakMap<Db, PeriodEntry[]>();

/** Headline terms of office and named periods, by actor and first day; kept per database, which does not change. */
export function queryPeriods(db: Db): PeriodEntry[] {
  const known = cached.get(db);
  if (known) return known;
  const rows = selectAll<Omit<PeriodEntry, "shownToDay"> & { bucketToDay: Day | null }>(
    db,
    sql`SELECT t.id, p.short_name || ', ' || substr(t.from_text, 1, 4) || '–' || coalesce(substr(t.to_text, 1, 4), '') AS label, 'term' AS kind,
        t.actor_id AS actorId, a.name AS actorLabel, t.person_id AS personId, p.name AS personLabel, t.office_id AS officeId, o.label AS officeLabel,
        t.from_day AS fromDay, t.to_day AS toDay, t.bucket_to_day AS bucketToDay
      FROM tenure t JOIN person p ON p.id = t.person_id JOIN actor a ON a.id = t.actor_id JOIN office o ON o.id = t.office_id WHERE t.headline = 1
      UNION ALL SELECT n.id, n.label, n.kind, n.actor_id, a.name, NULL, NULL, NULL, NULL, n.from_day, n.to_day, n.to_day
      FROM ${namedPeriod} n LEFT JOIN actor a ON a.id = n.actor_id ORDER BY actorId, fromDay`,
  );
  const lastDay = queryVintageRef(db).lastDay;
  const periods = rows.map(({ bucketToDay, ...row }) => ({
    ...row,
    shownToDay: Math.max(row.fromDay, bucketToDay ?? lastDay ?? row.fromDay),
  }));
  cached.set(db, periods);
  return periods;
}

/** The periods a reader can choose, of some actors or of all. */
export function queryPeriodOptions(db: Db, actors: readonly string[] | null): Periods {
  const periods = queryPeriods(db).filter((period) => actors === null || period.actorId === null || actors.includes(period.actorId));
  return {
    periods: periods.map((period) => ({
      id: period.id,
      label: period.label,
      kind: period.kind,
      actor: labelled(period.actorId, period.actorLabel),
      person: labelled(period.personId, period.personLabel),
      office: labelled(period.officeId, period.officeLabel),
      from: formatDay(period.fromDay),
      to: period.toDay === null ? null : formatDay(period.toDay),
      shownTo: formatDay(period.shownToDay),
    })),
    vintage: queryVintageRef(db).ref,
  };
}

function labelled(id: string | null, label: string | null): { id: string; label: string } | null {
  return id === null ? null : { id, label: label ?? id };
}
