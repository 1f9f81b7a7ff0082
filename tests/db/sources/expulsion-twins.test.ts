import { expect, test } from "vitest";
import { compileExpulsions } from "#db/sources/expulsions/adapter.ts";
import { newContext } from "#tests/helpers/compiling.ts";
import { compileCuratedRows } from "#tests/helpers/curated.ts";
import { expulsionsFile } from "#tests/helpers/upstream.ts";

const ROW = { id: "E1", date: "2018-03-26", sender: "USA", target: "RUS", persons: "60", source_url: "https://www.npr.org/one" };
const CURATED = {
  event_id: "expulsion-2018-03-26-usa-rus",
  type: "expulsion",
  start_date: "2018-03-26",
  status: "in_force",
  sender: "USA",
  target: "RUS",
  quantity: "60",
  quantity_unit: "diplomats",
};

type Rows = readonly Readonly<Record<string, string>>[];

/** What became of the rows: events that stay, citations that were added, and what the issues say. */
function outcome(rows: Rows, curated: Rows, sources?: Rows) {
  const context = newContext();
  const known = compileCuratedRows(sources ? { events: curated, sources } : { events: curated }, context);
  const { events, citations, issues } = compileExpulsions({ file: "expulsions.csv", text: expulsionsFile(rows) }, "hash", known, context);
  return {
    events: events.map(({ ref }) => ref),
    citations: citations.map(({ event, relation, says }) => [event, relation, says]),
    issues: issues.map(({ severity, locator, reason }) => `${severity} ${locator}: ${reason}`),
  };
}

test("the same parties, day and number are one act, and the row becomes a citation of it", () => {
  expect(outcome([ROW], [CURATED])).toEqual({
    events: [],
    citations: [["expulsion-2018-03-26-usa-rus", "corroborates", null]],
    issues: ["merge E1: same parties and day: expulsion-2018-03-26-usa-rus"],
  });
});

test("another number of the same act conflicts, and the citation says which", () => {
  expect(outcome([{ ...ROW, persons: "48" }], [CURATED]).citations).toEqual([["expulsion-2018-03-26-usa-rus", "conflicts", "48 persons"]]);
});

test("another number and day are both said", () => {
  expect(outcome([{ ...ROW, persons: "48", date: "2018-03-29" }], [CURATED]).citations).toEqual([
    ["expulsion-2018-03-26-usa-rus", "conflicts", "48 persons, 2018-03-29"],
  ]);
});

test("of two rows of a day the one with the event's number is its twin, whichever comes first", () => {
  const other = { ...ROW, id: "E0", persons: "12", source_url: "https://www.npr.org/zero" };
  for (const rows of [
    [other, ROW],
    [ROW, other],
  ]) {
    expect(outcome(rows, [CURATED])).toMatchObject({
      events: ["E0"],
      citations: [["expulsion-2018-03-26-usa-rus", "corroborates", null]],
    });
  }
});

test("four days apart are two acts", () => {
  expect(outcome([{ ...ROW, date: "2018-03-30" }], [CURATED])).toEqual({ events: ["E1"], citations: [], issues: [] });
});

test("a few days apart, another publisher's account is of the one act, and so is the very page", () => {
  expect(outcome([{ ...ROW, date: "2018-03-27" }], [CURATED])).toEqual({
    events: [],
    citations: [["expulsion-2018-03-26-usa-rus", "corroborates", "2018-03-27"]],
    issues: ["merge E1: same parties a few days apart, another publisher, no other act on either side: expulsion-2018-03-26-usa-rus"],
  });
  expect(outcome([{ ...ROW, date: "2018-03-27", source_url: "https://a.example/1" }], [CURATED])).toEqual({
    events: [],
    citations: [["expulsion-2018-03-26-usa-rus", "corroborates", "2018-03-27"]],
    issues: ["merge E1: same parties and the very page, whose day is the report's: expulsion-2018-03-26-usa-rus"],
  });
});

test("a few days apart, two accounts of one publisher family are two acts, with a warning", () => {
  const sources = [{ source_id: "page-a", publisher: "BBC Russian", url: "https://a.example/1" }];
  const row = { ...ROW, date: "2018-03-27", source_url: "https://www.bbc.co.uk/one" };
  expect(outcome([row], [CURATED], sources)).toEqual({
    events: ["E1"],
    citations: [],
    issues: ["warning E1: near expulsion-2018-03-26-usa-rus, but not surely the same act; both stay"],
  });
});

test("a second act of the pair nearby leaves both, with a warning for each neighbour", () => {
  const second = { ...CURATED, event_id: "expulsion-2018-03-28-usa-rus", start_date: "2018-03-28", quantity: "2" };
  expect(outcome([{ ...ROW, date: "2018-03-27" }], [CURATED, second])).toEqual({
    events: ["E1"],
    citations: [],
    issues: [
      "warning E1: near expulsion-2018-03-26-usa-rus, but not surely the same act; both stay",
      "warning E1: near expulsion-2018-03-28-usa-rus, but not surely the same act; both stay",
    ],
  });
});

test("a month row joins the only act of its month, and says the month", () => {
  const row = { ...ROW, date: "2018-03", date_precision: "month" };
  expect(outcome([row], [CURATED])).toEqual({
    events: [],
    citations: [["expulsion-2018-03-26-usa-rus", "corroborates", "2018-03"]],
    issues: ["merge E1: same parties, the only act of its month on either side: expulsion-2018-03-26-usa-rus"],
  });
});

test("an act is never the twin of one of another kind or in the other direction", () => {
  expect(outcome([{ ...ROW, kind: "staff_cap" }], [CURATED]).events).toEqual(["E1"]);
  expect(outcome([{ ...ROW, sender: "RUS", target: "USA" }], [CURATED]).events).toEqual(["E1"]);
});
