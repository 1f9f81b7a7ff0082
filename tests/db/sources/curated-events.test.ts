import { expect, test } from "vitest";
import type { CompiledEvent } from "#db/sources/facts.ts";
import { newContext } from "#tests/helpers/compiling.ts";
import { compileCuratedRows } from "#tests/helpers/curated.ts";

const CALL = {
  event_id: "call-2018-03-20-one-two",
  type: "call",
  format: "call",
  start_date: "2018-03-20",
  participants: "ann-one(USA);ben-two(RUS)",
};
const SANCTION = {
  event_id: "sanction-2018-04-06-usa-rus",
  type: "sanction",
  start_date: "2018-04-06",
  status: "in_force",
  sender: "USA",
  target: "RUS",
  authority: "E.O. 13661",
  quantity: "38",
  quantity_unit: "persons and entities",
};
const EXPULSION = {
  event_id: "expulsion-2018-03-26-usa-rus",
  type: "expulsion",
  start_date: "2018-03-26",
  status: "in_force",
  sender: "USA",
  target: "RUS",
  quantity: "60",
  quantity_unit: "diplomats",
};

function compile(row: Readonly<Record<string, string>>): CompiledEvent | undefined {
  return compileCuratedRows({ events: [row] }).events[0];
}

test("a call has its people with the offices of the day, its topics once and its pages in order", () => {
  expect(
    compile({
      ...CALL,
      level: "head_of_state",
      initiator: "USA",
      topics: "Syria; arms control;Syria;",
      source_ids: "page-b;page-a",
      note: "A note",
    }),
  ).toEqual({
    id: "call-2018-03-20-one-two",
    ref: "call-2018-03-20-one-two",
    kind: "call",
    start: "2018-03-20",
    end: null,
    status: "held",
    title: "A title",
    format: null,
    medium: "phone",
    level: "leaders",
    initiator: "USA",
    venue: null,
    venueCountry: null,
    context: null,
    quantity: null,
    unit: null,
    unitPrinted: null,
    targetKind: null,
    authority: null,
    programme: null,
    topics: ["Syria", "arms control"],
    unannounced: false,
    parties: [
      { role: "participant", actor: "USA", person: "ann-one", office: "president", printed: null },
      { role: "participant", actor: "RUS", person: "ben-two", office: "president", printed: null },
    ],
    citations: ["page-b", "page-a"],
    note: "A note",
    confidence: "stated",
  });
});

test("a call by video is a video call, and a meeting is in person at its place", () => {
  expect(compile({ ...CALL, format: "video_call" })).toMatchObject({ kind: "video_call", medium: "video", format: null });
  const context = newContext();
  const [meeting] = compileCuratedRows(
    {
      events: [
        {
          ...CALL,
          type: "meeting",
          format: "sidelines",
          end_date: "2018-03-21",
          context: "a summit",
          venue_city: "Kiev",
          venue_country_iso3: "UKR",
          venue_lat: "50.45",
          venue_lon: "30.52",
        },
      ],
    },
    context,
  ).events;
  expect(meeting).toMatchObject({ medium: "in_person", format: "sidelines", venue: "kyiv-ukr", end: "2018-03-21", context: "a summit" });
  expect(context.venues.byId.get("kyiv-ukr")).toEqual({
    id: "kyiv-ukr",
    city: "Kyiv",
    country: "UKR",
    latitude: "50.45",
    longitude: "30.52",
    source: "curated",
  });
});

test.each([
  ["day", "2018-03-20", "2018-03-20"],
  ["month", "2018-03-01", "2018-03"],
  ["year", "2018-01-01", "2018"],
])("a row known to the %s keeps no more than that", (date_precision, start_date, start) => {
  expect(compile({ ...CALL, date_precision, start_date })?.start).toBe(start);
});

test("an end on the first day is no end", () => {
  expect(compile({ ...CALL, end_date: "2018-03-20" })?.end).toBeNull();
});

