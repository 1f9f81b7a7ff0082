import { coverageCaveat } from "#shared/cite/coverage-caveat.ts";
import { listPermalink } from "#shared/cite/permalink.ts";
import { capitalise } from "#shared/describe.ts";
import { formatQuery, type Query } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { describeLooked, sayListed } from "../query/answer.ts";
import { narrowToMark } from "../query/narrow.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import { querySeries } from "../query/series.ts";
import { queryVintageOf } from "../query/vintage.ts";
import { resolveQuery } from "../query/vocabulary.ts";
import { findFileEvents, queryEventFile, readEventRows, type EventFile, type EventFileRequest } from "../query/event-file.ts";
import { describeFile } from "./about.ts";
import type { Behind, Described, FileContent } from "./content.ts";
import { eventsTable } from "./events-table.ts";
import { fileStem } from "#shared/file-name.ts";
import { reportsTable } from "./reports-table.ts";
import type { Table } from "./table.ts";

/** The events behind a query or one of its rows, and what they are. */
export function eventsContent(db: Db, request: EventFileRequest, site: string): FileContent {
  const { head, ids, ...listed } = queryEventFile(db, request);
  const table = layOut(listed);
  return {
    table,
    describe: () => describeEvents(db, request, { head, ids }, site),
    behind: () => ({ ids, table: () => table, said: BEHIND, tie: null }),
  };
}

/** Every event behind a query; that they are too many for a file is said where they are laid out. */
export function eventsBehind(db: Db, request: EventFileRequest): Behind {
  if (request.query.tier === "machine") {
    return { ids: null, table: () => layOut(queryEventFile(db, request)), said: REPORTS_BEHIND, tie: null };
  }
  const events = findFileEvents(db, request);
  return {
    ids: events.ids,
    table: () => eventsTable(readEventRows(db, events.found, request.query.knownOn)),
    said: BEHIND,
    tie: null,
  };
}

const REPORTS_BEHIND = "every report behind the counts, each with the file and line it was read from";
const BEHIND = "every event behind the counts with its sources";

/** The row of a chart whose events alone are asked for. */
export function askedOfRow({ key, splitKey }: Pick<EventFileRequest, "key" | "splitKey">): string[] {
  return [...(key === null ? [] : [`key=${key}`]), ...(splitKey === null ? [] : [`splitKey=${splitKey}`])];
}

function layOut({ rows, reports }: Pick<EventFile, "rows" | "reports">): Table {
  return reports === null ? eventsTable(rows) : reportsTable(reports);
}

function describeEvents(db: Db, request: EventFileRequest, { head, ids }: Pick<EventFile, "head" | "ids">, site: string): Described {
  const group = [head.keyLabel, head.splitLabel].filter((part) => part !== null);
  const listed = rowQuery(db, request);
  // The list of a row of a chart is that of its own days and group, where a query can say them.
  const own = request.key === null && request.splitKey === null ? request.query : listed;
  const looked = listed ?? resolveQuery(db, request.query);
  return describeFile(
    db,
    { ...request, site, events: ids, ...(own === null ? {} : { permalink: listPermalink(site, own, queryVintageOf(db, request.query)) }) },
    {
      id: fileStem(request.query, "events", head.vintage.version, { asked: askedOfRow(request) }),
      title: ["Events", ...group].join(", "),
      citedTitle: `${capitalise(describeLooked(db, looked))}${listed === null ? `: ${group.join(", ")}` : ""}`,
      sentence: head.sentence,
      statement: sayListed(db, looked, head, listed === null ? "" : caveatOf(db, listed)),
      period: null,
      coverage: describePossible(head),
      attributions: head.attributions,
    },
  );
}

/** The resolved query of just the events of a row, or of all where none is asked for; null where no filter can say which row. */
function rowQuery(db: Db, { query: asked, key, splitKey }: EventFileRequest): Query | null {
  const query = resolveQuery(db, asked);
  const narrowed = narrowToMark(db, narrowToMark(db, query, query.by, key), query.split ?? query.by, splitKey);
  const isWhole = key === null && splitKey === null;
  return isWhole || formatQuery(narrowed) !== formatQuery(query) ? narrowed : null;
}

/** How many events a whole list has and what its sources do not cover, in one sentence. @param query with its period in days */
export function sayWholeList(db: Db, query: Query, head: { total: number; certain: number }): string {
  return sayListed(db, query, head, caveatOf(db, query));
}

/** What the sources do not cover of the period of a list. */
function caveatOf(db: Db, query: Query): string {
  const series = querySeries(db, { ...query, metric: "events", by: "year", split: null });
  return series.total.covered ? coverageCaveat(series, spokenWords()) : spokenWords().cite.caveat.none;
}

function describePossible({ total, certain }: EventFile["head"]): string[] {
  const possible = total - certain;
  return possible === 0 ? [] : [`${possible} of ${total} events may lie outside what is asked for: their date is not exact.`];
}
