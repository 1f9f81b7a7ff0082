import { expect, test } from "vitest";
import { countedUntil, groupAddress, groupOf, groupShown } from "#client/pages/tallies/tally-groups.ts";

test.each([
  ["matches", "match"],
  ["agrees", "match"],
  ["differs", "differ"],
  ["possible", "possible"],
  ["unknown", "none"],
  [null, "none"],
] as const)("a verdict of %s stands with %s", (verdict, group) => {
  expect(groupOf({ verdict })).toBe(group);
});

test("the group shown stands in the address, beside what else it holds", () => {
  expect(groupShown("?show=possible&asOf=2026-11-22")).toBe("possible");
  expect(groupShown("?show=else")).toBeNull();
  expect(groupAddress("?asOf=2026-11-22", "differ")).toBe("/tallies?asOf=2026-11-22&show=differ");
  expect(groupAddress("?show=differ", null)).toBe("/tallies");
});

test("a count ends on the last day of its query", () => {
  expect(countedUntil({ query: "from=2015-01-01&kind=call&to=2016-12-31" })).toBe("2016-12-31");
  expect(countedUntil({ query: null })).toBeNull();
});
