import { describe, expect, test } from "vitest";
import { columnMarks } from "#client/charts/column-marks.ts";
import { peaksOf, valuesOf } from "#client/charts/column-values.ts";
import { shapeFlow } from "#shared/charts/mirror.ts";
import { foldParts } from "#shared/charts/fold-parts.ts";
import { stepMark, type Mark } from "#client/charts/mark.ts";
import { plotRows } from "#client/charts/plot-rows.ts";
import { shapeRanking } from "#shared/charts/ranking.ts";
import { shapeBothWays, sideOf } from "#shared/charts/mirror.ts";
import { shapeColumns } from "#shared/charts/series.ts";
import { row, series } from "./rows.ts";

function mark(key: string, part: string | null = null): Mark {
  return {
    key,
    part,
    way: null,
    opens: true,
    label: key,
    tip: { title: key, lines: [], notes: [] },
    x: 0,
    y: 0,
    width: 1,
    height: 1,
  };
}

function markAt(x: number): Mark {
  return { ...mark(String(x)), x };
}

const walked = [[mark("2021"), mark("2021", "call"), mark("2021", "video_call")], [mark("2022")]];

test("a ranking folds its tail and keeps what no source names apart", () => {
  const rows = [row("geneva-che", 12), row("unknown", 2), row("moscow-rus", 12), row("paris-fra", 4), row("baku-aze", 3)];
  const ranking = shapeRanking(series(rows, { by: "venue-city" }), 3, ["USA", "RUS"]);
  expect(ranking.rows.map((each) => [each.key, each.value, each.home])).toEqual([
    ["geneva-che", 12, false],
    ["moscow-rus", 12, true],
    ["paris-fra", 4, false],
  ]);
  expect(ranking.more).toEqual({ groups: 1, events: 3 });
  expect(ranking.unnamed).toBe(2);
});

test("parts beyond the most frequent are folded into one that opens nothing", () => {
  const rows = ["A", "B", "C", "D"].map((id, index) => row("2022", 4 - index, { split: id, splitLabel: id }));
  const folded = foldParts(shapeColumns(series(rows, { split: "sender" })), 2);
  expect(folded.parts.map((part) => [part.label, part.total])).toEqual([
    ["A", 4],
    ["B", 3],
    ["2 others", 3],
  ]);
  expect(folded.columns[0]?.segments.map((segment) => [segment.value, segment.events])).toEqual([
    [4, 4],
    [3, 3],
    [3, 0],
  ]);
});

test("mirrored, the second part counts downwards", () => {
  const data = shapeBothWays(series([row("2010", 1)]), series([row("2010", 2, { possible: 1 })]), {
    out: "to Russia",
    back: "to the United States",
  });
  const { rows, up, down } = plotRows(data);
  expect(rows[0]).toMatchObject({ value0: 1, value1: -2, possible1: -1 });
  expect([up, down]).toEqual([1, 3]);
});

describe("what was added and what was taken away", () => {
  const listed = series([row("2022", 1804, { split: "ofac", splitLabel: "OFAC" }), row("2022", 1383, { split: "uk", splitLabel: "UK" })], {
    split: "list",
  });
  const delisted = series([row("2022", 5, { split: "ofac", splitLabel: "OFAC" }), row("2023", 12, { split: "ofac", splitLabel: "OFAC" })], {
    split: "list",
  });
  const data = shapeFlow(listed, delisted);

  test("share their buckets, the second below the line", () => {
    expect(data.parts.map(({ label, below, way }) => [label, below, way])).toEqual([
      ["OFAC", false, null],
      ["UK", false, null],
      ["OFAC", true, "less"],
    ]);
    expect(data.columns.map(({ key, segments }) => [key, segments.map(({ value }) => value)])).toEqual([
      ["2022", [1804, 1383, 5]],
      ["2023", [null, null, 12]],
    ]);
    expect(plotRows(data)).toMatchObject({ up: 3187, down: 12, rows: [{ value0: 1804, value1: 1383, value2: -5 }, { value2: -12 }] });
  });

  test("are counted each side for itself, and unknown where no list covers the side", () => {
    const sides = data.columns.map((column) => [false, true].map((below) => sideOf(column, data.parts, below).total));
    expect(sides).toEqual([
      [3187, 5],
      [null, 12],
    ]);
  });

  test("open each side and each list of it", () => {
    const scales = { left: () => 0, band: 20, y: (value: number) => 100 - value, top: 0, bottom: 200 };
    const nouns = { up: { one: "target listed", many: "targets listed" }, down: { one: "target delisted", many: "targets delisted" } };
    const [first, second] = columnMarks(data, { scales, colours: ["a", "b", "a"], nouns, barWidth: 16 });
    expect(first?.map(({ way, part, label }) => [way, part, label])).toEqual([
      [null, null, "2022: 3,187 targets listed. OFAC 1,804. UK 1,383"],
      [null, "ofac", "2022: 1,804 targets listed, OFAC"],
      [null, "uk", "2022: 1,383 targets listed, UK"],
      ["less", null, "2022: 5 targets delisted, OFAC"],
    ]);
    expect(second?.map(({ opens, label }) => [opens, label])).toEqual([
      [false, "2023: not covered. No source of the record covers it"],
      [true, "2023: 12 targets delisted, OFAC"],
    ]);
  });
});

