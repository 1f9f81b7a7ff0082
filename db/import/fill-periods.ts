import { NAMED_PERIOD_KINDS } from "#shared/definitions/vocabularies.ts";
import type { Db } from "#db/client.ts";
import * as schema from "#db/schema/index.ts";
import { parseWord, refuse } from "#db/sources/read/csv.ts";
import { addOnce, boundOf, checkOrder, webAddressOf } from "./cells.ts";
import { prepareInsert } from "./insert.ts";
import { readShared, type RecordFiles } from "./record-files.ts";
import { parseId, parseReferences, parseText, type KnownIds } from "./rows.ts";

/** Named periods, each with whose it is, the events that date it and the page that tells of it. */
export function fillPeriods(db: Db, files: RecordFiles, events: ReadonlySet<string>, ids: KnownIds): void {
  const insert = prepareInsert(db.$client, schema.period);
  const insertActor = prepareInsert(db.$client, schema.periodActor);
  const insertEvent = prepareInsert(db.$client, schema.periodEvent);
  const periods = new Set<string>();
  for (const row of readShared(files, "periods.csv")) {
    const periodId = parseId(row, "id");
    addOnce(periods, row, "id");
    const [fromDay, toDay] = [boundOf(row, "start", "earliest"), boundOf(row, "end", "latest")];
    if (fromDay === null) throw refuse(row, "start", "the cell is empty");
    checkOrder(row, "end", fromDay, toDay);
    const actors = parseReferences(row, "actors", ids.actors);
    if (actors.length === 0) throw refuse(row, "actors", "the cell is empty");
    insert({
      id: periodId,
      kind: parseWord(row, "kind", NAMED_PERIOD_KINDS),
      name: parseText(row, "name"),
      from: row.cells.start,
      to: row.cells.end || null,
      fromDay,
      toDay,
      publisher: parseText(row, "publisher"),
      title: parseText(row, "title"),
      url: webAddressOf(row, "url"),
      says: parseText(row, "says"),
    });
    for (const actorId of actors) insertActor({ periodId, actorId });
    for (const eventId of parseReferences(row, "events", events)) insertEvent({ periodId, eventId });
  }
}
