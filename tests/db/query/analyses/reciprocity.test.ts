import { expect, test } from "vitest";
import { queryReciprocity } from "#db/query/analyses/reciprocity.ts";
import { parseQuery } from "#shared/query.ts";
import { createWorld, type WorldEvent } from "#tests/helpers/world.ts";

const PAIR = "actor=DEU&with=RUS";
const LEADERS = `${PAIR}&level=leaders`;
const COVERED = [{ kind: "visit", actor: null, from: "2010-01-01", to: "2013-12-31" }];

function visit(guest: string, host: string, date: string, more: Partial<WorldEvent> = {}): WorldEvent {
  return { id: `visit-${date}-${guest}`, kind: "visit", date, level: "leaders", parties: [`guest:${guest}`, `host:${host}`], ...more };
}

function reciprocity(events: readonly WorldEvent[], coverage = COVERED, query = LEADERS) {
  return queryReciprocity(createWorld(events, coverage), parseQuery(new URLSearchParams(query)));
}

// Germany goes on 1 and 11 March 2010 and on 5 January 2013; Russia comes on 31 March 2010, 30 and 20 days later.
const VISITS = [
  visit("DEU", "RUS", "2010-03-01"),
  visit("DEU", "RUS", "2010-03-11"),
  visit("RUS", "DEU", "2010-03-31"),
  visit("DEU", "RUS", "2013-01-05"),
];

test("a visit returns the latest one the other way before it that none has returned, from first day to first day", () => {
  const { ways, returns, finding } = reciprocity(VISITS);
  expect(returns.map(({ visit: { date }, guest, state, lagDays }) => [date, guest, state, lagDays])).toEqual([
    ["2010-03-01", "DEU", "open", null],
    ["2010-03-11", "DEU", "returned", 20],
    // From 31 March 2010 to 5 January 2013: 275 days of 2010, 365, 366 and 5.
    ["2010-03-31", "RUS", "returned", 1011],
    ["2013-01-05", "DEU", "open", null],
  ]);
  expect(ways).toMatchObject([
    { visits: 3, returned: 1, open: 2, unknown: 0, medianLagDays: 20, until: "2013-12-31", completeness: "full" },
    { visits: 1, returned: 1, open: 0, medianLagDays: 1011 },
  ]);
  expect(ways[0]?.query).toBe("count=bilateral&guest=DEU&host=RUS&kind=visit&level=leaders");
  expect(finding).toContain(
    "3 visits of Germany to Russia: 1 returned, after a median of 20 days and 2 not returned by 31 Dec 2013. 1 visit of Russia to Germany",
  );
});

test("a journey for a meeting of several states alone is no visit to the host, returns none and is told apart", () => {
  const { ways, returns, meetings, finding } = reciprocity(
    [
      visit("DEU", "RUS", "2010-03-01", { format: "working_visit" }),
      visit("DEU", "RUS", "2010-06-01", { format: "multilateral" }),
      visit("RUS", "DEU", "2011-03-01", { format: "sidelines" }),
      {
        id: "meeting-2010-06-01",
        kind: "meeting",
        date: "2010-06-01",
        venue: "moscow-rus",
        parties: ["participant:DEU", "participant:RUS"],
      },
    ],
    COVERED,
    PAIR,
  );
  expect(returns.map(({ visit: { date }, state }) => [date, state])).toEqual([["2010-03-01", "open"]]);
  expect(ways).toMatchObject([
    { visits: 1, open: 1, gatherings: { journeys: 1, query: "count=journey&format=multilateral,sidelines&guest=DEU&host=RUS&kind=visit" } },
    { visits: 0, gatherings: { journeys: 1 } },
  ]);
  expect(meetings.withoutVisit).toEqual([]);
  expect(finding).toContain(
    "1 visit of Germany to Russia: 1 not returned by 31 Dec 2013. 1 more journey of Germany to Russia was for meetings of several states held there, and is not counted. The record has no visit of Russia to Germany. 1 more journey",
  );
});

test("two visits return two, the later the earlier", () => {
  const { returns } = reciprocity([
    visit("DEU", "RUS", "2010-03-01"),
    visit("DEU", "RUS", "2010-03-11"),
    visit("RUS", "DEU", "2010-03-31"),
    visit("RUS", "DEU", "2010-04-10"),
  ]);
  expect(returns.map(({ visit: { date }, back, lagDays }) => [date, back?.date ?? null, lagDays])).toEqual([
    ["2010-03-01", "2010-04-10", 40],
    ["2010-03-11", "2010-03-31", 20],
    ["2010-03-31", null, null],
    ["2010-04-10", null, null],
  ]);
});

test("years go on to the last the record covers, and those without a source of visits are none of zero", () => {
  const calls = { kind: "call", actor: null, from: "2010-01-01", to: "2015-06-30" };
  const years = (query: string) => reciprocity(VISITS, [...COVERED, calls], query).years.slice(3);
  expect(years(LEADERS)).toEqual([
    { year: 2013, visits: [1, 0], balance: 1, running: 2 },
    { year: 2014, visits: [null, null], balance: null, running: null },
    { year: 2015, visits: [null, null], balance: null, running: null },
  ]);
  expect(years(`${LEADERS}&to=2014-06-30`).map(({ year }) => year)).toEqual([2013, 2014]);
});

