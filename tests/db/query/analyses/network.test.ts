import { expect, test } from "vitest";
import { queryNetwork } from "#db/query/analyses/network.ts";
import { networkFigure } from "#shared/picture/figures/network.ts";
import { parseQuery } from "#shared/query.ts";
import { createWorld } from "#tests/helpers/world.ts";

const PERIOD = "kind=meeting&from=2018-01-01&to=2018-12-31";
const COVERED = [{ kind: "meeting", actor: "USA", from: "2017-01-01", to: "2018-12-31" }];
const MEETINGS = [
  ["2018-01-10", "USA", "RUS"],
  ["2018-02-10", "USA", "RUS"],
  // Three sides: three pairs.
  ["2018-03-10", "USA", "FRA", "DEU"],
  // Before: one pair that stays, one that is gone.
  ["2017-05-10", "USA", "RUS"],
  ["2017-06-10", "USA", "SAU"],
  // Before the period before, and of a day in it that nobody knows.
  ["2016-06-10", "USA", "CHE"],
  ["2017", "USA", "CHE"],
] as const;

function network(
  query = PERIOD,
  { limit = 12, coverage = COVERED }: { limit?: number; coverage?: typeof COVERED } = {},
  meetings: readonly (readonly string[])[] = MEETINGS,
) {
  const events = meetings.map(([date = "", ...sides], index) => ({
    id: `meeting-${index}`,
    kind: "meeting",
    date,
    parties: sides.map((side) => `participant:${side}`),
  }));
  return queryNetwork(createWorld(events, coverage), parseQuery(new URLSearchParams(query)), limit);
}

test("partners, contacts and links of a period, each against the period before", () => {
  const { nodes, links, totals, previous } = network();
  expect(nodes.map(({ id, partners, contacts, previous: before }) => [id, partners, contacts, before])).toEqual([
    ["USA", 3, 3, { partners: 3, contacts: 3 }],
    ["RUS", 1, 2, { partners: 1, contacts: 1 }],
    // The source tells of the United States alone: whether Germany and France met anybody in the year before, nobody says.
    ["DEU", 2, 1, null],
    ["FRA", 2, 1, null],
  ]);
  expect(links.map(({ a, b, events, covered, previous: before }) => [a, b, events, covered, before])).toEqual([
    ["RUS", "USA", 2, true, 1],
    ["DEU", "FRA", 1, false, null],
    ["DEU", "USA", 1, true, 0],
    ["FRA", "USA", 1, true, 0],
  ]);
  expect(totals).toEqual({ actors: 4, pairs: 4, events: 3, newPairs: 2, lostPairs: 2, openPairs: 1 });
  expect(previous).toEqual({ from: "2017-01-01", to: "2017-12-31", completeness: "full" });
  expect(links[0]?.query).toBe("actor=RUS&from=2018-01-01&kind=meeting&to=2018-12-31&with=USA");
});

test("a pair without a link had no contact only where a source covers it", () => {
  // Meetings of the United States are covered: nothing is known of Germany and Russia, or of France and Russia.
  expect(network().apart).toEqual([]);
  const meetings = [...MEETINGS, ["2018-04-10", "RUS", "FRA"], ["2018-04-11", "RUS", "SAU"]];
  expect(network(PERIOD, {}, meetings).apart).toEqual([["SAU", "USA"]]);
});

test("a day of coverage tells nothing of the year around it", () => {
  const sampled = [...COVERED, { kind: "meeting", actor: "RUS", partner: "FRA", from: "2018-04-10", to: "2018-04-10" }];
  const meetings = [
    ["2018-02-10", "USA", "RUS"],
    ["2018-03-10", "USA", "FRA"],
  ];
  expect(network(PERIOD, { coverage: sampled }, meetings).apart).toEqual([]);
  const whole = [...COVERED, { kind: "meeting", actor: "RUS", partner: "FRA", from: "2018-01-01", to: "2018-12-31" }];
  expect(network(PERIOD, { coverage: whole }, meetings).apart).toEqual([["FRA", "RUS"]]);
});

