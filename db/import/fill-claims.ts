import { KINDS } from "#shared/definitions/kinds.ts";
import { COMPLETENESS, ROLES, STATUS_STEPS } from "#shared/definitions/vocabularies.ts";
import type { Db } from "#db/client.ts";
import * as schema from "#db/schema/index.ts";
import { parseNumberOrNull, parseWord, parseWordOrNull } from "#db/sources/read/csv.ts";
import { dayOf } from "./cells.ts";
import { prepareInsert } from "./insert.ts";
import { readOfSource, readShared, type RecordFiles } from "./record-files.ts";
import { parseId, parseNeeded, parseReference, parseText, type KnownIds } from "./rows.ts";

/** How plans and measures went on, in the order of their days. */
export function fillStatuses(db: Db, files: RecordFiles, sources: readonly string[], events: ReadonlySet<string>, ids: KnownIds): void {
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
      status: parseWord(row, "status", STATUS_STEPS),
      documentId: parseReference(row, "document", ids.documents),
      note: row.cells.note || null,
    });
  }
}

/** Counts somebody published. */
export function fillTallies(
  db: Db,
  files: RecordFiles,
  sources: readonly string[],
  importIds: ReadonlyMap<string, number>,
  ids: KnownIds,
): void {
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

/** Where each source can speak. */
export function fillCoverage(db: Db, files: RecordFiles, ids: KnownIds, sources: ReadonlySet<string>): void {
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
