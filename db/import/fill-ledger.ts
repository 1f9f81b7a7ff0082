import type { Db } from "#db/client.ts";
import * as schema from "#db/schema/index.ts";
import { parseWord } from "#db/sources/read/csv.ts";
import { addOnce, countOf, dayOf } from "./cells.ts";
import { prepareInsert } from "./insert.ts";
import { readOfSource, readShared, type RecordFiles } from "./record-files.ts";
import { parseId, parseNeeded, parseText } from "./rows.ts";

/** Sources, their runs and what each refused or doubted. Returns the number of each source's run. */
export function fillLedger(db: Db, files: RecordFiles): Map<string, number> {
  const insertSource = prepareInsert(db.$client, schema.source);
  const listed = new Set<string>();
  for (const row of readShared(files, "sources.csv")) {
    const { cells } = row;
    addOnce(listed, row, "id");
    if (cells.last_day !== "") dayOf(row, "last_day");
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
  const insertGap = prepareInsert(db.$client, schema.sourceGap);
  const ordinals = new Map<string, number>();
  for (const row of readShared(files, "gaps.csv")) {
    const sourceId = parseNeeded(row, "source", listed);
    const ordinal = (ordinals.get(sourceId) ?? 0) + 1;
    ordinals.set(sourceId, ordinal);
    insertGap({ sourceId, ordinal, gap: parseText(row, "gap") });
  }
  const insertRun = prepareInsert(db.$client, schema.importRun);
  const insertIssue = prepareInsert(db.$client, schema.importIssue);
  const importIds = new Map<string, number>();
  const ran = new Set<string>();
  let issueId = 0;
  for (const row of readShared(files, "runs.csv")) {
    const source = parseNeeded(row, "source", listed);
    addOnce(ran, row, "source");
    const id = importIds.size + 1;
    importIds.set(source, id);
    insertRun({
      id,
      sourceId: source,
      inputHash: parseText(row, "input_hash"),
      rowsRead: countOf(row, "rows_read"),
      rowsAccepted: countOf(row, "accepted"),
      rowsMerged: countOf(row, "merged"),
      rowsRejected: countOf(row, "rejected"),
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
