import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Db } from "#db/client.ts";
import { queryTallies } from "#db/query/tallies.ts";
import { parseCountOrNull, readCsv, type Row } from "#db/sources/read/csv.ts";
import type { CheckResult } from "./check.ts";

/**
 * What the record is expected to hold, by two committed tables: the rows each source was read with, fewest and most, and the
 * published counts that agree with ours. Fewer rows, and a count that no longer agrees, are breaks; more rows, and what no one can
 * look up, are doubts.
 * @throws RecordInvalid for a table that breaks its format
 */
export function checkExpectations(db: Db): CheckResult[] {
  return [...checkSizes(db), checkTallies(db), ...DOUBTS.map(([name, sql]) => doubt(name, db.$client.prepare(sql).pluck().all()))];
}

const DOUBTS: readonly (readonly [name: string, sql: string])[] = [
  ["a venue has coordinates", "SELECT id FROM venue WHERE latitude IS NULL ORDER BY id"],
  ["a cited page has an address", "SELECT id FROM document WHERE url IS NULL ORDER BY id"],
  ["a source has an address", "SELECT id FROM source WHERE url IS NULL ORDER BY id"],
  [
    "a person takes part within a term of the office named, where the record holds terms of it",
    `SELECT event.id || ' ' || person_id FROM event_actor JOIN event ON event.id = event_id
     WHERE office_id IS NOT NULL
       AND EXISTS (SELECT 1 FROM tenure WHERE tenure.person_id = event_actor.person_id AND tenure.office_id = event_actor.office_id)
       AND NOT EXISTS (SELECT 1 FROM tenure WHERE tenure.person_id = event_actor.person_id AND tenure.office_id = event_actor.office_id
         AND from_day <= latest_day AND (to_day IS NULL OR to_day >= earliest_day))
     ORDER BY 1`,
  ],
];

function checkSizes(db: Db): CheckResult[] {
  const read = new Map(
    db.$client.prepare<[], [string, number]>("SELECT source_id, sum(rows_read) FROM import_run GROUP BY source_id").raw().all(),
  );
  const expected = readTable("expected-sources.csv", ["source", "least", "most"]).map((row) => ({
    source: row.cells.source,
    least: parseCountOrNull(row, "least") ?? 0,
    most: parseCountOrNull(row, "most") ?? Number.POSITIVE_INFINITY,
  }));
  const list = (outside: typeof expected): string[] => outside.map(({ source }) => `${source} ${read.get(source) ?? 0}`);
  const few = list(expected.filter(({ source, least }) => (read.get(source) ?? 0) < least));
  const many = list(expected.filter(({ source, most }) => (read.get(source) ?? 0) > most));
  return [
    { name: "a source has its fewest rows", broken: few.length, examples: few.slice(0, 3) },
    doubt("a source has its most rows", many),
  ];
}

/** A published count that agreed with the record, by `expected-tallies.csv`, still does. */
function checkTallies(db: Db): CheckResult {
  const tallies = new Map(queryTallies(db).tallies.map((tally) => [tally.id, tally]));
  const broken = readTable("expected-tallies.csv", ["tally"]).flatMap(({ cells: { tally: id } }) => {
    const tally = tallies.get(id);
    if (tally?.difference === 0) return [];
    return [`${id}: ${tally ? `published ${tally.published}, ours ${tally.ours ?? "none"}` : "not in the record"}`];
  });
  return { name: "a published count that agreed still does", broken: broken.length, examples: broken.slice(0, 3) };
}

function doubt(name: string, ids: readonly unknown[]): CheckResult {
  return { name, broken: ids.length, examples: ids.slice(0, 3).map(String), doubt: true };
}

function readTable<Column extends string>(name: string, columns: readonly Column[]): Row<Column>[] {
  return readCsv(`db/import/${name}`, readFileSync(join(import.meta.dirname, name), "utf8"), columns);
}
