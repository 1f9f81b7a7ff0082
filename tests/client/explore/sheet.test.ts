import { describe, expect, test } from "vitest";
import type { Series } from "#shared/api.ts";
import { DEFAULT_QUERY, type Query } from "#shared/query.ts";
import { PLAIN_LOOK, type Look } from "#client/look.ts";
import { settleLook } from "#client/pages/explore/drawn.ts";
import { findTarget } from "#client/pages/explore/open-target.ts";
import { paletteOf } from "#shared/charts/palette.ts";
import { heatGrid } from "#client/pages/explore/plots/heat-grid.ts";
import { endOfBars, stackOf } from "#client/pages/explore/plots/scale.ts";
import { plotRows } from "#client/pages/explore/plots/plot-rows.ts";
import { buildSheet, drawnCells, type Sheet } from "#client/pages/explore/sheet.ts";
import { sheetFile, sheetTable } from "#client/pages/explore/sheet-table.ts";
import { findOverlaps } from "#shared/charts/sums.ts";
import { row, series } from "../charts/rows.ts";

function sheetOf(query: Partial<Query>, answer: Series, look: Partial<Look> = {}, table = false): Sheet {
  const asked: Query = { ...DEFAULT_QUERY, ...query };
  const overlaps = findOverlaps(asked, answer);
  const drawn = settleLook({ ...PLAIN_LOOK, ...look }, table, { query: asked, overlaps, zeros: null, patchy: false });
  return buildSheet(answer, asked, drawn, overlaps);
}

function split(key: string, part: string, value: number | null, possible = 0) {
  return row(key, value, { split: part, splitLabel: part, possible, events: (value ?? 0) + possible });
}

/** Eight cities with 8, 7 … 1 meetings, and 5 without a named one. */
const CITIES = series([...Array.from({ length: 8 }, (_, index) => row(`city-${index + 1}`, 8 - index)), row("unknown", 5)], {
  by: "venue-city",
});

/** Calls by year and level; 2019 is not covered, 2020 has one more possible. */
const LEVELS = series(
  [
    split("2017", "leaders", 6),
    split("2017", "ministers", 2),
    split("2018", "leaders", 2),
    split("2018", "ministers", 0),
    split("2019", "leaders", null),
    split("2019", "ministers", null),
    split("2020", "leaders", 3, 1),
    split("2020", "ministers", 1),
  ],
  { split: "level", by: "year" },
);

/** Where the bars of Paris with 9 and of cities with 3 each end. */
function endWith(cities: number, top: 5 | 10): number {
  const rows = [row("Paris", 9), ...Array.from({ length: cities }, (_, index) => row(`city-${index}`, 3))];
  return endOfBars(sheetOf({ by: "venue-city" }, series(rows, { by: "venue-city" }), { top }), "bars");
}

