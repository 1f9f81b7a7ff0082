import { sql } from "drizzle-orm";
import type { Day } from "#shared/dates.ts";
import { PERIOD_KINDS, type PeriodKindId } from "#shared/definitions/vocabularies.ts";
import { idsOf } from "#shared/tables.ts";
import { spokenNames } from "#shared/words/names.ts";
import type { Db } from "../client.ts";
import { namedOffice, namedPerson } from "./named.ts";
import { keptByLanguage } from "./kept.ts";
import { selectAll } from "./statement.ts";
import { queryVintageRef } from "./vintage.ts";

export interface PeriodEntry {
  id: string;
  label: string;
  kind: PeriodKindId;
  /** Whose period it is: one actor of a term, any number of another. */
  actors: readonly { id: string; label: string }[];
  person: { id: string; label: string } | null;
  office: { id: string; label: string } | null;
  /** As the source dates it, EDTF. */
  start: string;
  end: string | null;
  fromDay: Day;
  toDay: Day | null;
  /** The stated end, the eve of the next term, or the last covered day. */
  shownToDay: Day;
  source: PeriodSource | null;
}

interface PeriodSource {
  publisher: string;
  title: string;
  url: string | null;
  says: string | null;
}

/** Headline terms of office and named periods, by kind, actor and first day; kept per database, which does not change, and language. */
export const queryPeriods = keptByLanguage((db): PeriodEntry[] => {
  const { lastDay } = queryVintageRef(db);
  return [...queryTerms(db, lastDay), ...queryNamed(db, lastDay)];
});

type TermRow = Pick<PeriodEntry, "id" | "start" | "end" | "fromDay" | "toDay"> &
  Record<"years" | "actorId" | "actorName" | "personId" | "personName" | "shortName" | "officeId" | "officeLabel", string> &
  Record<"publisher" | "title" | "url", string | null> & { bucketToDay: Day | null };

function queryTerms(db: Db, lastDay: Day | null): PeriodEntry[] {
  const rows = selectAll<TermRow>(
    db,
    sql`SELECT t.id, p.short_name AS shortName, substr(t.from_text, 1, 4) || '–' || coalesce(substr(t.to_text, 1, 4), '') AS years,
        t.actor_id AS actorId, a.name AS actorName, t.person_id AS personId, p.name AS personName, t.office_id AS officeId, o.label AS officeLabel,
        t.from_text AS start, t.to_text AS "end", t.from_day AS fromDay, t.to_day AS toDay, t.bucket_to_day AS bucketToDay,
        d.publisher, d.title, d.url
      FROM tenure t JOIN person p ON p.id = t.person_id JOIN actor a ON a.id = t.actor_id JOIN office o ON o.id = t.office_id
        LEFT JOIN document d ON d.id = t.document_id
      WHERE t.headline = 1 ORDER BY t.actor_id, t.from_day`,
  );
  const names = spokenNames();
  return rows.map((row) => ({
    ...pickDates(row, row.bucketToDay, lastDay),
    label: `${names.shortPerson({ id: row.personId, label: row.shortName })}, ${row.years}`,
    kind: "term",
    actors: [{ id: row.actorId, label: row.actorName }],
    person: namedPerson(row.personId, row.personName),
    office: namedOffice(row.officeId, row.officeLabel, row.personId),
    source: row.publisher === null || row.title === null ? null : { publisher: row.publisher, title: row.title, url: row.url, says: null },
  }));
}

type NamedRow = Pick<PeriodEntry, "id" | "label" | "kind" | "start" | "end" | "fromDay" | "toDay"> & PeriodSource;

function queryNamed(db: Db, lastDay: Day | null): PeriodEntry[] {
  const actors = Map.groupBy(
    selectAll<{ periodId: string; id: string; label: string }>(
      db,
      sql`SELECT pa.period_id AS periodId, a.id, a.name AS label FROM period_actor pa JOIN actor a ON a.id = pa.actor_id ORDER BY a.name`,
    ),
    (row) => row.periodId,
  );
  const rows = selectAll<NamedRow>(
    db,
    sql`SELECT id, name AS label, kind, from_text AS start, to_text AS "end", from_day AS fromDay, to_day AS toDay, publisher, title, url, says
      FROM period ORDER BY from_day, id`,
  );
  const kinds = idsOf(PERIOD_KINDS);
  const names = spokenNames();
  return rows
    .map(({ publisher, title, url, says, ...row }) => ({
      ...pickDates(row, row.toDay, lastDay),
      label: names.period(row),
      kind: row.kind,
      actors: (actors.get(row.id) ?? []).map(({ id, label }) => ({ id, label })),
      person: null,
      office: null,
      source: { publisher, title, url, says: says === null ? null : names.periodSays({ id: row.id, label: says }) },
    }))
    .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

type Dated = Pick<PeriodEntry, "id" | "start" | "end" | "fromDay" | "toDay">;

/** What terms and named periods say alike; an open end is shown to the last covered day. */
function pickDates({ id, start, end, fromDay, toDay }: Dated, last: Day | null, covered: Day | null): Dated & { shownToDay: Day } {
  return { id, start, end, fromDay, toDay, shownToDay: Math.max(fromDay, last ?? covered ?? fromDay) };
}
