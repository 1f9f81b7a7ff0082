import { expect, test } from "vitest";
import { ladderTable } from "#db/files/analyses/pair-tables.ts";
import { readPosts } from "#db/query/analyses/posts.ts";
import { queryLadder } from "#db/query/analyses/ladder.ts";
import { sayAnswered } from "#shared/charts/ladder-words.ts";
import { parseQuery } from "#shared/query.ts";
import { en } from "#shared/words/en.ts";
import { createWorld, type WorldEvent } from "#tests/helpers/world.ts";

const COVERED = [
  { kind: "expulsion", actor: null, from: "2018-01-01", to: "2018-12-31" },
  { kind: "mission_closed_by_host", actor: null, from: "2018-01-01", to: "2018-12-31" },
];

function act(sender: string, date: string, quantity: number | null, more: Partial<WorldEvent> = {}): WorldEvent {
  const target = sender === "USA" ? "RUS" : "USA";
  const { kind = "expulsion", unit = "persons" } = more;
  return {
    id: `${kind}-${date}-${sender}`,
    kind,
    date,
    unit,
    status: "in_force",
    parties: [`sender:${sender}`, `target:${target}`],
    ...(quantity === null ? {} : { quantity }),
    ...more,
  };
}

function ladder(events: readonly WorldEvent[], { within = 60, coverage = COVERED, query = "actor=USA&with=RUS" } = {}) {
  return queryLadder(createWorld(events, coverage), parseQuery(new URLSearchParams(query)), within);
}

const CLOSING = { kind: "mission_closed_by_host", unit: "missions" };
// 26 March: 48 and 12 persons and a consulate; three days later 60 and two; 40 days after that 30.
const ACTS = [
  act("USA", "2018-03-26", 48, { id: "embassy" }),
  act("USA", "2018-03-26", 12, { id: "un-mission", note: "At the mission to the United Nations" }),
  act("USA", "2018-03-26", 1, CLOSING),
  act("RUS", "2018-03-29", 60),
  act("RUS", "2018-03-29", 2, CLOSING),
  act("USA", "2018-05-08", 30),
];

test("a step is what a side did on a day, an answer the next of the other side, each unit by itself", () => {
  const { ladders, bySide } = ladder(ACTS);
  expect(ladders).toHaveLength(1);
  expect(
    ladders[0]?.map(({ side, date, amounts, answers }) => [side, date, amounts.map(({ unit, amount }) => [unit, amount]), answers]),
  ).toEqual([
    [
      "USA",
      "2018-03-26",
      [
        ["persons", 60],
        ["missions", 1],
      ],
      null,
    ],
    [
      "RUS",
      "2018-03-29",
      [
        ["persons", 60],
        ["missions", 2],
      ],
      {
        date: "2018-03-26",
        lagDays: 3,
        sameDay: false,
        link: "time",
        ratios: [
          { unit: "persons", ratio: 1 },
          { unit: "missions", ratio: 2 },
        ],
      },
    ],
    [
      "USA",
      "2018-05-08",
      [["persons", 30]],
      { date: "2018-03-29", lagDays: 40, sameDay: false, link: "time", ratios: [{ unit: "persons", ratio: 0.5 }] },
    ],
  ]);
  expect(ladders[0]?.[0]?.acts.map(({ quantity, note }) => [quantity, note])).toEqual([
    [48, null],
    [1, null],
    [12, "At the mission to the United Nations"],
  ]);
  expect(bySide).toMatchObject([
    { side: "USA", steps: 2, answers: 1, medianLagDays: 40, against: [{ unit: "persons", more: 0, same: 0, fewer: 1 }] },
    {
      side: "RUS",
      steps: 1,
      answers: 1,
      medianLagDays: 3,
      query: "kind=ambassador_recalled,expulsion,mission_closed_by_host,staff_cap&sender=RUS&target=USA",
    },
  ]);
});

test("the finding tells units apart and says how each side answered", () => {
  expect(ladder(ACTS).finding).toBe(
    "The United States acted on 2 days: 90 persons expelled and 1 mission closed. Russia acted on 1 day: 60 persons expelled and 2 missions closed. " +
      "The United States answered once, after 40 days: once with fewer persons expelled. " +
      "Russia answered once, after 3 days: once with as many persons expelled, once with more missions closed.",
  );
});

