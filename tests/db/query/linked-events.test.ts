import { expect, test } from "vitest";
import { queryLinkedEvents } from "#db/query/linked-events.ts";
import { createWorld, type WorldEvent } from "#tests/helpers/world.ts";

const SIDES = ["participant:USA", "participant:RUS"];
const EVENTS: WorldEvent[] = [
  { id: "act", kind: "expulsion", date: "2018-03-26", parties: ["sender:USA", "target:RUS"], quantity: 60, unit: "persons" },
  { id: "answer", kind: "expulsion", date: "2018-03-29", parties: ["sender:RUS", "target:USA"], quantity: 60, unit: "persons" },
  { id: "off", kind: "meeting", date: "2017-06-23", status: "cancelled", parties: SIDES },
  { id: "held", kind: "meeting", date: "2017-07-17", parties: SIDES },
  { id: "summit", kind: "summit", date: "2013-06-17", parties: SIDES },
  { id: "aside", kind: "meeting", date: "2013-06-17", parties: SIDES },
  { id: "alone", kind: "meeting", date: "2014-06-17", parties: SIDES },
];

test("an event names the one it follows upon, and those that follow upon it, by what they are", () => {
  const db = createWorld(EVENTS);
  for (const [id, occasion] of [
    ["answer", "act"],
    ["held", "off"],
    ["aside", "summit"],
  ]) {
    db.$client.prepare("UPDATE event SET context_event_id = ? WHERE id = ?").run(occasion, id);
  }
  const linksOf = (id: string) => queryLinkedEvents(db, id).map((linked) => [linked.relation, linked.id, linked.date]);
  expect(linksOf("answer")).toEqual([["answers", "act", "2018-03-26"]]);
  expect(linksOf("act")).toEqual([["answered-by", "answer", "2018-03-29"]]);
  expect(linksOf("held")).toEqual([["replaces", "off", "2017-06-23"]]);
  expect(linksOf("off")).toEqual([["replaced-by", "held", "2017-07-17"]]);
  expect(linksOf("aside")).toEqual([["takes-place-at", "summit", "2013-06-17"]]);
  expect(linksOf("summit")).toEqual([["beside", "aside", "2013-06-17"]]);
  expect(linksOf("alone")).toEqual([]);
});
