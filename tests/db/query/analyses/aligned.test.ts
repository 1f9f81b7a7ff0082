import { expect, test } from "vitest";
import { queryAligned } from "#db/query/analyses/aligned.ts";
import { laySpans, monthsOf } from "#db/query/analyses/align.ts";
import { joinIntervals } from "#db/query/join-intervals.ts";
import { formatDay, toDay } from "#shared/dates.ts";
import { parseQuery } from "#shared/query.ts";
import { createWorld } from "#tests/helpers/world.ts";

const PAIR = "actor=USA&with=RUS&kind=call";
const COVERED = [{ kind: "call", actor: null, from: "2009-01-01", to: "2021-06-30" }];
const NO_CHOICE = { terms: "apart" as const, days: null };

function aligned(dates: readonly string[], of: readonly string[], choice = {}, coverage = COVERED) {
  const parties = ["participant:USA", "participant:RUS"];
  const db = createWorld(
    dates.map((date) => ({ id: `call-${date}`, kind: "call", date, parties })),
    coverage,
  );
  return queryAligned(db, parseQuery(new URLSearchParams(PAIR)), { of, ...NO_CHOICE, ...choice });
}

// Obama begins on 20 January 2009, Trump on 20 January 2017: days 0, 8 and 40, and days 3 and 1460.
const DATES = ["2009-01-20", "2009-01-28", "2009-03-01", "2017-01-23", "2021-01-19", "2021-01-20"];
const LEADERS = ["barack-obama", "donald-trump"];

test("each line begins on the first day of its term, and totals are of as many days as each has", () => {
  const { lines, equalDays, finding, statements } = aligned(DATES, LEADERS);
  expect(lines.map(({ label, points }) => [label, points.map(({ day, total, date }) => [day, total, date])])).toEqual([
    [
      "Obama, 2009–2017",
      [
        [0, 1, "2009-01-20"],
        [8, 2, "2009-01-28"],
        [40, 3, "2009-03-01"],
      ],
    ],
    [
      "Trump, 2017–2021",
      [
        [3, 1, "2017-01-23"],
        [1460, 2, "2021-01-19"],
      ],
    ],
  ]);
  // Four years with one 29 February: 1461 days; Obama's eight have two.
  expect(equalDays).toBe(1461);
  expect(lines.map(({ whole, equal }) => [whole.days, whole.events, equal.days, equal.events])).toEqual([
    [2922, 3, 1461, 3],
    [1461, 2, 1461, 2],
  ]);
  expect(lines.map(({ whole, equal }) => [whole.coveredMonths, whole.perMonth, equal.coveredMonths, equal.perMonth])).toEqual([
    [96, 0.031, 48, 0.063],
    [48, 0.042, 48, 0.042],
  ]);
  expect(finding).toBe(
    "In the first 1,461 days: Obama, 2009–2017: 3 (0.06 a month over 48 covered months) and Trump, 2017–2021: 2 (0.04 a month over 48 covered months).",
  );
  expect(statements).toEqual([
    { line: lines[0]?.id, text: "Obama, 2009–2017: 3 (0.06 a month over 48 covered months)" },
    { line: lines[1]?.id, text: "Trump, 2017–2021: 2 (0.04 a month over 48 covered months)" },
  ]);
  expect(lines[1]?.parts).toEqual([
    {
      id: "usa-president-donald-trump-2017",
      label: "Trump, 2017–2021",
      from: "2017-01-20",
      to: "2021-01-19",
      open: false,
      day: 0,
      query: "actor=USA&from=2017-01-20&kind=call&to=2021-01-19&with=RUS",
    },
  ]);
});

test("a few covered days have no rate, and days none of which is covered no number", () => {
  const dates = ["2017-01-23", "2017-02-23"];
  const { lines, finding } = aligned(dates, ["2017-01-20..2017-05-19", "2009-01-20..2009-05-19"], {}, [
    { kind: "call", actor: null, from: "2017-01-20", to: "2017-01-29" },
    { kind: "call", actor: null, from: "2017-05-19", to: "2017-05-19" },
  ]);
  // 10 days and one of 120; the earlier period comes first.
  expect(lines[1]?.equal).toMatchObject({ days: 120, events: 2, atLeast: true, coveredDays: 11, coveredEvents: 1, perMonth: null });
  expect(lines[0]?.whole).toMatchObject({ days: 120, events: null, coveredDays: 0, perMonth: null });
  expect(finding).toContain("at least 2 (no rate, as 11 of the 120 days are covered for every kind)");
});