test("what comes later is no answer, and whether none came depends on the coverage", () => {
  const late = ladder(ACTS, { within: 39 });
  expect(late.ladders.map((chain) => chain.map(({ date, answered }) => [date, answered]))).toEqual([
    [
      ["2018-03-26", "answered"],
      ["2018-03-29", "open"],
    ],
    [["2018-05-08", "open"]],
  ]);
  const ending = ladder([act("USA", "2018-12-01", 1)]);
  expect(ending.ladders[0]?.[0]?.answered).toBe("waiting");
  expect(ending.bySide.map(({ left }) => left)).toEqual([
    { open: 0, passed: 0, possible: 0, waiting: 0, unknown: 0 },
    { open: 0, passed: 0, possible: 0, waiting: 1, unknown: 0 },
  ]);
  expect(ending.finding).toBe(
    "The United States acted on 1 day: 1 person expelled. The record knows of no act by Russia. " +
      "Whether Russia answered the acts of 1 day cannot be said: the sources end before the time for an answer is over.",
  );
  const holed = ladder([act("USA", "2018-03-26", 1)], {
    coverage: [
      { kind: "expulsion", actor: null, from: "2018-01-01", to: "2018-04-01" },
      { kind: "expulsion", actor: null, from: "2018-05-01", to: "2018-12-31" },
    ],
  });
  expect(holed.ladders[0]?.[0]?.answered).toBe("unknown");
  expect(holed.finding).toMatch(/Whether Russia answered the acts of 1 day cannot be said: its own acts are not covered for as long\.$/);
  // One of February had its 60 days; one of December has not.
  const both = ladder([act("USA", "2018-02-01", 1), act("USA", "2018-12-01", 1)]).finding;
  expect(both).toContain("Russia did not answer the acts of 1 day within 60 days. Whether Russia answered the acts of 1 day cannot");
});

test("one act answers the latest before it, and of an earlier one it is said for which the next counts", () => {
  // 23 February to 23 March are 28 days, 28 February to 23 March 23.
  const answer = ladder([act("USA", "2018-02-23", 1), act("USA", "2018-02-28", 12), act("RUS", "2018-03-23", 5)]);
  expect(answer.ladders.map((chain) => chain.map(({ date, answered, passed }) => [date, answered, passed]))).toEqual([
    [["2018-02-23", "passed", { date: "2018-03-23", lagDays: 28, answers: "2018-02-28" }]],
    [
      ["2018-02-28", "answered", null],
      ["2018-03-23", "open", null],
    ],
  ]);
  expect(answer.bySide.map(({ answers, medianLagDays, left }) => [answers, medianLagDays, left.passed, left.open])).toEqual([
    [0, null, 0, 1],
    [1, 23, 1, 0],
  ]);
  expect(answer.finding).toContain(
    "Russia answered once, after 23 days: once with fewer persons expelled. " +
      "The acts of 1 day were followed in time by an act of Russia that counts as the answer to a later one.",
  );
  // With 27 days the act of 23 March is too late for that of 23 February.
  const [first] = ladder([act("USA", "2018-02-23", 1), act("USA", "2018-02-28", 12), act("RUS", "2018-03-23", 5)], { within: 27 }).ladders;
  expect(first?.map(({ answered }) => answered)).toEqual(["open"]);
});

test("an act known to a month may be the answer, so that nobody can say there was none", () => {
  const october = act("RUS", "2018-10", 1, { id: "october" });
  const of = (date: string) => ladder([act("USA", date, 55), october]);
  const answer = of("2018-10-21");
  expect(answer.ladders[0]?.[0]).toMatchObject({ answered: "possible", possible: [{ id: "october", date: "2018-10" }] });
  expect(answer.bySide[1]?.left).toEqual({ open: 0, passed: 0, possible: 1, waiting: 0, unknown: 0 });
  expect(answer.finding).toContain(
    "Whether Russia answered the acts of 1 day cannot be said: an act known only to a month or a year may be the answer.",
  );
  expect(answer.finding).not.toContain("Russia did not answer");
  const { columns, rows } = ladderTable(answer);
  expect([...rows].map((row) => row[columns.findIndex(({ name }) => name === "possible_answers")])).toEqual(["october"]);
  // Where the next act is counted for a later one, that of October may still be the answer to the first.
  const passed = ladder([act("USA", "2018-10-21", 55), act("USA", "2018-11-03", 2), act("RUS", "2018-11-05", 2), october]).ladders[0]?.[0];
  expect(passed).toMatchObject({ answered: "passed", possible: [{ id: "october" }] });
  expect(passed && sayAnswered(passed, en)).toBe(
    "the next act of the other side, 5 Nov 2018 (15 days after), is counted for that of 3 Nov 2018; an act known only to Oct 2018 may be its own answer",
  );
  // 60 days after 1 August are 30 September: October is too late. After 2 August it is in time, after 31 October it is over, and 60 days are covered whole.
  expect(["2018-08-01", "2018-08-02", "2018-10-31", "2018-11-01"].map((date) => of(date).ladders[0]?.[0]?.answered)).toEqual([
    "open",
    "possible",
    "possible",
    "open",
  ]);
});

test("an act the record names as occasion is answered, however late", () => {
  const db = createWorld([act("USA", "2018-01-10", 35, { id: "first" }), act("RUS", "2018-09-01", 35, { id: "second" })], COVERED);
  db.$client.exec("UPDATE event SET context_event_id = 'first' WHERE id = 'second'");
  const { ladders } = queryLadder(db, parseQuery(new URLSearchParams("actor=USA&with=RUS")), 60);
  // 31 - 10 days of January, 28, 31, 30, 31, 30, 31, 31, and the first of September.
  expect(ladders[0]?.[1]?.answers).toMatchObject({ link: "stated", lagDays: 234 });
});

