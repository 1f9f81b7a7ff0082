import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { Stage } from "#tests/helpers/reader.ts";

const DASHBOARD = "/?actor=USA&with=RUS&from=2009-01-20&to=2026-05-15";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

test.each([
  [1440, "light", "#1f5fa8"],
  [360, "light", "#1f5fa8"],
  [1440, "dark", null],
] as const)("the calls chart is drawn, not blank: %i px wide, %s", async (width, theme, callColour) => {
  const { open, page, figure } = await stage.read({ width, theme });
  await open(DASHBOARD);
  const picture = await figure("calls").locator(".canvas").screenshot();
  const colours = await countColours(page, picture.toString("base64"));
  const [paper, paperPixels] = colours[0] ?? ["", 0];
  const pixels = colours.reduce((sum, [, count]) => sum + count, 0);
  expect(pixels).toBeGreaterThan(50_000);
  expect(paperPixels / pixels, `paper ${paper}`).toBeLessThan(0.9);
  const bars = colours.find(([colour]) => colour === (callColour ?? colours[2]?.[0]))?.[1] ?? 0;
  expect(bars / pixels, "columns").toBeGreaterThan(0.02);
});

test("the dashboard's JavaScript is at most 289 kB, gzipped", async () => {
  const { open, page } = await stage.read();
  const scripts = new Map<string, Promise<Buffer>>();
  page.on("response", (response) => {
    if (response.url().endsWith(".js")) scripts.set(response.url(), response.body());
  });
  await open(DASHBOARD);
  const sizes = await Promise.all([...scripts.values()].map(async (script) => gzipSync(await script).length));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThanOrEqual(289_000);
});

/** Colours of a PNG by number of pixels, most frequent first; the browser itself reads the picture. */
async function countColours(page: Page, base64: string): Promise<[string, number][]> {
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    context.drawImage(image, 0, 0);
    const bytes = context.getImageData(0, 0, image.width, image.height).data;
    const counts = new Map<string, number>();
    for (let at = 0; at < bytes.length; at += 4) {
      const colour = `#${[...bytes.subarray(at, at + 3)].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return [...counts].toSorted((a, b) => b[1] - a[1]);
  }, base64);
}
