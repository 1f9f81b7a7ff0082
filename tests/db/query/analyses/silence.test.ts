import { expect, test } from "vitest";
import { querySilence } from "#db/query/analyses/silence.ts";
import { findHoles, findStreak, medianOf } from "#db/query/analyses/gaps.ts";
import { en } from "#shared/words/en.ts";
import { silenceFigure } from "#shared/picture/figures/silence.ts";
import { parseQuery } from "#shared/query.ts";
import { createWorld } from "#tests/helpers/world.ts";

const PARTIES = ["participant:USA", "participant:RUS"];
const PAIR = "actor=USA&with=RUS&kind=call";

function silence(
  dates: readonly string[],
  coverage: readonly { from: string; to: string; completeness?: "full" | "partial" }[],
  query = PAIR,
) {
  const db = createWorld(
    dates.map((date) => ({ id: `call-${date}`, kind: "call", date, parties: PARTIES })),
    coverage.map((interval) => ({ kind: "call", actor: null, completeness: "full" as const, ...interval })),
  );
  return querySilence(db, parseQuery(new URLSearchParams(query)), 20);
}

// 2018: 10 Jan, 20 Jan, 20 Feb, 1 May. Between: 9, 30 and 69 days (8 of February, 31, 30).
const DATES = ["2018-01-10", "2018-01-20", "2018-02-20", "2018-05-01"];

test("gaps are the whole days between contacts, longest first, and the last goes on to the last covered day", () => {
  const answer = silence(DATES, [{ from: "2018-01-01", to: "2018-12-31" }]);
  expect(answer.silences.map(({ from, to, days }) => [from, to, days])).toEqual([
    ["2018-02-21", "2018-04-30", 69],
    ["2018-01-21", "2018-02-19", 30],
    ["2018-01-11", "2018-01-19", 9],
  ]);
  expect(answer.silences[0]).toMatchObject({
    previous: { id: "call-2018-02-20", date: "2018-02-20" },
    next: { id: "call-2018-05-01" },
    completeness: "full",
    holes: [],
    possible: [],
  });
  expect(answer).toMatchObject({ events: 4, vague: 0, until: "2018-12-31", usualDays: 30, unknown: [] });
  // 30 days of May, then June to December: 30 + 30 + 31 + 31 + 30 + 31 + 30 + 31.
  expect(answer.current).toMatchObject({ from: "2018-05-02", to: "2018-12-31", days: 244, next: null });
  expect(answer.finding).toBe(
    "The longest silence lasted 69 days, from 21 Feb 2018 to 30 Apr 2018; the usual one 30. " +
      "One goes on since 2 May 2018: 244 days by 31 Dec 2018, the last covered day.",
  );
  expect(answer.streak).toEqual({ from: "2018-01", to: "2018-02", months: 2, events: 3 });
});

test("where no kind is asked for, a silence is one of contacts: a sanction does not end it", () => {
  const db = createWorld(
    [
      { id: "call-1", kind: "call", date: "2018-01-10", parties: PARTIES },
      { id: "sanction-1", kind: "sanction_imposed", date: "2018-02-10", parties: ["sender:USA", "target:RUS"] },
      { id: "call-2", kind: "call", date: "2018-03-01", parties: PARTIES },
    ],
    [{ kind: "call", actor: null, completeness: "full", from: "2018-01-01", to: "2018-12-31" }],
  );
  const { silences, events, query } = querySilence(db, parseQuery(new URLSearchParams("actor=USA&with=RUS")), 20);
  // 11 January to 28 February: 21 + 28 days.
  expect([silences.map(({ days }) => days), events]).toEqual([[49], 2]);
  expect(query).toContain("kind=call,");
});

test("a stretch with a hole in the coverage is known to last as long as its longest covered part", () => {
  const answer = silence(DATES, [
    { from: "2018-01-01", to: "2018-02-28" },
    { from: "2018-04-01", to: "2018-05-31" },
  ]);
  // 21 February to 30 April: 8 covered days, 31 of March that are not, and the 30 of April.
  expect(answer.silences.map(({ days, known }) => [days, known?.days])).toEqual([
    [30, 30],
    [69, 30],
    [9, 9],
  ]);
  expect(answer.silences[1]).toMatchObject({
    known: { from: "2018-04-01", to: "2018-04-30", days: 30 },
    holes: [{ from: "2018-03-01", to: "2018-03-31", kinds: ["call"] }],
  });
  expect(answer.unknown).toEqual([]);
  expect(answer.current).toMatchObject({ from: "2018-05-02", to: "2018-05-31", days: 30 });
});

