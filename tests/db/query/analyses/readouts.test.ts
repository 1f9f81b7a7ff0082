import { expect, test } from "vitest";
import type { Db } from "#db/client.ts";
import { readoutsTable } from "#db/files/analyses/pair-tables.ts";
import { queryReadouts } from "#db/query/analyses/readouts.ts";
import { toDay } from "#shared/dates.ts";
import { parseQuery } from "#shared/query.ts";
import { createWorld } from "#tests/helpers/world.ts";

interface Call {
  date: string;
  /** `family`, or `family day` where the page is dated. */
  pages: readonly string[];
  initiator?: string;
  level?: string;
}

/** A world of calls, each with the pages that tell of it, and both presidents' sites covered for January 2022. */
function tell(calls: readonly Call[], query = "actor=USA&with=RUS", sites = ["wh-readouts USA", "kremlin RUS"]) {
  const db = createWorld(
    calls.map(({ date, initiator, level = "leaders" }) => ({
      id: `call-${date}`,
      kind: "call",
      date,
      level,
      ...(initiator === undefined ? {} : { initiator }),
      parties: ["participant:USA", "participant:RUS"],
    })),
  );
  db.$client.exec("DELETE FROM event_document");
  for (const { date, pages } of calls) for (const [index, page] of pages.entries()) addPage(db, `call-${date}`, index, page);
  for (const site of sites) addSite(db, site);
  return queryReadouts(db, parseQuery(new URLSearchParams(query)));
}

function addPage(db: Db, event: string, ordinal: number, page: string): void {
  const [, family = page, day = null] = /^(.*?)(?: (\d{4}-\d{2}-\d{2}))?$/.exec(page) ?? [];
  const kind = family === "Kremlin" || family === "White House" ? "readout" : "news";
  const id = `${event}-${ordinal}`;
  db.$client
    .prepare(
      "INSERT INTO document (id, source_id, publisher, family, title, published_on, kind, import_id) VALUES (?, 'test', ?, ?, 'A page', ?, ?, 1)",
    )
    .run(id, family, family, day, kind);
  db.$client
    .prepare("INSERT INTO event_document (event_id, document_id, ordinal, relation, source_id) VALUES (?, ?, ?, 'primary', 'test')")
    .run(event, id, ordinal);
}

function addSite(db: Db, site: string): void {
  const [source, actor] = site.split(" ");
  db.$client
    .prepare(
      "INSERT INTO source (id, name, publisher, licence, tier, description) VALUES (?, 'Site', 'Office', 'CC0', 'vetted', 'A site.')",
    )
    .run(source);
  db.$client
    .prepare(
      "INSERT INTO coverage (source_id, kind, actor_id, from_text, to_text, from_day, to_day, completeness) VALUES (?, 'call', ?, '2022-01-01', '2022-01-31', ?, ?, 'partial')",
    )
    .run(source, actor, toDay(2022, 1, 1), toDay(2022, 1, 31));
}

const CALLS: readonly Call[] = [
  { date: "2022-01-03", pages: ["White House 2022-01-03", "Kremlin 2022-01-04", "Reuters", "AP"], initiator: "RUS" },
  { date: "2022-01-05", pages: ["Kremlin 2022-01-05", "White House 2022-01-05"], initiator: "USA" },
  { date: "2022-01-10", pages: ["White House", "Kremlin"] },
  { date: "2022-01-12", pages: ["White House", "Reuters"] },
  { date: "2022-01-13", pages: ["Kremlin"], initiator: "FRA" },
  { date: "2022-01-20", pages: ["Reuters", "Reuters"] },
  { date: "2022-02-10", pages: ["White House"] },
];

test("a contact is told by both, by one alone or by neither only where it is known of both", () => {
  expect(tell(CALLS)).toMatchObject({
    events: 7,
    told: [5, 4],
    covered: [7, 6],
    both: 3,
    only: [1, 1],
    neither: 1,
    open: 1,
    first: { before: [1, 0], sameDay: 1, notSaid: 1 },
    years: [{ year: 2022, both: 3, only: [1, 1], neither: 1, open: 1, covered: true }],
  });
});

test("a year between two with contacts has none where a source covers it, and is not covered where none does", () => {
  const far: Call[] = [...CALLS, { date: "2020-03-01", pages: ["White House"] }];
  const none = { both: 0, only: [0, 0], neither: 0, open: 0 };
  // Sources of calls cover January 2022 alone.
  expect(tell(far).years).toEqual([
    { year: 2020, ...none, open: 1, covered: true },
    { year: 2021, ...none, covered: false },
    { year: 2022, both: 3, only: [1, 1], neither: 1, open: 1, covered: true },
  ]);
});