test("a hole in the coverage leaves open whether and when a visit was returned", () => {
  const holed = [
    { kind: "visit", actor: null, from: "2010-01-01", to: "2010-03-15" },
    { kind: "visit", actor: null, from: "2010-03-20", to: "2012-12-31" },
  ];
  const { returns, years } = reciprocity(VISITS, holed);
  expect(returns.map(({ state, lagDays, back }) => [state, lagDays, back?.date ?? null])).toEqual([
    ["unknown", null, null],
    ["unknown", null, "2010-03-31"],
    ["unknown", null, "2013-01-05"],
    ["unknown", null, null],
  ]);
  // 2011 and 2012 are covered and without a visit; of 2013 only the visit itself is known, and nothing of the other way.
  expect(years).toEqual([
    { year: 2010, visits: [2, 1], balance: 1, running: 1 },
    { year: 2011, visits: [0, 0], balance: 0, running: 1 },
    { year: 2012, visits: [0, 0], balance: 0, running: 1 },
    { year: 2013, visits: [1, null], balance: null, running: null },
  ]);
});

test("stops of one journey are one visit, and levels are not mixed", () => {
  const { ways, returns } = reciprocity(
    [
      visit("DEU", "RUS", "2010-03-01", { journey: "tour" }),
      visit("DEU", "RUS", "2010-03-03", { journey: "tour" }),
      visit("RUS", "DEU", "2010-04-01", { level: "ministers" }),
      visit("DEU", "RUS", "2010-05"),
    ],
    COVERED,
    `${PAIR}&level=leaders,ministers`,
  );
  expect(ways).toMatchObject([
    { visits: 1, vague: 1, open: 1 },
    { visits: 1, unknown: 1 },
  ]);
  expect(returns.map(({ visit: { date }, state }) => [date, state])).toEqual([
    ["2010-03-01", "open"],
    // No source lists the visits of ministers both ways.
    ["2010-04-01", "unknown"],
  ]);
  expect(reciprocity([visit("RUS", "DEU", "2010-04-01", { level: "ministers" })]).ways).toMatchObject([{ visits: 0 }, { visits: 0 }]);
});

test("without a level all of them count, and no balance is told: of others than leaders the sources list one way", () => {
  const minister = visit("DEU", "RUS", "2010-04-01", { level: "ministers" });
  const { ways, years } = reciprocity([...VISITS, minister], COVERED, PAIR);
  expect(ways.map(({ visits, open, unknown }) => [visits, open, unknown])).toEqual([
    [4, 2, 1],
    [1, 0, 0],
  ]);
  expect(years[0]).toEqual({ year: 2010, visits: [3, 1], balance: null, running: null });
});

test("calls by who placed them, meetings by whose ground", () => {
  const parties = ["participant:DEU", "participant:RUS"];
  const contact = (kind: string, date: string, more: Partial<WorldEvent>): WorldEvent => ({
    id: `${kind}-${date}`,
    kind,
    date,
    level: "leaders",
    parties,
    ...more,
  });
  const { calls, meetings, finding } = reciprocity([
    contact("call", "2010-01-01", { initiator: "RUS" }),
    contact("call", "2010-02-01", { initiator: "RUS" }),
    contact("video_call", "2011-02-01", { initiator: "DEU" }),
    contact("call", "2011-03-01", {}),
    contact("call", "2011-04-01", { initiator: "FRA" }),
    contact("meeting", "2010-01-02", { venue: "moscow-rus" }),
    contact("meeting", "2010-01-03", { venue: "hamburg-deu" }),
    contact("meeting", "2010-01-04", { venue: "geneva-che" }),
    contact("summit", "2010-01-05", { venue: "geneva-che" }),
    contact("meeting", "2010-01-06", {}),
    // The meeting in Moscow is part of a visit, that in Hamburg of none.
    visit("DEU", "RUS", "2010-01-02"),
  ]);
  expect(calls).toMatchObject({ total: 5, placed: [1, 2], others: 1, notSaid: 1, completeness: null });
  expect(calls.years).toEqual([
    { year: 2010, placed: [0, 2], others: 0, notSaid: 0 },
    { year: 2011, placed: [1, 0], others: 1, notSaid: 1 },
  ]);
  expect(meetings).toMatchObject({ total: 5, home: [1, 1], neutral: 2, notSaid: 1 });
  expect(meetings.withoutVisit.map(({ date }) => date)).toEqual(["2010-01-03"]);
  expect(meetings.countries.map(({ country, meetings: count }) => [country.id, count])).toEqual([
    ["CHE", 2],
    ["DEU", 1],
    ["RUS", 1],
  ]);
  expect(finding).toBe(
    "1 visit of Germany to Russia: 1 not returned by 31 Dec 2013. The record has no visit of Russia to Germany. " +
      "5 calls: 1 placed by Germany, 2 by Russia, 1 by others, 1 by whom no source says. 5 meetings: 1 in Germany, 1 in Russia, 2 elsewhere, 1 where no source says. " +
      "1 meeting on the ground of one side is in none of the visits listed.",
  );
});

test("nothing, nothing covered and no pair are told as what they are", () => {
  expect(reciprocity([], []).finding).toBe(
    "Visits of Germany to Russia are not covered. Visits of Russia to Germany are not covered. Calls are not covered. Meetings are not covered.",
  );
  expect(reciprocity(VISITS, COVERED, "actor=DEU")).toMatchObject({
    sides: null,
    ways: [],
    finding: "This needs one state or organisation as actor and one as counterpart.",
  });
  expect(reciprocity(VISITS.slice(0, 1)).ways).toMatchObject([{ visits: 1, open: 1, medianLagDays: null }, { visits: 0 }]);
});
