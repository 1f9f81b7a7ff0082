import { sql } from "drizzle-orm";
import { LAST_DAY, type Day } from "#shared/dates.ts";
import type { StatusStep } from "#shared/definitions/vocabularies.ts";
import type { Db } from "../../client.ts";
import { selectAll } from "../statement.ts";

/** One dated step of an event, and the page that says so. */
export interface DatedStep {
  eventId: string;
  date: string;
  day: Day;
  status: StatusStep;
  note: string | null;
  document: string | null;
  publisher: string | null;
  title: string | null;
  url: string | null;
  publishedOn: string | null;
}

/** The steps of events up to a day, in time order; an event without any is left out. */
export function queryStatusSteps(db: Db, ids: readonly string[], knownOn: Day | null): Map<string, DatedStep[]> {
  const steps = selectAll<DatedStep>(
    db,
    sql`SELECT s.event_id AS eventId, s.date_text AS date, s.day, s.status, s.note, s.document_id AS document, d.publisher, d.title, d.url,
        d.published_on AS publishedOn
      FROM event_status s LEFT JOIN document d ON d.id = s.document_id
      WHERE s.event_id IN (SELECT value FROM json_each(${JSON.stringify(ids)})) AND s.day <= ${knownOn ?? LAST_DAY} ORDER BY s.event_id, s.day, s.ordinal`,
  );
  return Map.groupBy(steps, ({ eventId }) => eventId);
}
