import { parseDay, parseEdtf } from "#shared/dates.ts";
import { KINDS } from "#shared/definitions/kinds.ts";
import { COMPLETENESS, ROLES, STATUS_STEPS } from "#shared/definitions/vocabularies.ts";
import type { Db } from "#db/client.ts";
import * as schema from "#db/schema/index.ts";
import { parseNumberOrNull, parseWord, parseWordOrNull, refuse, type Row } from "#db/sources/read/csv.ts";
import { fillEvents, type CitationRow } from "./fill-events.ts";
import { prepareInsert } from "./insert.ts";
import { readOfSource, readShared, type RecordFiles } from "./record-files.ts";
import {
  parseEventRow,
  parseFlag,
  parseId,
  parseNeeded,
  parseReference,
  parseText,
  RELATIONS,
  type KnownIds,
  type RecordEvent,
} from "./rows.ts";
import { deriveTenureDays } from "./tenures.ts";

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
  const documentSources = fillDocuments(db, files, sources, importIds);
  onProgress("documents", documentSources.size);
  const ids: KnownIds = { ...known, documents: new Set(documentSources.keys()) };
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
  fillEvents(db, { events, citations, importIds, documentSources });
  onProgress("events", events.length);
  fillStatuses(db, files, sources, seen, ids);
  fillTallies(db, files, sources, importIds, ids);
  fillCoverage(db, files, ids, new Set(sources));
  return { events: events.length, rows: totalChanges(db) };
}

function fillLedger(db: Db, files: RecordFiles): Map<string, number> {
  const insertSource = prepareInsert(db.$client, schema.source);
  for (const row of readShared(files, "sources.csv")) {
    const { cells } = row;
    insertSource({
      id: parseId(row, "id"),
      name: parseText(row, "name"),
      publisher: parseText(row, "publisher"),
      licence: parseText(row, "licence"),
      licenceUrl: cells.licence_url || null,
      url: cells.url || null,
      attribution: cells.attribution || null,
      tier: parseWord(row, "tier", { vetted: true, machine: true }),
      description: parseText(row, "description"),
      lastDay: cells.last_day || null,
    });
  }
  const insertRun = prepareInsert(db.$client, schema.importRun);
  const insertIssue = prepareInsert(db.$client, schema.importIssue);
  const importIds = new Map<string, number>();
  let issueId = 0;
  for (const row of readShared(files, "runs.csv")) {
    const source = parseId(row, "source");
    const id = importIds.size + 1;
    importIds.set(source, id);
    insertRun({
      id,
      sourceId: source,
      inputHash: parseText(row, "input_hash"),
      rowsRead: parseNumberOrNull(row, "rows_read") ?? 0,
      rowsAccepted: parseNumberOrNull(row, "accepted") ?? 0,
      rowsMerged: parseNumberOrNull(row, "merged") ?? 0,
      rowsRejected: parseNumberOrNull(row, "rejected") ?? 0,
    });
    for (const issue of readOfSource(files, source, "issues.csv")) {
      insertIssue({
        id: ++issueId,
        importId: id,
        severity: parseWord(issue, "severity", { reject: true, merge: true, warning: true }),
        file: parseText(issue, "file"),
        locator: parseText(issue, "locator"),
        reason: parseText(issue, "reason"),
        detail: issue.cells.detail,
      });
    }
  }
  return importIds;
}

function fillVocabularies(db: Db, files: RecordFiles, importIds: ReadonlyMap<string, number>): Omit<KnownIds, "documents"> {
  const actors = fillActors(db, files, importIds.get("actors") ?? 1);
  const insertOffice = prepareInsert(db.$client, schema.office);
  const offices = new Set<string>();
  for (const row of readShared(files, "offices.csv")) {
    const id = parseText(row, "id");
    offices.add(id);
    insertOffice({ id, label: parseText(row, "label"), rank: parseWord(row, "rank", { leader: true, minister: true, official: true }) });
  }
  const persons = fillPersons(db, files, importIds, actors);
  const insertVenue = prepareInsert(db.$client, schema.venue);
  const venues = new Set<string>();
  for (const row of readShared(files, "venues.csv")) {
    const id = parseId(row, "id");
    venues.add(id);
    insertVenue({
      id,
      city: parseText(row, "city"),
      countryId: parseNeeded(row, "country", actors),
      latitude: parseNumberOrNull(row, "latitude"),
      longitude: parseNumberOrNull(row, "longitude"),
      importId: importIdOf(row, importIds),
    });
  }
  const insertProgramme = prepareInsert(db.$client, schema.programme);
  const programmes = new Set<string>();
  for (const row of readShared(files, "programmes.csv")) {
    const id = parseId(row, "id");
    programmes.add(id);
    insertProgramme({
      id,
      name: parseText(row, "name"),
      issuerId: parseReference(row, "issuer", actors),
      importId: importIdOf(row, importIds),
    });
  }
  return { actors, persons, offices, venues, programmes };
}

