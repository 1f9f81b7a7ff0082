import type { Db } from "#db/client.ts";
import { parseWord, refuse, type Row } from "#db/sources/read/csv.ts";
import { addOnce } from "./cells.ts";
import { fillStatuses, fillTallies } from "./fill-claims.ts";
import { fillCoverage } from "./fill-coverage.ts";
import { fillDesignations } from "./fill-designations.ts";
import { fillDocuments } from "./fill-documents.ts";
import { fillEvents, type CitationRow } from "./fill-events.ts";
import { fillLedger } from "./fill-ledger.ts";
import { fillPeriods } from "./fill-periods.ts";
import { fillTenures } from "./fill-tenures.ts";
import { fillVocabularies } from "./fill-vocabularies.ts";
import { fillWords } from "./fill-words.ts";
import { checkFileNames, readOfSource, type RecordFiles } from "./record-files.ts";
import { parseEventRow, parseNeeded, parseReference, RELATIONS, type EventRow, type KnownIds, type RecordEvent } from "./rows.ts";

export interface FillReport {
  events: number;
  rows: number;
  /** Ids of the sources, in the order of the ledger. */
  sources: string[];
}

/** Writes a record into an empty database, inside the caller's transaction. */
export function fillDatabase(db: Db, files: RecordFiles, onProgress: (stage: string, rows: number) => void): FillReport {
  const importIds = fillLedger(db, files);
  const sources = [...importIds.keys()];
  checkFileNames(files, sources);
  const known = fillVocabularies(db, files, importIds);
  onProgress("actors, people and places", known.actors.size + known.persons.size + known.venues.size);
  const documents = fillDocuments(db, files, sources, importIds);
  onProgress("documents", documents.size);
  const ids: KnownIds = { ...known, documents: documents };
  fillTenures(db, files, sources, importIds, ids);

  const events: { event: RecordEvent; source: string }[] = [];
  const seen = new Set<string>();
  const within: EventRow[] = [];
  for (const source of sources) {
    for (const row of readOfSource(files, source, "events.csv")) {
      const event = parseEventRow(row, ids);
      addOnce(seen, row, "id");
      if (event.contextEvent !== null) within.push(row);
      events.push({ event, source });
    }
  }
  for (const row of within) parseReference(row, "context_event", seen);
  const citations = readCitations(files, sources, events, ids.documents);
  fillEvents(db, { events, citations, importIds });
  onProgress("events", events.length);
  fillStatuses(db, files, sources, seen, ids);
  fillDesignations(db, files, sources, importIds, seen, ids);
  fillWords(db);
  onProgress("words", events.length);
  fillTallies(db, files, sources, importIds, seen, ids);
  fillCoverage(db, files, ids, new Set(sources));
  fillPeriods(db, files, seen, ids);
  return { events: events.length, rows: totalChanges(db), sources };
}

function readCitations(
  files: RecordFiles,
  sources: readonly string[],
  events: readonly { event: RecordEvent; source: string }[],
  documents: ReadonlySet<string>,
): CitationRow[] {
  const ids = new Set(events.map(({ event }) => event.id));
  const cited = new Set(
    events.flatMap(({ event, source }) => event.citations.map(({ document }) => `${source}: ${event.id}, ${document}`)),
  );
  return sources.flatMap((source) =>
    readOfSource(files, source, "citations.csv").map((row) => {
      const citation = { event: parseNeeded(row, "event", ids), document: parseNeeded(row, "document", documents) };
      addCitation(cited, source, row);
      return { ...citation, relation: parseWord(row, "relation", RELATIONS), says: row.cells.says || null, source };
    }),
  );
}

/** A collection cites a page once for an event; two may cite the same. */
function addCitation(cited: Set<string>, source: string, row: Row<"event" | "document">): void {
  const citation = `${row.cells.event}, ${row.cells.document}`;
  if (cited.has(`${source}: ${citation}`)) throw refuse(row, "document", `"${citation.slice(0, 160)}" is there twice`);
  cited.add(`${source}: ${citation}`);
}

function totalChanges(db: Db): number {
  return Number(db.$client.prepare("SELECT total_changes()").pluck().get());
}
