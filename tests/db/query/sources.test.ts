import { expect, test } from "vitest";
import { joinSpans } from "#db/query/join-spans.ts";
import { querySources } from "#db/query/sources.ts";
import { GAPS } from "#db/sources/gaps.ts";
import { SOURCES } from "#db/sources/registry.ts";
import { openRecord } from "#tests/helpers/record.ts";

test("spans that touch are one, and the more complete one stands in front", () => {
  expect(
    joinSpans([
      { first: 1, last: 10, completeness: "partial" },
      { first: 11, last: 20, completeness: "partial" },
      { first: 8, last: 12, completeness: "full" },
      { first: 15, last: 30, completeness: "sample" },
    ]),
  ).toEqual([
    { first: 1, last: 7, completeness: "partial" },
    { first: 8, last: 12, completeness: "full" },
    { first: 13, last: 20, completeness: "partial" },
    { first: 21, last: 30, completeness: "sample" },
  ]);
});

test("every source says what it lacks, and nothing is said of a source that is not there", () => {
  expect(Object.keys(GAPS).toSorted()).toEqual(SOURCES.map(({ id }) => id).toSorted());
  expect(Object.values(GAPS).every((gaps) => gaps.length > 0)).toBe(true);
});

test("the record's travels are complete between two incomplete stretches, and end with their coverage, not with the record", () => {
  const db = openRecord();
  const travels = querySources(db).sources.find(({ id }) => id === "hsg-travels");
  db.$client.close();
  expect(travels?.lastCoveredDay).toBe("2025-02-19");
  expect(travels?.coverage.map(({ kind, spans }) => [kind.id, spans])).toEqual([
    [
      "visit",
      [
        { from: "1866-01-09", to: "1906-11-13", completeness: "partial" },
        { from: "1906-11-14", to: "2024-12-04", completeness: "full" },
        { from: "2024-12-05", to: "2025-02-19", completeness: "partial" },
      ],
    ],
  ]);
  expect(travels?.rows).toEqual({ read: 4271, accepted: 4267, merged: 4, rejected: 0 });
  expect(travels?.issues).toEqual([
    { severity: "merge", reason: "the same stop as another row", rows: 4 },
    { severity: "warning", reason: "printed under a state that had ended; counted as RUS", rows: 3 },
  ]);
});