function fillActors(db: Db, files: RecordFiles, importId: number): Set<string> {
  const insert = prepareInsert(db.$client, schema.actor);
  const rows = readShared(files, "actors/actors.csv");
  const actors = new Set(rows.map(({ cells }) => cells.id));
  // A successor must be there before the state it succeeds.
  for (const row of rows.toSorted(
    (a, b) =>
      Number(a.cells.successor !== "") - Number(b.cells.successor !== "") || Number(b.cells.id === "SCG") - Number(a.cells.id === "SCG"),
  )) {
    const { cells } = row;
    if (!/^[A-Z][A-Z0-9-]*$/.test(cells.id)) throw refuse(row, "id", `"${cells.id}" is not an actor id`);
    insert({
      id: cells.id,
      kind: parseWord(row, "kind", { state: true, former_state: true, territory: true, organisation: true }),
      name: parseText(row, "name"),
      nameInText: parseText(row, "name_in_text"),
      iso2: cells.iso2 || null,
      isoNumeric: cells.iso_numeric || null,
      cowCode: parseNumberOrNull(row, "cow_code"),
      region: cells.region || null,
      subregion: cells.subregion || null,
      from: cells.from || null,
      to: cells.to || null,
      fromDay: boundOf(row, "from", "earliest"),
      toDay: boundOf(row, "to", "latest"),
      successorId: parseReference(row, "successor", actors),
      importId,
    });
  }
  const insertAlias = prepareInsert(db.$client, schema.actorAlias);
  for (const row of readShared(files, "actors/aliases.csv")) {
    insertAlias({ alias: parseText(row, "alias"), actorId: parseNeeded(row, "actor", actors), importId });
  }
  return actors;
}

function fillPersons(db: Db, files: RecordFiles, importIds: ReadonlyMap<string, number>, actors: ReadonlySet<string>): Set<string> {
  const insert = prepareInsert(db.$client, schema.person);
  const imports = new Map<string, number>();
  for (const row of readShared(files, "persons/persons.csv")) {
    const id = parseId(row, "id");
    const importId = importIdOf(row, importIds);
    imports.set(id, importId);
    insert({
      id,
      name: parseText(row, "name"),
      shortName: parseText(row, "short_name"),
      actorId: parseReference(row, "actor", actors),
      importId,
    });
  }
  const persons = new Set(imports.keys());
  const insertAlias = prepareInsert(db.$client, schema.personAlias);
  for (const row of readShared(files, "persons/aliases.csv")) {
    const personId = parseNeeded(row, "person", persons);
    insertAlias({ alias: parseText(row, "alias"), personId, importId: imports.get(personId) ?? 1 });
  }
  return persons;
}

