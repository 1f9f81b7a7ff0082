import type Database from "better-sqlite3";
import type { CheckResult } from "./check.ts";

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

/** Fewest rows a whole record has; fewer means that a file was cut. */
const AT_LEAST: Readonly<Record<string, number>> = {
  actor: 250,
  person: 1000,
  document: 1500,
  event: 8000,
  tenure: 400,
  tally: 100,
  coverage: 50,
};

/** Tables that are too small, and events that look like one event twice. */
export function queryLookalikes(client: Database.Database): CheckResult[] {
  const sizes = Object.entries(AT_LEAST).map(([table, least]) => {
    const rows = Number(client.prepare(`SELECT count(*) FROM "${table}"`).pluck().get());
    return { name: `${table} has at least ${least} rows`, broken: rows < least ? 1 : 0, examples: [`${rows} rows`] };
  });
  const twins = client
    .prepare(
      `SELECT group_concat(id, ' = ') FROM event
       JOIN (SELECT event_id, group_concat(role || coalesce(actor_id, '') || coalesce(person_id, ''), ',' ORDER BY role, actor_id, person_id) AS parties
             FROM event_actor GROUP BY event_id) ON event_id = id
       WHERE kind <> 'meeting' AND kind <> 'call' AND precision = 'day'
       GROUP BY kind, start_text, coalesce(end_text, ''), coalesce(venue_id, ''), title, coalesce(authority, ''), parties HAVING count(*) > 1`,
    )
    .pluck()
    .all()
    .map(String);
  return [...sizes, { name: "no event is there twice", broken: twins.length, examples: twins.slice(0, 3) }];
}
