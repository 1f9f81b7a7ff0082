import { refuse, type Row } from "../read/csv.ts";
import type { EVENT_COLUMNS, PERSON_COLUMNS, SOURCE_COLUMNS, STATUS_COLUMNS, TALLY_COLUMNS, TERM_COLUMNS } from "./columns.ts";

/** The rows of the table's files. */
export interface CuratedTables {
  events: readonly Row<(typeof EVENT_COLUMNS)[number]>[];
  documents: readonly Row<(typeof SOURCE_COLUMNS)[number]>[];
  statuses: readonly Row<(typeof STATUS_COLUMNS)[number]>[];
  tallies: readonly Row<(typeof TALLY_COLUMNS)[number]>[];
  persons: readonly Row<(typeof PERSON_COLUMNS)[number]>[];
  terms: readonly Row<(typeof TERM_COLUMNS)[number]>[];
}

/**
 * Every id stands once, and every row that points to another points to one that is there.
 * @throws RecordInvalid naming file, line and column
 */
export function checkReferences({ events, documents, statuses, tallies, persons, terms }: CuratedTables, actors: Ids): void {
  const ids = { events: readIds(events, "event_id"), pages: readIds(documents, "source_id"), persons: readIds(persons, "person_id") };
  readIds(tallies, "tally_id");
  for (const row of events) {
    const pages = splitList(row.cells.source_ids);
    if (pages.length === 0) throw refuse(row, "source_ids", "the event cites no page");
    for (const page of pages) check(row, "source_ids", page, ids.pages, "in sources.csv");
  }
  for (const row of statuses) {
    check(row, "event_id", row.cells.event_id, ids.events, "in events.csv");
    if (row.cells.source_id !== "") check(row, "source_id", row.cells.source_id, ids.pages, "in sources.csv");
  }
  for (const row of tallies) check(row, "source_id", row.cells.source_id, ids.pages, "in sources.csv");
  for (const row of persons) check(row, "country_iso3", row.cells.country_iso3, actors, "an actor we know");
  for (const row of terms) {
    check(row, "person_id", row.cells.person_id, ids.persons, "in persons.csv");
    check(row, "country_iso3", row.cells.country_iso3, actors, "an actor we know");
    check(row, "source_id", row.cells.source_id, ids.pages, "in sources.csv");
  }
}

/** The parts of a list cell, each once. */
export function splitList(text: string): string[] {
  return [...new Set(text.split(";").map((part) => part.trim()))].filter((part) => part !== "");
}

interface Ids {
  has: (id: string) => boolean;
}

function readIds<Column extends string>(rows: readonly Row<Column>[], column: Column): Set<string> {
  const ids = new Set<string>();
  for (const row of rows) {
    const id = row.cells[column];
    if (ids.has(id)) throw refuse(row, column, `"${id}" is there twice`);
    ids.add(id);
  }
  return ids;
}

function check<Column extends string>(row: Row<Column>, column: Column, id: string, known: Ids, where: string): void {
  if (!known.has(id)) throw refuse(row, column, `"${id}" is not ${where}`);
}
