import { expect, test } from "vitest";
import { cutText, measureText, wrapText } from "#shared/picture/measure-text.ts";

test("a text is as wide as its letters in the face", () => {
  expect(measureText("1", 1000)).toBe(423);
  expect(measureText("AV", 10)).toBeCloseTo(14.56);
  expect(measureText("条", 10)).toBe(10);
});

test("lines break between words, a word longer than a line breaks within, and what is cut ends in an ellipsis", () => {
  expect(wrapText("one two three", 10, measureText("one two", 10), 9)).toEqual(["one two", "three"]);
  expect(wrapText("aaaaaa", 10, measureText("aaaa", 10), 9)).toEqual(["aaaa", "aa"]);
  expect(wrapText("one two three four", 10, measureText("two…", 10), 2)).toEqual(["one", "two…"]);
  expect(cutText("Saint Petersburg", 10, measureText("Saint…", 10))).toBe("Saint…");
  expect(cutText("Sochi", 10, 100)).toBe("Sochi");
});
