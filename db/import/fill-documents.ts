import type { Db } from "#db/client.ts";
import * as schema from "#db/schema/index.ts";
import { addOnce, boundOf, webAddressOf } from "./cells.ts";
import { prepareInsert } from "./insert.ts";
import { readOfSource, type RecordFiles } from "./record-files.ts";
import { parseId, parseText } from "./rows.ts";

/** Pages and data sets cited. Returns their ids. */
export function fillDocuments(db: Db, files: RecordFiles, sources: readonly string[], importIds: ReadonlyMap<string, number>): Set<string> {
  const insert = prepareInsert(db.$client, schema.document);
  const documents = new Set<string>();
  for (const source of sources) {
    for (const row of readOfSource(files, source, "documents.csv")) {
      const id = parseId(row, "id");
      addOnce(documents, row, "id");
      boundOf(row, "published_on", "earliest");
      insert({
        id,
        sourceId: source,
        publisher: parseText(row, "publisher"),
        family: parseText(row, "family"),
        title: parseText(row, "title"),
        url: row.cells.url === "" ? null : webAddressOf(row, "url"),
        publishedOn: row.cells.published_on || null,
        kind: parseText(row, "kind"),
        language: row.cells.language || null,
        importId: importIds.get(source) ?? 1,
      });
    }
  }
  return documents;
}
