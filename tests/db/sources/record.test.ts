import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { describeChanges } from "#db/sources/changes.ts";
import { compileRecord } from "#db/sources/compile.ts";
import { formatRecord, writeRecord } from "#db/sources/write.ts";
import { ReadoutError } from "#shared/errors.ts";
import { listFiles, temporaryFolder, writeFiles } from "#tests/helpers/files.ts";
import { upstreamFiles } from "#tests/helpers/small-upstream.ts";

function compile(files = upstreamFiles()): Map<string, string> {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return formatRecord(compileRecord(folder));
}

/** The cells of one column of a small file without quotes. */
function column(text: string | undefined, name: string): string[] {
  const [header = "", ...lines] = (text ?? "").trimEnd().split("\n");
  return lines.map((line) => line.split(",")[header.split(",").indexOf(name)] ?? "");
}

test("a folder of upstream files becomes a record: events by time, and a ledger that adds up", () => {
  const record = compile();
  expect([...record.keys()]).toEqual([
    "actors/actors.csv",
    "actors/aliases.csv",
    "clinton-yeltsin/pair-coverage.csv",
    "coverage.csv",
    "curated/documents.csv",
    "curated/events.csv",
    "curated/pair-coverage.csv",
    "curated/status.csv",
    "curated/tallies.csv",
    "curated/tenures.csv",
    "envoys/issues.csv",
    "expulsions/citations.csv",
    "expulsions/documents.csv",
    "expulsions/events.csv",
    "expulsions/issues.csv",
    "expulsions/pair-coverage.csv",
    "g7/documents.csv",
    "gaps.csv",
    "hsg-travels/documents.csv",
    "hsg-travels/events.csv",
    "hsg-travels/issues.csv",
    "hsg-travels/tenures.csv",
    "hsg-visits/documents.csv",
    "hsg-visits/events.csv",
    "kremlin/issues.csv",
    "ofac/designations.csv",
    "ofac/documents.csv",
    "ofac/events.csv",
    "offices.csv",
    "periods.csv",
    "persons/aliases.csv",
    "persons/persons.csv",
    "programmes.csv",
    "record.json",
    "runs.csv",
    "sources.csv",
    "uk/documents.csv",
    "un/documents.csv",
    "venues.csv",
    "wh-readouts/issues.csv",
  ]);
  expect(
    record
      .get("runs.csv")
      ?.split("\n")
      .map((line) => line.replace(/[0-9a-f]{64}/, "hash")),
  ).toEqual([
    "source,input_hash,rows_read,accepted,merged,rejected",
    "actors,hash,23,38,0,0",
    "hsg-travels,hash,4,2,1,1",
    "hsg-visits,hash,1,1,0,0",
    "curated,hash,2,2,0,0",
    "expulsions,hash,2,1,1,0",
    "clinton-yeltsin,hash,0,0,0,0",
    "kremlin,hash,1,0,0,1",
    "wh-readouts,hash,1,0,0,1",
    "g7,hash,0,0,0,0",
    "relations,hash,0,0,0,0",
    "envoys,hash,0,0,0,0",
    "programmes,hash,1,1,0,0",
    "ofac,hash,2,2,0,0",
    "un,hash,0,0,0,0",
    "uk,hash,0,0,0,0",
    "",
  ]);
  expect(column(record.get("hsg-travels/events.csv"), "id")).toEqual(["visit-2013-02-26-john-kerry-deu", "visit-2021-06-09-joe-biden-gbr"]);
  expect(record.get("expulsions/citations.csv")).toBe(
    "event,document,relation,says\nexpulsion-2018-03-26-usa-rus,exp-01-pageexample,conflicts,48 persons\n",
  );
  expect(record.get("expulsions/events.csv")?.split("\n")[1]).toBe(
    "expulsion-2018-04-rus-gbr,E2,expulsion,2018-04,,in_force,Russia expels 23 diplomats of the United Kingdom,,,,,,,,,23,persons,diplomats,,,,,,sender:RUS|target:GBR,,exp-01-pageexample,,stated",
  );
  expect(record.get("hsg-visits/events.csv")?.split("\n")[1]).toBe(
    "visit-2015-05-01-ana-prime-usa,5,visit,2015-05-01,2015-05-02,held,Ana Prime of France in the United States,state_visit,in_person,leaders,,,USA,,,,,,,,,,,guest:FRA/ana-prime@president|host:USA,President Ana Prime|,hsg-visits-france,,stated",
  );
  expect(record.get("clinton-yeltsin/pair-coverage.csv")).toBe(
    "kind,a,b,from,to,completeness,note\n" +
      "call,RUS,USA,1993-01-20,2000-06-05,partial,Contacts of Clinton and Yeltsin only.\n" +
      "meeting,RUS,USA,1993-01-20,2000-06-05,partial,Contacts of Clinton and Yeltsin only.\n",
  );
  expect(record.get("expulsions/pair-coverage.csv")).toBe(
    "kind,a,b,from,to,completeness,note\n" +
      "expulsion,GBR,RUS,2018-03-26,2018-04-30,partial,Between Russia and others; published totals are higher.\n" +
      "expulsion,RUS,USA,2018-03-26,2018-04-30,partial,Between Russia and others; published totals are higher.\n",
  );
});

