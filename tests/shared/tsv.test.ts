import { expect, test } from "vitest";
import { formatTsv } from "#shared/tsv.ts";

test("cells are told apart by tabs, rows by lines; nothing known is empty, and a formula is text", () => {
  const rows = [
    ["2017", 0, null, true],
    ["a\tb\nc", 1.5, "=1+1", false],
  ];
  expect(formatTsv(["key", "value", "note", "full"], rows)).toBe("key\tvalue\tnote\tfull\n2017\t0\t\ttrue\na b c\t1.5\t'=1+1\tfalse");
});
