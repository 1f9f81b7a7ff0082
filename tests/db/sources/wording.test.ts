import { expect, test } from "vitest";
import { wordNote, wordPublisher } from "#db/sources/curated/wording.ts";

test("a note speaks of articles, not of the compiler's seeds", () => {
  expect(wordNote("seed file shows no date; quotes Hooker")).toBe("the article shows no date; quotes Hooker");
  expect(wordNote("Seed says Thursday. seed-trumpputin calls it a summit")).toBe(
    "The article says Thursday. one article calls it a summit",
  );
  expect(wordNote("Trump seeded doubt")).toBe("Trump seeded doubt");
  expect(wordNote("")).toBeNull();
});

test("a publisher that was not seen is said to be unnamed", () => {
  expect(wordPublisher("(publisher not shown)")).toBe("Publisher not named");
  expect(wordPublisher("TASS")).toBe("TASS");
});
