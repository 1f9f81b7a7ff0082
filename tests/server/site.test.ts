import { expect, test } from "vitest";
import { parseSite } from "#db/files/site.ts";

test("the address of the page is taken as given, without a slash at its end; nothing is no address", () => {
  expect(parseSite({ READOUT_URL: "https://data.example/readout/" })).toBe("https://data.example/readout");
  expect(parseSite({})).toBe(null);
});

test.each(["", "data.example", "javascript:alert(1)", "https://a b", 'https://a"b', "https://a/?q=1"])(
  "%j is no address of a page",
  (given) => {
    expect(() => parseSite({ READOUT_URL: given })).toThrow(`READOUT_URL is "${given}"; it must be an address`);
  },
);