test("an event of which only the month is known is possible where the month lies across the end", () => {
  const { lines, finding } = aligned(["2017-02-01", "2017-03", "2017-04"], ["2017-01-20..2017-03-09"]);
  expect(lines[0]?.whole).toMatchObject({ events: 1, possible: 1, atLeast: false });
  expect(finding).toContain("1, 1 more possible (");
});

test("months run from the day of the month of day 0, and a month no source covers is unknown, not zero", () => {
  const { lines } = aligned(["2017-02-19", "2017-02-20"], ["2017-01-20..2017-05-19"], {}, [
    { kind: "call", actor: null, from: "2017-01-20", to: "2017-03-10" },
    { kind: "call", actor: null, from: "2017-05-19", to: "2017-05-19" },
  ]);
  expect(lines[0]?.months.map(({ from, to, events, complete }) => [from, to, events, complete])).toEqual([
    ["2017-01-20", "2017-02-19", 1, true],
    ["2017-02-20", "2017-03-19", 1, false],
    ["2017-03-20", "2017-04-19", null, false],
    ["2017-04-20", "2017-05-19", 0, false],
  ]);
  // Day 50 is 11 March; day 118 is 18 May. Covered: one month, 19 days and 1 day.
  expect(lines[0]?.holes).toEqual([{ from: 50, to: 118 }]);
  expect(lines[0]?.whole).toMatchObject({ days: 120, events: 2, atLeast: true, coveredDays: 51, coveredEvents: 2 });
});

test("an event of a vaguer date counts from the last day it can have been, in no month it may miss", () => {
  const { lines } = aligned(["2017-02", "2017"], ["2017-01-20..2017-05-19"]);
  // 28 February is day 39; the year reaches out of the period, so its event is not certain to lie in it.
  expect(lines[0]?.points).toEqual([{ day: 39, total: 1, id: "call-2017-02", date: "2017-02" }]);
  expect(lines[0]?.months.map(({ events }) => events)).toEqual([0, 0, 0, 0]);
});

test("terms of one person can be joined: the days between them are left out", () => {
  const db = createWorld(
    [{ id: "late", kind: "call", date: "2025-01-21", parties: ["participant:USA", "participant:RUS"] }],
    [{ kind: "call", actor: null, from: "2009-01-01", to: "2025-01-29" }],
  );
  db.$client.exec(`INSERT INTO tenure (id, person_id, office_id, actor_id, acting, headline, from_text, from_day, import_id)
    VALUES ('usa-president-donald-trump-2025', 'donald-trump', 'president', 'USA', 0, 1, '2025-01-20', ${toDay(2025, 1, 20)}, 1)`);
  const ask = (terms: "joined" | "apart") =>
    queryAligned(db, parseQuery(new URLSearchParams(PAIR)), { of: ["donald-trump"], terms, days: null });
  const joined = ask("joined");
  // The second term is open: it ends for now on 29 January 2025, its tenth day.
  expect(joined.lines).toMatchObject([{ label: "Donald Trump", whole: { days: 1471 }, points: [{ day: 1462, total: 1 }] }]);
  expect(joined.lines[0]?.parts.map(({ day, to, open }) => [day, to, open])).toEqual([
    [0, "2021-01-19", false],
    [1461, "2025-01-29", true],
  ]);
  expect(joined.finding).toContain("One line alone is not a comparison.");
  expect(joined.statements.map(({ line }) => line)).toEqual(["donald-trump", null]);
  expect(joined.statements[1]?.text).toBe("One line alone is not a comparison.");
  const apart = ask("apart");
  expect(apart.lines.map(({ label, whole }) => [label, whole.days])).toEqual([
    ["Trump, 2017–2021", 1461],
    ["Trump, 2025–", 10],
  ]);
  expect(apart.equalDays).toBe(10);
});

test("nothing chosen, no term, no coverage and fewer days are told as what they are", () => {
  expect(aligned(DATES, [])).toMatchObject({ lines: [], equalDays: null, finding: "Name a leader, a term or a period to begin at day 0." });
  expect(aligned(DATES, ["king-salman"]).finding).toContain("King Salman has no term of office in the record.");
  const uncovered = aligned(DATES, ["donald-trump"], {}, []);
  expect(uncovered.finding).toBe("Trump, 2017–2021 is not covered by any source; at least 2 are recorded.");
  expect(uncovered.statements.map(({ text }) => text)).toEqual([uncovered.finding]);
  expect(aligned(DATES, []).statements).toEqual([{ line: null, text: "Name a leader, a term or a period to begin at day 0." }]);
  expect(uncovered.lines[0]?.whole).toMatchObject({ events: 2, coveredMonths: 0, perMonth: null, atLeast: true });
  expect(aligned(DATES, LEADERS, { days: 9 }).lines.map(({ equal }) => equal.events)).toEqual([2, 1]);
  expect(() => aligned(DATES, ["barak-obama"])).toThrow('did you mean "barack-obama"?');
});

