import { sql } from "drizzle-orm";
import type { EventItem, Party } from "#shared/api.ts";
import { formatDay, formatEdtf, type Day, type Precision } from "#shared/dates.ts";
import type { KindId } from "#shared/definitions/kinds.ts";
import type { Db } from "../client.ts";
import { isOpenThen, queryKnownStatuses, UNHEARD } from "./known-status.ts";
import { labelled, labelledActor } from "./labelled.ts";
import { cityLabel, namedOffice, namedPerson } from "./named.ts";
import { selectAll } from "./statement.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import { queryToldThen } from "./told-then.ts";

interface EventRow {
  id: string;
  kind: KindId;
  title: string;
  precision: Precision;
  earliest: Day;
  latest: Day;
  endDay: Day | null;
  status: string;
  format: string | null;
  level: string | null;
  medium: string | null;
  initiatorId: string | null;
  venueId: string | null;
  city: string | null;
  latitude: number | null;
  longitude: number | null;
  countryId: string | null;
  context: string | null;
  quantity: number | null;
  unit: string | null;
  targetKind: string | null;
  programmeId: string | null;
  programmeName: string | null;
  authority: string | null;
  listings: number | null;
  unannounced: number;
  certain: number;
}

/** An event of a list, and whether it lies in the period and bucket beyond doubt. */
export interface FoundEvent {
  id: string;
  certain: number;
}

/**
 * Whole events by id, in the order given; `certain` says which lie in the period and bucket beyond doubt.
 * @param knownOn the day whose knowledge of their status is told; null for today's
 * @param cite the documents of each, primary first, where the caller reads more of them
 */
export function queryEventItems(
  db: Db,
  found: readonly FoundEvent[],
  knownOn: Day | null = null,
  cite: (ids: readonly string[]) => ReadonlyMap<string, readonly CitedDocument[]> = (ids) => selectCited(db, ids),
): EventItem[] {
  if (found.length === 0) return [];
  const ids = found.map((row) => row.id);
  const certain = new Map(found.map((row) => [row.id, row.certain]));
  const rows = new Map(selectEvents(db, ids).map((row) => [row.id, row]));
  const parties = groupBy(selectParties(db, ids));
  const known = knownOn === null ? null : queryKnownStatuses(db, ids, knownOn);
  const statusOf = ({ id, status }: EventRow) => (known === null ? status : (known.get(id) ?? UNHEARD));
  const open = knownOn === null ? [] : [...rows.values()].filter((row) => isOpenThen({ ...row, status: statusOf(row) }, knownOn));
  const toldThen =
    knownOn === null
      ? null
      : queryToldThen(
          db,
          open.map(({ id }) => id),
          knownOn,
        );
  const topics = groupBy(
    selectAll<{ eventId: string; topic: string }>(
      db,
      sql`SELECT event_id AS eventId, topic FROM event_topic WHERE event_id IN (SELECT value FROM json_each(${JSON.stringify(ids)})) ORDER BY topic`,
    ),
  );
  const publishers = cite(ids);
  return ids.flatMap((id) => {
    const row = rows.get(id);
    if (!row) return [];
    const cited = publishers.get(id) ?? [];
    return [
      {
        ...toItem(db, { ...row, certain: certain.get(id) ?? 1, status: statusOf(row) }),
        parties: (parties.get(id) ?? []).map((party) => toParty(db, party)),
        topics: (topics.get(id) ?? []).map(({ topic }) => topic),
        citations: cited.length,
        publishers: [...new Set(cited.map(({ publisher }) => publisher))],
        ...(toldThen === null ? {} : { toldThen: toldThen.get(id) ?? null }),
      },
    ];
  });
}

