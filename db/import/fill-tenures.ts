import type { Db } from "#db/client.ts";
import * as schema from "#db/schema/index.ts";
import { refuse } from "#db/sources/read/csv.ts";
import { addOnce, boundOf, checkOrder } from "./cells.ts";
import { prepareInsert } from "./insert.ts";
import { readOfSource, type RecordFiles } from "./record-files.ts";
import { parseFlag, parseId, parseNeeded, parseReference, type KnownIds } from "./rows.ts";
import { deriveTenureDays } from "./tenures.ts";

/** Terms of office, each with its days. */
export function fillTenures(
  db: Db,
  files: RecordFiles,
  sources: readonly string[],
  importIds: ReadonlyMap<string, number>,
  ids: KnownIds,
): void {
  const rows = sources.flatMap((source) =>
    readOfSource(files, source, "tenures.csv").map((row) => ({ row, importId: importIds.get(source) ?? 1 })),
  );
  const tenures = new Set<string>();
  for (const { row } of rows) {
    addOnce(tenures, row, "id");
    const from = boundOf(row, "from", "earliest");
    if (from === null) throw refuse(row, "from", "the cell is empty");
    checkOrder(row, "to", from, boundOf(row, "to", "latest"));
  }
  const days = deriveTenureDays(
    rows.map(({ row: { cells } }) => ({ ...cells, accreditedTo: cells.accredited_to || null, to: cells.to || null })),
  );
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
      accreditedToId: parseReference(row, "accredited_to", ids.actors),
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
