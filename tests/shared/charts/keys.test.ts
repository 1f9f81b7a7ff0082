import { describe, expect, test } from "vitest";
import { doubtKey, groundKey, laneKey, mapKey, partKey, periodKey, type DoubtLook } from "#shared/charts/keys.ts";
import { shapeColumns } from "#shared/charts/series.ts";
import { en } from "#shared/words/en.ts";
import { row, series } from "#tests/client/charts/rows.ts";

const LOOK: DoubtLook = { zeros: "either", possible: true, time: true, reach: true, grain: "year" };

const MIXED = shapeColumns(
  series([
    row("2009", null),
    row("2010", 0, { completeness: "partial" }),
    row("2011", 2, { possible: 1 }),
    row("2012", 1, { complete: false }),
  ]),
).columns;

function laneTexts(strokes: boolean): string[] {
  return laneKey(MIXED, strokes, en).map(({ text }) => text);
}

describe("the key of a drawing", () => {
  test("says zero, possible, not covered, unfinished and covered in part, in this order", () => {
    expect(doubtKey(MIXED, LOOK, en)).toEqual([
      { text: "blank or 0: nothing recorded, covered in part", swatch: "blank" },
      { text: "possible, date not exact", swatch: "hatched" },
      { text: "not covered", swatch: "hatched" },
      { text: "only part of the year", swatch: "unfinished" },
      { text: "sources cover it in part", swatch: "partial" },
    ]);
  });

  test("says nothing that the drawing does not show", () => {
    expect(doubtKey(MIXED, { ...LOOK, zeros: null, possible: false, time: false, reach: false }, en)).toEqual([]);
    expect(doubtKey(shapeColumns(series([row("2011", 2)])).columns, LOOK, en)).toEqual([]);
  });

  test("a written zero has its sign, and says how far the sources reach", () => {
    const zeros = shapeColumns(series([row("2010", 0), row("2011", 0, { completeness: "partial" })])).columns;
    expect(doubtKey(zeros, { ...LOOK, zeros: "written" }, en)[0]).toEqual({
      text: "nothing recorded, covered in full or in part",
      swatch: { sign: "0" },
    });
  });

  test("a part above and below the line stands once", () => {
    const part = { id: "ofac", label: "US list", total: 1, way: null, below: false };
    expect(partKey({ parts: [part, { ...part, way: "less", below: true }] }, ["red", "red"])).toEqual([
      { text: "US list", swatch: { fill: "red" } },
    ]);
  });

  test("lanes tell columns from single strokes", () => {
    expect(laneTexts(true)).toEqual(["not covered", "date not exact", "sources cover it in part"]);
    expect(laneTexts(false)).toEqual(["not covered", "on a column: possible, date not exact", "sources cover it in part"]);
  });

  test("terms of office say of whom; nothing beside the marks needs no word", () => {
    const band = {
      id: "term",
      kind: "term" as const,
      label: "Obama",
      from: 0,
      to: 1,
      shaded: true,
      period: { actors: [{ id: "USA", label: "United States" }] },
    };
    const [term, ...rest] = periodKey({ terms: [band as never], bars: [] }, en);
    expect(term?.text).toBe("Terms of office: United States");
    expect(rest).toEqual([]);
    expect(periodKey({ terms: [], bars: [] }, en)).toEqual([]);
  });

  test("a map says whose ground is pale, and what an area is", () => {
    expect(groundKey(2, en).map(({ text }) => text)).toEqual(["at home of either side", "in third states"]);
    expect(mapKey([{ home: false, possible: 0 }], 1, en).map(({ text }) => text)).toEqual(["The area of a circle is the number of events"]);
    expect(mapKey([{ home: true, possible: 1 }], 1, en).map(({ text }) => text)).toEqual([
      "at home",
      "abroad",
      "possible: the date is not exact",
      "The area of a circle is the number of events",
    ]);
  });
});
