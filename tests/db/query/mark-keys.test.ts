import { expect, it } from "vitest";
import { queryEvents } from "#db/query/events.ts";
import { BadParameter } from "#shared/errors.ts";
import { parseQuery } from "#shared/query.ts";
import { createWorld } from "#tests/helpers/world.ts";

const db = createWorld(
  [{ id: "one", kind: "call", date: "2017-01-28", status: "held", parties: ["participant:USA", "participant:RUS"] }],
  [{ kind: "call", actor: null, from: "2017-01-01", to: "2018-12-31" }],
);

function list(search: string, key: string | null, splitKey: string | null = null) {
  return queryEvents(db, { query: parseQuery(new URLSearchParams(search)), key, splitKey, order: "asc", limit: 10, after: null });
}

function refusal(search: string, key: string | null, splitKey: string | null = null): BadParameter | null {
  try {
    list(search, key, splitKey);
    return null;
  } catch (error) {
    if (error instanceof BadParameter) return error;
    throw error;
  }
}

it("lists nothing for a group that can be there and is empty", () => {
  expect(list("by=year", "2018").total).toBe(0);
  expect(list("by=kind", "visit").total).toBe(0);
  expect(list("by=counterpart&actor=USA", "RUS").total).toBe(1);
});

it.each([
  ["by=year", "zzz"],
  ["by=year", "2017-01"],
  ["by=month", "2017-13"],
  ["by=day", "2017-02-30"],
  ["by=kind", "met"],
  ["by=actor", "US"],
  ["by=tenure", "nobody"],
])("refuses a key that no group of the chart has: %s, %s", (search, key) => {
  expect(refusal(search, key)).toMatchObject({ parameter: "key", value: key });
});

it("refuses the key of a part likewise, and one without a split", () => {
  expect(refusal("by=year&split=kind", "2017", "met")).toMatchObject({ parameter: "splitKey", value: "met" });
  expect(refusal("by=year", "2017", "call")).toMatchObject({ parameter: "splitKey", value: "call" });
  expect(list("by=year&split=kind", "2017", "call").total).toBe(1);
});

it("says what a key is", () => {
  expect(refusal("by=quarter", "2017-Q5")?.allowed).toEqual({ shape: ["bucket", "2018-Q3"] });
});
