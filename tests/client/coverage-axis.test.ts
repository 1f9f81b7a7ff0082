import { expect, test } from "vitest";
import { findAxis, placeSpan, placeYear, showYears } from "#client/pages/sources/coverage-axis.ts";

test("an axis without coverage has no years", () => {
  expect(findAxis([]).ticks).toEqual([]);
});

test("a span stands where its years are, and a short one is still seen", () => {
  const axis = { from: 1900, to: 2000, ticks: [1900, 1950, 2000] };
  expect(placeYear(1950, axis)).toBe(50);
  expect(placeSpan({ from: "1925-01-01", to: "1950-07-01" }, axis)).toEqual({ left: 25, width: 25.5 });
  expect(placeSpan({ from: "1980-03-01", to: "1980-03-02" }, axis).width).toBe(1);
});

test("years are said once where they are one", () => {
  expect(showYears({ from: "1866-01-09", to: "1906-11-13" })).toBe("1866–1906");
  expect(showYears({ from: "2024-01-09", to: "2024-11-13" })).toBe("2024");
});
