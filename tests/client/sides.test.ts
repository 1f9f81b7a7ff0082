import { expect, test } from "vitest";
import { addToSide, removeFromSide, sideValues } from "#client/filters/sides.ts";
import { DEFAULT_QUERY, formatQuery, withFilter } from "#shared/query.ts";

const PAIR = withFilter(withFilter(DEFAULT_QUERY, "actor", ["USA"]), "with", ["RUS"]);

test("taking the first side away leaves the second as the first", () => {
  expect(formatQuery(removeFromSide(PAIR, { filter: "actor", id: "USA" }))).toBe("actor=RUS");
});

test("a second state joins the second side", () => {
  expect(formatQuery(addToSide(PAIR, "second", "actor", "CHN"))).toBe("actor=USA&with=CHN,RUS");
});

test("a counterpart chosen before anyone becomes the first side", () => {
  expect(formatQuery(addToSide(DEFAULT_QUERY, "second", "actor", "CHN"))).toBe("actor=CHN");
});

test("nobody stands on both sides", () => {
  expect(addToSide(PAIR, "second", "actor", "USA")).toBe(PAIR);
});

test("people stand beside states", () => {
  const query = addToSide(PAIR, "first", "person", "donald-trump");
  expect(sideValues(query, "first")).toEqual([
    { filter: "actor", id: "USA" },
    { filter: "person", id: "donald-trump" },
  ]);
});
