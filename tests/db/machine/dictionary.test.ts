import { readFileSync } from "node:fs";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { AMBIGUOUS_CODES, CAMEO_KINDS, PLOVER_KINDS } from "#shared/definitions/machine-codes.ts";
import { FIPS_PLACES } from "#db/machine/fips.ts";
import { FURTHER_COLUMN, NUMBER_COLUMNS, TEXT_COLUMNS } from "#db/machine/format.ts";
import { MACHINE_SCHEMA } from "#db/machine/schema.ts";
import { States } from "#db/machine/states.ts";

const text = readFileSync("db/machine/README.md", "utf8");
const sections = text.split(/^### /m).slice(1);
const wordsOf = (part: string): string[] => [...part.matchAll(/`(\w+)`/g)].map(([, word = ""]) => word);

test("the dictionary names every table and column of the file, and no other", () => {
  const db = new Database(":memory:");
  db.exec(MACHINE_SCHEMA);
  const columns = db.prepare<[string], string>("SELECT name FROM pragma_table_info(?)").pluck();
  const tables = db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid").pluck().all();
  const documented = sections.map((section) => [section.split("\n")[0], wordsOf(/^Columns ([^.]+)\./m.exec(section)?.[1] ?? "")]);
  expect(documented).toEqual(tables.map((name) => [name, columns.all(name)]));
});

test("the dictionary names every column of a chunk, and no other", () => {
  const cells = [...(sections.at(-1) ?? "").matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell = ""]) => wordsOf(cell));
  expect(new Set(cells)).toEqual(new Set([...Object.keys(NUMBER_COLUMNS), ...TEXT_COLUMNS, FURTHER_COLUMN]));
});

test("no code means one kind and several, and every FIPS place is a state of the record", () => {
  const meant = [...Object.keys(CAMEO_KINDS), ...Object.keys(PLOVER_KINDS)];
  expect(meant.filter((code) => Object.hasOwn(AMBIGUOUS_CODES, code))).toEqual([]);
  const known = new Set(new States("db/record").ids);
  expect([...FIPS_PLACES.values()].filter((id) => id !== null && !known.has(id))).toEqual([]);
});
