import { parseDay } from "#shared/dates.ts";
import { STATUS_STEPS } from "#shared/definitions/vocabularies.ts";
import type { CompileContext } from "../context.ts";
import { emptySource, type CompiledDocument, type CompiledSource, type CompiledStatus, type CompiledTenure } from "../facts.ts";
import { Terms } from "../persons/terms.ts";
import { parseWord, readCsv, refuse, type Row } from "../read/csv.ts";
import type { InputFile } from "../upstream.ts";
import { EVENT_COLUMNS, PERSON_COLUMNS, SOURCE_COLUMNS, STATUS_COLUMNS, TALLY_COLUMNS, TERM_COLUMNS } from "./columns.ts";
import { compileCuratedEvent, CURATED } from "./events.ts";
import { familyOf } from "./families.ts";
import { compileTally } from "./tallies.ts";
import { compileTerms } from "./terms.ts";

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
  for (const { cells } of readCsv(files["persons.csv"].file, files["persons.csv"].text, PERSON_COLUMNS)) {
    context.persons.add(cells.person_id, cells.name, cells.country_iso3, CURATED);
  }
  source.tenures.push(...compileTerms(readCsv(files["terms.csv"].file, files["terms.csv"].text, TERM_COLUMNS)));
  const documents = readCsv(files["sources.csv"].file, files["sources.csv"].text, SOURCE_COLUMNS);
  source.documents.push(...documents.map(compileDocument));
  const terms = new Terms([...source.tenures, ...moreTenures]);
  const events = readCsv(files["events.csv"].file, files["events.csv"].text, EVENT_COLUMNS);
  source.events.push(...events.map((row) => compileCuratedEvent(row, terms, context)));
  source.status.push(...readCsv(files["status_history.csv"].file, files["status_history.csv"].text, STATUS_COLUMNS).map(compileStatus));
  source.tallies.push(...readCsv(files["tallies.csv"].file, files["tallies.csv"].text, TALLY_COLUMNS).map(compileTally));
  source.rowsRead = events.length;
  return source;
}

function compileDocument(row: Row<(typeof SOURCE_COLUMNS)[number]>): CompiledDocument {
  const { source_id: id, publisher, title, url, published_on: publishedOn, kind, language } = row.cells;
  return {
    id,
    publisher,
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
  return { event, date, status: parseWord(row, "status", STATUS_STEPS), document: document || null, note: note || null };
}
