import type { Db } from "#db/client.ts";
import { parseWord, refuse } from "#db/sources/read/csv.ts";
import { fillCoverage, fillStatuses, fillTallies } from "./fill-claims.ts";
import { fillDocuments } from "./fill-documents.ts";
import { fillEvents, type CitationRow } from "./fill-events.ts";
import { fillLedger } from "./fill-ledger.ts";
import { fillTenures } from "./fill-tenures.ts";
import { fillVocabularies } from "./fill-vocabularies.ts";
import { readOfSource, type RecordFiles } from "./record-files.ts";
import { parseEventRow, parseNeeded, RELATIONS, type KnownIds, type RecordEvent } from "./rows.ts";

export interface FillReport {
  events: number;
  rows: number;
}

/** Writes a record into an empty database, inside the caller's transaction. */
export function fillDatabase(db: Db, files: RecordFiles, onProgress: (stage: string, rows: number) => void): FillReport {
  const importIds = fillLedger(db, files);
  const sources = [...importIds.keys()];
  const known = fillVocabularies(db, files, importIds);
  onProgress("actors, people and places", known.actors.size + known.persons.size + known.venues.size);
  const documents = fillDocuments(db, files, sources, importIds);
  onProgress("documents", documents.size);
  const ids: KnownIds = { ...known, documents: documents };
  fillTenures(db, files, sources, importIds, ids);

  const events: { event: RecordEvent; source: string; cells: string }[] = [];
  const seen = new Set<string>();
  for (const source of sources) {
    for (const row of readOfSource(files, source, "events.csv")) {
      const event = parseEventRow(row, ids);
      if (seen.has(event.id)) throw refuse(row, "id", `"${event.id}" is there twice`);
      seen.add(event.id);
      events.push({ event, source, cells: Object.values(row.cells).join("\u001f") });
    }
  }
  const citations = readCitations(files, sources, seen, ids.documents);
  fillEvents(db, { events, citations, importIds });
  onProgress("events", events.length);
  fillStatuses(db, files, sources, seen, ids);
  fillTallies(db, files, sources, importIds, ids);
  fillCoverage(db, files, ids, new Set(sources));
  return { events: events.length, rows: totalChanges(db) };
}

function readCitations(
  files: RecordFiles,
  sources: readonly string[],
  events: ReadonlySet<string>,
  documents: ReadonlySet<string>,
): CitationRow[] {
  return sources.flatMap((source) =>
    readOfSource(files, source, "citations.csv").map((row) => ({
      event: parseNeeded(row, "event", events),
      document: parseNeeded(row, "document", documents),
      relation: parseWord(row, "relation", RELATIONS),
      says: row.cells.says || null,
      source,
    })),
  );
}

function totalChanges(db: Db): number {
  return Number(db.$client.prepare("SELECT total_changes()").pluck().get());
}