test("relief that the table calls lifted is in force; a lifted sanction stays lifted", () => {
  expect(compile({ ...SANCTION, type: "sanction_relief", status: "lifted" })).toMatchObject({ kind: "sanction_eased", status: "in_force" });
  expect(compile({ ...SANCTION, status: "lifted" })).toMatchObject({ kind: "sanction_imposed", status: "lifted" });
});

test("a sanction counts targets of a kind under a programme of its side", () => {
  const context = newContext();
  const { events } = compileCuratedRows(
    { events: [SANCTION, { ...SANCTION, event_id: "b", quantity_unit: "vessels", sender: "GBR" }] },
    context,
  );
  expect(
    events.map(({ quantity, unit, unitPrinted, targetKind, programme }) => [quantity, unit, unitPrinted, targetKind, programme]),
  ).toEqual([
    [38, "targets", "persons and entities", "mixed", "usa-eo-13661"],
    [38, "targets", "vessels", "vessels", "gbr-eo-13661"],
  ]);
  expect([...context.programmes.values()]).toEqual([
    { id: "usa-eo-13661", name: "E.O. 13661", issuer: "USA", target: null, source: "curated" },
    { id: "gbr-eo-13661", name: "E.O. 13661", issuer: "GBR", target: null, source: "curated" },
  ]);
});

test("persons sent home are persons, posts cut are positions of a ceiling, closures count missions", () => {
  const of = (row: Readonly<Record<string, string>>) => {
    const event = compile({ ...EXPULSION, ...row });
    return [event?.kind, event?.quantity, event?.unit, event?.targetKind];
  };
  expect(of({})).toEqual(["expulsion", 60, "persons", null]);
  expect(of({ quantity_unit: "staff positions" })).toEqual(["staff_cap", 60, "positions", null]);
  expect(of({ type: "staff_cap", quantity_unit: "persons" })).toEqual(["staff_cap", 60, "positions", null]);
  expect(of({ type: "mission_closure", quantity: "2", quantity_unit: "consulates" })).toEqual([
    "mission_closed_by_host",
    2,
    "missions",
    null,
  ]);
  expect(of({ type: "mission_closure", quantity: "", quantity_unit: "", title: "France closes own embassy" })).toEqual([
    "mission_closed_by_sender",
    null,
    null,
    null,
  ]);
  expect(compile(EXPULSION)?.parties).toEqual([
    { role: "sender", actor: "USA", person: null, office: null, printed: null },
    { role: "target", actor: "RUS", person: null, office: null, printed: null },
  ]);
});

test("sides of an agreement are participants, each state once", () => {
  const agreement = { ...CALL, event_id: "a", type: "agreement", format: "", sender: "RUS", target: "FRA" };
  expect(compile(agreement)?.parties.map(({ role, actor, person }) => [role, actor, person])).toEqual([
    ["participant", "USA", "ann-one"],
    ["participant", "RUS", "ben-two"],
    ["participant", "FRA", null],
  ]);
});

test("the level is that of the lower side; the table's own where somebody held no office yet", () => {
  const french = { ...CALL, participants: "ann-one(USA);cid-three(FRA)" };
  expect(compile(french)?.level).toBe("ministers");
  expect(compile({ ...CALL, start_date: "2016-12-30", level: "head_of_state" })?.level).toBe("leaders");
  expect(compile({ ...CALL, start_date: "2016-12-30" })?.level).toBeNull();
  expect(compile({ ...french, start_date: "2019-06-30" })?.parties[1]?.office).toBe("foreign_minister");
  expect(compile({ ...french, start_date: "2019-07-01" })?.parties[1]?.office).toBeNull();
});

test("a page of the days before a held contact announces it and stands behind those that attest it", () => {
  const sources = [
    { source_id: "before", published_on: "2018-03-01" },
    { source_id: "after", published_on: "2018-03-21" },
    { source_id: "undated", published_on: "" },
  ];
  const cited = { source_ids: "before;after;undated" };
  const citations = (status: string): string[] | undefined =>
    compileCuratedRows({ events: [{ ...CALL, ...cited, status }], sources, terms: [] }).events[0]?.citations;
  expect(citations("held")).toEqual(["after", "undated", "before"]);
  expect(citations("planned")).toEqual(["before", "after", "undated"]);
});
