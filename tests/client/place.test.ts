import { expect, test } from "vitest";
import { describePlace, placeOf } from "#client/pages/pair/place.ts";

const ROWS = [
  { key: "A", value: 9 },
  { key: "B", value: 4 },
  { key: "C", value: 4 },
  { key: "D", value: 1 },
  { key: "E", value: 0 },
  { key: "unknown", value: 30 },
];

test("equals share a place, what nobody names has none, and those without a contact are not counted", () => {
  expect(placeOf(ROWS, "A")).toEqual({ place: 1, of: 4, contacts: 9 });
  expect([placeOf(ROWS, "C")?.place, placeOf(ROWS, "D")?.place]).toEqual([2, 4]);
  expect([placeOf(ROWS, "E"), placeOf([], "A")]).toEqual([null, null]);
});

function place(number: number): string {
  return describePlace({ place: number, of: 30, contacts: 5 }, "Russia", "France");
}

test("a place in words", () => {
  expect(place(1)).toBe("Of 30 in contact with France, Russia had the most: 5.");
  expect([2, 3, 11, 22].map((number) => /the (\S+) most/.exec(place(number))?.[1])).toEqual(["2nd", "3rd", "11th", "22nd"]);
  expect(describePlace(null, "Russia", "France")).toBe("The record has no such contact of Russia with France.");
});
