import { expect, test } from "vitest";
import { formatPage, readPage, startQuery } from "#client/query-state.ts";

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

test("an address no query can mean keeps what is wrong with it", () => {
  const { fault } = readPage("?from=2017-02-30");
  expect(fault?.parameter).toBe("from");
});

test("the start is the United States and Russia from 2009 to the last covered day", () => {
  expect(formatPage(startQuery("2026-05-15"), readPage("").view)).toBe("?actor=USA&from=2009-01-20&to=2026-05-15&with=RUS");
});
