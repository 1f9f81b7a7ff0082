import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import type { CheckedRecord } from "#db/check/assertion.ts";
import { readExpectations, readReconciled } from "#db/check/expectations.ts";
import { checkRecord, formatReport } from "#db/check/report.ts";
import { openDatabase } from "#db/client.ts";
import { buildDatabase } from "#db/import/build.ts";
import { temporaryFolder } from "#tests/helpers/files.ts";
import { openRecord } from "#tests/helpers/record.ts";
import { writeSmallRecord } from "#tests/helpers/small-record.ts";

/** Four events cite each source of the small record; its one comparable tally matches. */
const HELD_AGAINST = {
  expectations: [
    { source: "alpha", minEvents: 4, maxEvents: 4 },
    { source: "beta", minEvents: 4, maxEvents: 4 },
  ],
  reconciled: ["tally-1"],
};

/** Lines that do not pass in the small record after a change; the size of its tables is left out, it is never that of a whole one. */
function report(change = "", heldAgainst: Partial<Omit<CheckedRecord, "db">> = {}): string[] {
  const path = join(temporaryFolder(), "readout.db");
  buildDatabase({ recordFolder: writeSmallRecord(), path });
  const client = new Database(path);
  client.pragma("foreign_keys = OFF");
  client.exec(change);
  client.close();
  const db = openDatabase(path);
  const results = checkRecord({ db, ...HELD_AGAINST, ...heldAgainst });
  db.$client.close();
  return formatReport(results)
    .slice(0, -1)
    .filter((line) => !line.startsWith("pass") && !line.includes("table-rows"));
}

const WARNINGS = [
  "warning  venue-place: every venue has coordinates: 1 (bern-che)",
  "warning  document-url: every document has an address: 1 (page-b)",
  "warning  source-url: every source has an address: 1 (beta)",
];

test("a sound small record has its three gaps as warnings and no failure", () => {
  expect(report()).toEqual(WARNINGS);
});

test.each([
  [
    "FAIL     rule: an event does not end before it begins: 1 (visit-1)",
    "UPDATE event SET end_day = earliest_day - 1 WHERE id = 'visit-1'",
  ],
  ["FAIL     held-after-record: nothing has happened after the record's day: 1 (call-1)", inDay("call-1", "2025-01-01")],
  [
    "FAIL     held-after-record: nothing has happened after the record's day: 1 (visit-1)",
    // 20089 is 2025-01-01.
    "UPDATE event SET end_day = 20089 WHERE id = 'visit-1'",
  ],
  ["FAIL     actor-ended: no actor takes part after its end: 1 (call-0)", inDay("call-0", "1991-12-26")],
  ["FAIL     actor-preceded: no actor takes part while the state it followed still stands: 1 (call-1)", inDay("call-1", "1991-12-25")],
  ["warning  actor-not-begun: no actor takes part before its first day: 1 (call-1)", inDay("call-1", "1900-01-01")],
  ["warning  out-of-office: who takes part in an office holds it that day: 1 (call-1 ann-one as president)", inDay("call-1", "2017-01-19")],
  [
    "warning  event-alike: no two events have the same kind, day, sides, quantity and title: 1 (visit-2 = visit-3)",
    "UPDATE event SET title = 'One', start_text = '2021-06-17' WHERE id IN ('visit-2', 'visit-3')",
  ],
  [
    "FAIL     event-twice: no event is there twice: 1 (visit-2 = visit-3)",
    "UPDATE event SET title = 'One', start_text = '2021-06-17', venue_id = NULL WHERE id IN ('visit-2', 'visit-3')",
  ],
  [
    "warning  venue-place: every venue has coordinates: 2 (bern-che, geneva-che)",
    "UPDATE venue SET longitude = NULL WHERE id = 'geneva-che'",
  ],
  ["warning  document-url: every document has an address: 3 (page-a, page-b, page-c)", "UPDATE document SET url = NULL"],
  ["warning  source-url: every source has an address: 2 (alpha, beta)", "UPDATE source SET url = NULL"],
  [
    "FAIL     source-minimum: every source is cited by its fewest events: 1 (beta: 3 of at least 4)",
    "DELETE FROM event_source WHERE event_id = 'call-0'",
  ],
  [
    "warning  source-maximum: no source is cited by more events than expected: 1 (alpha: 5 of at most 4)",
    "UPDATE event_source SET source_id = 'alpha' WHERE event_id = 'call-0'",
  ],
  [
    "FAIL     tally-lost: every published count of tallies.csv is still matched: 1 (tally-1: 1, published 2)",
    "UPDATE tally SET value = 2 WHERE id = 'tally-1'",
  ],
])("what is broken is named: %s", (line, change) => {
  expect(report(change)).toContain(line);
});

test.each([
  ["on the record's day", inDay("call-1", "2024-12-31")],
  ["on the first day of a term", inDay("call-1", "2017-01-20")],
  // 2017 is day 17167 to 17531; the term begins on the 20th of January.
  [
    "in a year whose later days are in office",
    "UPDATE event SET earliest_day = 17167, latest_day = 17531, precision = 'year', quarter = NULL, month = NULL, day = NULL WHERE id = 'call-1'",
  ],
])("what may have happened is not named: %s", (_, change) => {
  expect(report(change)).toEqual(WARNINGS);
});

test("sources and published counts are held against the lists, both ways", () => {
  const expectations = [{ source: "gamma", minEvents: 1, maxEvents: 2 }];
  expect(report("", { expectations, reconciled: ["tally-2", "tally-9"] })).toEqual([
    "FAIL     source-minimum: every source is cited by its fewest events: 1 (gamma: not in the record)",
    "warning  source-expected: every source is in expectations.csv: 2 (alpha, beta)",
    ...WARNINGS,
    "FAIL     tally-lost: every published count of tallies.csv is still matched: 2 (tally-2: not counted, published 27, tally-9: not in the record)",
    "warning  tally-gained: every published count that is matched is in tallies.csv; add its id: 1 (tally-1)",
  ]);
});

test("the committed record has no failure, and its warnings are known", () => {
  const results = checkRecord({ db: openRecord(), expectations: readExpectations(), reconciled: readReconciled() });
  const found = results.filter(({ broken }) => broken > 0);
  expect(found.filter(({ severity }) => severity === "fatal")).toEqual([]);
  expect(found.map(({ id }) => id)).toEqual([
    "actor-not-begun",
    "out-of-office",
    "event-alike",
    "venue-place",
    "document-url",
    "source-url",
  ]);
});

/** An event moved to another day. */
function inDay(id: string, day: string): string {
  return `UPDATE event SET start_text = '${day}', earliest_day = julianday('${day}') - 2440587.5, latest_day = julianday('${day}') - 2440587.5 WHERE id = '${id}'`;
}
