import { expect, test } from "vitest";
import { refusal } from "#tests/helpers/compiling.ts";
import { compileCuratedRows } from "#tests/helpers/curated.ts";

const CALL = {
  event_id: "call-2018-03-20-one-two",
  type: "call",
  format: "call",
  start_date: "2018-03-20",
  participants: "ann-one(USA);ben-two(RUS)",
};

test.each([
  ["an unknown type", "type", { type: "chat" }, '"chat" is not one of call, meeting, agreement, cancellation, sanction'],
  ["an unknown format", "format", { format: "dinner" }, '"dinner" is not one of '],
  ["an unknown status", "status", { status: "maybe" }, '"maybe" is not one of held, in_force, lifted, planned'],
  ["an unknown precision", "date_precision", { date_precision: "week" }, '"week" is not one of day, month, year'],
  ["an impossible day", "start_date", { start_date: "2018-02-30" }, '"2018-02-30" is not a day'],
  ["a day in words", "start_date", { start_date: "20 March" }, '"20 March" is not a day'],
  ["an impossible end", "end_date", { end_date: "2018-04-31" }, '"2018-04-31" is not a day after 2018-03-20'],
  ["an end before the start", "end_date", { end_date: "2018-03-19" }, '"2018-03-19" is not a day after 2018-03-20'],
  ["a person not listed", "participants", { participants: "dan-four(USA)" }, '"dan-four" is not in persons.csv'],
  ["an actor not known", "participants", { participants: "ann-one(XXX)" }, '"XXX" is no actor we know'],
  ["people in another shape", "participants", { participants: "Ann One" }, '"Ann One" is not a list of person(CODE)'],
  ["nobody at all", "participants", { participants: "" }, "the event names no party"],
  ["an unknown sender", "sender", { sender: "XXX" }, '"XXX" is no actor we know'],
  ["an unknown initiator", "initiator", { initiator: "us" }, '"us" is no actor we know'],
  ["an unknown country", "venue_country_iso3", { venue_city: "Nowhere", venue_country_iso3: "XXX" }, '"XXX" is no actor we know'],
  ["a number in words", "quantity", { quantity: "many" }, '"many" is not a number'],
  ["an unknown unit", "quantity_unit", { quantity_unit: "spies" }, '"spies" is not one of diplomats, diplomats and staff'],
  [
    "a bad latitude",
    "venue_lat",
    { venue_city: "Paris", venue_country_iso3: "FRA", venue_lat: "48°", venue_lon: "2" },
    '"48°" is not a number',
  ],
  ["an unknown confidence", "confidence", { confidence: "sure" }, '"sure" is not one of stated, inferred'],
  ["a page not listed", "source_ids", { source_ids: "page-a;page-x" }, '"page-x" is not in sources.csv'],
  ["no page", "source_ids", { source_ids: "" }, "the event cites no page"],
  ["an id taken", "event_id", { event_id: "first" }, '"first" is there twice'],
])("%s stops the compile, naming file, line and column", (_, column, cells, reason) => {
  const first = { ...CALL, event_id: "first" };
  const message = refusal(() => compileCuratedRows({ events: [first, { ...CALL, ...cells }] }));
  expect(message.slice(0, `curated/events.csv:3: column "${column}": ${reason}`.length)).toBe(
    `curated/events.csv:3: column "${column}": ${reason}`,
  );
});
