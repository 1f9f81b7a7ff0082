import type { SQL } from "drizzle-orm";
import type { EventItem, Events } from "#shared/api.ts";
import type { Day } from "#shared/dates.ts";
import { MAX_FILE_ROWS } from "#shared/definitions/files.ts";
import { BadParameter } from "#shared/errors.ts";
import type { Db } from "../client.ts";
import { queryEventItems, selectCited, type FoundEvent } from "./event-rows.ts";
import {
  compileEventIds,
  countListed,
  describeList,
  queryEvents,
  resolveList,
  selectFound,
  type ListHead,
  type ListRequest,
} from "./events.ts";
import { listIds } from "./list-ids.ts";

export interface EventFileRow {
  event: EventItem;
  /** Titles and addresses of the documents cited, primary first. */
  titles: string[];
  urls: string[];
}

export interface EventFile {
  /** What the list says of itself. */
  head: ListHead & Pick<Events, "total" | "certain">;
  /** A subquery of their ids; null for machine-coded reports. */
  ids: SQL | null;
  /** Read anew each time it is walked through; see `readEventRows`. */
  rows: EventRows;
  /** Of the machine-coded tier, which has no events; null for the record. */
  reports: Events["reports"];
}

/** Events of a file, read while they are walked through, and how many they are. */
export type EventRows = Iterable<EventFileRow> & { readonly length: number };

/** Which events a file holds. */
export type EventFileRequest = Pick<ListRequest, "query" | "key" | "splitKey" | "order">;

/**
 * Every event behind a query or mark, for a file: the list of `queryEvents` without pages.
 * @throws BadParameter when there are more than a file may have: it is whole or refused, before any of it is read
 */
export function queryEventFile(db: Db, request: EventFileRequest, maxRows = MAX_FILE_ROWS): EventFile {
  const query = resolveList(db, request);
  if (query.tier === "machine") return { ...queryReportFile(db, request, maxRows), ids: null, rows: [] };
  const { ids, found } = findFileEvents(db, request, maxRows);
  const certain = found.filter((row) => row.certain === 1).length;
  return {
    head: { ...describeList(db, query, request), total: found.length, certain },
    ids,
    rows: readEventRows(db, found, query.knownOn),
    reports: null,
  };
}

/** The events of a file, found once for whatever is asked of them. */
export interface FileEvents {
  /** A subquery of their ids, whether or not they are too many for a file. */
  ids: SQL;
  /** In their order; @throws BadParameter when there are more than a file may have. */
  readonly found: readonly FoundEvent[];
}

export function findFileEvents(db: Db, request: EventFileRequest, maxRows = MAX_FILE_ROWS): FileEvents {
  const found = selectFound(db, request, maxRows + 1);
  const isWhole = found.length <= maxRows;
  return {
    ids: isWhole ? listIds(found.map(({ id }) => id)) : compileEventIds(db, request),
    get found() {
      if (!isWhole) throw tooLarge(countListed(db, request), maxRows);
      return found;
    },
  };
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

/** Few enough that what is read of them is young when it is thrown away, and many enough that asking costs nothing beside. */
const EVENTS_A_TIME = 200;

/** Some events with the documents they cite, read some hundreds at a time: of a large file no more are in memory at once. */
export function readEventRows(db: Db, found: readonly FoundEvent[], knownOn: Day | null): EventRows {
  return {
    length: found.length,
    *[Symbol.iterator]() {
      for (let first = 0; first < found.length; first += EVENTS_A_TIME) {
        yield* readSome(db, found.slice(first, first + EVENTS_A_TIME), knownOn);
      }
    },
  };
}

function readSome(db: Db, found: readonly FoundEvent[], knownOn: Day | null): EventFileRow[] {
  const cited = selectCited(
    db,
    found.map(({ id }) => id),
  );
  return queryEventItems(db, found, knownOn, () => cited).map((event) => {
    const own = cited.get(event.id) ?? [];
    return { event, titles: own.map((row) => row.title), urls: own.flatMap((row) => (row.url === null ? [] : [row.url])) };
  });
}

function queryReportFile(db: Db, request: EventFileRequest, maxRows: number): Pick<EventFile, "head" | "reports"> {
  const total = countListed(db, request);
  if (total > maxRows) throw tooLarge(total, maxRows);
  const { reports, ...head } = queryEvents(db, { ...request, limit: maxRows, after: null });
  return { head, reports };
}
