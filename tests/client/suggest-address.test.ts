import { expect, test } from "vitest";
import { suggestSearch } from "#client/ui/suggest-address.ts";
import { readPage } from "#client/query-state.ts";

function meant(search: string): (string | null)[] {
  return readPage(search).faults.map((fault) => suggestSearch(search, fault));
}

test("the near match of a name or a word is offered as the address with it", () => {
  expect(meant("?fom=2017-01-20&to=2018-12-31")).toEqual(["?from=2017-01-20&to=2018-12-31"]);
  expect(meant("?tabl=calls")).toEqual(["?table=calls"]);
  expect(meant("?kind=call,vist")).toEqual(["?kind=call,visit"]);
  expect(meant("?q=new%20start&order=dsc")).toEqual(["?q=new%20start&order=desc"]);
});

test("nothing is offered where nothing is near, or where the name stands in the address already", () => {
  expect(meant("?colour=blue")).toEqual([null]);
  expect(meant("?fom=2017-01-20&from=2016-01-20")).toEqual([null]);
});