test("the same folder gives the same bytes, wherever it lies and in whatever order its files were written", () => {
  expect([...compile(new Map([...upstreamFiles()].toReversed()))]).toEqual([...compile()]);
});

test("an upstream file that changes changes the hash of its source alone", () => {
  const files = upstreamFiles();
  const path = "data/history-state-visits/data/2010.xml";
  files.set(path, (files.get(path) ?? "").replace("State Visit.", "State Visit. Afterwards more."));
  const [before, after] = [column(compile().get("runs.csv"), "input_hash"), column(compile(files).get("runs.csv"), "input_hash")];
  expect(before.filter((hash, index) => hash !== after[index])).toHaveLength(1);
  expect(before[2]).not.toBe(after[2]);
});

test("writing a record twice changes nothing, not even the time of a file, and is said to", () => {
  const [folder, record] = [temporaryFolder(), compile()];
  expect(describeChanges(folder, record)).toContain("curated/events.csv: 3 lines added, 0 removed");
  writeRecord(folder, record);
  const times = listFiles(folder).map((name) => statSync(join(folder, name)).mtimeMs);
  expect(describeChanges(folder, compile())).toEqual([]);
  writeRecord(folder, compile());
  expect(listFiles(folder).map((name) => statSync(join(folder, name)).mtimeMs)).toEqual(times);
  expect(listFiles(folder)).toEqual([...record.keys()].toSorted());
});

test("a file that the record no longer has goes, and a file of another sort stays", () => {
  const [folder, record] = [temporaryFolder(), compile()];
  writeRecord(folder, record);
  mkdirSync(join(folder, "gone"));
  writeFileSync(join(folder, "gone", "events.csv"), "id\none\ntwo\n");
  writeFileSync(join(folder, "NOTES.md"), "mine");
  expect(describeChanges(folder, record)).toEqual(["gone/events.csv: 0 lines added, 3 removed"]);
  writeRecord(folder, record);
  expect(listFiles(folder)).toEqual(["NOTES.md", ...record.keys()].toSorted());
});

test("a change is told by its lines, and an order or a repetition that differs is a change too", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.csv"), "id\none\ntwo\nthree\n");
  expect(describeChanges(folder, new Map([["a.csv", "id\none\n2\nthree\nfour\n"]]))).toEqual(["a.csv: 2 lines added, 1 removed"]);
  expect(describeChanges(folder, new Map([["a.csv", "id\ntwo\none\nthree\n"]]))).toEqual(["a.csv: the same lines in another order"]);
  expect(describeChanges(folder, new Map([["a.csv", "id\none\none\ntwo\nthree\n"]]))).toEqual(["a.csv: 1 lines added, 0 removed"]);
});

test.each([
  ["data/country-codes", /: there is no folder "country-codes" or "data\/country-codes" here$/],
  ["curated/terms.csv", /\/curated\/terms\.csv: the file is missing$/],
  ["data/history-state-travels/secretary-travels", /\/secretary-travels: the folder is missing$/],
])("without %s the compile stops and says so", (missing, message) => {
  const folder = temporaryFolder();
  writeFiles(folder, upstreamFiles());
  rmSync(join(folder, missing), { recursive: true });
  expect(() => compileRecord(folder)).toThrow(ReadoutError);
  expect(() => compileRecord(folder)).toThrow(message);
});

test("source folders may also lie directly in the folder given", () => {
  const files = new Map([...upstreamFiles()].map(([name, text]) => [name.replace("data/", ""), text]));
  expect([...compile(files)]).toEqual([...compile()]);
});

test("a record that is written reads back byte for byte", () => {
  const [folder, record] = [temporaryFolder(), compile()];
  writeRecord(folder, record);
  for (const [name, text] of record) expect(readFileSync(join(folder, name), "utf8"), name).toBe(text);
});
