import { expect, test } from "vitest";
import { queryAround } from "#db/query/analyses/around.ts";
import { drawShifts } from "#db/query/analyses/chance.ts";
import { windowsAround } from "#db/query/analyses/windows.ts";
import type { KindId } from "#shared/definitions/kinds.ts";
import { aroundFigure } from "#shared/picture/figures/around.ts";
import { parseQuery } from "#shared/query.ts";
import { createWorld } from "#tests/helpers/world.ts";

const COVERED = [{ from: "2018-01-01", to: "2018-01-10" }];
const EXPULSIONS: readonly KindId[] = ["expulsion"];

function around(calls: readonly string[], expulsions: readonly string[], asked: Partial<Asked> = {}) {
  const {
    coverage = COVERED,
    window = null,
    days = 1,
    bin = 1,
    kinds = EXPULSIONS,
    ids = [],
    query = "actor=USA&with=RUS&kind=call",
  } = asked;
  const db = createWorld(
    [
      ...calls.map((date, index) => ({ id: `call-${index}`, kind: "call", date, parties: ["participant:USA", "participant:RUS"] })),
      ...expulsions.map((date, index) => ({
        id: `expulsion-${index}`,
        kind: "expulsion",
        date,
        status: "in_force",
        parties: ["sender:USA", "target:RUS"],
      })),
    ],
    coverage.map((interval) => ({ kind: "call", actor: null, ...interval })),
  );
  return queryAround(db, parseQuery(new URLSearchParams(query)), { around: { kinds, ids }, days, bin, window });
}

interface Asked {
  window: { from: number; to: number } | null;
  coverage: readonly { from: string; to: string }[];
  days: number;
  bin: number;
  kinds: readonly KindId[];
  ids: readonly string[];
  query: string;
}

// Expulsions on the 3rd and 5th; two calls between them on the 4th, one on the 6th.
const CALLS = ["2018-01-04", "2018-01-04", "2018-01-06"];
const EXPELLED = ["2018-01-03", "2018-01-05"];

test("contacts in each window are averaged over the days with an event", () => {
  const { windows, anchors, contacts } = around(CALLS, EXPELLED);
  expect(windows.map(({ from, to, n, contacts: held, mean }) => [from, to, n, held, mean])).toEqual([
    [-1, -1, 2, 2, 1],
    [0, 0, 2, 0, 0],
    [1, 1, 2, 3, 1.5],
  ]);
  expect(anchors).toMatchObject({ events: 2, days: 2, uncovered: 0, vague: 0, query: "actor=USA&kind=expulsion&with=RUS" });
  expect(contacts).toEqual({
    events: 3,
    vague: 0,
    completeness: "full",
    query: "actor=USA&from=2018-01-02&kind=call&to=2018-01-06&with=RUS",
  });
});

test("a window opens to the contacts it counts, each as often as it counts them", () => {
  // The day after: two calls on the 4th after the 3rd, one on the 6th after the 5th. The day before: those of the 4th before the 5th.
  const after = around(CALLS, EXPELLED, { window: { from: 1, to: 1 } });
  expect(after.opened?.list.map(({ id, around: day, offset }) => [id, day, offset])).toEqual([
    ["call-0", "2018-01-03", 1],
    ["call-1", "2018-01-03", 1],
    ["call-2", "2018-01-05", 1],
  ]);
  expect(after.opened?.contacts).toBe(after.windows[2]?.contacts);
  expect(around(CALLS, EXPELLED, { window: { from: -1, to: -1 } }).opened).toMatchObject({
    contacts: 2,
    list: [{ around: "2018-01-05" }, {}],
  });
  expect(around(CALLS, EXPELLED).opened).toBeNull();
  // From -1 to 1 the calls of the 4th are counted for both days.
  expect(around(CALLS, EXPELLED, { window: { from: -1, to: 1 } }).opened?.contacts).toBe(5);
});

test("the band of chance is what shifts of all events along the covered days give", () => {
  const { after, method, finding } = around(CALLS, EXPELLED);
  // The ring is 2 to 6 January; the day after each of them holds 0, 2, 0, 1, 0 calls. Shifted by 1 to 4 the means are 0, 0.5, 1 and 0.
  expect(after.chance).toEqual({ low: 0, mean: 0.375, high: 1 });
  expect(after.against).toBe("above");
  expect(method).toMatchObject({ shifts: 4, all: true, from: "2018-01-02", to: "2018-01-06", coveredDays: 5 });
  expect(finding).toBe(
    "Around 2 days with expulsions: 1.00 contacts on average in the 1 day before (n = 2), 1.50 contacts on average in the 1 day after (n = 2). " +
      "The number before lies inside the 0.00 to 1.00 that 95 of 100 random shifts give. The number after lies above the 0.00 to 1.00 that 95 of 100 random shifts give.",
  );
});

test("a window that reaches out of the coverage is left out, and its n says so", () => {
  const { windows, anchors } = around(CALLS, [...EXPELLED, "2018-01-10", "2018-02-01"]);
  expect(windows.map(({ n, contacts }) => [n, contacts])).toEqual([
    [3, 2],
    [3, 0],
    [2, 3],
  ]);
  expect(anchors).toMatchObject({ events: 4, days: 3, uncovered: 1 });
});

