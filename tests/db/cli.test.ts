import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { buildDatabase } from "#db/import/build.ts";
import { listFiles, temporaryFolder, writeFiles } from "#tests/helpers/files.ts";
import { runReadout } from "#tests/helpers/readout.ts";
import { buildRecord } from "#tests/helpers/record.ts";
import { upstreamFiles } from "#tests/helpers/small-upstream.ts";
import { writeSmallRecord } from "#tests/helpers/small-record.ts";

function upstream(files = upstreamFiles()): string {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return folder;
}

function small(): string {
  const path = join(temporaryFolder(), "readout.db");
  buildDatabase({ recordFolder: writeSmallRecord(), path });
  return path;
}

test("readout check says every rule and count of a sound database, and ends well", () => {
  const { code, out, err } = runReadout("check", "--db", buildRecord());
  expect([code, err]).toEqual([0, ""]);
  const lines = out.trimEnd().split("\n");
  expect(lines).toContain("     491  curated call");
  expect(lines).toContain("       3  hsg-visits warning");
  expect(lines).toContain("pass     rule: an event has a primary source");
  expect(lines.at(-1)).toMatch(/^\d+ pass, \d+ with a warning, 0 fail$/);
  expect(lines.filter((line) => line.startsWith("FAIL"))).toEqual([]);
});

test("readout check names what is broken or looks cut, and ends badly", () => {
  const path = small();
  const client = new Database(path);
  client.exec("DELETE FROM event_document WHERE event_id = 'call-1'");
  client.close();
  const { code, out, err } = runReadout("check", "--db", path);
  expect([code, err]).toEqual([1, ""]);
  const failed = out.split("\n").filter((line) => line.startsWith("FAIL"));
  expect(failed).toContain("FAIL     rule: an event has a primary source: 1 (call-1)");
  expect(failed).toContain(
    "FAIL     table-rows: every table has the rows of a whole record: 7 (actor: 4 of at least 250, person: 2 of at least 1000, document: 3 of at least 1500, …)",
  );
});

test("readout build says what it wrote, and with --if-changed nothing where nothing changed", () => {
  const path = join(temporaryFolder(), "readout.db");
  const record = writeSmallRecord();
  const first = runReadout("build", "--db", path, "--record", record);
  expect([first.code, first.out]).toEqual([
    0,
    expect.stringMatching(
      /readout\.db: version 2024-12-31-[0-9a-f]{8}, 8 added, 0 changed, 0 removed; 8 events, \d+ rows in \d\.\d s, at most \d+ MB of memory\n$/,
    ),
  ]);
  expect(first.err.split("\n").map((line) => line.slice(18))).toEqual([
    "actors, people and places",
    "documents",
    "events",
    "words",
    "checked",
    "done",
    "",
  ]);
  expect(runReadout("build", "--db", path, "--record", record, "--if-changed")).toEqual({ code: 0, out: "", err: "" });
});

test("readout record compiles a folder, says what it read and changed, and the second time nothing", () => {
  const [folder, record] = [upstream(), temporaryFolder()];
  const first = runReadout("record", folder, "--record", record);
  expect(first.code).toBe(0);
  expect(
    first.err
      .trimEnd()
      .split("\n")
      .map((line) => line.slice(9).trim()),
  ).toEqual([
    "2  curated",
    "4  hsg-travels",
    "1  hsg-visits",
    "2  expulsions",
    "0  clinton-yeltsin",
    "1  kremlin",
    "1  wh-readouts",
    "0  g7",
    "0  relations",
    "0  envoys",
    "2  ofac",
    "0  un",
    "0  uk",
  ]);
  const lines = first.out.trimEnd().split("\n");
  expect(lines.slice(0, 5)).toEqual([
    "actors           23 rows read, 0 events, 0 merged, 0 rejected, 0 warnings",
    "hsg-travels       4 rows read, 2 events, 1 merged, 1 rejected, 0 warnings",
    "hsg-visits        1 rows read, 1 events, 0 merged, 0 rejected, 0 warnings",
    "curated           2 rows read, 2 events, 0 merged, 0 rejected, 0 warnings",
    "expulsions        2 rows read, 1 events, 1 merged, 0 rejected, 0 warnings",
  ]);
  expect(lines).toContain("hsg-travels/events.csv: 3 lines added, 0 removed");
  const second = runReadout("record", folder, "--record", record);
  expect(second.out.trimEnd().split("\n").at(-1)).toBe(`${record}: nothing changed`);
  expect(runReadout("build", "--db", join(temporaryFolder(), "a.db"), "--record", record).code).toBe(0);
});