test("who asked for a contact is told by who told of it, and one-sided ones are listed", () => {
  const { initiators, oneSided } = tell(CALLS);
  expect(initiators).toEqual([
    { toldBy: "both", initiator: [1, 1], others: 0, notSaid: 1 },
    { toldBy: "first", initiator: [0, 0], others: 0, notSaid: 2 },
    { toldBy: "second", initiator: [0, 0], others: 1, notSaid: 0 },
    { toldBy: "neither", initiator: [0, 0], others: 0, notSaid: 1 },
  ]);
  expect(oneSided.map(({ date, toldBy }) => [date, toldBy])).toEqual([
    ["2022-01-12", "USA"],
    ["2022-01-13", "RUS"],
  ]);
});

test("publishers of one family are one witness, and governments are none", () => {
  expect(tell(CALLS).witnesses).toEqual([
    { families: 0, events: 4 },
    { families: 1, events: 2 },
    { families: 2, events: 1 },
  ]);
  expect(tell(CALLS).finding).toBe(
    "The record holds an account by the United States of 5 of the 7 contacts, and one by Russia of 4. " +
      "Of the 6 for which it is known whether each side disclosed them, 3 were disclosed by both, 1 by the United States alone, 1 by Russia alone and 1 by neither. " +
      "Where both gave an account, that of the United States came first once, that of Russia never, and both on the same day once; in 1 case the record has no days to compare. " +
      "3 of the 7 are also told of by a source independent of both sides.",
  );
});

test("of ministers a president's site says nothing, and without a site nobody can say", () => {
  const ministers: Call[] = [{ date: "2022-01-12", pages: ["White House"], level: "ministers" }];
  expect(tell(ministers, "actor=USA&with=RUS&level=leaders")).toMatchObject({ events: 0 });
  expect(tell(ministers)).toMatchObject({ events: 1, open: 1 });
  expect(tell(ministers, "actor=USA&with=RUS&level=ministers")).toMatchObject({ events: 1, open: 1, only: [0, 0] });
  const uncovered = tell(CALLS, "actor=USA&with=RUS", ["wh-readouts USA"]);
  expect(uncovered).toMatchObject({ only: [0, 1], neither: 0, open: 3 });
});

test("one side alone is told by pair and year, as its page of two tells it", () => {
  const answer = tell(CALLS, "actor=RUS");
  expect(answer).toMatchObject({
    sides: null,
    events: 7,
    years: [],
    finding: "The record holds an account by Russia of 4 of its 7 contacts with 1 other.",
  });
  // Russia is the first side now: it told alone on 13 January, the United States alone on the 12th.
  const shares = { both: 3, only: [1, 1], neither: 1, open: 1 };
  expect(answer.pairs).toEqual([
    {
      side: { id: "USA", label: "United States", inText: "the United States" },
      events: 7,
      ...shares,
      years: [{ year: 2022, ...shares, covered: true }],
      query: "actor=RUS&kind=call,meeting,summit,video_call&with=USA",
    },
  ]);
  expect(readoutsTable(answer)).toMatchObject({ rows: [["USA", 2022, 3, 1, 1, 1, 1, true]] });
  expect(readoutsTable(answer).columns.map(({ name }) => name)).toEqual([
    "with",
    "year",
    "both",
    "only_own",
    "only_other",
    "neither",
    "open",
    "covered",
  ]);
});

test("nothing and no pair are told as what they are", () => {
  const covered = createWorld([], [{ kind: "call", actor: null, from: "2022-01-01", to: "2022-01-31" }]);
  const ask = (query: string) => queryReadouts(covered, parseQuery(new URLSearchParams(query))).finding;
  expect(ask("actor=USA&with=RUS")).toBe("The record has no contact of these two that a side could have disclosed.");
  expect(ask("actor=USA&with=RUS&kind=expulsion")).toBe(
    "The record has no event of these two that a side could have disclosed, and no source covers them.",
  );
  expect(ask("actor=USA&with=RUS&from=2023-01-01")).toBe(
    "The record has no contact of these two that a side could have disclosed, and no source covers them.",
  );
  expect(tell(CALLS, "actor=USA,RUS")).toMatchObject({
    sides: null,
    pairs: [],
    finding: "This needs one state or organisation as actor, and at most one as counterpart.",
  });
  expect(tell([{ date: "2021-01-01", pages: ["White House"] }]).finding).toContain(
    "The record holds an account by the United States of the one contact, and none by Russia. For none of them is it known whether each side disclosed it",
  );
});
