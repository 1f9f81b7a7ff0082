import type { Db } from "#db/client.ts";
import type { Expectation } from "./expectations.ts";

/** `fatal`: the record is wrong. `warning`: somebody should look. */
export type Severity = "fatal" | "warning";

/** What is checked, and what it is held against. */
export interface CheckedRecord {
  db: Db;
  expectations: readonly Expectation[];
  /** Ids of the published counts that the record's own are known to match. */
  reconciled: readonly string[];
}

/** One claim about the whole record. */
export interface Assertion {
  id: string;
  severity: Severity;
  /** What holds where nothing is found. */
  says: string;
  /** What breaks it, one text each. */
  find: (record: CheckedRecord) => string[];
}

export interface AssertionResult {
  id: string;
  severity: Severity;
  says: string;
  broken: number;
  examples: string[];
}

/** The first column of every row of a query. */
export function findBySql(sql: string): Assertion["find"] {
  return ({ db }) => db.$client.prepare(sql).pluck().all().map(String);
}
