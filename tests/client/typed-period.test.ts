import { expect, test } from "vitest";
import { typedPeriod } from "#client/filters/typed-period.ts";
import { formatDay, parseDay } from "#shared/dates.ts";
import { parsePeriodText } from "#shared/period-text.ts";

const ANCHOR = parseDay("2026-06-17") ?? 0;

function type(end: "from" | "to", text: string, other: string | null): (string | null)[] {
  const read = parsePeriodText(text, ANCHOR);
  if (read.kind === "fault") throw new Error(read.message);
  const { from, to } = typedPeriod(read, { end, other: other === null ? null : parseDay(other), anchor: ANCHOR });
  return [from, to].map((day) => (day === null ? null : formatDay(day)));
}

test.each([
  ["from", "15 Jun 2018", "2021-01-19", ["2018-06-15", "2021-01-19"]],
  ["from", "15 Jun 2018", null, ["2018-06-15", null]],
  ["from", "15 Jun 2018", "2018-06-15", ["2018-06-15", "2018-06-15"]],
  ["to", "15 Jun 2018", "2017-01-20", ["2017-01-20", "2018-06-15"]],
  ["to", "Jun 2018", "2017-01-20", ["2017-01-20", "2018-06-30"]],
] as const)("typed as %s, %s keeps the other end %s", (end, text, other, expected) => {
  expect(type(end, text, other)).toEqual(expected);
});

test.each([
  ["from", "2018", "2012-12-31", ["2018-01-01", "2018-12-31"]],
  ["to", "2016 to 2018", "2020-01-01", ["2016-01-01", "2018-12-31"]],
] as const)("typed as %s, %s is the whole period", (end, text, other, expected) => {
  expect(type(end, text, other)).toEqual(expected);
});

test("a first day after the last moves that to the last covered day, or takes it off", () => {
  expect(type("from", "15 Jun 2023", "2021-01-19")).toEqual(["2023-06-15", "2026-06-17"]);
  expect(type("from", "15 Jun 2027", "2021-01-19")).toEqual(["2027-06-15", null]);
});

test("a last day before the first takes that off", () => {
  expect(type("to", "31 Dec 2000", "2017-01-20")).toEqual([null, "2000-12-31"]);
});
