import ical, { ICalEventStatus } from "ical-generator";
import type { Db } from "#db/client.ts";
import { queryEventFile, type EventFileRow } from "#db/query/event-file.ts";
import { queryVintageRef } from "#db/query/vintage.ts";
import { eventPermalink } from "#shared/cite/permalink.ts";
import { parseEdtf } from "#shared/dates.ts";
import { withFilter, type Query } from "#shared/query.ts";
import { dateOf } from "./date-of.ts";

/** What has been announced and has not been told of as held. */
const ANNOUNCED = ["planned", "reported"];
const MOST_EVENTS = 5000;

/**
 * The events behind a query as a calendar (RFC 5545): whole days, announced events unless the query names statuses.
 * A date known to the month or year takes all of it, and its title says so.
 * @throws BadParameter for more events than a calendar holds
 */
export function buildCalendar(db: Db, asked: Query, site: string): string {
  const query = asked.filters.status ? asked : withFilter(asked, "status", ANNOUNCED);
  const { ref } = queryVintageRef(db);
  const { head, rows } = queryEventFile(db, { query, key: null, splitKey: null, order: "asc" }, MOST_EVENTS);
  const calendar = ical({ name: `Readout: ${head.sentence}`, prodId: { company: "Readout", product: "Record", language: "EN" } });
  for (const row of rows) addEvent(calendar, row, { site, version: ref.version, stamp: ref.recordDay });
  return calendar.toString();
}

interface Origin {
  site: string;
  version: string;
  stamp: string;
}

function addEvent(calendar: ReturnType<typeof ical>, { event, titles }: EventFileRow, { site, version, stamp }: Origin): void {
  const first = parseEdtf(event.date);
  const last = parseEdtf(event.end ?? event.date);
  if (!first || !last) return;
  const vague = first.precision === "day" ? "" : ` (some time in ${event.date})`;
  const address = eventPermalink(site, event.id, version);
  calendar.createEvent({
    id: `${event.id}@readout`,
    stamp: `${stamp}T00:00:00Z`,
    start: dateOf(first.earliest),
    // The end of whole days is the day after the last (RFC 5545, 3.6.1).
    end: dateOf(last.latest + 1),
    allDay: true,
    summary: `${event.title}${vague}`,
    description: [`${event.kindLabel}, ${event.status.replaceAll("_", " ")}.`, ...titles.map((title) => `Source: ${title}`), address].join(
      "\n",
    ),
    url: address,
    status: STATUSES[event.status] ?? null,
    ...(event.venue?.city ? { location: event.venue.city } : {}),
  });
}

const STATUSES: Readonly<Record<string, ICalEventStatus>> = {
  planned: ICalEventStatus.TENTATIVE,
  reported: ICalEventStatus.TENTATIVE,
  held: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
};
