import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { formatCsv, guardFormula } from "#shared/csv.ts";

test("fields are quoted when they must be and not otherwise, records end in CRLF", () => {
  expect(
    formatCsv(
      ["a", "b"],
      [
        ["plain", 'say "no"'],
        ["x,y", 3],
        [null, false],
      ],
    ),
  ).toBe('a,b\r\nplain,"say ""no"""\r\n"x,y",3\r\n,false\r\n');
});

test("text that a spreadsheet would run is kept as text, numbers stay numbers", () => {
  expect(["=1+1", "+1", "-1", "@x", "\tx", "  =1", "＝1"].map(guardFormula)).toEqual([
    "'=1+1",
    "'+1",
    "'-1",
    "'@x",
    "'\tx",
    "'  =1",
    "'＝1",
  ]);
  expect(guardFormula("a=1")).toBe("a=1");
  expect(formatCsv(["n"], [[-5]])).toBe("n\r\n-5\r\n");
});

test("whatever the text, another parser reads it back", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: "binary" }), fc.string()), { minLength: 1 }), (rows) => {
      const parsed: string[][] = parse(formatCsv(["a", "b"], rows), { from: 2, relax_quotes: false, bom: false });
      expect(parsed).toEqual(rows.map((row) => row.map(guardFormula)));
    }),
  );
});

test("a row of the wrong length is a fault of the caller", () => {
  expect(() => formatCsv(["a"], [["x", "y"]])).toThrow("a row of 2 cells under 1 columns");
});

test("a cell that follows another like it is written like it, and so is one after nothing", () => {
  const rows = [
    [null, null, "=a"],
    [null, 'say "b"', "=a"],
    [1, 'say "b"', null],
    [1, null, "1"],
    ["1", null, 1],
  ];
  expect(formatCsv(["x", "y", "z"], rows)).toBe(["x,y,z", ",,'=a", `,"say ""b""",'=a`, `1,"say ""b""",`, "1,,1", "1,,1", ""].join("\r\n"));
});
