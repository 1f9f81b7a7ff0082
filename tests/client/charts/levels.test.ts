import { expect, test } from "vitest";
import { levelMarks } from "#client/charts/level-marks.ts";
import { endsOf, shapeLevels } from "#client/charts/levels.ts";
import { shapeColumns } from "#shared/charts/series.ts";
import { showDate } from "#client/format.ts";
import { columnTable } from "#client/figures/table-data.ts";
import { row, series } from "./rows.ts";

const of = (id: string, label: string) => ({ split: id, splitLabel: label });
const ofac = of("ofac", "OFAC");
const uk = of("uk", "UK");

// OFAC ends on 3 May 2024; the list of the United Kingdom goes on.
const levels = shapeColumns(
  series(
    [
      row("2023", 3984, { ...ofac, last: "2023-12-31" }),
      row("2023", 1937, { ...uk, last: "2023-12-31" }),
      row("2024", 4888, { ...ofac, last: "2024-05-03", first: "2024-01-01", complete: false }),
      row("2024", 2212, { ...uk, last: "2024-12-31", first: "2024-01-01" }),
      row("2025", null, { ...ofac, events: 88, complete: false }),
      row("2025", 2955, { ...uk, last: "2025-12-31" }),
    ],
    { metric: "stock", split: "list" },
  ),
);

test("a level is a line for each list, which ends where the list does", () => {
  expect(shapeLevels(levels).map(({ part, runs }) => [part.id, runs.map((run) => run.map(({ key, value }) => [key, value]))])).toEqual([
    [
      "ofac",
      [
        [
          ["2023", 3984],
          ["2024", 4888],
        ],
      ],
    ],
    [
      "uk",
      [
        [
          ["2023", 1937],
          ["2024", 2212],
          ["2025", 2955],
        ],
      ],
    ],
  ]);
  expect(shapeLevels(levels).map((line) => [endsOf(line)?.last.day, endsOf(line)?.last.complete])).toEqual([
    ["2024-05-03", false],
    ["2025-12-31", true],
  ]);
});

test("a line is broken where no source covers its buckets", () => {
  const broken = shapeColumns(series([row("2001", 5), row("2002", null), row("2003", 7)], { metric: "stock" }));
  expect(shapeLevels(broken)[0]?.runs.map((run) => run.map(({ key }) => key))).toEqual([["2001"], ["2003"]]);
});

test("each list has its mark in a bucket, the highest first; levels are not added up", () => {
  const scales = { left: (key: string) => (Number(key) - 2023) * 10, band: 10, y: (value: number) => 5000 - value, top: 0, bottom: 5000 };
  const marks = levelMarks(levels, scales, ["a", "b"], { one: "target on the list", many: "targets on the lists" });
  expect(marks.map((bucket) => bucket.map(({ part, label, opens }) => [part, label, opens]))).toEqual([
    [
      ["ofac", "2023: 3,984 targets on the lists, OFAC", true],
      ["uk", "2023: 1,937 targets on the lists, UK", true],
    ],
    [
      ["ofac", `2024: 4,888 targets on the lists, OFAC. As of ${showDate("2024-05-03")}`, true],
      ["uk", "2024: 2,212 targets on the lists, UK", true],
    ],
    [["uk", "2025: 2,955 targets on the lists, UK", true]],
  ]);
  // 4888 and 2212 lie at 112 and 2788: the border is half way between them.
  expect(marks[1]?.map(({ y, height }) => [y, height])).toEqual([
    [0, 1450],
    [1450, 3550],
  ]);
});

test("the table of levels has a column for each list, no sum, and says what is not covered", () => {
  const table = columnTable(levels, "Year", { total: false });
  expect(table.head).toEqual(["Year", "OFAC", "UK", "Note"]);
  expect(table.rows.map(({ label, cells, note }) => [label, ...cells, note])).toEqual([
    ["2023", "3,984", "1,937", ""],
    ["2024", "4,888", "2,212", ""],
    ["2025", "–", "2,955", "Not covered: OFAC"],
  ]);
});
