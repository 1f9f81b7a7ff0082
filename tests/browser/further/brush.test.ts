import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { settle, Stage } from "#tests/helpers/reader.ts";

const PAIR = "/?actor=USA&with=RUS&from=2009-01-20&to=2026-05-15";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

/** Presses on one bucket of a chart and pulls to another, without letting go. */
async function pull(page: Page, chart: Locator, from: RegExp, to: RegExp): Promise<void> {
  await chart.scrollIntoViewIfNeeded();
  const [start, end] = await Promise.all([from, to].map((name) => chart.getByRole("button", { name }).first().boundingBox()));
  if (!start || !end) throw new Error("the buckets are not drawn");
  await page.mouse.move(start.x + start.width / 2, start.y + 40);
  await page.mouse.down();
  await page.mouse.move(start.x + start.width / 2 + 20, start.y + 40);
  await page.mouse.move(end.x + end.width / 2, start.y + 40, { steps: 4 });
}

function periodOf(page: Page): (string | null)[] {
  const search = new URL(page.url()).searchParams;
  return [search.get("from"), search.get("to"), search.get("open")];
}

test("a bucket looked at in one chart is marked in every other over time, by pointer and by focus", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open(PAIR);
  await figure("calls")
    .getByRole("button", { name: /^2018: 7 calls/ })
    .first()
    .focus();
  const marked = () => page.locator(".time-looked").evaluateAll((marks) => marks.map((mark) => mark.closest("section")?.id));
  expect(await marked()).toEqual(["calls", "sanctions", "listings", "stock", "expulsions", "visits", "timeline"]);
  // The same year under the axis of another chart, within a pixel.
  const [mark, column] = await Promise.all([
    figure("visits").locator(".time-looked").boundingBox(),
    figure("visits").getByLabel(/^2018/).first().boundingBox(),
  ]);
  expect(Math.abs((mark?.x ?? 0) - (column?.x ?? 99))).toBeLessThan(1);
  expect(Math.abs((mark?.width ?? 0) - (column?.width ?? 99))).toBeLessThan(1);
  await figure("timeline")
    .getByRole("button", { name: /^Q1 2022|^Jan 2022|^Feb 2022/ })
    .first()
    .hover();
  expect(await figure("calls").locator(".time-looked").count()).toBe(1);
  expect(faults).toEqual([]);
});

test("a stretch pulled over columns is named in days, and becomes the period; no event opens", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open(PAIR);
  await pull(page, figure("calls"), /^2013: /, /^2016: /);
  expect(await figure("calls").locator(".time-span").innerText()).toContain("1 Jan 2013 – 31 Dec 2016");
  await page.mouse.up();
  await settle(page);
  expect(periodOf(page)).toEqual(["2013-01-01", "2016-12-31", null]);
  await page.goBack();
  await settle(page);
  expect(periodOf(page)).toEqual(["2009-01-20", "2026-05-15", null]);
  expect(faults).toEqual([]);
});

test("a stretch never leaves the period, works from right to left on the timeline, and Escape leaves it", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open(PAIR);
  await pull(page, figure("calls"), /^2011: /, /^2009: /);
  await page.keyboard.press("Escape");
  await page.mouse.up();
  expect(await page.locator(".time-span").count()).toBe(0);
  expect(periodOf(page)).toEqual(["2009-01-20", "2026-05-15", null]);
  await pull(page, figure("calls"), /^2011: /, /^2009: /);
  await page.mouse.up();
  await settle(page);
  expect(periodOf(page)).toEqual(["2009-01-20", "2011-12-31", null]);
  expect(faults).toEqual([]);
});

test("the keyboard chooses the same: Shift and arrows, then Enter; a click still opens events", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open(PAIR);
  await figure("sanctions")
    .getByRole("button", { name: /^2018: / })
    .first()
    .focus();
  for (const key of ["Shift+ArrowLeft", "Shift+ArrowLeft", "Shift+ArrowRight"]) await page.keyboard.press(key);
  expect(await figure("sanctions").locator(".time-span").innerText()).toContain("1 Jan 2017 – 31 Dec 2018");
  await page.keyboard.press("Enter");
  await settle(page);
  expect(periodOf(page)).toEqual(["2017-01-01", "2018-12-31", null]);
  await figure("calls")
    .getByRole("button", { name: /^Jul 2018: \d+ calls/ })
    .first()
    .click({ position: { x: 10, y: 10 } });
  await page.getByRole("dialog").waitFor();
  expect(periodOf(page)).toEqual(["2017-01-01", "2018-12-31", "calls"]);
  expect(faults).toEqual([]);
});

test("a finger on a chart scrolls the page and chooses nothing", async () => {
  const { open, page, figure } = await stage.read({ width: 360 });
  await open(PAIR);
  const chart = figure("calls").locator(".canvas");
  await chart.evaluate((canvas) => {
    const { left, top } = canvas.getBoundingClientRect();
    const send = (type: string, x: number) =>
      canvas.dispatchEvent(
        new PointerEvent(type, { bubbles: true, pointerType: "touch", pointerId: 7, clientX: left + x, clientY: top + 60, button: 0 }),
      );
    send("pointerdown", 80);
    send("pointermove", 160);
    send("pointermove", 240);
    send("pointerup", 240);
  });
  expect(await page.locator(".time-span").count()).toBe(0);
  expect(await chart.evaluate((canvas) => getComputedStyle(canvas).touchAction)).toBe("auto");
  expect(periodOf(page)).toEqual(["2009-01-20", "2026-05-15", null]);
});
