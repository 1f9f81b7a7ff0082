import { describe, expect, test } from "vitest";
import { bucketLabel } from "#shared/charts/bucket-label.ts";
import { shapeBothWays } from "#shared/charts/mirror.ts";
import { hasEvents, partialStretches, shapeColumns, uncoveredStretches } from "#shared/charts/series.ts";
import { row, series } from "#tests/client/charts/rows.ts";

describe("columns", () => {
  test("a split becomes the parts of each column, in the order of the answer", () => {
    const data = shapeColumns(
      series(
        [
          row("2021", 9, { split: "call", splitLabel: "Phone call" }),
          row("2021", 1, { split: "video_call", splitLabel: "Video call" }),
          row("2022", 13, { split: "call", splitLabel: "Phone call" }),
          row("2022", 0, { split: "video_call", splitLabel: "Video call" }),
        ],
        { split: "kind" },
      ),
    );
    expect(data.parts).toEqual([
      { id: "call", label: "Phone call", total: 22, way: null, below: false },
      { id: "video_call", label: "Video call", total: 1, way: null, below: false },
    ]);
    expect(data.columns.map((column) => [column.key, column.total, column.segments.map((segment) => segment.value)])).toEqual([
      ["2021", 10, [9, 1]],
      ["2022", 13, [13, 0]],
    ]);
  });

  test("what is not covered stays unknown, what is covered and empty is zero", () => {
    const { columns } = shapeColumns(series([row("2022", null), row("2023", 0)]));
    expect(columns.map((column) => column.total)).toEqual([null, 0]);
  });

  test("a part whose sources end early does not make a finished year unfinished", () => {
    const { columns } = shapeColumns(
      series([row("2022", 13, { split: "call" }), row("2022", null, { split: "video_call", complete: false })], { split: "kind" }),
    );
    expect(columns[0]?.complete).toBe(true);
    expect(columns[0]?.total).toBe(13);
  });

  test("an event of no known year is kept apart, not drawn", () => {
    const data = shapeColumns(series([row("2022", 1), row("unknown", 0, { possible: 1, events: 1 })]));
    expect(data.columns.map((column) => column.key)).toEqual(["2022"]);
    expect(data.undated?.possible).toBe(1);
  });

  test("neighbouring uncovered columns are one stretch", () => {
    const { columns } = shapeColumns(series([row("2009", null), row("2010", null), row("2011", 2), row("2012", null)]));
    expect(uncoveredStretches(columns)).toEqual([
      { first: 0, last: 1 },
      { first: 3, last: 3 },
    ]);
  });

  test("a column is covered as the whole of it is, where no part of it is covered", () => {
    const { columns } = shapeColumns(
      series([row("2009", null, { split: "call" }), row("2010", null, { split: "call" }), row("2011", 2, { split: "call" })], {
        split: "kind",
        wholes: [
          { key: "2009", covered: true, completeness: "partial" },
          { key: "2010", covered: false, completeness: null },
          { key: "2011", covered: true, completeness: "partial" },
        ],
      }),
    );
    expect(columns.map(({ total }) => total)).toEqual([0, null, 2]);
    expect(columns[0]?.segments[0]?.value).toBeNull();
    expect(partialStretches(columns)).toEqual([
      { first: 0, last: 0 },
      { first: 2, last: 2 },
    ]);
    expect(uncoveredStretches(columns)).toEqual([{ first: 1, last: 1 }]);
  });

  test("neighbouring columns that sources cover in part are one stretch", () => {
    const { columns } = shapeColumns(
      series([row("2009", 1), row("2010", 0, { completeness: "partial" }), row("2011", 2, { completeness: "sample" }), row("2012", null)]),
    );
    expect(partialStretches(columns)).toEqual([{ first: 1, last: 2 }]);
  });

  test("a covered period without events has nothing to draw", () => {
    expect(hasEvents(shapeColumns(series([row("2023", 0), row("2024", 0)])))).toBe(false);
  });
});

test("two directions share their buckets", () => {
  const data = shapeBothWays(series([row("2018", 60)]), series([row("2017", 0), row("2018", 60)]), {
    out: "by the United States",
    back: "by Russia",
  });
  expect(data.columns.map((column) => [column.key, column.segments.map((segment) => segment.value)])).toEqual([
    ["2017", [null, 0]],
    ["2018", [60, 60]],
  ]);
});

test("buckets are named as people read them", () => {
  expect(["2014", "2022-Q1", "2022-03", "Obama, 2009–2017"].map((label) => bucketLabel(label))).toEqual([
    "2014",
    "Q1 2022",
    "Mar 2022",
    "Obama, 2009–2017",
  ]);
});
