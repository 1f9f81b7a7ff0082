import { expect, test } from "vitest";
import { analysisSearch, readAnalysis } from "#client/pages/analysis/analysis-state.ts";
import { nameWindow, showBand, showMean } from "#client/pages/around/window-words.ts";
import { readCompare } from "#client/pages/compare/compare-state.ts";
import { readClaims, claimAddress } from "#client/pages/tallies/claim-state.ts";
import { stagesOf } from "#shared/charts/stages.ts";
import { showDate } from "#client/format.ts";
import { nameThen } from "#client/ui/known-then.ts";
import { articleStops, openSearch, stopsOf } from "#client/ui/known-stops.ts";
import type { Unfolding } from "#shared/api.ts";
import { formatDay, parseDay } from "#shared/dates.ts";
import { parseQuery } from "#shared/query.ts";

function step(date: string, document: string) {
  return {
    date,
    status: "reported",
    label: "reported",
    phase: "reported" as const,
    note: null,
    source: { document, publisher: `${document} press`, title: "T", url: null, publishedOn: document === "late" ? "2018-07-17" : null },
  };
}

test("what an analysis sets itself is left out of an address carried to it, and told", () => {
  const state = readAnalysis("?actor=USA&by=month&kind=visit&with=RUS", "/reciprocity");
  expect(state.faults.map(({ parameter, reason }) => [parameter, reason])).toEqual([
    ["by", ["setHere"]],
    ["kind", ["setHere"]],
  ]);
  expect(analysisSearch(state)).toBe("actor=USA&with=RUS");
  expect(readAnalysis("?kind=visit&count=formal", "/silence").faults).toEqual([]);
  expect(readCompare("?of=joe-biden&count=journey").faults.map(({ parameter }) => parameter)).toEqual(["count"]);
});

test("an address is read into its query, what the page takes itself, and what means nothing", () => {
  const state = readAnalysis("?actor=USA&around=expulsion&days=&nonsense=1", "/around");
  expect([...state.own]).toEqual([["around", "expulsion"]]);
  expect(state.faults.map(({ parameter }) => parameter)).toEqual(["days", "nonsense"]);
  expect(analysisSearch(state)).toBe("actor=USA&around=expulsion");
  expect(analysisSearch(state, ["around"])).toBe("actor=USA");
});

test("stages add up, and have no part that is nothing", () => {
  const counts = { followed: 6, announced: 4, held: 2, cancelled: 1, denied: 0, notHeld: 0, pending: 1 };
  const stages = stagesOf(counts as Unfolding);
  expect(stages.map(({ total, parts }) => [total, parts.map(({ id, count }) => `${count} ${id}`)])).toEqual([
    [6, ["4 announced", "2 neverAnnounced"]],
    [4, ["2 held", "1 cancelled", "1 endUnknown"]],
  ]);
  for (const { total, parts } of stages) expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  expect(stagesOf({ followed: 0, announced: 0 } as Unfolding)).toEqual([]);
});

test("windows are named by their days, and what nobody covers has no mean", () => {
  expect([nameWindow({ from: -10, to: -1 }), nameWindow({ from: 0, to: 0 }), nameWindow({ from: 1, to: 1 })]).toEqual([
    "days −10 to −1",
    "the day itself",
    "day +1",
  ]);
  expect([showMean(null), showMean(0), showBand(null), showBand({ low: 0, mean: 1, high: 2.5 })]).toEqual([
    "not covered",
    "0.00",
    "–",
    "0.00 to 2.50",
  ]);
});

test("days on which something became known stand in order, a month on its last day, with everybody who told", () => {
  const plan = {
    id: "m",
    title: "A meeting",
    date: "2018-07",
    kind: "meeting",
    status: "held",
    endedBy: null,
    announced: null,
    slipDays: null,
    leadDays: null,
    postponed: false,
    replaces: null,
    toldThen: null,
    sides: [
      { id: "USA", label: "United States" },
      { id: "RUS", label: "Russia" },
    ],
  };
  const stops = stopsOf([{ ...plan, steps: [step("2018-06", "late"), step("2018-06-14", "seed-cnn-2018"), step("2018-06-14", "other")] }]);
  expect(stops.map(({ day, told }) => [formatDay(day), told.map(({ publisher, article }) => [publisher, article])])).toEqual([
    [
      "2018-06-14",
      [
        ["seed-cnn-2018 press", true],
        ["other press", false],
      ],
    ],
    ["2018-06-30", [["late press", false]]],
  ]);
  // A page of 17 July tells of June by what came of it.
  expect(stops.map(({ told }) => told.map(({ publishedLater }) => publishedLater))).toEqual([[null, null], ["2018-07-17"]]);
  // In June nobody knew what the meeting of July would be called.
  expect(stops[0]?.told[0]?.what).toBe("reported: Meeting, Russia and United States");
});

test("what had not ended on a day is named by kind and sides, without the day it came to be", () => {
  const sides = [
    { id: "USA", label: "United States" },
    { id: "RUS", label: "Russia" },
    { id: "RUS", label: "Russia" },
  ];
  const event = { kind: "meeting", title: "Helsinki summit of Trump and Putin", date: "2018-07-16", status: "reported", sides };
  const { title, date } = nameThen(event, parseDay("2018-06-14"));
  expect([title, date]).toEqual(["Meeting, Russia and United States", "the record keeps no planned day"]);
  const persons = [{ id: "vladimir-putin", label: "Vladimir Putin", actor: "RUS" }];
  const toldThen = { persons, place: { id: "vienna-aut", label: "Vienna" }, pages: [] };
  expect(nameThen({ ...event, toldThen }, parseDay("2018-06-14")).title).toBe("Meeting, Russia (Vladimir Putin) and United States, Vienna");
  for (const known of [
    nameThen(event, null),
    nameThen({ ...event, status: "held" }, parseDay("2018-06-14")),
    nameThen(event, parseDay("2018-07-16")),
  ])
    expect(known).toEqual({ title: "Helsinki summit of Trump and Putin", date: showDate("2018-07-16"), english: true });
});

test("an article whose publisher nobody saw stands by its title", () => {
  const told = {
    publisher: "Publisher not named",
    title: "Trump, Putin to meet",
    publishedLater: null,
    what: "",
    article: true,
    source: "",
  };
  expect(articleStops([{ day: 1, told: [{ ...told, source: "“Trump, Putin to meet” (publisher not named)" }] }])).toEqual([
    { day: 1, publishers: ["“Trump, Putin to meet” (publisher not named)"] },
  ]);
});

test("what was open on a day is asked of the same sides and period", () => {
  const query = parseQuery(new URLSearchParams("actor=USA&with=RUS&kind=call&from=2017-01-20&knownOn=2018-06-14"));
  expect(openSearch(query, parseDay("2018-06-14") ?? 0, "planned")).toBe(
    "actor=USA&with=RUS&from=2017-01-20&status=planned&knownOn=2018-06-14",
  );
});

test("claims of an address are split at semicolons, each once", () => {
  expect(readClaims("?claim=9+calls;+8+calls;9+calls;").claims).toEqual(["9 calls", "8 calls"]);
  expect(claimAddress("?asOf=2026-11-22&claim=a", " ")).toBe("/tallies?asOf=2026-11-22");
});