test("months from 29 February begin on the last day of a shorter month", () => {
  const months = monthsOf({ first: toDay(2024, 2, 29), last: toDay(2024, 5, 1) });
  expect(months.map(({ first, last }) => [formatDay(first), formatDay(last)])).toEqual([
    ["2024-02-29", "2024-03-28"],
    ["2024-03-29", "2024-04-28"],
    ["2024-04-29", "2024-05-01"],
  ]);
  const year = monthsOf({ first: toDay(2024, 2, 29), last: toDay(2025, 3, 1) });
  expect(formatDay(year.at(-1)?.first ?? 0)).toBe("2025-02-28");
});

test("spans lie one after another, and intervals join where they touch", () => {
  expect(
    laySpans([
      { first: 100, last: 109 },
      { first: 200, last: 200 },
      { first: 300, last: 301 },
    ]).map(({ day }) => day),
  ).toEqual([0, 10, 11]);
  expect(
    joinIntervals([
      { first: 11, last: 12 },
      { first: 1, last: 10 },
      { first: 5, last: 6 },
      { first: 20, last: 20 },
    ]),
  ).toEqual([
    { first: 1, last: 12 },
    { first: 20, last: 20 },
  ]);
});

test("of several kinds a day is known on which each of them is, and no other is a day of the rate", () => {
  const parties = ["participant:USA", "participant:RUS"];
  const world = createWorld(
    [
      { id: "call", kind: "call", date: "2017-02-01", parties },
      { id: "meeting", kind: "meeting", date: "2017-03-01", parties },
    ],
    [
      { kind: "call", actor: null, from: "2009-01-01", to: "2021-06-30" },
      { kind: "meeting", actor: null, from: "2009-01-01", to: "2018-01-19" },
    ],
  );
  const query = parseQuery(new URLSearchParams("actor=USA&with=RUS&kind=call,meeting"));
  const { lines } = queryAligned(world, query, { of: ["donald-trump"], ...NO_CHOICE });
  // From 20 January 2017 to 19 January 2018.
  expect(lines[0]?.whole.coveredDays).toBe(365);
  expect(lines[0]?.holes).toEqual([{ from: 365, to: 1460 }]);
  expect(lines[0]?.whole.atLeast).toBe(true);
});

test("the rate of a span is that a claim has: 16 months and 27 of the 31 days from 20 May 2018 on", () => {
  const { lines } = aligned(["2017-01-28", "2018-03-20"], ["2017-01-20..2018-06-15"]);
  expect(lines[0]?.whole).toMatchObject({ events: 2, coveredMonths: 16.87, perMonth: 0.119 });
});

test("terms that begin after the day asked for are left out, and that one ends after it was not known", () => {
  const db = createWorld(
    DATES.map((date) => ({ id: `call-${date}`, kind: "call", date, parties: ["participant:USA", "participant:RUS"] })),
    COVERED,
  );
  const ask = (knownOn: string) =>
    queryAligned(db, parseQuery(new URLSearchParams(`${PAIR}&knownOn=${knownOn}`)), { of: LEADERS, ...NO_CHOICE });
  const { lines, later, finding } = ask("2018-06-15");
  expect(lines.map(({ label, parts }) => [label, parts.map(({ to, open }) => [to, open])])).toEqual([
    ["Obama, 2009–2017", [["2017-01-19", false]]],
    ["Trump, 2017–", [["2018-06-15", true]]],
  ]);
  expect(later).toEqual([]);
  const before = ask("2016-06-15");
  expect(before.lines.map(({ label }) => label)).toEqual(["Obama, 2009–"]);
  expect(before.later).toEqual([{ id: "donald-trump", label: "the term of Donald Trump that begins on 20 Jan 2017" }]);
  expect(before.finding).toContain(
    "Left out is what begins after that day, and was not known then: the term of Donald Trump that begins on 20 Jan 2017.",
  );
  expect(finding).not.toContain("Left out");
});