const partial = (from: string, to: string) => ({ from, to, completeness: "partial" as const });

test("what partial sources say is said as that, after what is fully covered", () => {
  // Full from February on: the 30 days of 21 Jan to 19 Feb begin before.
  const mixed = silence(DATES.slice(0, 3), [partial("2018-01-01", "2018-12-31"), { from: "2018-01-01", to: "2018-01-31" }]);
  expect(mixed.silences.map(({ days, completeness }) => [days, completeness])).toEqual([
    [9, "full"],
    [30, "partial"],
  ]);
  expect(mixed.finding).toBe(
    "The longest silence lasted 9 days, from 11 Jan 2018 to 19 Jan 2018; " +
      "as far as partial sources say, one lasted 30 days, from 21 Jan 2018 to 19 Feb 2018; the usual one 19.5. " +
      "As far as partial sources say, one goes on since 21 Feb 2018: 314 days by 31 Dec 2018, the last covered day.",
  );
  const cut = silence(DATES.slice(0, 2), [partial("2018-01-01", "2018-01-15"), partial("2018-01-20", "2018-01-20")]);
  // 11 to 15 January of 11 to 19.
  expect(cut.finding).toBe(
    "As far as partial sources say, the longest silence lasted at least 5 days, from 11 Jan 2018 to 15 Jan 2018. " +
      "The last known contact is of 20 Jan 2018, where the sources end: of the 3,228 days from there to the record, 22 Nov 2026, nobody can say.",
  );
});

test("a stretch without a covered day stands apart", () => {
  const answer = silence(DATES, [
    { from: "2018-01-01", to: "2018-02-20" },
    { from: "2018-05-01", to: "2018-05-31" },
  ]);
  expect(answer.unknown).toMatchObject([{ days: 69, known: null, completeness: null }]);
  expect(answer.finding).toMatch(/Of 1 other stretch nobody can say, because no day of it is covered for every kind\.$/);
});

test("an event of a vaguer date ends no gap, and is named in each it may lie in", () => {
  const answer = silence([...DATES, "2018-03"], [{ from: "2018-01-01", to: "2018-12-31" }]);
  expect(answer).toMatchObject({ events: 4, vague: 1 });
  expect(answer.silences.map(({ days, possible }) => [days, possible.map(({ date }) => date)])).toEqual([
    [69, ["2018-03"]],
    [30, []],
    [9, []],
  ]);
});

test("nothing, one event, no coverage and an end before the coverage are told as what they are", () => {
  expect(silence([], [{ from: "2018-01-01", to: "2018-12-31" }])).toMatchObject({
    events: 0,
    current: null,
    silences: [],
    usualDays: null,
    streak: null,
  });
  expect(silence(["2018-01-10"], [])).toMatchObject({ events: 1, until: null, current: null, silences: [] });
  expect(silence(["2018-01-10"], [{ from: "2018-01-01", to: "2018-01-31" }])).toMatchObject({
    current: { days: 21 },
    silences: [],
    usualDays: null,
  });
  const cut = silence(DATES, [{ from: "2018-01-01", to: "2018-12-31" }], `${PAIR}&to=2018-01-25`);
  expect(cut).toMatchObject({ until: "2018-01-25", current: { from: "2018-01-21", to: "2018-01-25", days: 5 } });
});

test("a finding says why there is none", () => {
  const covered = [{ from: "2018-01-01", to: "2018-12-31" }];
  expect(silence([], covered).finding).toBe("The record has no such event.");
  expect(silence(["2018-01-10"], []).finding).toBe("No source covers this, so that nothing can be said of silences.");
  expect(silence(["2018-03"], covered).finding).toBe("No such event is known to the day, so that no silence can be measured.");
  expect(silence(["2018-12-31"], covered).finding).toBe(
    "No covered silence has ended. The last known contact is of 31 Dec 2018, where the sources end: of the 2,883 days from there to the record, 22 Nov 2026, nobody can say.",
  );
});