describe("the first groups and the rest", () => {
  test("the rest does not set the scale of bars where it is more than twice the longest of them", () => {
    // Of twelve cities the first five leave seven, which make 21; of eleven they leave six, which make 18; of nine four, which make 12.
    expect([endWith(11, 5), endWith(10, 5), endWith(8, 5), endWith(11, 10)]).toEqual([9, 18, 12, 9]);
  });
  test("the rest is one group, after the others; what no source names stays apart", () => {
    const sheet = sheetOf({ by: "venue-city" }, CITIES, { top: 5 });
    expect(sheet.rows.map(({ column, whole }) => [column.label, whole?.reading.value])).toEqual([
      ["city-1", 8],
      ["city-2", 7],
      ["city-3", 6],
      ["city-4", 5],
      ["city-5", 4],
      ["3 other venues", 6],
    ]);
    expect([sheet.unnamed?.total, sheet.rest.groups.map(({ key }) => key)]).toEqual([5, ["city-6", "city-7", "city-8"]]);
  });

  test("a rest of one group stands for itself", () => {
    const seven = series(CITIES.rows.slice(0, 6), { by: "venue-city" });
    expect(sheetOf({ by: "venue-city" }, seven, { top: 5 }).rows.at(-1)?.column.label).toBe("city-6");
  });

  test("an order by name does not change which stand on their own", () => {
    const rows = [
      row("a", 1, { label: "Aachen" }),
      ...CITIES.rows.slice(0, 8).map((each, index) => ({ ...each, label: `Town ${8 - index}` })),
    ];
    const sheet = sheetOf({ by: "venue-city" }, series(rows, { by: "venue-city" }), { top: 5, sort: "name" });
    expect(sheet.rows.map(({ column }) => column.label)).toEqual(["Town 4", "Town 5", "Town 6", "Town 7", "Town 8", "4 other venues"]);
  });

  test("groups that share events have no sum: the rest is left out and opens as a list", () => {
    const shared = series(
      CITIES.rows.map((each) => each),
      { by: "actor", total: { value: 20, possible: 0, unstated: 0, covered: true, overlap: true } },
    );
    const sheet = sheetOf({ by: "actor" }, shared, { top: 5 });
    expect(sheet.rows.map(({ column }) => column.key)).toEqual(["city-1", "city-2", "city-3", "city-4", "city-5"]);
    expect(sheet.rest.summed.groups).toBe(false);
    const target = findTarget({ source: "explore", key: "others", part: null }, sheet, { ...DEFAULT_QUERY, by: "actor" });
    expect(target.kind === "rest" && target.items.map(({ label, value }) => [label, value])).toEqual([
      ["city-6", 3],
      ["city-7", 2],
      ["city-8", 1],
    ]);
  });

  test("parts beyond the first five are one, whose list adds up to it", () => {
    const answer = series(
      ["2020", "2021"].flatMap((key) =>
        ["a", "b", "c", "d", "e", "f", "g", "h"].map((part, index) => split(key, part, key === "2020" ? 8 - index : 1)),
      ),
      { by: "year", split: "kind" },
    );
    const sheet = sheetOf({ by: "year", split: "kind" }, answer);
    expect(sheet.parts.map(({ label, total }) => [label, total])).toEqual([
      ["a", 9],
      ["b", 8],
      ["c", 7],
      ["d", 6],
      ["e", 5],
      ["3 others", 9],
    ]);
    expect(sheet.rows[0]?.cells.at(-1)).toMatchObject({ part: "others", value: 6, opens: true });
    const target = findTarget({ source: "explore", key: "2020", part: "others" }, sheet, { ...DEFAULT_QUERY, split: "kind" });
    expect(target.kind === "rest" && target.items.map(({ part, value }) => [part, value])).toEqual([
      ["f", 3],
      ["g", 2],
      ["h", 1],
    ]);
    expect(paletteOf(sheet.parts, { ...DEFAULT_QUERY, split: "kind" }).at(-1)).toBe("var(--other)");
  });
});

describe("readings of a split answer", () => {
  const query: Partial<Query> = { by: "year", split: "level" };

  test("a share is that of its year; a year nobody covers has none", () => {
    const sheet = sheetOf(query, LEVELS, { reading: "share" });
    expect(sheet.rows.map((each) => drawnCells(each).map(({ reading }) => reading.value))).toEqual([
      [0.75, 0.25],
      [1, 0],
      [null, null],
      [0.75, 0.25],
    ]);
    // One more leaders' call may lie in 2020: 3 of 4 to 4 of 5, and 1 of 5 to 1 of 4.
    expect(sheet.rows[3]?.cells.map(({ reading: { low, high } }) => [low, high])).toEqual([
      [0.75, 0.8],
      [0.2, 0.25],
    ]);
  });

  test("cumulative numbers begin anew after the year nobody covers, and open the days they hold", () => {
    const years = LEVELS.rows.map((each) => ({ ...each, first: `${each.key}-01-01`, last: `${each.key}-12-31` }));
    const sheet = sheetOf(query, { ...LEVELS, rows: years }, { reading: "cumulative" });
    expect(sheet.rows.map(({ whole }) => whole?.reading.value)).toEqual([8, 10, null, 4]);
    const target = findTarget({ source: "explore", key: "2018", part: "leaders" }, sheet, { ...DEFAULT_QUERY, split: "level" });
    expect(target).toMatchObject({
      kind: "events",
      open: { key: null, part: "leaders" },
      source: { label: "Events, 1 Jan 2017 – 31 Dec 2018", query: { from: 17_167, to: 17_896 } },
    });
  });

  test("a stack leaves out what has no number, and is as high as its parts", () => {
    const sheet = sheetOf(query, LEVELS);
    expect(sheet.rows.map(stackOf)).toEqual([
      [
        { from: 0, to: 6 },
        { from: 6, to: 8 },
      ],
      [
        { from: 0, to: 2 },
        { from: 2, to: 2 },
      ],
      [null, null],
      [
        { from: 0, to: 3 },
        { from: 3, to: 4 },
      ],
    ]);
    expect(plotRows(sheet, "amount").map(({ open }) => open)).toEqual([0, 0, 0, 1]);
  });

  test("a heat map has time from left to right", () => {
    const { lanes, heads, highest } = heatGrid(sheetOf(query, LEVELS, { form: "heat" }), true);
    expect(heads).toEqual(["2017", "2018", "2019", "2020"]);
    expect(lanes.map(({ label, cells }) => [label, cells.map(({ cell }) => cell.reading.value)])).toEqual([
      ["leaders", [6, 2, null, 3]],
      ["ministers", [2, 0, null, 1]],
    ]);
    expect(highest).toBe(6);
  });

  test("what a heat map takes together is no measure for the rest", () => {
    const names = ["a", "b", "c", "d", "e", "f", "g"];
    const many = series(
      names.map((name) => split("2020", name, 3)),
      { by: "year", split: "kind" },
    );
    const grid = heatGrid(sheetOf({ by: "year", split: "kind" }, many, { form: "heat", top: 5 }), true);
    expect([grid.highest, grid.highestRest]).toEqual([3, 6]);
  });
});

