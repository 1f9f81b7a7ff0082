import { expect, test } from "vitest";
import { fileStem, hashQuestion } from "#shared/file-name.ts";
import { parseQuery } from "#shared/query.ts";

const VERSION = "2026-11-22-1a2b3c4d";
const stem = (search: string, asked: readonly string[] = []) =>
  fileStem(parseQuery(new URLSearchParams(search)), asked.length === 0 ? "counts" : "sheet", VERSION, { asked });

test("a name that says the whole question has no digits for it", () => {
  expect(stem("actor=USA&with=RUS&kind=call&from=2009-01-20&to=2026-03-09")).toBe(
    `readout_call-by-year_2009-01-20_2026-03-09_USA-RUS_v${VERSION}`,
  );
});

test("a table as shown is told apart by how it is shown, in six digits", () => {
  const [share, amount] = ["share", "amount"].map((reading) => stem("kind=call", [`as=${reading}`, "sort=time", "top=10"]));
  expect(share).toMatch(/^readout_call-sheet-by-year_all-years_all_[0-9a-f]{6}_v2026-11-22-1a2b3c4d$/);
  expect(amount).not.toBe(share);
  expect(stem("kind=call", ["top=10", "sort=time", "as=share"])).toBe(share);
});

test("ten thousand questions of one pattern have few digits in common, as few as chance gives", () => {
  const digits = new Set(Array.from({ length: 10_000 }, (_, index) => hashQuestion(`kind=call&limit=${index}`)));
  // Of ten thousand drawn from 16.7 million, three pairs agree on average.
  expect(digits.size).toBeGreaterThan(9_985);
  for (const one of digits) expect(one).toMatch(/^[0-9a-f]{6}$/);
});
