import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileRecord } from "#db/sources/compile.ts";
import { readCsv } from "#db/sources/read/csv.ts";
import { formatRecord } from "#db/sources/write.ts";
import { ReadoutError } from "#shared/errors.ts";
import { refusal } from "#tests/helpers/compiling.ts";
import { temporaryFolder, writeFiles } from "#tests/helpers/files.ts";
import { upstreamFiles } from "#tests/helpers/small-upstream.ts";

/** The small upstream folder with one file made worse. */
function folderWith(path: string, change: (text: string) => string): string {
  const files = upstreamFiles();
  const text = files.get(path);
  if (text === undefined) throw new Error(`there is no ${path}`);
  files.set(path, change(text));
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return folder;
}

const VISITS = "data/history-state-visits/data/2010.xml";
const TRIPS = "data/history-state-travels/president-travels/biden-joseph-r.xml";
const UN = "data/un-consolidated-list/UN_consolidated.xml";
const EXPULSIONS = "data/diplomatic-expulsions/expulsions.csv";
const OFAC = "data/ofac-sdn-history/sdn_changes_2021-08-18_2024-05-03.csv";
const EVENTS = "curated/events.csv";

/** Every text file of the folder that the compile reads by rows. */
const TABLES = [
  EXPULSIONS,
  OFAC,
  EVENTS,
  "curated/sources.csv",
  "curated/tallies.csv",
  "data/uk-sanctions-list/subjects.csv",
  "data/uk-sanctions-list/subject_names.csv",
  "data/clinton-yeltsin-contacts/contacts.csv",
  "data/country-codes/country-codes.csv",
  "data/cow-states/states2016.csv",
];

const half = (text: string): string => text.slice(0, text.length / 2);
const dropFirstColumn = (text: string): string => text.replaceAll(/^[^,\n]*,/gm, "");

test.each([VISITS, TRIPS, UN, "data/history-state-travels/presidents/presidents.xml", "data/history-state-rdcr/articles/france.xml"])(
  "%s cut short is refused, and named",
  (path) => {
    expect(refusal(() => compileRecord(folderWith(path, half)))).toMatch(
      new RegExp(`^${path.replace("data/", "")}:\\d+: column "\\(file\\)": the file ends before </`),
    );
  },
);

// Of the country codes the columns needed are read, and the first is none of them.
test.each(TABLES.filter((path) => !path.includes("country-codes")))("%s without its first column is refused, and named", (path) => {
  expect(refusal(() => compileRecord(folderWith(path, dropFirstColumn)))).toMatch(/\.csv:\d+: column "[\w -]+": the column is missing$/);
});

test.each(TABLES)("%s with a byte order mark and the line ends of Windows is the same table", (path) => {
  const plain = formatRecord(compileRecord(folderWith(path, (text) => text)));
  const windows = formatRecord(compileRecord(folderWith(path, (text) => `\uFEFF${text.replaceAll(/\r?\n/g, "\r\n")}`)));
  plain.delete("runs.csv");
  windows.delete("runs.csv");
  expect([...windows]).toEqual([...plain]);
});

test("a table in another encoding is refused: Latin-1 by its letter, UTF-16 by its header", () => {
  const latin = folderWith(EVENTS, (text) => text);
  writeFileSync(join(latin, EVENTS), Buffer.from(upstreamFiles().get(EVENTS)?.replace("Syria", "Sýria") ?? "", "latin1"));
  expect(refusal(() => compileRecord(latin))).toBe('curated/events.csv:2: column "topics": the cell holds a letter that is not UTF-8');
  const wide = folderWith(EVENTS, (text) => text);
  writeFileSync(join(wide, EVENTS), Buffer.from(upstreamFiles().get(EVENTS) ?? "", "utf16le"));
  expect(refusal(() => compileRecord(wide))).toMatch(/^curated\/events\.csv:1: column /);
});

test.each([
  [EVENTS, ",2018-07-16,", ",2018-02-30,", 'curated/events.csv:2: column "start_date": "2018-02-30" is not a day'],
  [EXPULSIONS, "2018-03-26", "2018-02-30", 'diplomatic-expulsions/expulsions.csv:2: column "date": "2018-02-30" is not a day'],
  [OFAC, "2022-02-24", "2022-02-30", `${OFAC.slice(5)}:2: column "observed_on": "2022-02-30" is not a day`],
])("%s with a 30 February is refused, and named", (path, day, wrong, message) => {
  expect(refusal(() => compileRecord(folderWith(path, (text) => text.replace(day, wrong))))).toBe(message);
});

test("a row of 100 million letters, a quote that is never closed and a file of 101 MB end in a line, not in a crash", () => {
  const long = `a,b\n1,"${"x".repeat(99_000_000)}"\n`;
  expect(refusal(() => readCsv("long.csv", long, ["a", "b"]))).toBe('long.csv:2: column "b": the row is longer than 4 million letters');
  expect(refusal(() => readCsv("open.csv", 'a,b\n1,"x\n2,y\n', ["a", "b"]))).toMatch(
    /^open\.csv:\d: column "b": the quotes of the row do not match$/,
  );
  const folder = folderWith(UN, () => "x".repeat(101_000_000));
  expect(() => compileRecord(folder)).toThrow(ReadoutError);
  expect(() => compileRecord(folder)).toThrow(/UN_consolidated\.xml: the file has 101 MB; at most 100 MB are read$/);
}, 60_000);

test("a formula and a script in a name are text, and nothing more, in the record", () => {
  const names = ['=HYPERLINK("http://x.example")', "<script>alert(1)</script>", "+1-2", "@SUM(A1)", "a\u202Eb"];
  for (const name of names) {
    const quoted = `"${name.replaceAll('"', '""')}"`;
    const record = formatRecord(compileRecord(folderWith(OFAC, (text) => text.replace("TWO BANK", quoted))));
    const lines = readCsv("d.csv", record.get("ofac/designations.csv") ?? "", [
      "event",
      "ref",
      "name",
      "kind",
      "nationality",
      "programme",
      "measure",
      "action",
      "day",
    ]);
    expect(lines.map(({ cells }) => cells.name)).toContain(name);
  }
});
