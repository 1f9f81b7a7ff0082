import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDatabase } from "#db/client.ts";
import { buildDatabase, type BuildReport } from "#db/import/build.ts";
import { diffRecords, formatDiff } from "#db/import/diff.ts";
import { queryChanges } from "#db/query/changes.ts";
import { dumpDatabase, writeSmallFile, writeSmallRecord, type SmallEvent } from "#tests/helpers/record-folder.ts";

const A = { id: "call-a", start: "2017-01-28" };
const B = { id: "call-b", start: "2018-03-20" };
const C = { id: "call-c", start: "2019-05-03" };
const root = join(import.meta.dirname, "..", "..", "..");

function freshPath(): string {
  return join(mkdtempSync(join(tmpdir(), "readout-db-")), "readout.db");
}

function build(path: string, events: readonly SmallEvent[]): BuildReport {
  return buildDatabase({ recordFolder: writeSmallRecord(events), path });
}

function dump(path: string): string {
  const db = openDatabase(path);
  const text = dumpDatabase(db.$client);
  db.$client.close();
  return text;
}

function changesSince(path: string, since: string | null): [string, string][] {
  const db = openDatabase(path);
  const { changes } = queryChanges(db, { since, until: null, limit: 100 });
  db.$client.close();
  return changes.map(({ event, change }) => [event, change]);
}

test("two builds of the committed record into fresh files are the same, row for row", () => {
  const [one, other] = [freshPath(), freshPath()];
  for (const path of [one, other]) buildDatabase({ recordFolder: join(root, "db", "record"), path });
  expect(dump(one) === dump(other)).toBe(true);
}, 120_000);

test("a second build from the same record changes nothing and says so", () => {
  const path = freshPath();
  build(path, [A, B]);
  const before = dump(path);
  expect(build(path, [A, B])).toMatchObject({ unchanged: true, added: 0, changed: 0, removed: 0 });
  expect(dump(path)).toBe(before);
});

test("each build adds a version with what it did to the one before, and keeps those it replaced", () => {
  const path = freshPath();
  const versions = [build(path, [A, B]), build(path, [{ ...A, status: "denied" }, C]), build(path, [{ ...A, status: "denied" }, B, C])];
  expect(versions.map(({ added, changed, removed }) => [added, changed, removed])).toEqual([
    [2, 0, 0],
    [1, 1, 1],
    [1, 0, 0],
  ]);
  const [first = "", second = "", third = ""] = versions.map(({ version }) => version);
  expect(changesSince(path, second)).toEqual([["call-b", "added"]]);
  // call-b went and came back as it was: since the first version it is not changed.
  expect(changesSince(path, first)).toEqual([
    ["call-a", "changed"],
    ["call-c", "added"],
  ]);
  expect(changesSince(path, third)).toEqual([]);
  expect(changesSince(path, null)).toEqual([["call-b", "added"]]);
});

test("a record taken back has its version again, and nothing has changed since", () => {
  const path = freshPath();
  const { version } = build(path, [A, B]);
  build(path, [A, C]);
  expect(build(path, [A, B])).toMatchObject({ version, unchanged: false, added: 1, removed: 1 });
  expect(changesSince(path, version)).toEqual([]);
});

test("a step of a plan, or a page another source adds, changes the event", () => {
  const path = freshPath();
  build(path, [A, B]);
  const folder = writeSmallRecord([A, B]);
  writeSmallFile(folder, "status.csv", [["call-a", "2017-01-20", "announced", "doc-a", ""]]);
  expect(buildDatabase({ recordFolder: folder, path })).toMatchObject({ added: 0, changed: 1, removed: 0 });
});

test("a damaged file is replaced and its history begins anew", () => {
  const path = freshPath();
  build(path, [A, B]);
  const db = openDatabase(path);
  db.$client.close();
  const whole = openDatabase(path);
  const bytes = Buffer.from(whole.$client.serialize());
  whole.$client.close();
  bytes.fill(0xff, 4096, 4096 * 6);
  writeFileSync(path, bytes);
  expect(build(path, [A, B])).toMatchObject({ unchanged: false, added: 2 });
});

test("the diff of two records names each event and each column, whether they are folders or databases", () => {
  const path = freshPath();
  build(path, [A, B]);
  const folder = writeSmallRecord([{ ...A, status: "cancelled", venue: "geneva-che" }, C]);
  expect(formatDiff(diffRecords(path, folder))).toEqual([
    "1 added, 1 changed, 1 removed",
    "+ call-c  Call call-c",
    "~ call-a  Call call-a",
    '    status: "held" → "cancelled"',
    '    venue: nothing → "geneva-che"',
    "- call-b  Call call-b",
  ]);
});

test("the command exits with 0 where nothing differs, 1 where something does, 2 where it cannot tell", () => {
  const one = writeSmallRecord([A, B]);
  expect(run(one, writeSmallRecord([A, B]))).toBe(0);
  expect(run(one, writeSmallRecord([A, C]))).toBe(1);
  expect(run(one, join(one, "nothing"))).toBe(2);
});

function run(before: string, after: string): number | null {
  return spawnSync(process.execPath, [join(root, "server", "cli.ts"), "record", "diff", before, after]).status;
}
