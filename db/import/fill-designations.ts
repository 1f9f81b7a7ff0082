import { DESIGNATION_ACTIONS, TARGET_KINDS } from "#shared/definitions/vocabularies.ts";
import type { Db } from "#db/client.ts";
import * as schema from "#db/schema/index.ts";
import { parseWord, refuse } from "#db/sources/read/csv.ts";
import { addOnce, dayOf } from "./cells.ts";
import { prepareInsert } from "./insert.ts";
import { readOfSource, type RecordFiles } from "./record-files.ts";
import { parseNeeded, parseReference, parseText, type KnownIds } from "./rows.ts";

/** What lists did to each target, one by one, and the number of them on the event that counts them. */
export function fillDesignations(
  db: Db,
  files: RecordFiles,
  sources: readonly string[],
  importIds: ReadonlyMap<string, number>,
  events: ReadonlySet<string>,
  ids: KnownIds,
): void {
  const insert = prepareInsert(db.$client, schema.designation);
  let id = 0;
  for (const source of sources) {
    const seen = new Set<string>();
    for (const row of readOfSource(files, source, "designations.csv")) {
      const action = parseWord(row, "action", DESIGNATION_ACTIONS);
      const kind = parseWord(row, "kind", TARGET_KINDS);
      if (kind === "mixed") throw refuse(row, "kind", "one target is of one kind");
      addOnce(seen, row, "ref", "action");
      insert({
        id: ++id,
        eventId: parseNeeded(row, "event", events),
        list: source,
        targetRef: parseText(row, "ref"),
        name: parseText(row, "name"),
        targetKind: kind,
        nationalityId: parseReference(row, "nationality", ids.actors),
        programmeId: parseNeeded(row, "programme", ids.programmes),
        measure: row.cells.measure || null,
        action,
        day: dayOf(row, "day"),
        importId: importIds.get(source) ?? 1,
      });
    }
  }
  db.$client.exec(`UPDATE event SET listings = (
    SELECT sum(CASE action WHEN 'listed' THEN 1 WHEN 'delisted' THEN -1 ELSE 0 END) FROM designation WHERE event_id = event.id
  ) WHERE id IN (SELECT event_id FROM designation)`);
}
