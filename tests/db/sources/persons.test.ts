import { expect, test } from "vitest";
import { parseVisitors } from "#db/sources/hsg-visits/visitors.ts";

test("a visitor field that names two people after a comma is two visitors", () => {
  expect(parseVisitors("President Anwar Sadat, Prime Minister Mustafa Khalil")).toEqual([
    { name: "Anwar Sadat", office: "president", printed: "President Anwar Sadat" },
    { name: "Mustafa Khalil", office: "prime_minister", printed: "Prime Minister Mustafa Khalil" },
  ]);
  expect(parseVisitors("President Surangel Whipps, Jr")).toHaveLength(1);
});
