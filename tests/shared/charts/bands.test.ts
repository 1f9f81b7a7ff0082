import { describe, expect, test } from "vitest";
import { placeBands, shapeBands } from "#shared/charts/bands.ts";
import { nearPeriods } from "#shared/charts/near-periods.ts";
import { packRows } from "#shared/charts/pack-rows.ts";
import { parseDay } from "#shared/dates.ts";
import { parseQuery } from "#shared/query.ts";
import { period } from "#tests/client/charts/periods.ts";

const open = { from: null, to: null };

describe("terms of office", () => {
  test("stand behind the columns they cover, alternately shaded", () => {
    const terms = [
      period("term", "Trump, 2017–2021", "2017-01-20", "2021-01-19"),
      period("term", "Obama, 2009–2017", "2009-01-20", "2017-01-19"),
      period("crisis", "A crisis, 2016", "2016-01-01", "2016-12-31"),
    ];
    const bands = shapeBands(terms, "USA", "year", ["2015", "2016", "2017", "2018"], open);
    expect(bands.map((band) => [band.label, Number(band.from.toFixed(2)), Number(band.to.toFixed(2)), band.shaded])).toEqual([
      ["Obama", 0, 2.05, true],
      ["Trump", 2.05, 4, false],
    ]);
  });
  test("a term that ended before the period is left out, though it shares its first column", () => {
    const terms = [
      period("term", "Trump, 2017–2021", "2017-01-20", "2021-01-19"),
      period("term", "Biden, 2021–2025", "2021-01-20", "2025-01-19"),
    ];
    const within = { from: parseDay("2021-01-20"), to: parseDay("2021-02-28") };
    expect(shapeBands(terms, "USA", "month", ["2021-01", "2021-02"], within).map((band) => band.label)).toEqual(["Biden"]);
  });
  test("a term that only touches the edge is left out", () => {
    const terms = [period("term", "G. W. Bush, 2001–2009", "2001-01-20", "2009-01-19")];
    expect(shapeBands(terms, "USA", "year", ["2009", "2010"], open)).toEqual([]);
  });
});

describe("crises, breaks and gaps", () => {
  const all = [
    period("term", "A term", "2017-01-20", "2021-01-19", ["USA"]),
    period("crisis", "Between both", "2018-01-01", "2018-12-31", ["RUS", "USA"]),
    period("crisis", "With another", "2018-01-01", "2018-12-31", ["CZE", "RUS"]),
    period("break", "Of one with another", "2018-01-01", "2018-12-31", ["IRN", "USA"]),
    period("disclosure_gap", "A gap of one", "2018-01-01", "2018-12-31", ["RUS"]),
    period("disclosure_gap", "A gap of another", "2018-01-01", "2018-12-31", ["FRA"]),
  ];
  const near = (search: string) => nearPeriods(all, parseQuery(new URLSearchParams(search))).map(({ label }) => label);

  test("between two sides name both, gaps either", () => {
    expect(near("actor=USA&with=RUS")).toEqual(["Between both", "A gap of one"]);
  });
  test("of one side name it", () => {
    expect(near("actor=RUS")).toEqual(["Between both", "With another", "A gap of one"]);
  });
  test("of everybody are all", () => {
    expect(near("")).toHaveLength(5);
  });
  test("lie where their days lie, and are left out outside the period", () => {
    const bands = placeBands(
      [period("crisis", "Late", "2018-07-02", "2019-12-31"), period("crisis", "Early", "2018-01-01", "2018-06-30")],
      "year",
      ["2018", "2019"],
      { from: parseDay("2018-07-01"), to: null },
    );
    // 2 July is the 183rd day of the year: 182 of 365 are before it.
    expect(bands.map(({ label, from, to }) => [label, from.toFixed(4), to])).toEqual([["Late", "0.4986", 2]]);
  });
  test("take as few rows as they need", () => {
    const spans = [
      { from: 0, to: 4 },
      { from: 2, to: 3 },
      { from: 4.5, to: 6 },
      { from: 4.2, to: 5 },
    ];
    expect(packRows(spans, (span) => span, 0.5).map((line) => line.map((span) => spans.indexOf(span)))).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });
});
