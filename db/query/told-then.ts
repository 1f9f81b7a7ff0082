import { sql } from "drizzle-orm";
import type { ToldThen } from "#shared/api.ts";
import { parseEdtf, type Day } from "#shared/dates.ts";
import { searchWords } from "#shared/search-words.ts";
import type { Db } from "../client.ts";
import { selectAll } from "./statement.ts";
import { cityLabel, personLabel } from "./named.ts";

/** The newest pages are shown: what was known last is nearest to what came of it. */
const MOST_PAGES = 3;

interface PageRow {
  eventId: string;
  document: string;
  publisher: string;
  title: string;
  url: string | null;
  publishedOn: string | null;
  /** Of the first step that cites it; null where the event alone does. */
  day: Day | null;
}

type Page = PageRow & { on: Day };

/**
 * What pages of a day's eyes told of contacts that had not ended: the newest of them, and whom and what place of the event their titles carry.
 * What stands in the record of it beside is of later.
 */
export function queryToldThen(db: Db, ids: readonly string[], knownOn: Day): Map<string, ToldThen> {
  if (ids.length === 0) return new Map();
  const pages = Map.groupBy(selectPages(db, ids, knownOn), ({ eventId }) => eventId);
  const people = Map.groupBy(selectPeople(db, ids), ({ eventId }) => eventId);
  const venues = new Map(selectVenues(db, ids).map((venue) => [venue.eventId, venue]));
  return new Map(
    ids.map((id) => {
      const own = pages.get(id) ?? [];
      const titles = own.map(({ title }) => new Set(searchWords(title)));
      const isNamed = (name: string) => titles.some((words) => searchWords(name).every((word) => words.has(word)));
      const persons = (people.get(id) ?? []).filter(({ shortName }) => isNamed(shortName));
      const venue = venues.get(id);
      return [
        id,
        {
          persons: persons.map(({ personId, name, actor }) => ({ id: personId, label: personLabel(personId, name), actor })),
          place: venue !== undefined && isNamed(venue.city) ? { id: venue.venueId, label: cityLabel(venue.venueId, venue.city) } : null,
          pages: own
            .slice(-MOST_PAGES)
            .map(({ document, publisher, title, url, publishedOn }) => ({ document, publisher, title, url, publishedOn })),
        },
      ];
    }),
  );
}

/** A page is known from the day it was published on; one without a date from the day of the step it tells. */
function selectPages(db: Db, ids: readonly string[], knownOn: Day): Page[] {
  const rows = selectAll<PageRow>(
    db,
    sql`SELECT c.event_id AS eventId, d.id AS document, d.publisher, d.title, d.url, d.published_on AS publishedOn, min(c.day) AS day
      FROM (SELECT event_id, document_id, day FROM event_status UNION ALL SELECT event_id, document_id, NULL FROM event_document) c
        JOIN document d ON d.id = c.document_id
      WHERE c.event_id IN (SELECT value FROM json_each(${JSON.stringify(ids)})) GROUP BY c.event_id, d.id`,
  );
  return rows
    .flatMap((row) => {
      const on = row.publishedOn === null ? row.day : (parseEdtf(row.publishedOn)?.latest ?? null);
      return on === null || on > knownOn ? [] : [{ ...row, on }];
    })
    .toSorted((a, b) => a.on - b.on || (a.document < b.document ? -1 : 1));
}

function selectPeople(
  db: Db,
  ids: readonly string[],
): { eventId: string; personId: string; name: string; shortName: string; actor: string | null }[] {
  return selectAll(
    db,
    sql`SELECT DISTINCT ea.event_id AS eventId, p.id AS personId, p.name, p.short_name AS shortName, ea.actor_id AS actor
      FROM event_actor ea JOIN person p ON p.id = ea.person_id
      WHERE ea.event_id IN (SELECT value FROM json_each(${JSON.stringify(ids)})) ORDER BY ea.event_id, p.id`,
  );
}

function selectVenues(db: Db, ids: readonly string[]): { eventId: string; venueId: string; city: string }[] {
  return selectAll(
    db,
    sql`SELECT e.id AS eventId, v.id AS venueId, v.city FROM event e JOIN venue v ON v.id = e.venue_id
      WHERE v.city IS NOT NULL AND e.id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  );
}
