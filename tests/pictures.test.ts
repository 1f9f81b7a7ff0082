import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { findDifference } from "./pictures/compare.ts";
import { reduceColours } from "./pictures/palette.ts";
import { SCENES } from "./pictures/scenes.ts";

const ACCEPTED = join(import.meta.dirname, "pictures", "accepted");
const PAPER = 0xfaf8f3;
const CALL = 0x1f5fa8;

/** A page of 40 × 40 px with a bar of 8 × 30. */
function draw({ bar = CALL, left = 16, width = 40 } = {}): Buffer {
  const page = new PNG({ width, height: 40 });
  for (let at = 0; at < width * 40; at++) {
    const [x, y] = [at % width, Math.floor(at / width)];
    const colour = x >= left && x < left + 8 && y >= 10 ? bar : PAPER;
    page.data.writeUInt32BE(colour * 256 + 255, at * 4);
  }
  return PNG.sync.write(page);
}

test("the same picture is no difference, whether its colours were reduced once or twice", () => {
  const reduced = reduceColours(draw());
  expect(findDifference(reduced, draw())).toBeNull();
  expect(reduceColours(reduced)).toEqual(reduced);
});

test.each([
  ["a colour by a shade", { bar: 0x2463ac }, "differs in 240 pixels"],
  ["a mark by one pixel", { left: 17 }, "differs in 60 pixels"],
  ["the size of the picture", { width: 41 }, "is 41 × 40 px, was 40 × 40"],
])("what moves %s is a difference", (_, change, what) => {
  expect(findDifference(reduceColours(draw()), reduceColours(draw(change)))?.what).toBe(what);
});

test("every scene has its accepted picture of at most 60 kB, and there is no other", () => {
  const files = readdirSync(ACCEPTED);
  expect(files.toSorted()).toEqual(SCENES.map(({ name }) => `${name}.png`).toSorted());
  expect(files.filter((file) => readFileSync(join(ACCEPTED, file)).length > 60_000)).toEqual([]);
});