test("holes are what intervals leave of a stretch, whatever their order", () => {
  expect(findHoles(10, 20, [])).toEqual([{ first: 10, last: 20 }]);
  expect(
    findHoles(10, 20, [
      { first: 18, last: 30 },
      { first: 1, last: 12 },
      { first: 5, last: 14 },
    ]),
  ).toEqual([{ first: 15, last: 17 }]);
  expect(findHoles(10, 20, [{ first: 10, last: 20 }])).toEqual([]);
});

test("the longest run of months, and the later of two as long", () => {
  expect(findStreak([1, 1, 2, 5, 6, 8])).toEqual({ first: 5, last: 6, months: 2, events: 2 });
  expect(findStreak([])).toBeNull();
  expect([medianOf([]), medianOf([3]), medianOf([1, 9, 2]), medianOf([4, 1])]).toEqual([null, 3, 2, 2.5]);
});

const callOf = (date: string, other: string) => ({
  id: `call-${date}`,
  kind: "call",
  date,
  parties: ["participant:USA", `participant:${other}`],
});
const coverOf = (kind: string, from: string, to: string) => ({ kind, actor: null, from, to });

test("a day on which one of the kinds is not covered is a hole, and one that no source ever covers is named", () => {
  const events = ["2018-01-10", "2018-02-20", "2018-05-01", "2018-05-20"].map((date) => ({
    id: date,
    kind: "call",
    date,
    parties: PARTIES,
  }));
  const world = createWorld(events, [coverOf("call", "2018-01-01", "2018-12-31"), coverOf("visit", "2018-04-01", "2018-05-25")]);
  const answer = querySilence(world, parseQuery(new URLSearchParams("actor=USA&with=RUS&kind=call,meeting,video_call,visit")), 20);
  // Video calls are held where calls are; visits are covered from April to 25 May alone, meetings never.
  expect(answer.silences.map(({ from, known, holes }) => [from, known, holes])).toEqual([
    ["2018-02-21", { from: "2018-04-01", to: "2018-04-30", days: 30 }, [{ from: "2018-02-21", to: "2018-03-31", kinds: ["visit"] }]],
    ["2018-05-02", { from: "2018-05-02", to: "2018-05-19", days: 18 }, []],
  ]);
  expect(answer.unknown.map(({ from, holes }) => [from, holes])).toEqual([
    ["2018-01-11", [{ from: "2018-01-11", to: "2018-02-19", kinds: ["visit"] }]],
  ]);
  expect(answer.current?.holes).toEqual([{ from: "2018-05-26", to: "2018-12-31", kinds: ["visit"] }]);
  expect(answer.uncovered).toEqual(["meeting"]);
  expect(answer.finding).toBe(
    "The longest silence lasted at least 30 days, from 1 Apr 2018 to 30 Apr 2018; the usual one 18. " +
      "Whether one goes on since 21 May 2018 nobody can say: not everything is covered up to 31 Dec 2018, the last covered day. " +
      "All of it that is covered whole, and none in it: 5 days, 21 May 2018 to 25 May 2018. " +
      "Of 1 other stretch nobody can say, because no day of it is covered for every kind. " +
      "Of meetings no source speaks here; they can have been at any time.",
  );
});

test("as known on a day, nothing after that day is told", () => {
  const covered = [{ from: "2018-01-01", to: "2018-12-31" }];
  // An event on the day itself; and sources that ended on 20 February, 114 days before 14 June (8 of February, 31, 30, 31, 14).
  expect(silence(DATES, covered, `${PAIR}&knownOn=2018-02-20`).finding).toMatch(/ None went on: 20 Feb 2018 itself has an event\.$/);
  expect(silence(DATES.slice(0, 3), [{ from: "2018-01-01", to: "2018-02-20" }], `${PAIR}&knownOn=2018-06-14`).finding).toMatch(
    / The last contact known on 14 Jun 2018 is of 20 Feb 2018, where the sources ended: of the 114 days from there to that day nobody could say\.$/,
  );
});

test("a period after the last covered day is not covered, and not without events", () => {
  const answer = silence(DATES, [{ from: "2018-01-01", to: "2018-12-31" }], `${PAIR}&from=2030-01-01`);
  expect(answer).toMatchObject({ until: null, current: null, finding: "No source covers this, so that nothing can be said of silences." });
});

