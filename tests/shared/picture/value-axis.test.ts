import { expect, test } from "vitest";
import { drawValueAxis } from "#shared/picture/value-axis.ts";
import { createPen } from "#shared/picture/markup.ts";

/** The numbers at an axis of 17, the lowest first. */
function numbersAt(height: number): (string | undefined)[] {
  const box = { x: 0, y: 0, width: 800, height };
  const { markup } = drawValueAxis({ pen: createPen(null), box, highest: 17, headPx: 10, footPx: 10, write: String });
  return [...markup.matchAll(/>(\d+)</g)].map(([, number]) => number);
}

test("an axis of a picture has the ticks that the page has, and fewer only where it is low", () => {
  expect(numbersAt(420)).toEqual(["0", "5", "10", "15", "20"]);
  expect(numbersAt(200)).toEqual(["0", "5", "10", "15", "20"]);
  expect(numbersAt(120)).toEqual(["0", "10", "20"]);
});
