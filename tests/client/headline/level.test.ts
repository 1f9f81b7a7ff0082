import { expect, test } from "vitest";
import { headlineLevel, levelPoints, partsInPart } from "#client/headline/level.ts";
import type { ColumnData } from "#client/charts/series.ts";

const NOUN = { one: "target", many: "targets" };
const point = (label: string, value: number | null, complete = true) => ({ label, value, complete, full: false, floor: false });

test.each([
  [[point("2021", 9008), point("2022", 11430), point("2023", null)], "11,430 targets at the end of 2022, against 9,008 at the end of 2021"],
  [
    [point("2023", 13821), point("2024", 14965, false)],
    "14,965 targets in 2024, as far as the lists go, against 13,821 at the end of 2023",
  ],
  [[point("2022", 1)], "1 target at the end of 2022"],
  [[point("2022", null)], "Targets: not covered in this period"],
  [[], "Targets: not covered in this period"],
])("a level is told by its last and its first known column: case %#", (points, text) => {
  expect(headlineLevel(points, NOUN, true)).toBe(text);
});

/** Columns of two parts by their values. */
function columns(...values: [number | null, number | null][]): ColumnData {
  return {
    parts: ["United States", "United Kingdom"].map((label) => ({ id: label, label, total: 0 })),
    columns: values.map((pair, index) => ({
      key: String(2022 + index),
      label: String(2022 + index),
      first: null,
      last: null,
      covered: pair.some((value) => value !== null),
      completeness: "partial",
      complete: true,
      total: (pair[0] ?? 0) + (pair[1] ?? 0),
      possible: 0,
      events: 1,
      unstated: 0,
      segments: pair.map((value) => ({ part: null, value, possible: 0, events: 1, unstated: 0 })),
    })),
    undated: null,
  };
}

test("a part that the lists know for some columns only is named with them, and its sum is told of those alone", () => {
  expect(partsInPart(columns([5, 1], [6, 2], [null, 3], [null, null]))).toBe(
    "Known for some of the columns only, and missing in the others: United States (2022 to 2023).",
  );
  expect(levelPoints(columns([5, 1], [6, 2], [null, 3])).map(({ value }) => value)).toEqual([6, 8, null]);
  expect(partsInPart(columns([5, 1], [6, 2], [null, null]))).toBeNull();
});
