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

test("where a number is possible, it is told of how many events no source states one", () => {
  const { tallies } = queryTallies(db);
  expect(tallies.find(({ id }) => id === "tally-che-2200")).toMatchObject({ ours: 469, unstated: 1, possible: 0, verdict: "possible" });
  expect(tallies.filter(({ verdict, unstated, possible }) => verdict === "possible" && unstated + possible === 0)).toEqual([]);
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
  expect([...table.rows].map(([claim]) => claim)).toEqual(["nine calls, 2015–2016, Obama–Putin", "8 friendly calls, 2017, Trump–Putin"]);
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
  const known = queryTallies(db, { ids: null, knownOn: parseDay("2018-03-27") });
  expect(known.tallies.find(({ id }) => id === "tally-skripal-144")?.apart?.events.map(({ id }) => id)).toEqual([
    "expulsion-2018-03-27-nato-rus",
  ]);
  expect(
    queryTallies(db, { ids: null, knownOn: parseDay("2000-07-31") }).tallies.find(({ id }) => id === "tally-usrussia-23")?.apart?.events,
  ).toHaveLength(8);
});

test("vessels are not compared where the record does not count them, and the rounds it counts are named", () => {
  const told = new Map(queryTallies(db).tallies.map((tally) => [tally.id, tally]));
  for (const id of ["tally-eu-v79", "tally-eu-v153", "tally-eu-v342", "tally-eu-v444", "tally-peesa-17v"]) {
    expect([told.get(id)?.ours, told.get(id)?.verdict]).toEqual([null, null]);
    expect(told.get(id)?.reason).toBe("Of these rounds the record counts the persons and entities, and not the vessels.");
  }
  expect(told.get("tally-eu-v557")).toMatchObject({ published: 557, ours: 117, verdict: "differs" });
});

test("what a count leaves out explains a part of the difference, and the remainder is told", () => {
  const told = new Map(queryTallies(db).tallies.map((tally) => [tally.id, tally]));
  const remainder = (id: string) => [told.get(id)?.published, told.get(id)?.apart?.rest, told.get(id)?.apart?.remainder];
  expect(remainder("tally-exp-480")).toEqual([480, 476, -4]);
  expect(remainder("tally-gibson-1207")).toEqual([1207, 1033, -174]);
  expect(remainder("tally-rus-usa-1344")).toEqual([1344, 1065, -279]);
  expect(remainder("tally-usrussia-23")).toEqual([23, 24, 1]);
  expect(remainder("tally-skripal-144")).toEqual([144, 144, 0]);
  // 108 without the 12 and the 4 of the Magnitsky Act.
  expect(remainder("tally-cnas-2014")).toEqual([95, 92, -3]);
});

test("a bound is met without the visa restrictions, of 66, 638 and 2,600 persons, or it is not met", () => {
  const { tallies, matching, bounded, compared } = queryTallies(db);
  const told = new Map(tallies.map((tally) => [tally.id, tally]));
  // 4,164 less 3,304 are 860, which are more than 800.
  expect(told.get("tally-cnas-2022-800")).toMatchObject({ ours: 4164, verdict: "agrees", apart: { rest: 860, remainder: 0 } });
  // 4,921 less 3,304 are 1,617, which are 883 fewer than 2,500.
  expect(told.get("tally-us-2500")).toMatchObject({ ours: 4921, verdict: "differs", apart: { rest: 1617, remainder: -883 } });
  // No bound but "over 800" is met, and it is no match.
  expect(bounded).toBe(1);
  expect(tallies.filter(({ verdict, bound }) => verdict === "agrees" && bound !== "rounded").map(({ id }) => id)).toEqual([
    "tally-cnas-2022-800",
  ]);
  expect(matching + bounded).toBeLessThan(compared);
});
