import { describe, expect, test } from "vitest";
import { withNewest } from "#client/saved/recent.ts";
import { readViews, removeView, renameView, saveView } from "#client/saved/views.ts";

const VIEWS = [
  { name: "Two", address: "/events?kind=call" },
  { name: "One", address: "/?actor=USA" },
];

describe("saved views", () => {
  test("the newest is on top, and a view of the same name is replaced", () => {
    expect(saveView(VIEWS, "  One ", "/?actor=FRA")).toEqual([{ name: "One", address: "/?actor=FRA" }, VIEWS[0]]);
    expect(saveView(VIEWS, " ", "/?actor=FRA")).toEqual(VIEWS);
  });

  test("a name belongs to one view", () => {
    expect(renameView(VIEWS, "One", "Two")).toBeNull();
    expect(renameView(VIEWS, "One", "")).toBeNull();
    expect(renameView(VIEWS, "One", "Three")?.map(({ name }) => name)).toEqual(["Two", "Three"]);
    expect(renameView(VIEWS, "One", "One")).toEqual(VIEWS);
    expect(removeView(VIEWS, "Two")).toEqual([VIEWS[1]]);
  });

  test.each([
    [null, 0],
    ["text", 0],
    [[{ name: "Elsewhere", address: "https://example.org" }], 0],
    [[{ name: "Elsewhere", address: "//example.org" }], 0],
    [[{ name: "", address: "/" }, { address: "/" }, null], 0],
    [VIEWS, 2],
  ])("of what a browser keeps, %j, only views of this site are read", (stored, expected) => {
    expect(readViews(stored)).toHaveLength(expected);
  });
});

test("what was used last stands first, once, and five are kept", () => {
  expect(withNewest(["b", "a"], "a")).toEqual(["a", "b"]);
  expect(withNewest(["5", "4", "3", "2", "1"], "6")).toEqual(["6", "5", "4", "3", "2"]);
});
