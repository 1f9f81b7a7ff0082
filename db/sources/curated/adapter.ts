import { parseDay } from "#shared/dates.ts";
import { STATUS_STEPS, type StatusId } from "#shared/definitions/vocabularies.ts";
import type { CompileContext } from "../context.ts";
import {
  emptySource,
  type CompiledDocument,
  type CompiledEvent,
  type CompiledSource,
  type CompiledStatus,
  type CompiledTenure,
} from "../facts.ts";
import { Terms } from "../persons/terms.ts";
import { parseWord, readCsv, refuse, type Row } from "../read/csv.ts";
import type { InputFile } from "../upstream.ts";
import { EVENT_COLUMNS, PERSON_COLUMNS, SOURCE_COLUMNS, STATUS_COLUMNS, TALLY_COLUMNS, TERM_COLUMNS } from "./columns.ts";
import { compileCuratedEvent, CURATED } from "./events.ts";
import { familyOf } from "../merge/families.ts";
import { checkReferences, type CuratedTables } from "./references.ts";
import { compileTally } from "./tallies.ts";
import { compileTerms } from "./terms.ts";
import { wordNote, wordPublisher } from "./wording.ts";

type CuratedFile = "events.csv" | "sources.csv" | "status_history.csv" | "tallies.csv" | "persons.csv" | "terms.csv";
export type CuratedFiles = Readonly<Record<CuratedFile, InputFile>>;

/** The curated table: events, their status history, published counts, people, terms and the pages cited. */
export function compileCurated(
  files: CuratedFiles,
  moreTenures: readonly CompiledTenure[],
  inputHash: string,
  context: CompileContext,
): CompiledSource {
  const source = emptySource(CURATED, inputHash);
  const tables = readTables(files);
  checkReferences(tables, context.actors.byId);
  for (const { cells } of tables.persons) context.persons.add(cells.person_id, cells.name, cells.country_iso3, CURATED);
  source.tenures.push(...compileTerms(tables.terms));
  source.documents.push(...tables.documents.map(compileDocument));
  const terms = new Terms([...source.tenures, ...moreTenures]);
  const published = new Map(source.documents.map(({ id, publishedOn }) => [id, publishedOn]));
  for (const row of tables.events) {
    const event = compileCuratedEvent(row, terms, context);
    source.events.push({ ...event, citations: witnessesFirst(event, published) });
  }
  source.status.push(...tables.statuses.map(compileStatus));
  for (const event of source.events) event.status = endStatus(event, source.status);
  source.tallies.push(...tables.tallies.map(compileTally));
  source.rowsRead = tables.events.length;
  return source;
}

/** What is still expected has ended where its last dated step called it off, such as a plan whose place another took. */
function endStatus({ id, status }: CompiledEvent, steps: readonly CompiledStatus[]): StatusId {
  const last = steps
    .filter(({ event }) => event === id)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .at(-1);
  const isOpen = status === "planned" || status === "reported";
  return isOpen && last !== undefined && STATUS_STEPS[last.status].phase === "called_off" ? STATUS_STEPS[last.status].status : status;
}

/** A page of the days before can announce a meeting but not attest it: it stands behind those that can. */
function witnessesFirst({ start, status, citations }: CompiledEvent, published: ReadonlyMap<string, string | null>): string[] {
  if (status !== "held") return [...citations];
  const isEarlier = (id: string): boolean => (published.get(id) ?? "9999") < start;
  return [...citations.filter((id) => !isEarlier(id)), ...citations.filter(isEarlier)];
}

function readTables(files: CuratedFiles): CuratedTables {
  const read = <Column extends string>(name: CuratedFile, columns: readonly Column[]): Row<Column>[] =>
    readCsv(files[name].file, files[name].text, columns);
  return {
    events: read("events.csv", EVENT_COLUMNS),
    documents: read("sources.csv", SOURCE_COLUMNS),
    statuses: read("status_history.csv", STATUS_COLUMNS),
    tallies: read("tallies.csv", TALLY_COLUMNS),
    persons: read("persons.csv", PERSON_COLUMNS),
    terms: read("terms.csv", TERM_COLUMNS),
  };
}

function compileDocument(row: Row<(typeof SOURCE_COLUMNS)[number]>): CompiledDocument {
  const { source_id: id, publisher, title, url, published_on: publishedOn, kind, language } = row.cells;
  return {
    id,
    publisher: wordPublisher(publisher),
    family: familyOf(publisher),
    title,
    // The seed articles carry `file:` names: they are cited by publisher and title.
    url: /^https?:\/\//.test(url) ? url : null,
    publishedOn: publishedOn || null,
    kind,
    language: language || null,
  };
}

function compileStatus(row: Row<(typeof STATUS_COLUMNS)[number]>): CompiledStatus {
  const { event_id: event, as_of_date: date, source_id: document, note } = row.cells;
  if (parseDay(date) === null) throw refuse(row, "as_of_date", `"${date}" is not a day`);
  return { event, date, status: parseWord(row, "status", STATUS_STEPS), document: document || null, note: wordNote(note) };
}
