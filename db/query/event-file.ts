import { sql } from "drizzle-orm";
import type { EventItem } from "#shared/api.ts";
import { BadParameter } from "#shared/errors.ts";
import type { Db } from "../client.ts";
import { queryEvents, type ListRequest } from "./events.ts";
import { selectAll } from "./statement.ts";

export interface EventFileRow {
  event: EventItem;
  /** Titles and addresses of the documents cited, primary first. */
  titles: string[];
  urls: string[];
}

export const MAX_FILE_EVENTS = 50_000;

/**
 * Every event behind a query or mark, for a file: the list of `queryEvents` without pages.
 * @throws BadParameter when there are more than 50,000: a file is whole or refused
 */
export function queryEventFile(db: Db, request: Pick<ListRequest, "query" | "key" | "splitKey" | "order">): EventFileRow[] {
  const list = queryEvents(db, { ...request, limit: MAX_FILE_EVENTS, after: null });
  if (list.total > MAX_FILE_EVENTS) {
    throw new BadParameter(
      {
        parameter: "from",
        value: null,
        reason: `The file would hold ${list.total} events; at most ${MAX_FILE_EVENTS} are sent.`,
        allowed: "a shorter period or more filters",
      },
      "too-broad",
    );
  }
  const ids = JSON.stringify(list.events.map((event) => event.id));
  const documents = Map.groupBy(
    selectAll<{ eventId: string; title: string; url: string | null }>(
      db,
      sql`SELECT ed.event_id AS eventId, d.title, d.url FROM event_document ed JOIN document d ON d.id = ed.document_id
        WHERE ed.event_id IN (SELECT value FROM json_each(${ids})) ORDER BY ed.event_id, ed.ordinal`,
    ),
    (row) => row.eventId,
  );
  return list.events.map((event) => {
    const cited = documents.get(event.id) ?? [];
    return { event, titles: cited.map((row) => row.title), urls: cited.flatMap((row) => (row.url === null ? [] : [row.url])) };
  });
}
