import { findBySql, type Assertion } from "./assertion.ts";

const PARTIES = `(SELECT event_id, group_concat(role || ':' || coalesce(actor_id, '') || '/' || coalesce(person_id, ''), ',' ORDER BY role, actor_id, person_id)
  AS parties FROM event_actor GROUP BY event_id)`;

/** Is each thing there once, and can a reader follow it? */
export const DETAILS: readonly Assertion[] = [
  {
    id: "event-twice",
    severity: "fatal",
    says: "no event is there twice",
    find: findBySql(
      `SELECT group_concat(id, ' = ' ORDER BY id) FROM event JOIN ${PARTIES} ON event_id = id
       WHERE kind <> 'meeting' AND kind <> 'call' AND precision = 'day'
       GROUP BY kind, start_text, coalesce(end_text, ''), coalesce(venue_id, ''), title, coalesce(authority, ''), parties
       HAVING count(*) > 1 ORDER BY 1`,
    ),
  },
  {
    // Two visits of a day, two stops without a venue: alike, and perhaps two.
    id: "event-alike",
    severity: "warning",
    says: "no two events have the same kind, day, sides, quantity and title",
    find: findBySql(
      `SELECT group_concat(id, ' = ' ORDER BY id) FROM event JOIN ${PARTIES} ON event_id = id
       GROUP BY kind, start_text, title, quantity, parties HAVING count(*) > 1 ORDER BY 1`,
    ),
  },
  {
    id: "venue-place",
    severity: "warning",
    says: "every venue has coordinates",
    find: findBySql("SELECT id FROM venue WHERE latitude IS NULL OR longitude IS NULL ORDER BY id"),
  },
  {
    id: "document-url",
    severity: "warning",
    says: "every document has an address",
    find: findBySql("SELECT id FROM document WHERE url IS NULL ORDER BY id"),
  },
  {
    id: "source-url",
    severity: "warning",
    says: "every source has an address",
    find: findBySql("SELECT id FROM source WHERE url IS NULL ORDER BY id"),
  },
];