function toItem(db: Db, row: EventRow): Omit<EventItem, "parties" | "topics" | "citations" | "publishers"> {
  const { id, kind, title, precision, status, format, level, medium, context, quantity, unit, targetKind, authority, listings } = row;
  const country = labelledActor(db, row.countryId);
  return {
    id,
    kind,
    kindLabel: spokenWords().terms.kinds[kind].label,
    title,
    date: formatEdtf(row.earliest, precision),
    end: row.endDay === null || row.endDay === row.earliest ? null : formatDay(row.endDay),
    precision,
    earliest: formatDay(row.earliest),
    latest: formatDay(row.latest),
    certain: row.certain === 1,
    status,
    format,
    level,
    medium,
    initiator: labelledActor(db, row.initiatorId),
    venue:
      row.city === null && country === null
        ? null
        : { id: row.venueId, city: cityOf(row), country, latitude: row.latitude, longitude: row.longitude },
    context,
    quantity,
    unit,
    targetKind,
    authority,
    listings,
    programme: labelled(row.programmeId, row.programmeName),
    unannounced: row.unannounced === 1,
  };
}

function cityOf({ venueId, city }: EventRow): string | null {
  return venueId === null || city === null ? city : cityLabel(venueId, city);
}

interface PartyRow {
  eventId: string;
  role: string;
  actorId: string | null;
  personId: string | null;
  personName: string | null;
  officeId: string | null;
  officeLabel: string | null;
  printed: string | null;
}

function toParty(db: Db, row: PartyRow): Party {
  return {
    role: row.role,
    actor: labelledActor(db, row.actorId),
    person: namedPerson(row.personId, row.personName),
    office: namedOffice(row.officeId, row.officeLabel, row.personId),
    printed: row.printed,
  };
}

function selectEvents(db: Db, ids: readonly string[]): EventRow[] {
  return selectAll<EventRow>(
    db,
    sql`SELECT e.id, e.kind, e.title, e.precision, e.earliest_day AS earliest, e.latest_day AS latest, e.end_day AS endDay, e.status, e.format, e.level,
        e.medium, e.initiator_id AS initiatorId, e.venue_id AS venueId, v.city, v.latitude, v.longitude,
        e.venue_country_id AS countryId, e.context, e.quantity, e.unit, e.target_kind AS targetKind,
        e.authority, e.listings, e.programme_id AS programmeId, p.name AS programmeName, e.unannounced, 1 AS certain
      FROM event e LEFT JOIN venue v ON v.id = e.venue_id LEFT JOIN programme p ON p.id = e.programme_id
      WHERE e.id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  );
}

export interface CitedDocument {
  eventId: string;
  publisher: string;
  title: string;
  url: string | null;
}

/** The documents that events cite, by event, primary first. */
export function selectCited(db: Db, ids: readonly string[]): Map<string, CitedDocument[]> {
  const cited = groupBy(
    selectAll<CitedDocument & { ordinal: number }>(
      db,
      sql`SELECT ed.event_id AS eventId, ed.ordinal, d.publisher, d.title, d.url FROM event_document ed JOIN document d ON d.id = ed.document_id
        WHERE ed.event_id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
    ),
  );
  // Most events cite one document: to sort the few others here takes a third of the time that SQLite takes to sort them all.
  for (const documents of cited.values()) if (documents.length > 1) documents.sort((one, other) => one.ordinal - other.ordinal);
  return cited;
}

function selectParties(db: Db, ids: readonly string[]): PartyRow[] {
  return selectAll<PartyRow>(
    db,
    sql`SELECT ea.event_id AS eventId, ea.role, ea.actor_id AS actorId, ea.person_id AS personId, p.name AS personName,
        ea.office_id AS officeId, o.label AS officeLabel, ea.printed
      FROM event_actor ea LEFT JOIN person p ON p.id = ea.person_id LEFT JOIN office o ON o.id = ea.office_id
      WHERE ea.event_id IN (SELECT value FROM json_each(${JSON.stringify(ids)})) ORDER BY ea.event_id, ea.ordinal`,
  );
}

function groupBy<T extends { eventId: string }>(rows: readonly T[]): Map<string, T[]> {
  return Map.groupBy(rows, (row) => row.eventId);
}
