import { expect, test } from "vitest";
import { deriveJourneys, derivePairs } from "#db/import/derive.ts";
import type { RecordEvent, RecordParty } from "#db/import/rows.ts";
import { deriveTenureDays, type TenureDates } from "#db/import/tenures.ts";
import { formatDay, parseDay, parseEdtf } from "#shared/dates.ts";

function party(role: RecordParty["role"], actor: string | null, person: string | null = null): RecordParty {
  return { role, actor, person, office: null, printed: null };
}

/** A visit with what a journey looks at. */
function visit(id: string, dates: string, person: string | null, kind = "visit"): RecordEvent {
  const [start = "", end = ""] = dates.split("/");
  return {
    id,
    kind,
    span: parseEdtf(start),
    endDay: end === "" ? null : parseDay(end),
    parties: [party("guest", "USA", person), party("host", "FRA")],
  } as unknown as RecordEvent;
}

test("stops of one guest on shared or following days are one journey, named after its first stop", () => {
  const journeys = deriveJourneys([
    visit("c", "2021-06-15/2021-06-16", "ann"),
    visit("a", "2021-06-09/2021-06-13", "ann"),
    visit("b", "2021-06-13/2021-06-15", "ann"),
    visit("d", "2021-06-17", "ann"),
    visit("e", "2021-06-19", "ann"),
    visit("f", "2021-06-10", "ben"),
    visit("g", "2021-06-10", null),
    visit("h", "2021-06-10", null),
    visit("i", "2021-06-10", "ann", "meeting"),
  ]);
  expect(Object.fromEntries(journeys)).toEqual({ a: "a", b: "a", c: "a", d: "a", e: "e", f: "f", g: "g", h: "h" });
});

test("a short stop inside a long one does not end the journey", () => {
  const journeys = deriveJourneys([
    visit("long", "2021-06-01/2021-06-10", "ann"),
    visit("short", "2021-06-03", "ann"),
    visit("next", "2021-06-11", "ann"),
    visit("far", "2021-06-13", "ann"),
  ]);
  expect(Object.fromEntries(journeys)).toEqual({ long: "long", short: "long", next: "long", far: "far" });
});

test.each([
  [
    "participants of three states",
    [party("participant", "USA"), party("participant", "RUS"), party("participant", "FRA")],
    "FRA-USA RUS-USA FRA-RUS",
  ],
  ["two people of one state", [party("participant", "USA", "ann"), party("participant", "USA", "bob")], ""],
  ["a state twice", [party("participant", "USA", "ann"), party("participant", "USA", "bob"), party("participant", "RUS")], "RUS-USA"],
  ["two guests and a host", [party("guest", "FRA"), party("guest", "DEU"), party("host", "USA")], "FRA-USA DEU-USA"],
  ["a sender and two targets", [party("sender", "USA"), party("target", "RUS"), party("target", "BLR")], "RUS-USA BLR-USA"],
  ["a person without a state", [party("participant", "USA"), party("participant", null, "cyd")], ""],
  ["a target alone", [party("target", "RUS")], ""],
])("pairs of %s", (_, parties, pairs) => {
  const expected = pairs === "" ? [] : pairs.split(" ");
  expect(
    derivePairs(parties)
      .map(({ a, b }) => `${a}-${b}`)
      .toSorted(),
  ).toEqual(expected.toSorted());
});

function days(tenures: readonly TenureDates[]): Record<string, string> {
  return Object.fromEntries(
    [...deriveTenureDays(tenures)].map(([id, { headline, fromDay, toDay, bucketToDay }]) => [
      id,
      `${headline ? "headline " : ""}${words(fromDay)} to ${words(toDay)}, bucket to ${words(bucketToDay)}`,
    ]),
  );
}

function words(day: number | null): string {
  return day === null ? "open" : formatDay(day);
}

function term(id: string, office: string, from: string, to: string | null, actor = "USA"): TenureDates {
  return { id, person: id, office, actor, accreditedTo: null, from, to };
}

test("the day a successor starts is the successor's; an end without a successor keeps its day", () => {
  expect(
    days([
      term("one", "president", "2009-01-20", "2017-01-20"),
      term("two", "president", "2017-01-20", "2021-01-20"),
      term("aide", "secretary_of_state", "2009-01-21", "2013-02-01"),
    ]),
  ).toEqual({
    one: "headline 2009-01-20 to 2017-01-19, bucket to 2017-01-19",
    two: "headline 2017-01-20 to 2021-01-20, bucket to 2021-01-20",
    aide: "2009-01-21 to 2013-02-01, bucket to 2013-02-01",
  });
});

test("an open end is unknown; its bucket ends where the next headline term begins", () => {
  expect(days([term("one", "president", "2012-05-07", null, "RUS"), term("two", "president", "2024", "2025-03", "RUS")])).toEqual({
    one: "headline 2012-05-07 to open, bucket to 2023-12-31",
    two: "headline 2024-01-01 to 2025-03-31, bucket to 2025-03-31",
  });
});

test("of two headline offices of one state the later term ends the earlier's bucket, not its term", () => {
  expect(
    days([
      term("secretary", "general_secretary", "1985-03-11", "1991-08-24", "SUN"),
      term("president", "president", "1990-03-15", "1991-12-25", "SUN"),
    ]),
  ).toEqual({
    secretary: "headline 1985-03-11 to 1991-08-24, bucket to 1990-03-14",
    president: "headline 1990-03-15 to 1991-12-25, bucket to 1991-12-25",
  });
});
