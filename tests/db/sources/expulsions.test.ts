import { expect, test } from "vitest";
import { compileExpulsions } from "#db/sources/expulsions/adapter.ts";
import type { CompiledSource } from "#db/sources/facts.ts";
import { newContext, refusal } from "#tests/helpers/compiling.ts";
import { compileCuratedRows } from "#tests/helpers/curated.ts";
import { expulsionsFile } from "#tests/helpers/upstream.ts";

const ROW = { id: "E1", date: "2018-03-26", sender: "USA", target: "RUS", persons: "60", source_url: "https://www.npr.org/one" };
function compile(rows: readonly Readonly<Record<string, string>>[]): CompiledSource {
  const context = newContext();
  return compileExpulsions({ file: "expulsions.csv", text: expulsionsFile(rows) }, "hash", compileCuratedRows({}, context), context);
}

test("a row of its own becomes an event with its number, sides and page", () => {
  const source = compile([ROW]);
  expect(source.events).toEqual([
    {
      id: "expulsion-2018-03-26-usa-rus",
      ref: "E1",
      kind: "expulsion",
      start: "2018-03-26",
      end: null,
      status: "in_force",
      title: "United States expels 60 diplomats of Russia",
      format: null,
      medium: null,
      level: null,
      initiator: null,
      venue: null,
      venueCountry: null,
      context: null,
      quantity: 60,
      unit: "persons",
      unitPrinted: "diplomats",
      targetKind: null,
      authority: null,
      programme: null,
      topics: [],
      unannounced: false,
      parties: [
        { role: "sender", actor: "USA", person: null, office: null, printed: null },
        { role: "target", actor: "RUS", person: null, office: null, printed: null },
      ],
      citations: ["exp-01-npr"],
      note: null,
      confidence: "stated",
    },
  ]);
  expect(source.documents).toEqual([
    {
      id: "exp-01-npr",
      publisher: "NPR",
      family: "NPR",
      title: "Expulsions between the United States and Russia, Mar 2018",
      url: "https://www.npr.org/one",
      publishedOn: null,
      kind: "news",
      language: null,
    },
  ]);
});

test.each([
  [{ kind: "expel_diplomats", persons: "1" }, "expulsion", 1, "persons", "Russia expels 1 diplomat of the United Kingdom"],
  [{ kind: "expel_diplomats", persons: "" }, "expulsion", null, null, "Russia expels diplomats of the United Kingdom"],
  [{ kind: "expel_ambassador", persons: "1" }, "expulsion", 1, "persons", "Russia expels the ambassador of the United Kingdom"],
  [{ kind: "close_mission", persons: "" }, "mission_closed_by_host", null, null, "Russia closes a mission of the United Kingdom"],
  [{ kind: "staff_cap", persons: "755" }, "staff_cap", 755, "positions", "Russia cuts 755 staff positions of the United Kingdom"],
  [{ kind: "staff_cap", persons: "" }, "staff_cap", null, null, "Russia cuts staff positions of the United Kingdom"],
])("%j is a %s of %s %s: %s", (cells, kind, quantity, unit, title) => {
  expect(compile([{ ...ROW, sender: "RUS", target: "GBR", ...cells }]).events[0]).toMatchObject({ kind, quantity, unit, title });
});

test("a month row stays a month", () => {
  expect(compile([{ ...ROW, date: "2018-04", date_precision: "month" }]).events[0]).toMatchObject({
    id: "expulsion-2018-04-usa-rus",
    start: "2018-04",
  });
});

test("a page under another spelling of its address is one document, the curated table's where it has the page", () => {
  const rows = [
    { ...ROW, source_url: "http://npr.org/one/" },
    { ...ROW, id: "E2", target: "FRA" },
    { ...ROW, id: "E3", target: "DEU", source_url: "http://www.a.example/1" },
  ];
  const source = compile(rows);
  expect(source.documents.map(({ id }) => id)).toEqual(["exp-01-npr"]);
  expect(source.events.map(({ citations }) => citations)).toEqual([["exp-01-npr"], ["exp-01-npr"], ["page-a"]]);
});

test.each([
  ["kind", { kind: "wave" }, '"wave" is not one of expel_diplomats, expel_ambassador, close_mission, staff_cap'],
  ["date_precision", { date_precision: "year", date: "2018" }, '"year" is not one of day, month'],
  ["date", { date: "2018-03" }, '"2018-03" is not a day'],
  ["date", { date: "2018-03-26", date_precision: "month" }, '"2018-03-26" is not a month'],
  ["date", { date: "2018-02-29" }, '"2018-02-29" is not a day'],
  ["sender", { sender: "Russia" }, '"Russia" is no actor we know'],
  ["target", { target: "" }, '"" is no actor we know'],
  ["persons", { persons: "about 60" }, '"about 60" is not a number'],
  ["persons", { persons: "-3" }, '"-3" is not a count'],
  ["persons", { persons: "1.5" }, '"1.5" is not a count'],
  ["source_url", { source_url: "npr.org/one" }, '"npr.org/one" is not a web address'],
  ["source_url", { source_url: "https://" }, '"https://" is not a web address'],
  ["id", { id: "E0" }, '"E0" is there twice'],
])("a bad %s stops the compile: %j", (column, cells, reason) => {
  expect(
    refusal(() =>
      compile([
        { ...ROW, id: "E0" },
        { ...ROW, target: "FRA", ...cells },
      ]),
    ),
  ).toBe(`expulsions.csv:3: column "${column}": ${reason}`);
});
