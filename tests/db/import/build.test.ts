import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { buildDatabase, type BuildProgress } from "#db/import/build.ts";
import { listFiles, temporaryFolder } from "#tests/helpers/files.ts";
import { dump, readAll } from "#tests/helpers/inspect.ts";
import { recordFiles, recordRows, writeSmallRecord } from "#tests/helpers/small-record.ts";

function build(folder = writeSmallRecord()): string {
  const path = join(temporaryFolder(), "readout.db");
  buildDatabase({ recordFolder: folder, path });
  return path;
}

test("an event is written with its words, days and buckets, as far as its date goes", () => {
  const rows = readAll(
    build(),
    "SELECT id, start_text, precision, earliest_day, latest_day, end_day, year, quarter, month, day, journey_id FROM event ORDER BY id",
  );
  expect(rows).toEqual([
    ["call-0", "1991-12-25", "day", 8028, 8028, null, 1991, 7967, 23_903, 8028, null],
    ["call-1", "2018-03-20", "day", 17_610, 17_610, null, 2018, 8072, 24_218, 17_610, null],
    ["expulsion-1", "2018-03-26", "day", 17_616, 17_616, null, 2018, 8072, 24_218, 17_616, null],
    ["meeting-1", "2017", "year", 17_167, 17_531, null, 2017, null, null, null, null],
    ["sanction-1", "2018-04", "month", 17_622, 17_651, null, 2018, 8073, 24_219, null, null],
    ["visit-1", "2021-06-15", "day", 18_793, 18_793, 18_794, 2021, 8085, 24_257, 18_793, "visit-1"],
    ["visit-2", "2021-06-17", "day", 18_795, 18_795, null, 2021, 8085, 24_257, 18_795, "visit-1"],
    ["visit-3", "2021-06-19", "day", 18_797, 18_797, null, 2021, 8085, 24_257, 18_797, "visit-3"],
  ]);
});

test("the rest of an event stands as the record has it", () => {
  const columns =
    "kind, status, title, format, medium, level, initiator_id, venue_id, venue_country_id, quantity, unit, unit_printed, target_kind, authority, programme_id, unannounced, note, confidence, tier, import_id";
  const path = build();
  const event = (id: string) => readAll(path, `SELECT ${columns} FROM event WHERE id = '${id}'`)[0]?.join("|");
  expect(event("sanction-1")).toBe(
    "sanction_imposed|in_force|Order|||||||38|targets|persons and entities|mixed|Order 1|usa-order-1|0|A note|stated|vetted|1",
  );
  expect(event("meeting-1")).toBe("meeting|held|A meeting|sidelines||||||||||||1||stated|vetted|2");
  expect(event("call-1")).toBe("call|held|A call||phone|leaders|USA|||||||||0||stated|vetted|2");
  expect(event("visit-1")).toBe("visit|held|One in Geneva||in_person|||geneva-che|CHE|||||||0||stated|vetted|1");
});

test("a summary is made of the facts alone", () => {
  expect(readAll(build(), "SELECT summary FROM event ORDER BY id").flat()).toEqual([
    "Phone call of the United States and the Soviet Union, on 25 December 1991.",
    "Phone call of Ann One (President, the United States) and Ben Two (President, Russia), on 20 March 2018.",
    "Expulsion by the United States, aimed at Russia, on 26 March 2018. Number given: 60 persons.",
    "Meeting of the United States and Russia, in 2017.",
    "Sanction imposed by the United States, aimed at Russia, in April 2018. Number given: 38 persons and entities. Authority: Order 1.",
    "Visit of Ann One (President, the United States) to Switzerland, from 15 June 2021 to 16 June 2021, in Geneva, Switzerland.",
    "Visit of Ann One (the United States) to Switzerland, on 17 June 2021, in Bern, Switzerland.",
    "Visit of Ann One (the United States) to Switzerland, on 19 June 2021.",
  ]);
});

test("parties, pairs, topics, citations and statuses hang on their events in order", () => {
  const path = build();
  expect(
    readAll(path, "SELECT * FROM event_actor WHERE event_id IN ('visit-1', 'call-1') ORDER BY 1, 2").map((row) => row.join("|")),
  ).toEqual([
    "call-1|1|USA|ann-one|participant|president|",
    "call-1|2|RUS|ben-two|participant|president|",
    "visit-1|1|USA|ann-one|guest|president|President One",
    "visit-1|2|CHE||host||",
  ]);
  expect(readAll(path, "SELECT * FROM event_pair ORDER BY 1").map((row) => row.join("|"))).toEqual([
    "call-0|SUN|USA",
    "call-1|RUS|USA",
    "expulsion-1|RUS|USA",
    "meeting-1|RUS|USA",
    "sanction-1|RUS|USA",
    "visit-1|CHE|USA",
    "visit-2|CHE|USA",
    "visit-3|CHE|USA",
  ]);
  expect(readAll(path, "SELECT * FROM event_topic ORDER BY 2")).toEqual([
    ["call-1", "Syria"],
    ["call-1", "arms control"],
  ]);
  const citations = "SELECT event_id, document_id, ordinal, relation, source_id, says FROM event_document ORDER BY event_id, ordinal";
  expect(readAll(path, citations).map((row) => row.join("|"))).toEqual([
    "call-0|page-a|1|primary|beta|",
    "call-1|page-c|1|primary|beta|",
    "expulsion-1|page-a|1|primary|beta|",
    "expulsion-1|page-c|2|conflicts|beta|48 persons",
    "meeting-1|page-b|1|corroborates|beta|",
    "meeting-1|page-c|2|primary|beta|",
    "sanction-1|page-a|1|primary|alpha|",
    "visit-1|page-a|1|primary|alpha|",
    "visit-1|page-b|2|corroborates|alpha|",
    "visit-2|page-a|1|primary|alpha|",
    "visit-3|page-a|1|primary|alpha|",
  ]);
  expect(readAll(path, "SELECT event_id, ordinal, date_text, day, status, document_id, note FROM event_status ORDER BY 2")).toEqual([
    ["call-1", 1, "2018-03-18", 17_608, "planned", null, "said before"],
    ["call-1", 2, "2018-03-20", 17_610, "held", "page-c", null],
  ]);
});

