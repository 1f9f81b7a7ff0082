import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Db } from "#db/client.ts";
import { queryEvents } from "#db/query/events.ts";
import { selectAll } from "#db/query/statement.ts";
import { parseQuery } from "#shared/query.ts";
import { CITIES } from "#shared/words/fr/cities.ts";
import { COLLECTIONS, LICENCES } from "#shared/words/fr/collections.ts";
import { NAMED_PERIODS } from "#shared/words/fr/named-periods.ts";
import { OFFICES } from "#shared/words/fr/offices.ts";
import { PEOPLE } from "#shared/words/fr/people.ts";
import { PERIOD_SAYS, sayPeriod } from "#shared/words/fr/period-says.ts";
import { OCCASIONS, REMARKS } from "#shared/words/fr/remarks.ts";
import { TOPICS } from "#shared/words/fr/topics.ts";
import { WOMEN } from "#shared/words/fr/women.ts";
import { openRecord } from "#tests/helpers/record.ts";
import { sql } from "drizzle-orm";

let db: Db;

beforeAll(() => {
  db = openRecord();
});

/** The first column of a table of the record. */
function idsOf(path: string): string[] {
  const [, ...rows] = readFileSync(new URL(`../../../db/record/${path}`, import.meta.url), "utf8")
    .trim()
    .split("\n");
  return rows.map((row) => row.split(",")[0] ?? "");
}

function wordsIn(column: string, table: string): Set<string> {
  return new Set(
    selectAll<{ word: string }>(db, sql.raw(`SELECT DISTINCT ${column} AS word FROM ${table} WHERE ${column} IS NOT NULL`)).map(
      ({ word }) => word,
    ),
  );
}

function unknown(table: object, known: ReadonlySet<string>): string[] {
  return Object.keys(table).filter((word) => !known.has(word));
}

function count(q: string): number {
  const query = parseQuery(new URLSearchParams({ q, metric: "events" }));
  return queryEvents(db, { query, key: null, splitKey: null, order: "desc", limit: 1, after: null }).total;
}

describe("French names", () => {
  test.each([
    ["cities", Object.keys(CITIES), "venues.csv"],
    ["people", Object.keys(PEOPLE), "persons/persons.csv"],
    ["women", [...WOMEN], "persons/persons.csv"],
  ])("of %s are of the record's", (_, named, path) => {
    const known = new Set(idsOf(path));
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test("of offices, named periods and collections are those of the record, all of them", () => {
    expect(Object.keys(OFFICES).toSorted()).toEqual(idsOf("offices.csv").toSorted());
    expect(Object.keys(NAMED_PERIODS).toSorted()).toEqual(idsOf("periods.csv").toSorted());
    expect(Object.keys(COLLECTIONS).toSorted()).toEqual(idsOf("sources.csv").toSorted());
  });

  test("what sources say of every named period is told in French", () => {
    const told = selectAll<{ id: string; label: string }>(db, sql`SELECT id, says AS label FROM period WHERE says IS NOT NULL`);
    expect(told.filter((period) => sayPeriod(period) === period.label)).toEqual([]);
    expect(Object.keys(PERIOD_SAYS).filter((id) => !told.some((period) => period.id === id))).toEqual([]);
    const of = (id: string) => sayPeriod(told.find((period) => period.id === id) ?? { id, label: "" });
    expect(of("break-1941-usa-rou")).toBe("Les relations sont rompues le 12 décembre 1941 et rétablies le 1er octobre 1946.");
    expect(of("break-1858-usa-mex")).toBe("Les relations sont rompues en 1858 et rétablies le 6 avril 1859.");
  });

  test("of topics, occasions, remarks and licences stand for words that the record has", () => {
    expect(unknown(TOPICS, wordsIn("topic", "event_topic"))).toEqual([]);
    expect(unknown(OCCASIONS, wordsIn("context", "event"))).toEqual([]);
    expect(unknown(REMARKS, wordsIn("note", "event"))).toEqual([]);
    expect(unknown(LICENCES, wordsIn("licence", "source"))).toEqual([]);
  });

  test("are other names than the record's, or they would be no entry", () => {
    const labels = new Map(
      selectAll<{ id: string; label: string }>(db, sql`SELECT id, city AS label FROM venue UNION ALL SELECT id, name FROM person`).map(
        ({ id, label }) => [id, label],
      ),
    );
    const same = [...Object.entries(CITIES), ...Object.entries(PEOPLE).map(([id, [name]]) => [id, name] as const)].filter(
      ([id, name]) => labels.get(id) === name,
    );
    expect(same).toEqual([]);
  });
});

describe("a search", () => {
  test.each([
    ["hambourg", "hamburg"],
    ["Genève", "geneva"],
    ["la haye", "the hague"],
    ["caire", "cairo"],
    ["Poutine", "putin"],
    ["gorbatchev", "gorbachev"],
    ["mohammed ben salmane", "mohammed bin salman"],
    ["rangoun", "yangon"],
  ])("for %s finds all that %s finds, in any language", (french, recorded) => {
    expect(count(recorded)).toBeGreaterThan(0);
    // "Haye" begins a word of one event more.
    expect(count(french)).toBe(count(recorded) + (french === "la haye" ? 1 : 0));
  });

  test("takes no given name of a French spelling for everybody of that name", () => {
    expect(count("sanaa")).toBeGreaterThan(0);
    expect(count("jean chretien")).toBeGreaterThan(0);
    expect(count("jean")).toBeLessThan(count("john"));
  });
});