function fillDocuments(
  db: Db,
  files: RecordFiles,
  sources: readonly string[],
  importIds: ReadonlyMap<string, number>,
): Map<string, string> {
  const insert = prepareInsert(db.$client, schema.document);
  const documentSources = new Map<string, string>();
  for (const source of sources) {
    for (const row of readOfSource(files, source, "documents.csv")) {
      const id = parseId(row, "id");
      if (documentSources.has(id)) throw refuse(row, "id", `"${id}" is there twice`);
      if (row.cells.url !== "" && !/^https?:\/\//.test(row.cells.url))
        throw refuse(row, "url", `"${row.cells.url.slice(0, 80)}" is not a web address`);
      documentSources.set(id, source);
      insert({
        id,
        sourceId: source,
        publisher: parseText(row, "publisher"),
        family: parseText(row, "family"),
        title: parseText(row, "title"),
        url: row.cells.url || null,
        publishedOn: row.cells.published_on || null,
        kind: parseText(row, "kind"),
        language: row.cells.language || null,
        importId: importIds.get(source) ?? 1,
      });
    }
  }
  return documentSources;
}

function fillTenures(db: Db, files: RecordFiles, sources: readonly string[], importIds: ReadonlyMap<string, number>, ids: KnownIds): void {
  const rows = sources.flatMap((source) =>
    readOfSource(files, source, "tenures.csv").map((row) => ({ row, importId: importIds.get(source) ?? 1 })),
  );
  for (const { row } of rows) {
    if (boundOf(row, "from", "earliest") === null) throw refuse(row, "from", "the cell is empty");
    boundOf(row, "to", "latest");
  }
  const days = deriveTenureDays(rows.map(({ row: { cells } }) => ({ ...cells, to: cells.to || null })));
  const insert = prepareInsert(db.$client, schema.tenure);
  for (const { row, importId } of rows) {
    const id = parseId(row, "id");
    const own = days.get(id);
    if (!own) throw refuse(row, "id", "the term has no days");
    insert({
      id,
      personId: parseNeeded(row, "person", ids.persons),
      officeId: parseNeeded(row, "office", ids.offices),
      actorId: parseNeeded(row, "actor", ids.actors),
      acting: parseFlag(row, "acting"),
      from: row.cells.from,
      to: row.cells.to || null,
      documentId: parseReference(row, "document", ids.documents),
      note: row.cells.note || null,
      importId,
      ...own,
    });
  }
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

const STEPS = Object.fromEntries(STATUS_STEPS.map((step) => [step, true]));

function fillStatuses(db: Db, files: RecordFiles, sources: readonly string[], events: ReadonlySet<string>, ids: KnownIds): void {
  const insert = prepareInsert(db.$client, schema.eventStatus);
  const ordinals = new Map<string, number>();
  const rows = sources.flatMap((source) => readOfSource(files, source, "status.csv"));
  for (const row of rows.toSorted((a, b) => (a.cells.date < b.cells.date ? -1 : a.cells.date > b.cells.date ? 1 : 0))) {
    const eventId = parseNeeded(row, "event", events);
    const ordinal = (ordinals.get(eventId) ?? 0) + 1;
    ordinals.set(eventId, ordinal);
    insert({
      eventId,
      ordinal,
      date: row.cells.date,
      day: dayOf(row, "date"),
      status: parseWord(row, "status", STEPS),
      documentId: parseReference(row, "document", ids.documents),
      note: row.cells.note || null,
    });
  }
}

function fillTallies(db: Db, files: RecordFiles, sources: readonly string[], importIds: ReadonlyMap<string, number>, ids: KnownIds): void {
  const insert = prepareInsert(db.$client, schema.tally);
  for (const source of sources) {
    for (const row of readOfSource(files, source, "tallies.csv")) {
      insert({
        id: parseId(row, "id"),
        claim: parseText(row, "claim"),
        value: parseNumberOrNull(row, "value") ?? 0,
        measure: parseText(row, "measure"),
        query: row.cells.query || null,
        rule: parseText(row, "rule"),
        reason: row.cells.reason || null,
        documentId: parseNeeded(row, "document", ids.documents),
        importId: importIds.get(source) ?? 1,
      });
    }
  }
}

function fillCoverage(db: Db, files: RecordFiles, ids: KnownIds, sources: ReadonlySet<string>): void {
  const insert = prepareInsert(db.$client, schema.coverage);
  readShared(files, "coverage.csv").forEach((row, index) => {
    insert({
      id: index + 1,
      sourceId: parseNeeded(row, "source", sources),
      kind: parseWord(row, "kind", KINDS),
      actorId: parseReference(row, "actor", ids.actors),
      role: parseWordOrNull(row, "role", ROLES),
      from: row.cells.from,
      to: row.cells.to,
      fromDay: dayOf(row, "from"),
      toDay: dayOf(row, "to"),
      completeness: parseWord(row, "completeness", COMPLETENESS),
      note: row.cells.note || null,
    });
  });
}

function importIdOf(row: Row<"source" | string>, importIds: ReadonlyMap<string, number>): number {
  const id = importIds.get(row.cells["source"] ?? "");
  if (id === undefined) throw refuse(row, "source", `"${row.cells["source"] ?? ""}" is not a source of runs.csv`);
  return id;
}

function boundOf<Column extends string>(row: Row<Column>, column: Column, side: "earliest" | "latest"): number | null {
  const text = row.cells[column];
  if (text === "") return null;
  const span = parseEdtf(text);
  if (span === null) throw refuse(row, column, `"${text.slice(0, 80)}" is not a date`);
  return span[side];
}

function dayOf<Column extends string>(row: Row<Column>, column: Column): number {
  const day = parseDay(row.cells[column]);
  if (day === null) throw refuse(row, column, `"${row.cells[column].slice(0, 80)}" is not a day`);
  return day;
}

function totalChanges(db: Db): number {
  return Number(db.$client.prepare("SELECT total_changes()").pluck().get());
}
