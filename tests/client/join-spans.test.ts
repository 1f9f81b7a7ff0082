import { expect, test } from "vitest";
import { joinSpans } from "#client/pages/sources/join-spans.ts";

test("kinds of one collection become one line, the better covered in front, gaps left open", () => {
  expect(
    joinSpans([
      { from: "2000-01-01", to: "2010-12-31", completeness: "partial" },
      { from: "2005-01-01", to: "2008-12-31", completeness: "full" },
      { from: "2009-01-01", to: "2010-12-31", completeness: "sample" },
      { from: "2015-01-01", to: "2016-12-31", completeness: "sample" },
    ]),
  ).toEqual([
    { from: "2000-01-01", to: "2005-01-01", completeness: "partial" },
    { from: "2005-01-01", to: "2008-12-31", completeness: "full" },
    { from: "2008-12-31", to: "2010-12-31", completeness: "partial" },
    { from: "2015-01-01", to: "2016-12-31", completeness: "sample" },
  ]);
  expect(joinSpans([])).toEqual([]);
});
