import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildDatabase } from "#db/import/build.ts";
import { recordHash } from "#db/import/record-files.ts";
import { refusal } from "#tests/helpers/compiling.ts";
import { listFiles, temporaryFolder } from "#tests/helpers/files.ts";
import { refuseRecord } from "#tests/helpers/refusing.ts";
import { recordFiles, recordRows, writeSmallRecord } from "#tests/helpers/small-record.ts";

/** A small record with one file in other words, or without it. */
function changed(name: string, text: string | ((before: string) => string) | null): Map<string, string> {
  const files = recordFiles();
  if (text === null) files.delete(name);
  else files.set(name, typeof text === "string" ? text : text(files.get(name) ?? ""));
  return files;
}

test.each([
  "sources.csv",
  "gaps.csv",
  "runs.csv",
  "actors/actors.csv",
  "actors/aliases.csv",
  "persons/persons.csv",
  "persons/aliases.csv",
  "offices.csv",
  "venues.csv",
  "programmes.csv",
  "periods.csv",
  "coverage.csv",
])("without %s the build stops", (name) => {
  expect(refuseRecord(changed(name, null))).toBe(`${name}:1: column "(file)": the file is missing`);
});

test.each(["notes.csv", "events.csv", "alpha/notes.csv", "alpha/more/events.csv", "gamma/events.csv", "alpha/record.json"])(
  "a file %s that no build reads stops it",
  (name) => {
    expect(refuseRecord(changed(name, "id\n"))).toBe(`${name}:1: column "(file)": the record has no file of this name`);
  },
);

test("a source that is not in the ledger does not leave its events behind in silence", () => {
  const rows = recordRows();
  rows["runs.csv"]?.pop();
  expect(refuseRecord(recordFiles(rows))).toBe('beta/citations.csv:1: column "(file)": the record has no file of this name');
});

test.each([
  ['{"format":2,"recordDay":"2024-12-31"}', 'record.json:1: column "format": this build reads format 1'],
  ['{"format":"1","recordDay":"2024-12-31"}', 'record.json:1: column "format": this build reads format 1'],
  ["not JSON", 'record.json:1: column "format": this build reads format 1'],
  ["null", 'record.json:1: column "format": this build reads format 1'],
  ['{"format":1,"recordDay":"2024-13-31"}', 'record.json:1: column "recordDay": is not a day'],
  ['{"format":1}', 'record.json:1: column "recordDay": is not a day'],
])("a record.json of %s stops the build", (text, message) => {
  expect(refuseRecord(changed("record.json", text))).toBe(message);
});

test.each([
  [
    "an unknown column",
    (text: string) => text.replace("confidence\n", "confidence,mood\n"),
    'beta/events.csv:1: column "mood": the column is unknown',
  ],
  [
    "a missing column",
    (text: string) => text.replace(",confidence\n", "\n"),
    'beta/events.csv:1: column "confidence": the column is missing',
  ],
  [
    "a short row",
    (text: string) => text.replace(/,stated\n/, "\n"),
    'beta/events.csv:2: column "confidence": the row has 27 cells under 28 columns',
  ],
  [
    "half a row at its end",
    (text: string) => text.slice(0, -40),
    /^beta\/events\.csv:5: column "\w+": the row has \d+ cells under 28 columns$/,
  ],
  [
    "an open quote",
    (text: string) => text.replace("A last call", '"A last call'),
    /^beta\/events\.csv:5: column "title": the quotes of the row do not match$/,
  ],
])("an events.csv with %s stops the build", (_, change, message) => {
  expect(refuseRecord(changed("beta/events.csv", change))).toMatch(message);
});

test("a folder that is missing, empty or a file is no record, and no database comes of it", () => {
  const folder = temporaryFolder();
  const file = join(folder, "record.csv");
  writeFileSync(file, "id\n");
  const path = join(folder, "out", "readout.db");
  const at = 'record.json:1: column "(file)": the file is missing: ';
  expect(refusal(() => buildDatabase({ recordFolder: join(folder, "nowhere"), path }))).toBe(`${at}${folder}/nowhere does not exist`);
  expect(refusal(() => buildDatabase({ recordFolder: folder, path }))).toBe(`${at}${folder} is not a record`);
  expect(refusal(() => buildDatabase({ recordFolder: file, path }))).toBe(`${at}${file} is not a record`);
  expect(listFiles(folder)).toEqual(["record.csv"]);
});

test("the hash of a record follows its names and contents, and nothing else in the folder", () => {
  const folder = writeSmallRecord();
  const hash = recordHash(folder);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  writeFileSync(join(folder, "README.md"), "words");
  expect(recordHash(folder)).toBe(hash);
  expect(recordHash(writeSmallRecord(new Map([...recordFiles()].toReversed())))).toBe(hash);
  expect(recordHash(writeSmallRecord(changed("offices.csv", (text) => `${text}chair,Chair,leader\n`)))).not.toBe(hash);
});