test("where there is no room for all numbers the highest of each side is written", () => {
  const data = shapeBothWays(series([row("2010", 3), row("2011", 9), row("2012", 9)]), series([row("2010", 2), row("2011", 0)]), {
    out: "a",
    back: "b",
  });
  const values = data.columns.flatMap((column) => valuesOf(column, data, true));
  expect(values.map(({ key, text, at }) => [key, text, at])).toEqual([
    ["2010", "3", 3],
    ["2010", "2", -2],
    ["2011", "9", 9],
    ["2011", "0", -0],
    ["2012", "9", 9],
  ]);
  expect(peaksOf(values).map(({ key, text }) => [key, text])).toEqual([
    ["2011", "9"],
    ["2010", "2"],
  ]);
});

describe("arrow keys", () => {
  test("walk columns sideways and their pieces up and down", () => {
    expect(stepMark(walked, { row: 0, piece: 0 }, "ArrowRight", "x")).toEqual({ row: 1, piece: 0 });
    expect(stepMark(walked, { row: 0, piece: 0 }, "ArrowUp", "x")).toEqual({ row: 0, piece: 1 });
    expect(stepMark(walked, { row: 0, piece: 2 }, "ArrowRight", "x")).toEqual({ row: 1, piece: 0 });
    expect(stepMark(walked, { row: 1, piece: 0 }, "End", "x")).toEqual({ row: 1, piece: 0 });
  });

  test("stop at the ends", () => {
    expect(stepMark(walked, { row: 0, piece: 0 }, "ArrowLeft", "x")).toBeNull();
    expect(stepMark(walked, { row: 1, piece: 0 }, "ArrowUp", "x")).toBeNull();
    expect(stepMark(walked, { row: 1, piece: 0 }, "a", "x")).toBeNull();
  });

  test("walk along a lane, and enter another at the mark nearest in time", () => {
    const lanes = [
      [markAt(10), markAt(50), markAt(90)],
      [markAt(40), markAt(84)],
    ];
    expect(stepMark(lanes, { row: 0, piece: 2 }, "ArrowDown", "lanes")).toEqual({ row: 1, piece: 1 });
    expect(stepMark(lanes, { row: 1, piece: 0 }, "ArrowUp", "lanes")).toEqual({ row: 0, piece: 1 });
    expect(stepMark(lanes, { row: 0, piece: 0 }, "ArrowRight", "lanes")).toEqual({ row: 0, piece: 1 });
    expect(stepMark(lanes, { row: 1, piece: 0 }, "End", "lanes")).toEqual({ row: 1, piece: 1 });
    expect(stepMark(lanes, { row: 0, piece: 2 }, "ArrowRight", "lanes")).toBeNull();
    expect(stepMark(lanes, { row: 1, piece: 0 }, "ArrowDown", "lanes")).toBeNull();
  });

  test("walk rungs up and down and their sides across", () => {
    expect(stepMark(walked, { row: 0, piece: 0 }, "ArrowRight", "y")).toEqual({ row: 0, piece: 1 });
    expect(stepMark(walked, { row: 0, piece: 0 }, "ArrowDown", "y")).toEqual({ row: 1, piece: 0 });
  });
});
