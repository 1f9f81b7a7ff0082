import { expect, test } from "vitest";
import { parseDay } from "#shared/dates.ts";
import { fitGrain, fitQuery, followGrain, nameGrain, readableGrains } from "#shared/fit-grain.ts";
import { parseQuery, type Query } from "#shared/query.ts";

function span(from: string, to: string) {
  return { from: parseDay(from), to: parseDay(to) };
}

function read(search: string): Query {
  return parseQuery(new URLSearchParams(search));
}

test("days draw up to three months, months two years, quarters less than a term of office, years what is longer or has an open end", () => {
  expect(fitGrain(span("2018-07-14", "2018-07-14"))).toBe("day");
  expect(fitGrain(span("2018-07-01", "2018-07-31"))).toBe("day");
  expect(fitGrain(span("2018-07-01", "2018-09-30"))).toBe("day");
  expect(fitGrain(span("2018-07-01", "2018-10-01"))).toBe("month");
  expect(fitGrain(span("2018-01-01", "2018-12-31"))).toBe("month");
  expect(fitGrain(span("2018-01-01", "2019-12-31"))).toBe("month");
  expect(fitGrain(span("2018-01-01", "2020-01-01"))).toBe("quarter");
  expect(fitGrain(span("2018-01-01", "2020-12-31"))).toBe("quarter");
  expect(fitGrain(span("2017-01-20", "2021-01-19"))).toBe("year");
  expect(fitGrain({ from: null, to: parseDay("2018-07-31") })).toBe("year");
});

test("a reader may choose any grain whose buckets can be read", () => {
  expect(readableGrains(span("2018-07-01", "2018-07-31"))).toEqual(["year", "quarter", "month", "day"]);
  expect(readableGrains(span("2018-01-01", "2018-12-31"))).toEqual(["year", "quarter", "month"]);
  expect(readableGrains(span("2009-01-20", "2026-05-15"))).toEqual(["year", "quarter"]);
  expect(readableGrains({ from: null, to: null })).toEqual(["year"]);
});

test("a drawing whose address names no grouping has the grain that fits, and one that names it has that", () => {
  const july = read("from=2018-07-01&to=2018-07-31");
  expect(fitQuery(july, ["from", "to"]).by).toBe("day");
  expect(fitQuery(july, ["from", "to", "by"]).by).toBe("year");
  expect(fitQuery({ ...july, split: "day" }, ["from", "to", "split"]).by).toBe("year");
});

test("the grain follows another period, unless the reader chose one that can be read there", () => {
  const [july, summer] = [read("by=day&from=2018-07-01&to=2018-07-31"), span("2018-06-01", "2018-12-31")];
  expect(followGrain({ ...july, ...summer }, july).by).toBe("month");
  const chosen: Query = { ...july, by: "month" };
  expect(followGrain({ ...chosen, ...span("2018-08-01", "2018-08-31") }, chosen).by).toBe("month");
  expect(followGrain({ ...chosen, ...span("1990-01-01", "2018-08-31") }, chosen).by).toBe("year");
  expect(followGrain({ ...july, by: "quarter" }, july).by).toBe("quarter");
  const tenure: Query = { ...july, by: "tenure" };
  expect(followGrain({ ...tenure, ...summer }, tenure).by).toBe("tenure");
});

test("years are named in the address of a drawing where something else would fit", () => {
  expect(nameGrain("actor=USA&from=2018-07-01&to=2018-07-31")).toBe("actor=USA&by=year&from=2018-07-01&to=2018-07-31");
  expect(nameGrain("by=month&from=2018-07-01&to=2018-07-31")).toBe("by=month&from=2018-07-01&to=2018-07-31");
  expect(nameGrain("from=2009-01-20&to=2026-05-15")).toBe("from=2009-01-20&to=2026-05-15");
  expect(nameGrain("")).toBe("");
});
