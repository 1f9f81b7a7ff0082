import { KINDS } from "#shared/definitions/kinds.ts";
import { COMPLETENESS, ROLES } from "#shared/definitions/vocabularies.ts";
import type { Db } from "#db/client.ts";
import * as schema from "#db/schema/index.ts";
import { parseWord, parseWordOrNull, type Row } from "#db/sources/read/csv.ts";
import { checkOrder, dayOf } from "./cells.ts";
import { prepareInsert } from "./insert.ts";
import { readOfSource, readShared, type RecordFiles } from "./record-files.ts";
import { parseNeeded, parseReference, type KnownIds } from "./rows.ts";

/** Where each source can speak: of an actor, or of the events of two. */
export function fillCoverage(db: Db, files: RecordFiles, ids: KnownIds, sources: ReadonlySet<string>): void {
  const insert = prepareInsert(db.$client, schema.coverage);
  let id = 0;
  for (const row of readShared(files, "coverage.csv")) {
    insert({
      id: ++id,
      sourceId: parseNeeded(row, "source", sources),
      actorId: parseReference(row, "actor", ids.actors),
      partnerId: null,
      role: parseWordOrNull(row, "role", ROLES),
      ...intervalOf(row),
    });
  }
  for (const sourceId of sources) {
    for (const row of readOfSource(files, sourceId, "pair-coverage.csv")) {
      const sides = { actorId: parseNeeded(row, "a", ids.actors), partnerId: parseNeeded(row, "b", ids.actors) };
      insert({ id: ++id, sourceId, ...sides, role: null, ...intervalOf(row) });
    }
  }
}

function intervalOf(row: Row<"kind" | "from" | "to" | "completeness" | "note">) {
  const [fromDay, toDay] = [dayOf(row, "from"), dayOf(row, "to")];
  checkOrder(row, "to", fromDay, toDay);
  return {
    kind: parseWord(row, "kind", KINDS),
    from: row.cells.from,
    to: row.cells.to,
    fromDay,
    toDay,
    completeness: parseWord(row, "completeness", COMPLETENESS),
    note: row.cells.note || null,
  };
}