test("where nobody can say whether one goes on, the covered part of it is told, and the chart says no more", () => {
  const events = ["2018-01-10"].map((date) => ({ id: date, kind: "call", date, parties: PARTIES }));
  const world = createWorld(events, [coverOf("call", "2018-01-01", "2018-12-31"), coverOf("visit", "2018-04-01", "2018-05-25")]);
  const answer = querySilence(world, parseQuery(new URLSearchParams("actor=USA&with=RUS&kind=call,visit")), 20);
  // 30 days of April and 25 of May.
  expect(answer.finding).toBe(
    "No covered silence has ended. Whether one goes on since 11 Jan 2018 nobody can say: not everything is covered up to 31 Dec 2018, " +
      "the last covered day. All of it that is covered whole, and none in it: 55 days, 1 Apr 2018 to 25 May 2018.",
  );
  const { table } = silenceFigure(answer, en);
  expect(table.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ["at least 55 days", "1 Apr 2018", "25 May 2018", "2018-01-10", "not known to go on", "complete"],
  ]);
});

test("measures are events, and no contacts", () => {
  const world = createWorld([
    { id: "out", kind: "expulsion", date: "2018-03-26", status: "in_force", parties: ["sender:USA", "target:RUS"] },
  ]);
  const titleOf = (query: string) => silenceFigure(querySilence(world, parseQuery(new URLSearchParams(query)), 20), en).title;
  expect(["kind=expulsion", "kind=call,visit", "actor=USA"].map(titleOf)).toEqual([
    "Longest stretches without an event",
    "Longest stretches without contact",
    "Longest stretches without contact",
  ]);
});

test("the state that stood before is looked at with the one asked for, up to its last day", () => {
  const world = createWorld(
    [callOf("1985-11-19", "SUN"), callOf("1986-10-11", "SUN"), callOf("1992-02-01", "RUS")],
    [{ kind: "call", actor: null, from: "1985-01-01", to: "1992-12-31" }],
  );
  world.$client.exec("UPDATE actor SET to_text = '1991-12-25', to_day = 8028, successor_id = 'RUS' WHERE id = 'SUN'");
  world.$client.exec("UPDATE actor SET from_text = '1991-12-26', from_day = 8029 WHERE id = 'RUS'");
  const ask = (query: string) => querySilence(world, parseQuery(new URLSearchParams(query)), 20);
  const answer = ask(`${PAIR}&to=1991-12-25`);
  expect(answer).toMatchObject({ events: 2, predecessors: [{ id: "SUN", of: "RUS", until: "1991-12-25", events: 2 }] });
  expect(answer.query).toBe("actor=USA&kind=call&to=1991-12-25&with=RUS,SUN");
  expect(answer.silences.map(({ from, to }) => [from, to])).toEqual([["1985-11-20", "1986-10-10"]]);
  expect(answer.finding).toMatch(/Up to 25 Dec 1991 the Soviet Union stands for Russia\.$/);
  // From the day Russia began, nothing stood before it.
  expect(ask(`${PAIR}&from=1991-12-26`)).toMatchObject({ events: 1, predecessors: [] });
});

test("the last known contact has its own day where it is of one no source covers", () => {
  const answer = silence(["2018-01-10", "2018-03-20"], [{ from: "2018-01-01", to: "2018-01-31" }]);
  expect(answer.current).toBeNull();
  // From 31 January 2018 to 22 November 2026: eight years with two leap days to 31 January 2026 (2,922), and 295 days more.
  expect(answer.finding).toContain(
    "The last known contact is of 20 Mar 2018; the sources end on 31 Jan 2018: of the 3,217 days from there to the record, 22 Nov 2026, nobody can say what else there was.",
  );
});

test("of a president nothing after his term is known to be a silence", () => {
  // The world's term of Obama ends on 19 January 2017.
  const parties = ["participant:USA/barack-obama", "participant:RUS"];
  const db = createWorld(
    ["2016-12-31", "2018-01-01"].map((date) => ({ id: `call-${date}`, kind: "call", date, parties })),
    [{ kind: "call", actor: null, from: "2016-01-01", to: "2018-12-31", completeness: "full" }],
  );
  const of = (query: string) => querySilence(db, parseQuery(new URLSearchParams(query)), 20).silences[0];
  expect(of("person=barack-obama&with=RUS&kind=call")).toMatchObject({
    from: "2017-01-01",
    to: "2017-12-31",
    days: 365,
    known: { from: "2017-01-01", to: "2017-01-19", days: 19 },
  });
  expect(of("actor=USA&with=RUS&kind=call")).toMatchObject({ known: { from: "2017-01-01", to: "2017-12-31", days: 365 } });
});
