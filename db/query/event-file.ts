import type { EventItem, Events } from "#shared/api.ts";
import { MAX_FILE_ROWS } from "#shared/definitions/files.ts";
import { BadParameter } from "#shared/errors.ts";
import type { Db } from "../client.ts";
import { selectCited, type CitedDocument } from "./event-rows.ts";
import { countListed, queryEvents, type ListRequest } from "./events.ts";

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
  const documents = new DocumentReader(db);
  const { events, reports, next: _next, ...head } = queryEvents(db, { ...request, limit: maxRows, after: null }, documents.read);
  return { head, rows: documents.rowsOf(events), reports };
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

/** Reads the documents of some events once: for what the events say of them, and for the rows of a file. */
export class DocumentReader {
  readonly #db: Db;
  #cited: ReadonlyMap<string, readonly CitedDocument[]> = new Map();

  constructor(db: Db) {
    this.#db = db;
  }

  /** Handed to whatever reads the events. */
  readonly read = (ids: readonly string[]): ReadonlyMap<string, readonly CitedDocument[]> => {
    this.#cited = selectCited(this.#db, ids);
    return this.#cited;
  };

  /** The events with the documents they cite. */
  rowsOf(events: readonly EventItem[]): EventFileRow[] {
    return events.map((event) => {
      const cited = this.#cited.get(event.id) ?? [];
      return { event, titles: cited.map((row) => row.title), urls: cited.flatMap((row) => (row.url === null ? [] : [row.url])) };
    });
  }
}
