import { expect, test } from "vitest";
import { shapeColumns } from "#shared/charts/series.ts";
import { COUNTS } from "#shared/picture/choose-drawing.ts";
import { columnNumbers } from "#shared/picture/column-numbers.ts";
import { row, series } from "../../client/charts/rows.ts";

function numbersOf(keys: readonly string[], bandPx: number): string[] {
  const { columns } = shapeColumns(series(keys.map((key, index) => row(key, index === 1 ? 2 : 0))));
  return columnNumbers(columns, bandPx, COUNTS).map(({ text }) => text);
}

test("zeros of years are written from 20 pixels on, those of days from 48 on", () => {
  const years = ["2016", "2017", "2018"];
  expect(numbersOf(years, 19)).toEqual(["2"]);
  expect(numbersOf(years, 20)).toEqual(["0", "2", "0"]);
  const days = ["2018-03-01", "2018-03-02", "2018-03-03"];
  expect(numbersOf(days, 47)).toEqual(["2"]);
  expect(numbersOf(days, 48)).toEqual(["0", "2", "0"]);
});
