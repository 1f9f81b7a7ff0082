import type Database from "better-sqlite3";
import { ReadoutError } from "#shared/errors.ts";

export interface CheckResult {
  name: string;
  /** Rows that break the rule. */
  broken: number;
  examples: string[];
}

/** Rules no database of ours may break, each as a query for the ids that do. */
const RULES: readonly (readonly [name: string, sql: string])[] = [
  [
    "an event has a primary source",
    "SELECT id FROM event WHERE id NOT IN (SELECT event_id FROM event_document WHERE relation = 'primary')",
  ],
  ["an event has a party", "SELECT id FROM event WHERE id NOT IN (SELECT event_id FROM event_actor)"],
  ["an event does not end before it begins", "SELECT id FROM event WHERE end_day < earliest_day OR latest_day < earliest_day"],
  [
    "a bucket is known exactly where the precision allows",
    "SELECT id FROM event WHERE year IS NULL OR (quarter IS NULL) = (precision <> 'year') OR (month IS NULL) = (precision <> 'year') OR (day IS NULL) = (precision = 'day')",
  ],
  ["a quantity has a unit", "SELECT id FROM event WHERE quantity IS NOT NULL AND unit IS NULL"],
  [
    "a visit has a guest and a host",
    "SELECT id FROM event WHERE kind = 'visit' AND (SELECT count(DISTINCT role) FROM event_actor WHERE event_id = event.id AND role IN ('guest', 'host')) < 2",
  ],
  ["a staff ceiling is not counted in persons", "SELECT id FROM event WHERE kind = 'staff_cap' AND unit = 'persons'"],
  ["a term does not end before it begins", "SELECT id FROM tenure WHERE to_day < from_day"],
  [
    "headline terms of one actor do not overlap",
    "SELECT a.id FROM tenure a JOIN tenure b ON b.actor_id = a.actor_id AND b.headline AND b.id <> a.id AND b.from_day > a.from_day WHERE a.headline AND (a.bucket_to_day IS NULL OR a.bucket_to_day >= b.from_day)",
  ],
  ["a named period has an id that no term has", "SELECT id FROM period WHERE id IN (SELECT id FROM tenure)"],
  ["a coverage interval runs forwards", "SELECT id FROM coverage WHERE to_day < from_day"],
];

/** Foreign keys, the file itself, and our own rules. */
export function checkDatabase(client: Database.Database): CheckResult[] {
  const keys = client.prepare<[], { table: string; rowid: number }>("PRAGMA foreign_key_check").all();
  const integrity = client.pragma("integrity_check(1)", { simple: true });
  return [
    {
      name: "every reference leads somewhere",
      broken: keys.length,
      examples: keys.slice(0, 3).map(({ table, rowid }) => `${table} row ${rowid}`),
    },
    { name: "the file is whole", broken: integrity === "ok" ? 0 : 1, examples: integrity === "ok" ? [] : [String(integrity)] },
    ...RULES.map(([name, sql]) => {
      const ids = client.prepare(sql).pluck().all().map(String);
      return { name, broken: ids.length, examples: ids.slice(0, 3) };
    }),
  ];
}

/**
 * The last word before a commit.
 * @throws ReadoutError naming every rule that is broken, with examples
 */
export function assertSound(client: Database.Database): void {
  const broken = checkDatabase(client).filter((result) => result.broken > 0);
  if (broken.length === 0) return;
  const faults = broken.map(({ name, broken: count, examples }) => `${name}: ${count} times not (${examples.join(", ")})`);
  throw new ReadoutError("record-invalid", `the record breaks its own rules. ${faults.join("; ")}`);
}