describe("the table and its file", () => {
  const asked: Query = { ...DEFAULT_QUERY, split: "level" };

  test("have the count beside each number made from it, and the same rows", () => {
    const sheet = sheetOf(asked, LEVELS, { reading: "share" }, true);
    const table = sheetTable(sheet, asked, "share");
    expect(table.head).toEqual([
      "Year",
      "Leaders",
      "Leaders, share of total",
      "Ministers",
      "Ministers, share of total",
      "Total",
      "Possible",
      "Note",
    ]);
    expect(table.rows.map(({ label, cells, note }) => [label, ...cells, note])).toEqual([
      ["2017", "6", "75 %", "2", "25 %", "8", "0", ""],
      ["2018", "2", "100 %", "0", "0 %", "2", "0", ""],
      ["2019", "–", "–", "–", "–", "–", "0", "not covered"],
      ["2020", "3", "75 %", "1", "25 %", "4", "1", ""],
    ]);
    expect(sheetFile(sheet, asked, "share").split("\r\n")).toEqual([
      'key,Year,Leaders,"Leaders, share of total",Ministers,"Ministers, share of total",Total,Possible,Note',
      "2017,2017,6,0.75,2,0.25,8,0,",
      "2018,2018,2,1,0,0,2,0,",
      "2019,2019,,,,,,0,not covered",
      "2020,2020,3,0.75,1,0.25,4,1,",
      "",
    ]);
  });

  test("are sorted by amount where asked, the earlier of equals first", () => {
    const sheet = sheetOf(asked, LEVELS, { sort: "amount" }, true);
    expect(sheetTable(sheet, asked, "amount").rows.map(({ label }) => label)).toEqual(["2017", "2020", "2018", "2019"]);
  });

  test("list what no source names last", () => {
    const cities: Query = { ...DEFAULT_QUERY, by: "venue-city" };
    const sheet = sheetOf(cities, CITIES, { top: 5 }, true);
    expect(
      sheetTable(sheet, cities, "amount")
        .rows.slice(-2)
        .map(({ label, cells }) => [label, ...cells]),
    ).toEqual([
      ["3 other venues", "6"],
      ["unknown", "5"],
    ]);
  });
});

test("two parts never have one colour, and a kind has its own", () => {
  expect(paletteOf([partOf("call"), partOf("meeting"), partOf("visit"), partOf("others")], { ...DEFAULT_QUERY, split: "kind" })).toEqual([
    "var(--call)",
    "var(--meeting)",
    "var(--summit)",
    "var(--other)",
  ]);
});

function partOf(id: string) {
  return { id, label: id, total: 1, way: null, below: false };
}
