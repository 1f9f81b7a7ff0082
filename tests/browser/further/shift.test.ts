import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { Stage } from "#tests/helpers/reader.ts";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

interface Shift {
  value: number;
  of: string;
}

test.each([
  ["/", 1440],
  ["/", 360],
  ["/?lang=fr", 1440],
  ["/explore", 1440],
  ["/explore", 768],
  ["/explore", 360],
  ["/explore?lang=fr", 768],
  ["/compare", 1440],
  ["/compare", 768],
  ["/compare", 360],
  ["/compare?lang=fr", 768],
  ["/?person=donald-trump&withPerson=vladimir-putin&from=2017-01-20&to=2021-01-19", 360],
] as const)("what is drawn stays where it is while %s loads and is read to its end, %i px wide", async (path, width) => {
  const { open, page, faults } = await stage.read({ width });
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node: Node | null }[] };
        const names = sources.map(({ node }) =>
          node instanceof Element ? `${node.tagName} ${node.className}` : (node?.textContent ?? ""),
        );
        shifts.push({ value, of: names.join(", ") });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  await open(path);
  const end = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let at = 0; at < end; at += 600) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(60);
  }
  await page
    .locator(path.startsWith("/?") || path === "/" ? "#timeline .lane-name" : ".figure .canvas")
    .first()
    .waitFor();
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: Shift[] }).shifts);
  const sum = shifts.reduce((all, { value }) => all + value, 0);
  expect(sum, shifts.map(({ value, of }) => `${value.toFixed(4)} ${of}`).join("\n")).toBeLessThan(0.02);
  expect(faults).toEqual([]);
});
