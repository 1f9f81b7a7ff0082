import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SHARED_FILES } from "#db/record-format.ts";
import { compileRecord } from "#db/sources/compile.ts";
import { compilePeriods } from "#db/sources/periods/periods.ts";
import { readCsv } from "#db/sources/read/csv.ts";
import { refusal } from "#tests/helpers/compiling.ts";
import { csv, temporaryFolder, writeFiles } from "#tests/helpers/files.ts";
import { upstreamFiles } from "#tests/helpers/small-upstream.ts";

const CRISIS = {
  id: "crisis-2018",
  kind: "crisis",
  name: "Expulsions, 2018",
  actors: "USA;RUS;GBR",
  start: "2018-03-26",
  end: "2018-04",
  events: "expulsion-2018-03-26-usa-rus;expulsion-2018-04-rus-gbr",
  publisher: "Agency",
  title: "Page",
  url: "http://www.a.example/1/",
  says: "First one, then the other.",
};
const GAP = { ...CRISIS, id: "gap-2020", kind: "disclosure_gap", actors: "USA", start: "2020", end: "", events: "" };

function compile(...rows: readonly Record<string, string>[]): ReturnType<typeof compilePeriods> {
  const folder = temporaryFolder();
  writeFiles(folder, upstreamFiles());
  const record = compileRecord(folder);
  return compilePeriods(record.sources, record.context.actors.byId, csv(SHARED_FILES["periods.csv"], rows));
}

test("periods stand by their start, with lists for lists and null for an open end", () => {
  const { periods, issues } = compile(GAP, CRISIS);
  expect(periods.map(({ id, kind, actors, end, events }) => [id, kind, actors, end, events])).toEqual([
    ["crisis-2018", "crisis", ["USA", "RUS", "GBR"], "2018-04", ["expulsion-2018-03-26-usa-rus", "expulsion-2018-04-rus-gbr"]],
    ["gap-2020", "disclosure_gap", ["USA"], null, []],
  ]);
  expect(issues).toEqual([]);
});

test.each([
  ["an event", { events: "expulsion-2018-03-26-usa-rus;call-9" }, "crisis-2018: call-9 is not in the record"],
  ["an actor", { actors: "USA;XXX" }, "crisis-2018: XXX is not in the record"],
  ["a page", { url: "https://nowhere.example/" }, "crisis-2018: https://nowhere.example/ is not in the record"],
])("a period that names %s the record does not hold is left out, and said to be", (_, change, detail) => {
  const { periods, issues } = compile(GAP, { ...CRISIS, ...change });
  expect(periods.map(({ id }) => id)).toEqual(["gap-2020"]);
  expect(issues).toEqual([
    { severity: "warning", file: "db/sources/periods/periods.csv", locator: "3", reason: "a named period is left out", detail },
  ]);
});

test.each([
  [{ start: "2018-03-25" }, 'column "start": no event named is of "2018-03-25"'],
  [{ start: "2018-03" }, 'column "start": no event named is of "2018-03"'],
  [{ end: "2018-04-01" }, 'column "end": no event named ends on "2018-04-01"'],
  [{ actors: "USA;FRA" }, 'column "actors": "FRA" has no part in the events named'],
  [{ kind: "break", events: "" }, 'column "actors": "USA" has no part in the events named'],
  [{ kind: "term" }, 'column "kind": "term" is not one of crisis, break, disclosure_gap'],
  [{ start: "spring 2018" }, 'column "start": "spring 2018" is not a date'],
  [{ end: "later" }, 'column "end": "later" is not a date'],
  [{ end: "2017" }, 'column "end": "2017" is before the start'],
  [{ says: "" }, 'column "says": the cell is empty'],
])("a period that contradicts its events or its format stops the compile: %o", (change, reason) => {
  expect(refusal(() => compile({ ...CRISIS, ...change }))).toBe(`db/sources/periods/periods.csv:2: ${reason}`);
});

test("the record holds every period of the table", () => {
  expect(readIds("db/record/periods.csv").toSorted()).toEqual(readIds("db/sources/periods/periods.csv").toSorted());
});

function readIds(path: string): string[] {
  const text = readFileSync(join(import.meta.dirname, "../../..", path), "utf8");
  return readCsv(path, text, SHARED_FILES["periods.csv"]).map(({ cells }) => cells.id);
}