test("a term ends on the eve of its successor's, and one without an end stays open", () => {
  expect(readAll(build(), "SELECT id, acting, headline, from_day, to_day, bucket_to_day FROM tenure ORDER BY id")).toEqual([
    ["rus-president-ben-two-2012", 1, 1, 15_467, 17_657, 17_657],
    ["rus-president-ben-two-2018", 0, 1, 17_658, null, null],
    ["usa-president-ann-one-2017", 0, 1, 17_186, null, null],
  ]);
});

test("a state may stand before its successor", () => {
  expect(readAll(build(), "SELECT id, successor_id, from_day, to_day FROM actor WHERE id IN ('SUN', 'RUS')")).toEqual([
    ["SUN", "RUS", -17_169, 8028],
    ["RUS", null, 8029, null],
  ]);
});

test("the ledger, the tallies and the intervals are as the record has them", () => {
  const path = build();
  expect(readAll(path, "SELECT * FROM import_run")).toEqual([
    [1, "alpha", "00ff", 3, 2, 1, 0],
    [2, "beta", "00ff", 3, 2, 1, 0],
  ]);
  expect(readAll(path, "SELECT * FROM import_issue")).toEqual([[1, 1, "reject", "upstream.csv", "7", "no date", "somewhen"]]);
  expect(readAll(path, "SELECT id, value, query, rule, reason FROM tally ORDER BY id")).toEqual([
    ["tally-1", 1, "kind=call&person=ann-one", "event", null],
    ["tally-2", 27, null, "event", "No such kind."],
  ]);
  expect(readAll(path, "SELECT id, source_id, kind, actor_id, role, from_day, to_day, completeness FROM coverage")).toEqual([
    [1, "alpha", "visit", "USA", "guest", 10_957, 20_088, "full"],
    [2, "beta", "call", null, null, 14_610, 20_088, "partial"],
  ]);
});

test("a build says how far it is and what it wrote, and leaves one file, readable by all", () => {
  const folder = temporaryFolder();
  const progress: BuildProgress[] = [];
  const path = join(folder, "new", "readout.db");
  const report = buildDatabase({ recordFolder: writeSmallRecord(), path, onProgress: (step) => progress.push(step) });
  expect(progress.map(({ stage, rows }) => [stage, stage === "checked" || stage === "done" ? report.rows : rows])).toEqual([
    ["actors, people and places", 8],
    ["documents", 3],
    ["events", 8],
    ["words", 8],
    ["checked", report.rows],
    ["done", report.rows],
  ]);
  expect(progress.every(({ seconds }, index) => seconds >= (progress[index - 1]?.seconds ?? 0))).toBe(true);
  expect(report.events).toBe(8);
  expect(report.version).toMatch(/^2024-12-31-[0-9a-f]{8}$/);
  expect(report.version.slice(-8)).toBe(report.contentHash.slice(0, 8));
  expect(listFiles(join(folder, "new"))).toEqual(["readout.db"]);
  const client = new Database(path, { readonly: true });
  expect([client.pragma("journal_mode", { simple: true }), client.pragma("integrity_check", { simple: true })]).toEqual(["delete", "ok"]);
  client.close();
});

test("the same record built twice, over the first or anew, gives the same rows", () => {
  const folder = writeSmallRecord();
  const first = build(folder);
  const before = dump(first);
  buildDatabase({ recordFolder: folder, path: first });
  expect(dump(first)).toEqual(before);
  expect(dump(build(folder))).toEqual(before);
  expect(readAll(first, "SELECT version, added, changed, removed FROM record_version")).toEqual([
    [expect.stringMatching(/^2024-12-31-/), 8, 0, 0],
  ]);
});

test("another record gives another version", () => {
  const rows = recordRows();
  for (const row of rows["beta/events.csv"] ?? []) if (row["id"] === "call-1") row["title"] = "Another title";
  const [one, other] = [build(), build(writeSmallRecord(recordFiles(rows)))];
  const version = "SELECT version FROM record_version";
  expect(readAll(one, version)).not.toEqual(readAll(other, version));
  expect(readFileSync(one).equals(readFileSync(other))).toBe(false);
  expect(statSync(one).size).toBeGreaterThan(0);
});