test("readout import shows what one source changes, writes nothing on a dry run, and all of it otherwise", () => {
  const [folder, record] = [upstream(), temporaryFolder()];
  const shown = [
    "hsg-visits/documents.csv: 2 lines added, 0 removed",
    "hsg-visits/events.csv: 2 lines added, 0 removed",
    "other files of the record that change with it: 38",
    "",
  ];
  const dry = runReadout("import", "hsg-visits", folder, "--record", record, "--dry-run");
  expect([dry.code, dry.err]).toEqual([0, ""]);
  expect(dry.out.split("\n")).toEqual(shown);
  expect(listFiles(record)).toEqual([]);
  expect(runReadout("import", "hsg-visits", folder, "--record", record).out.split("\n")).toEqual(shown);
  expect(listFiles(record)).toHaveLength(40);
  expect(runReadout("import", "hsg-visits", folder, "--record", record).out).toBe("hsg-visits: nothing changes\n");
});

test.each([
  [["--db", "/nowhere/a.db"], /^readout: \/nowhere\/a\.db: there is no database here; build one with: npm run readout -- build\n$/],
  [["--record", "/nowhere"], /^readout: record\.json:1: column "\(file\)": the file is missing: \/nowhere does not exist\.\n$/],
  [["--record", "db/record", "--db", "a.db"], /^error: option '--record <folder>' cannot be used with option '--db <path>'\n$/],
] as const)("readout check %s cannot look, and ends with 2", (args, message) => {
  expect(runReadout("check", ...args)).toEqual({ code: 2, out: "", err: expect.stringMatching(message) });
});

const bad = upstreamFiles();
bad.set("curated/events.csv", (bad.get("curated/events.csv") ?? "").replace("2018-07-16,", "2018-07-36,"));

test.each([
  [
    "an unknown source",
    () => ["import", "wikipedia", upstream()],
    /there is no source "wikipedia"; there are actors, hsg-travels, hsg-visits, curated, expulsions, clinton-yeltsin, kremlin, wh-readouts, g7, relations, envoys, programmes, ofac, un, uk\.$/,
  ],
  [
    "a missing folder",
    () => ["record", "/nowhere/at/all", "--record", temporaryFolder()],
    /\/nowhere\/at\/all: there is no folder "country-codes" or "data\/country-codes" here\.$/,
  ],
  ["a folder without sources", () => ["import", "curated", temporaryFolder(), "--dry-run"], /there is no folder "country-codes"/],
  [
    "a bad upstream row",
    () => ["record", upstream(bad), "--record", temporaryFolder()],
    /curated\/events\.csv:2: column "start_date": "2018-07-36" is not a day\.$/,
  ],
  [
    "a missing record",
    () => ["build", "--db", join(temporaryFolder(), "a.db"), "--record", "/nowhere"],
    /record\.json:1: column "\(file\)": the file is missing: \/nowhere does not exist\.$/,
  ],
  ["a record that is a device", () => ["record", upstream(), "--record", "/dev/null"], /ENOTDIR: not a directory/],
] as const)("%s ends in one line and code 1", (_, args, message) => {
  const { code, out, err } = runReadout(...args());
  expect([code, out]).toEqual([1, ""]);
  const said = err
    .trimEnd()
    .split("\n")
    .filter((line) => !/^ +\d+\.\d s +\d+ {2}/.test(line));
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^readout: /);
  expect(said[0]).toMatch(message);
});
