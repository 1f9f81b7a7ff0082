import { expect, test } from "vitest";
import { stateTotal } from "#shared/cite/statement.ts";

test("a number in a sentence is written as on the page, its bounds too", () => {
  const total = { value: 4888, possible: 1200, unstated: 2, covered: true };
  expect(stateTotal({ sentence: "Calls, all years.", total })).toBe(
    "Calls, all years: at least 4,888, and up to 1,200 more whose dates are not exact",
  );
});
