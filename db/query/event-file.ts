import { sql } from "drizzle-orm";
import type { EventItem, Events } from "#shared/api.ts";
import { MAX_FILE_ROWS } from "#shared/definitions/files.ts";
import { BadParameter } from "#shared/errors.ts";
import type { Db } from "../client.ts";
import { countListed, queryEvents, type ListRequest } from "./events.ts";
import { selectAll } from "./statement.ts";

export interface EventFileRow {
  event: EventItem;
  /** Titles and addresses of the documents cited, primary first. */
  titles: string[];
  urls: string[];
}

export interface EventFile {
  /** What the list says of itself. */
  head: Omit<Events, "events" | "reports" | "next">;
  rows: EventFileRow[];
  /** Of the machine-coded tier, which has no events; null for the record. */
  reports: Events["reports"];
}

/** Which events a file holds. */
export type EventFileRequest = Pick<ListRequest, "query" | "key" | "splitKey" | "order">;

/**
 * Every event behind a query or mark, for a file: the list of `queryEvents` without pages.
 * @throws BadParameter when there are more than a file may have: it is whole or refused, before any of it is read
 */
export function queryEventFile(db: Db, request: EventFileRequest, maxRows = MAX_FILE_ROWS): EventFile {
  const total = countListed(db, request);
  if (total > maxRows) throw tooLarge(total, maxRows);
  const { events, reports, next: _next, ...head } = queryEvents(db, { ...request, limit: maxRows, after: null });
  return { head, rows: withDocuments(db, events), reports };
}

/** Says of a file that it would have too many events. */
export function tooLarge(total: number, maxRows: number): BadParameter {
  return new BadParameter(
    {
      parameter: "from",
      value: null,
      reason: ["largeFile", total, maxRows],
      allowed: { shape: ["lessEvents"] },
    },
    "file-too-large",
  );
}

/** Events with the documents they cite. */
export function withDocuments(db: Db, events: readonly EventItem[]): EventFileRow[] {
  const ids = JSON.stringify(events.map((event) => event.id));
  const documents = Map.groupBy(
    selectAll<{ eventId: string; title: string; url: string | null }>(
      db,
      sql`SELECT ed.event_id AS eventId, d.title, d.url FROM event_document ed JOIN document d ON d.id = ed.document_id
        WHERE ed.event_id IN (SELECT value FROM json_each(${ids})) ORDER BY ed.event_id, ed.ordinal`,
    ),
    (row) => row.eventId,
  );
  return events.map((event) => {
    const cited = documents.get(event.id) ?? [];
    return { event, titles: cited.map((row) => row.title), urls: cited.flatMap((row) => (row.url === null ? [] : [row.url])) };
  });
}
