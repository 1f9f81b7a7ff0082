import { expect, test } from "vitest";
import { layCompared, linesUp } from "#client/charts/lay-compared.ts";
import { plotRows } from "#client/charts/plot-rows.ts";
import { shapeColumns } from "#shared/charts/series.ts";
import { columnTable } from "#client/figures/table-data.ts";
import type { ComparedWindows } from "#shared/compare.ts";
import { parseDay } from "#shared/dates.ts";
import type { Grain } from "#shared/definitions/periods.ts";
import { row, series } from "./rows.ts";

function windows(from: string, to: string, otherFrom: string, otherTo: string): ComparedWindows {
  const [a, b, c, d] = [from, to, otherFrom, otherTo].map((text) => parseDay(text) ?? 0);
  return { current: { from: a ?? 0, to: b ?? 0 }, other: { from: c ?? 0, to: d ?? 0 }, alike: true };
}

test.each([
  ["year", "2017-01-20", "2013-01-20", true],
  ["year", "2009-01-20", "1991-08-25", false],
  ["quarter", "2018-04-01", "2018-01-01", true],
  ["quarter", "2018-05-01", "2018-01-01", false],
  ["month", "2018-03-01", "2018-02-01", true],
  ["month", "2024-02-29", "2023-02-28", true],
  ["month", "2018-03-14", "2018-01-25", false],
] as const)("by %s, a period from %s over one from %s: %s", (grain: Grain, from, other, expected) => {
  expect(linesUp(grain, windows(from, from, other, other))).toBe(expected);
});

test("each column has what stood in its place, and the part not elapsed has nothing", () => {
  const now = shapeColumns(series([row("2024", 3), row("2025", 7), row("2026", 2, { complete: false }), row("2027", null)]));
  const before = series([row("2020", 4), row("2021", 0), row("2022", null)]);
  const data = layCompared(now, before, windows("2024-01-01", "2026-05-15", "2020-01-01", "2022-05-15"), "the period before");
  expect(data.columns.map(({ compared }) => compared)).toEqual([
    { label: "2020", total: 4 },
    { label: "2021", total: 0 },
    { label: "2022", total: null },
    undefined,
  ]);
  expect(columnTable(data, "Year")).toMatchObject({
    head: ["Year", "Total", "The period before", "Change", "Note"],
    rows: [
      { cells: ["3", "2020: 4", "−1 (−25%)"] },
      { cells: ["7", "2021: 0", "new"] },
      { cells: ["2", "2022: not covered", ""] },
      { cells: ["–", "", ""] },
    ],
  });
});

test("an axis reaches what the columns are compared with", () => {
  const data = layCompared(
    shapeColumns(series([row("2025", 7)])),
    series([row("2024", 19)]),
    windows("2025-01-01", "2025-12-31", "2024-01-01", "2024-12-31"),
    "the period before",
  );
  expect(plotRows(data).up).toBe(19);
});
