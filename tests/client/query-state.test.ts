import { expect, test } from "vitest";
import { formatPage, readPage } from "#client/query-state.ts";
import { startQuery } from "#shared/start-query.ts";

test("an address is read and written back the same", () => {
  const search = "?actor=USA&from=2009-01-20&kind=call,video_call&to=2026-05-15&with=RUS&open=calls&key=2014&table=venues";
  const { query, view } = readPage(search);
  expect(formatPage(query, view)).toBe(search);
  expect(view.open).toEqual({ source: "calls", key: "2014", part: null });
});

test("a list's order and the row in sight stand in its address beside the search", () => {
  const search = "?actor=USA&q=new%20start&order=largest&at=35~2016-12-29~expulsion";
  const { query, view } = readPage(search);
  expect([query.text, view.order, view.at]).toEqual(["new start", "largest", "35~2016-12-29~expulsion"]);
  expect(formatPage(query, view)).toBe(search);
});

test("what of an address means nothing is left out and named, of the query and of the view", () => {
  const { query, view, faults } = readPage("?actor=USA&from=2017-02-30&order=best&table=calls,maps&compare=then&open=gossip&key=2014");
  expect(faults.map(({ parameter }) => parameter)).toEqual(["from", "order", "open", "table", "compare"]);
  expect(formatPage(query, view)).toBe("?actor=USA");
});

test("a look that means nothing is named with what is allowed, like any other part", () => {
  const { view, faults } = readPage("?form=pie&as=shares&sort=colour&top=7&scale=cubic");
  expect(view.look).toEqual({ form: null, reading: "amount", sort: null, top: null, log: false });
  expect(faults.map(({ parameter, value, suggestion }) => [parameter, value, suggestion])).toEqual([
    ["top", "7", null],
    ["form", "pie", null],
    ["as", "shares", "share"],
    ["sort", "colour", null],
    ["scale", "cubic", null],
  ]);
  expect(faults[0]?.allowed).toEqual(["5", "10", "20", "50"]);
  const plain = readPage("?form=heat&as=share&sort=name&top=20&scale=linear");
  expect([plain.view.look, plain.faults]).toEqual([{ form: "heat", reading: "share", sort: "name", top: 20, log: false }, []]);
});

test("a comparison stands in the address beside the query", () => {
  const search = "?actor=USA&from=2017-01-20&to=2021-01-19&compare=2009-01-20..2013-01-19";
  const { query, view } = readPage(search);
  expect(view.compare).toEqual({ kind: "period", from: 14_264, to: 15_724 });
  expect(formatPage(query, view)).toBe(search);
});

test("an address of the dashboard that names no grouping has the grain that fits its period, and years are named where they do not", () => {
  const search = "?actor=USA&from=2018-07-01&to=2018-07-31";
  const { query, view } = readPage(search, "fitted");
  expect(query.by).toBe("day");
  expect(formatPage(query, view, "fitted")).toBe("?actor=USA&by=day&from=2018-07-01&to=2018-07-31");
  expect(formatPage({ ...query, by: "year" }, view, "fitted")).toBe("?actor=USA&by=year&from=2018-07-01&to=2018-07-31");
  expect(readPage("?by=year&from=2018-07-01&to=2018-07-31", "fitted").query.by).toBe("year");
  expect(readPage(search).query.by).toBe("year");
});

test("the start is the United States and Russia from 2009 to the last covered day", () => {
  expect(formatPage(startQuery("2026-05-15"), readPage("").view)).toBe("?actor=USA&from=2009-01-20&to=2026-05-15&with=RUS");
});
