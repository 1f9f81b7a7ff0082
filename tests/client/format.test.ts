import { expect, test } from "vitest";
import { showDate, showQuantity, showWhen } from "#client/format.ts";

test("a month is never shown as a day", () => {
  expect(showDate("2017-05")).toBe("May 2017");
  expect(showWhen("2017-05", null)).toBe("in May 2017");
  expect(showDate("1971")).toBe("1971");
});

test("one is singular", () => {
  expect([showQuantity(1, "persons"), showQuantity(35, "persons"), showQuantity(2, null)]).toEqual(["1 person", "35 persons", "2"]);
});