test("only the actors with the most contacts are listed, and the totals are of all", () => {
  const { nodes, links, totals, finding } = network(PERIOD, { limit: 2 });
  expect(nodes.map(({ id }) => id)).toEqual(["USA", "RUS"]);
  expect(links.map(({ a, b }) => `${a}:${b}`)).toEqual(["RUS:USA"]);
  expect(totals.pairs).toBe(4);
  expect(finding).toBe(
    "4 sides in 4 pairs by 3 contacts. Most partners: the United States with 3. Most contacts: Russia and the United States with 2. " +
      "Against 1 Jan 2017 to 31 Dec 2017: 2 pairs came into contact, 2 pairs fell out of it. Of 1 other pair nobody can say, as sources do not reach both periods.",
  );
});

test("a filter of actors takes their pairs alone; those of two others are left out by it, and are no zeros", () => {
  // Germany and France met, but in no pair with Russia; with the United States each met once, together.
  const { nodes, links, apart, leftOut, totals } = network(`${PERIOD}&actor=USA`);
  expect(nodes.map(({ id, partners, contacts, query }) => [id, partners, contacts, query])).toEqual([
    ["USA", 3, 3, "actor=USA&from=2018-01-01&kind=meeting&to=2018-12-31"],
    ["RUS", 1, 2, "actor=USA&from=2018-01-01&kind=meeting&to=2018-12-31&with=RUS"],
    ["DEU", 1, 1, "actor=USA&from=2018-01-01&kind=meeting&to=2018-12-31&with=DEU"],
    ["FRA", 1, 1, "actor=USA&from=2018-01-01&kind=meeting&to=2018-12-31&with=FRA"],
  ]);
  expect(links.map(({ a, b, events }) => [a, b, events])).toEqual([
    ["RUS", "USA", 2],
    ["DEU", "USA", 1],
    ["FRA", "USA", 1],
  ]);
  expect(apart).toEqual([]);
  expect(leftOut).toEqual([
    ["DEU", "FRA"],
    ["DEU", "RUS"],
    ["FRA", "RUS"],
  ]);
  expect(totals).toMatchObject({ actors: 4, pairs: 3, events: 3 });
});

test("no first day, no coverage before, no coverage and no contact are told as what they are", () => {
  const open = network("kind=meeting");
  expect(open).toMatchObject({ previous: null, totals: { newPairs: null } });
  expect(open.nodes[0]?.previous).toBeNull();
  expect(open.finding).toContain("Without a first day there is no period before.");
  const first = network(PERIOD, { coverage: [{ kind: "meeting", actor: "USA", from: "2018-01-01", to: "2018-12-31" }] });
  expect(first.totals).toMatchObject({ newPairs: null, lostPairs: null });
  expect(first.finding).toContain("The period before, from 1 Jan 2017 to 31 Dec 2017, is not covered.");
  expect(network(PERIOD, { coverage: [] }, []).finding).toBe("No source covers these contacts.");
  expect(network(PERIOD, {}, []).finding).toBe("The record knows of no such contact.");
});

test("measures are events of a pair, and no contacts", () => {
  const db = createWorld(
    [{ id: "out", kind: "expulsion", date: "2018-03-26", status: "in_force", parties: ["sender:USA", "target:RUS"] }],
    [{ kind: "expulsion", actor: null, from: "2017-01-01", to: "2018-12-31" }],
  );
  const answer = queryNetwork(db, parseQuery(new URLSearchParams("kind=expulsion&from=2018-01-01&to=2018-12-31")), 12);
  expect(answer.finding).toContain(
    "2 sides in 1 pair by 1 event. Most partners: Russia and the United States with 1. Most events: Russia and",
  );
  const figure = networkFigure(answer, "matrix");
  expect([figure.title, figure.table.heads]).toEqual(["Events by pairs", ["Side", "Side", "Events", "Period before"]]);
  expect(JSON.stringify([figure.key, figure.notes, answer.finding])).not.toMatch(/contact/);
});
