import { expect, test } from "vitest";
import { countsTwice } from "#shared/counts-twice.ts";
import { parseQuery } from "#shared/query.ts";

test.each([
  ["", true],
  ["kind=meeting,visit", true],
  ["kind=summit,visit", true],
  ["kind=visit", false],
  ["kind=call,meeting", false],
  ["kind=expulsion", false],
])("%s counts a visit and a meeting on it as two: %s", (search, twice) => {
  expect(countsTwice(parseQuery([...new URLSearchParams(search)]))).toBe(twice);
});
