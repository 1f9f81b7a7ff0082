import type Database from "better-sqlite3";

/** Row counts a reader of `readout check` wants: events by source and kind, issues by severity. */
export function queryCounts(client: Database.Database): [name: string, value: number][] {
  return client
    .prepare<[], [string, number]>(
      `SELECT source_id || ' ' || kind, count(*) FROM event JOIN import_run ON import_run.id = event.import_id GROUP BY 1
       UNION ALL SELECT source_id || ' ' || severity, count(*) FROM import_issue JOIN import_run ON import_run.id = import_id GROUP BY 1`,
    )
    .raw()
    .all();
}
