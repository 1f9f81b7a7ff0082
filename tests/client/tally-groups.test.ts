import { expect, test } from "vitest";
import { describeGroups } from "#client/pages/tallies/describe-groups.ts";
import { countGroups, groupOf } from "#shared/claims/tally-group.ts";
import { countedUntil, groupAddress, groupShown, knownAddress } from "#client/pages/tallies/tally-groups.ts";

test.each([
  ["matches", "exact", "match"],
  ["agrees", "rounded", "match"],
  ["agrees", "above", "bound"],
  ["agrees", "floor", "bound"],
  ["agrees", "ceiling", "bound"],
  ["differs", "above", "differ"],
  ["possible", "exact", "possible"],
  ["unknown", "exact", "none"],
  [null, "exact", "none"],
] as const)("a verdict of %s on a number that is %s stands with %s", (verdict, bound, group) => {
  expect(groupOf({ verdict, bound })).toBe(group);
});

test("each group is told with its number, those with none left out", () => {
  const near = [
    { verdict: "matches", bound: "exact" },
    { verdict: "agrees", bound: "rounded" },
    { verdict: "agrees", bound: "above" },
    { verdict: "differs", bound: "exact" },
    { verdict: null, bound: "exact" },
  ] as const;
  expect(countGroups(near)).toEqual({ match: 2, bound: 1, possible: 0, differ: 1, none: 1 });
  expect(describeGroups(near)).toBe("2 match, 1 bound met and 1 differ");
});

test("the group shown stands in the address, beside what else it holds", () => {
  expect(groupShown("?show=possible&asOf=2026-11-22")).toBe("possible");
  expect(groupShown("?show=else")).toBeNull();
  expect(groupAddress("?asOf=2026-11-22", "differ")).toBe("/tallies?asOf=2026-11-22&show=differ");
  expect(groupAddress("?show=differ", null)).toBe("/tallies");
  expect(knownAddress("?claim=nine+calls&show=match", 17_697)).toBe("/tallies?claim=nine+calls&show=match&knownOn=2018-06-15");
  expect(knownAddress("?knownOn=2018-06-15", null)).toBe("/tallies");
});

test("a count ends on the last day of its query", () => {
  expect(countedUntil({ query: "from=2015-01-01&kind=call&to=2016-12-31" })).toBe("2016-12-31");
  expect(countedUntil({ query: null })).toBeNull();
});