test("acts of one day answer nobody, whichever side is named first", () => {
  const acts = [act("USA", "2018-03-22", 50), act("RUS", "2018-03-22", 50)];
  for (const query of ["actor=USA&with=RUS", "actor=RUS&with=USA"]) {
    const answer = ladder(acts, { query });
    const { bySide, sameDays, ladders, finding } = answer;
    expect(bySide.map(({ answers, medianLagDays }) => [answers, medianLagDays])).toEqual([
      [0, null],
      [0, null],
    ]);
    expect([sameDays, ladders[0]?.[1]?.answers]).toMatchObject([1, { sameDay: true, ratios: [] }]);
    expect(ladders[0]?.map(({ answered }) => answered)).toEqual(["sameDay", "sameDay"]);
    expect(finding).toMatch(/expelled\. On 1 day both acted, and no source says which came first\.$/);
    const { columns, rows } = ladderTable(answer);
    const cells = (name: string) => [...rows].map((row) => row[columns.findIndex((column) => column.name === name)]);
    expect(["answers", "lag_days", "ratio", "same_day", "answered"].map(cells)).toEqual([
      [null, null],
      [null, null],
      [null, null],
      [true, true],
      ["sameDay", "sameDay"],
    ]);
  }
});

test("numbers no source states, and days it leaves open, are not made up", () => {
  const answer = ladder([act("USA", "2018-03-26", 12), act("RUS", "2018-03-29", null), act("RUS", "2018-05", 3)]);
  const { ladders, vague, finding, bySide } = answer;
  const { columns, rows } = ladderTable(answer);
  const cells = (name: string) => [...rows].map((row) => row[columns.findIndex((column) => column.name === name)]);
  expect(["amount", "unstated", "ratio"].map(cells)).toEqual([
    [12, null],
    [0, 1],
    [null, null],
  ]);
  expect(ladders[0]?.[1]).toMatchObject({ amounts: [{ unit: "persons", amount: null, acts: 1, unstated: 1 }], answers: { ratios: [] } });
  expect(vague.map(({ date, side }) => [date, side])).toEqual([["2018-05", "RUS"]]);
  // The three of May are no part of the one day's number.
  expect(bySide.map(({ amounts, vague: open }) => [amounts, open])).toEqual([
    [[{ unit: "persons", amount: 12, acts: 1, unstated: 0 }], []],
    [[{ unit: "persons", amount: null, acts: 1, unstated: 1 }], [{ unit: "persons", amount: 3, acts: 1, unstated: 0 }]],
  ]);
  expect(finding).toContain("Russia acted on 1 day: persons expelled of which no source states the number.");
  expect(finding).toContain(
    "1 act known only to a month or a year is on no ladder and not in these numbers: 3 persons expelled by Russia.",
  );
});

test("nothing, nothing covered and no pair are told as what they are", () => {
  expect(ladder([]).finding).toBe("The record has no act of these two against each other.");
  expect(ladder([], { coverage: [] }).finding).toBe("No source covers acts of these two against each other.");
  expect(ladder(ACTS, { query: "actor=USA" })).toMatchObject({
    sides: null,
    ladders: [],
    finding: "This needs one state or organisation as actor and one as counterpart.",
  });
  expect(ladder([act("USA", "2018-03-26", 1)]).finding).toContain("The record knows of no act by Russia.");
});

test.each([
  [
    "Includes twelve at the mission to the United Nations",
    60,
    [
      [48, null],
      [12, "at the mission to the United Nations"],
    ],
  ],
  [
    "58 in Moscow and two in Yekaterinburg",
    60,
    [
      [58, "in Moscow"],
      [2, "in Yekaterinburg"],
    ],
  ],
  // What does not add up, or says something else, is not taken apart.
  ["58 in Moscow and three in Yekaterinburg", 60, []],
  ["Includes sixty at the embassy", 60, []],
  ["Announced 16 April; list handed over 21 April 2021", 10, []],
  ["Number not stated on page", null, []],
  [null, 60, []],
] as const)("the posts of %s", (note, quantity, expected) => {
  expect(readPosts(note, quantity).map(({ amount, where }) => [amount, where])).toEqual(expected);
});

test("a number made up of posts stands in the step with its posts, and is counted once", () => {
  const { ladders } = ladder([
    act("USA", "2018-03-26", 60, { note: "Includes twelve at the mission to the United Nations" }),
    act("RUS", "2018-03-29", 60),
  ]);
  expect(ladders[0]?.[0]).toMatchObject({
    amounts: [{ unit: "persons", amount: 60 }],
    acts: [{ posts: [{ amount: 48 }, { amount: 12 }] }],
  });
  expect(ladders[0]?.[1]?.answers).toMatchObject({ lagDays: 3, ratios: [{ unit: "persons", ratio: 1 }] });
});