test("events of one day are one, vague ones are none, and an event is not a contact of its own", () => {
  const { anchors, contacts } = around([...CALLS, "2018-01"], ["2018-01-05", "2018-01-05", "2018-01"]);
  expect(anchors).toMatchObject({ events: 3, days: 1, vague: 1 });
  expect(contacts).toMatchObject({ events: 4, vague: 1 });
  const own = around(["2018-01-04", "2018-01-05"], [], { kinds: [], ids: ["call-0"] });
  expect(own.windows.map(({ contacts: held }) => held)).toEqual([0, 0, 1]);
  expect(own.anchors.query).toBeNull();
});

test("no events, one event, no coverage and an unknown id are told as what they are", () => {
  // Calls are covered, expulsions are not.
  expect(around(CALLS, []).finding).toBe("The record has no expulsions to look around, and no source covers any here.");
  expect(around([], [], { kinds: ["call"] }).finding).toBe("The record has no phone calls to look around.");
  expect(around(CALLS, EXPELLED, { kinds: [] }).finding).toContain("Name kinds of events, or single events");
  const one = around(CALLS, ["2018-01-05"]);
  expect(one).toMatchObject({ method: null, after: { mean: 1, chance: null, against: null } });
  expect(one.finding).toContain("One day is no average, and has no band of chance.");
  const uncovered = around(CALLS, EXPELLED, { coverage: [] });
  expect(uncovered.finding).toBe("On the days of these events the contacts are not covered for every kind.");
  expect(uncovered.after).toEqual({ from: 1, to: 1, n: 0, contacts: 0, mean: null, chance: null, against: null });
  expect(around(CALLS, ["2018"]).finding).toBe("None of these events is known to the day.");
  expect(() => around(CALLS, EXPELLED, { ids: ["no-such-event"] })).toThrow('"around" knows no kind and no event "no-such-event"');
});

test("windows lie in time order on both sides of the day, and a last one that is not whole is left out", () => {
  expect(windowsAround(30, 10).map(({ from, to }) => [from, to])).toEqual([
    [-30, -21],
    [-20, -11],
    [-10, -1],
    [0, 0],
    [1, 10],
    [11, 20],
    [21, 30],
  ]);
  expect(windowsAround(5, 3)).toHaveLength(3);
});

test("shifts are all there are, or the same draw each time, none twice and none of no day", () => {
  expect(drawShifts(4, 2)).toEqual([1, 2, 3]);
  expect(drawShifts(0, 2)).toEqual([]);
  const drawn = drawShifts(100_000, 2);
  expect(drawn).toEqual(drawShifts(100_000, 2));
  expect(new Set(drawn).size).toBe(999);
  expect(Math.min(...drawn)).toBeGreaterThan(0);
  expect(Math.max(...drawn)).toBeLessThan(100_000);
  expect(drawShifts(100_000, 5000)).toHaveLength(99);
});

test("measures looked at around events are events, and no contacts", () => {
  const answer = around([], ["2018-01-04", "2018-01-05"], { kinds: [], ids: ["expulsion-0"], query: "actor=USA&with=RUS&kind=expulsion" });
  expect(answer.finding).toBe("On the days of these events the events are not covered for every kind.");
  const figure = aroundFigure(answer);
  expect([figure.title, figure.table.heads[1]]).toEqual(["Events in the 1 days before and after", "Events"]);
});

test("a window is whole where each kind is covered, a kind no source ever covers aside", () => {
  const meetings = createWorld(
    [
      { id: "call", kind: "call", date: "2018-01-04", parties: ["participant:USA", "participant:RUS"] },
      ...["2018-01-03", "2018-01-07"].map((date) => ({
        id: `expulsion-${date}`,
        kind: "expulsion",
        date,
        status: "in_force",
        parties: ["sender:USA", "target:RUS"],
      })),
    ],
    [
      { kind: "call", actor: null, from: "2018-01-01", to: "2018-01-10" },
      // Meetings to the 5th alone: the days before and after the 7th are not covered for both kinds.
      { kind: "meeting", actor: null, from: "2018-01-01", to: "2018-01-05" },
    ],
  );
  const ask = (kind: string) =>
    queryAround(meetings, parseQuery(new URLSearchParams(`actor=USA&with=RUS&kind=${kind}`)), {
      around: { kinds: EXPULSIONS, ids: [] },
      days: 1,
      bin: 1,
    });
  expect(ask("call").windows.map(({ n }) => n)).toEqual([2, 2, 2]);
  expect(ask("call,meeting").windows.map(({ n }) => n)).toEqual([1, 1, 1]);
  expect(ask("call,meeting").anchors).toMatchObject({ days: 1, uncovered: 1 });
  expect(ask("call,meeting,negotiation").windows.map(({ n }) => n)).toEqual([1, 1, 1]);
  // The shifts run along the days that are covered, not to the end of the last window, which is the 6th.
  expect(around(CALLS, EXPELLED, { coverage: [{ from: "2018-01-01", to: "2018-01-05" }] }).method).toMatchObject({
    from: "2018-01-02",
    to: "2018-01-05",
    coveredDays: 4,
  });
});
