import ical, { ICalEventStatus, ICalEventTransparency } from "ical-generator";
import type { Db } from "#db/client.ts";
import { queryEventFile, type EventFileRow } from "#db/query/event-file.ts";
import { countListed } from "#db/query/events.ts";
import { queryVintageRef } from "#db/query/vintage.ts";
import { eventPermalink } from "#shared/cite/permalink.ts";
import type { VintageRef } from "#shared/api.ts";
import { parseDay, parseEdtf, toCivil, type DateSpan } from "#shared/dates.ts";
import { STATUSES as STATUS_VOCABULARY } from "#shared/definitions/vocabularies.ts";
import { say } from "#shared/words/en/say.ts";
import { withFilter, type Query } from "#shared/query.ts";
import { dateOf } from "./date-of.ts";

/** What has been announced and has not been told of as held. */
const ANNOUNCED = ["planned", "reported"];
const MOST_EVENTS = 5000;
/** How often it is worth asking again. */
const DAY_S = 86_400;

/** For so long after its day an announced event may still be told of as held. */
const PATIENCE_DAYS = 31;

/**
 * The events behind a query as a calendar (RFC 5545): whole days, announced events unless the query names statuses. What was announced
 * for a day long past, without a word of what became of it, is left out unless the query names a period. An event dated to a month or a
 * year spans the days it may lie on, and says so: on its first day alone it would claim a day that no source gives.
 * @throws BadParameter for more events than a calendar holds
 */
export function buildCalendar(db: Db, asked: Query, site: string): string {
  const { ref } = queryVintageRef(db);
  const announced = asked.filters.status ? asked : withFilter(asked, "status", ANNOUNCED);
  const query = asked.filters.status ? asked : withoutLongPast(announced, ref);
  const stale = query === announced ? 0 : countListed(db, { ...WHOLE, query: announced }) - countListed(db, { ...WHOLE, query });
  const { head, rows: listed } = queryEventFile(db, { ...WHOLE, query, order: "asc" }, MOST_EVENTS);
  const rows = [...listed];
  const calendar = ical({
    name: `Readout: ${head.sentence}`,
    description: describeCalendar(rows, stale, ref),
    prodId: { company: "Readout", product: "Record", language: "EN" },
    ttl: DAY_S,
  });
  for (const row of rows) addEvent(calendar, row, { site, version: ref.version, recordDay: ref.recordDay });
  return endLines(rows.length === 0 ? tellNone(calendar.toString(), ref) : calendar.toString());
}

/**
 * A calendar has at least one component (RFC 5545, 3.6): without an event, a journal entry of the record's day, which takes up no time
 * and stands in no agenda, says that there is none.
 */
function tellNone(text: string, { recordDay }: VintageRef): string {
  const day = recordDay.replaceAll("-", "");
  const entry = [
    "BEGIN:VJOURNAL",
    `UID:none-${recordDay}@readout`,
    `DTSTAMP:${day}T000000Z`,
    `DTSTART;VALUE=DATE:${day}`,
    `SUMMARY:No such event in the record of ${recordDay}`,
    "END:VJOURNAL",
  ];
  return text.replace(/END:VCALENDAR\s*$/, [...entry, "END:VCALENDAR"].join("\r\n"));
}

/** Every line ends with CRLF, the last too (RFC 5545, 3.1). */
function endLines(text: string): string {
  return `${text.trimEnd()}\r\n`;
}

const WHOLE = { key: null, splitKey: null } as const;

/** A query that names no day begins a month before the day of what is known. */
function withoutLongPast(query: Query, { recordDay }: VintageRef): Query {
  if (query.from !== null || query.to !== null || query.period !== null) return query;
  const known = query.knownOn ?? parseDay(recordDay);
  return known === null ? query : { ...query, from: known - PATIENCE_DAYS };
}

/** A calendar without a coming event says so, up to which day it knows, and what it leaves out. */
function describeCalendar(rows: readonly EventFileRow[], stale: number, { recordDay, version }: VintageRef): string {
  const coming = rows.filter(({ event }) => event.latest > recordDay).length;
  const after = coming === 0 ? "none of them" : `${coming} of them`;
  const counted = { one: "event", many: "events" };
  const leftOut =
    stale === 0
      ? ""
      : ` Left out: ${say.count(stale, counted)} announced for a day more than ${PATIENCE_DAYS} days past, of which no source says what became; status=${ANNOUNCED.join(",")} has them.`;
  return `${say.count(rows.length, counted)}, ${after} after ${recordDay}, the day the record ${version} was compiled to.${leftOut}`;
}

interface Origin {
  site: string;
  version: string;
  recordDay: string;
}

function addEvent(calendar: ReturnType<typeof ical>, { event, titles }: EventFileRow, { site, version, recordDay }: Origin): void {
  const first = parseEdtf(event.date);
  const last = parseEdtf(event.end ?? event.date);
  if (!first || !last) return;
  const vague = first.precision === "day" && last.precision === "day" ? null : monthOrYear(first);
  const address = eventPermalink(site, event.id, version);
  calendar.createEvent({
    id: `${event.id}@readout`,
    stamp: `${recordDay}T00:00:00Z`,
    start: dateOf(first.earliest),
    // The end of whole days is the day after the last (RFC 5545, 3.6.1).
    end: dateOf(last.latest + 1),
    allDay: true,
    // It is not the reader who is busy.
    transparency: ICalEventTransparency.TRANSPARENT,
    summary: `${event.title}${vague === null ? "" : ` (some time in ${vague})`}`,
    description: [
      `${event.kindLabel}, ${STATUS_WORDS[event.status]?.label ?? event.status} by the record of ${recordDay}.`,
      ...(vague === null ? [] : [`Some time in ${vague}: the sources give no day, and this note spans all that are possible.`]),
      ...titles.map((title) => `Source: ${title}`),
      address,
    ].join("\n"),
    url: address,
    status: STATUSES[event.status] ?? null,
    ...(event.venue?.city ? { location: event.venue.city } : {}),
  });
}

/** "July 2018", or "2018". */
function monthOrYear({ earliest, precision }: DateSpan): string {
  const { year, month } = toCivil(earliest);
  return precision === "year" ? String(year) : say.longMonth(year, month);
}

const STATUS_WORDS: Readonly<Record<string, { label: string }>> = STATUS_VOCABULARY;
const STATUSES: Readonly<Record<string, ICalEventStatus>> = {
  planned: ICalEventStatus.TENTATIVE,
  reported: ICalEventStatus.TENTATIVE,
  held: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
};
