import { COUNTING_RULES } from "#shared/definitions/counting.ts";
import { STATUS_STEPS } from "#shared/definitions/vocabularies.ts";
import { ReadoutError } from "#shared/errors.ts";
import { parseQuery } from "#shared/query.ts";
import type { Db } from "#db/client.ts";
import * as schema from "#db/schema/index.ts";
import { parseWord, refuse, type Row } from "#db/sources/read/csv.ts";
import { addOnce, dayOf, numberOf } from "./cells.ts";
import { prepareInsert } from "./insert.ts";
import { readOfSource, type RecordFiles } from "./record-files.ts";
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

/** Counts somebody published, and the events of ours that they leave out. */
export function fillTallies(
  db: Db,
  files: RecordFiles,
  sources: readonly string[],
  importIds: ReadonlyMap<string, number>,
  events: ReadonlySet<string>,
  ids: KnownIds,
): void {
  const insert = prepareInsert(db.$client, schema.tally);
  const tallies = new Set<string>();
  for (const source of sources) {
    for (const row of readOfSource(files, source, "tallies.csv")) {
      addOnce(tallies, row, "id");
      insert({
        id: parseId(row, "id"),
        claim: parseText(row, "claim"),
        value: numberOf(row, "value"),
        measure: parseText(row, "measure"),
        query: queryOf(row),
        rule: parseWord(row, "rule", COUNTING_RULES),
        reason: row.cells.reason || null,
        documentId: parseNeeded(row, "document", ids.documents),
        importId: importIds.get(source) ?? 1,
      });
    }
  }
  const insertRow = prepareInsert(db.$client, schema.tallyRow);
  for (const row of sources.flatMap((source) => readOfSource(files, source, "tally-rows.csv"))) {
    insertRow({ tallyId: parseNeeded(row, "tally", tallies), eventId: parseNeeded(row, "event", events) });
  }
}

function queryOf(row: Row<"query">): string | null {
  const text = row.cells.query;
  if (text === "") return null;
  try {
    parseQuery(new URLSearchParams(text));
    return text;
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    throw refuse(row, "query", `"${text.slice(0, 80)}" is not a query: ${error.message}`);
  }
}
