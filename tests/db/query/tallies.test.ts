import { afterAll, beforeAll, expect, test } from "vitest";
import { claimReference } from "#db/files/claim-reference.ts";
import { queryCatalog } from "#db/query/catalog.ts";
import { queryTallies } from "#db/query/tallies.ts";
import type { Db } from "#db/client.ts";
import { parseDay } from "#shared/dates.ts";
import { openRecord } from "#tests/helpers/record.ts";

let db: Db;
beforeAll(() => {
  db = openRecord();
}, 120_000);
afterAll(() => db.$client.close());

test("what no source reaches has no count of ours and is not among those compared", () => {
  const { tallies, compared } = queryTallies(db);
  const uncovered = tallies.filter(({ verdict }) => verdict === "unknown");
  // Visits of Putin to China and India, of Xi to Russia, and of Zelensky to the White House in 2025, after the list of visits ends.
  expect(uncovered.map(({ id }) => id)).toEqual([
    "tally-pairs-pindia-9",
    "tally-pairs-px-visits11",
    "tally-pairs-px-visits20",
    "tally-pairs-tz-wh3",
  ]);
  expect(uncovered.map(({ ours, difference }) => [ours, difference])).toEqual(uncovered.map(() => [null, null]));
  expect(compared).toBe(tallies.filter(({ verdict }) => verdict !== null).length - 4);
});

test("a count that agrees has no reason to differ, and one published as more than a number has to be above it", () => {
  const { tallies } = queryTallies(db);
  for (const { verdict, reason, bound, published, ours } of tallies) {
    if (verdict === "matches" || verdict === "agrees") expect(reason).toBeNull();
    if (bound === "above" && verdict === "agrees") expect(ours).toBeGreaterThan(published);
  }
  // Published as “(over)” and “(more than)”.
  const bounds = new Map(tallies.map(({ id, bound }) => [id, bound]));
  expect(["tally-cnas-2022-800", "tally-us-2500", "tally-eu-2500"].map((id) => bounds.get(id))).toEqual(["above", "above", "above"]);
});

test("the file of claims has a row for each, and the catalogue the rule that paces are judged by", () => {
  const text = "nine calls, 2015–2016, Obama–Putin; 8 friendly calls, 2017, Trump–Putin";
  const { table, search, behind } = claimReference(db, text);
  expect(new URLSearchParams(search).get("claim")).toBe(text);
  expect(table.rows.map(([claim]) => claim)).toEqual(["nine calls, 2015–2016, Obama–Putin", "8 friendly calls, 2017, Trump–Putin"]);
  expect(behind?.ties()).toHaveLength(9 + 6);
  expect(queryCatalog(db).judgements.map(({ id, description }) => [id, description])).toEqual([
    ["roughlyEqual", "Two paces are called roughly equal where the faster is at most a third above the slower."],
    ["about", "A rounded number is met within a tenth of it, or by one more or less."],
  ]);
});

test("a count that differs names the events of ours that it leaves out, and what is left without them", () => {
  const told = new Map(queryTallies(db).tallies.map((tally) => [tally.id, tally]));
  const apart = (id: string) => {
    const tally = told.get(id);
    return [tally?.published, tally?.ours, tally?.apart?.rest, tally?.apart?.events.map(({ counts }) => counts)];
  };
  // 23 British … 60 American and seven of NATO, which is no state.
  expect(apart("tally-skripal-144")).toEqual([144, 151, 144, [7]]);
  // 9, 8, 13 and 398 persons, all of them again on the list of 963.
  expect(apart("tally-rus-usa-963")).toEqual([963, 1391, 963, [9, 8, 13, 398]]);
  expect(apart("tally-yeltsin-telcons")).toEqual([56, 60, 56, [1, 1, 1, 1]]);
  expect(apart("tally-usrussia-23")).toEqual([23, 32, 24, [1, 1, 1, 1, 1, 1, 1, 1]]);
  expect(told.get("tally-tass-calls-t1")?.apart).toBeNull();
});

test("an event that a count leaves out is not told of where it was not known yet", () => {
  const known = queryTallies(db, parseDay("2018-03-27"));
  expect(known.tallies.find(({ id }) => id === "tally-skripal-144")?.apart?.events.map(({ id }) => id)).toEqual([
    "expulsion-2018-03-27-nato-rus",
  ]);
  expect(queryTallies(db, parseDay("2000-07-31")).tallies.find(({ id }) => id === "tally-usrussia-23")?.apart?.events).toHaveLength(8);
});
