import { expect, test } from "vitest";
import { parseQuery } from "#shared/query.ts";
import { stripFigures } from "#client/figures/strip-figures.ts";

const SIDES = { first: "the United States", second: "Russia", between: "between the United States and Russia" };

function meetings(search: string): string | undefined {
  return stripFigures(parseQuery(new URLSearchParams(search)), SIDES).find(({ id }) => id === "meetings")?.label;
}

test("meetings are called those of all levels only where they are", () => {
  expect(meetings("actor=USA&with=RUS")).toBe("Meetings, all levels");
  expect(meetings("actor=USA&with=RUS&level=leaders")).toBe("Meetings");
});
