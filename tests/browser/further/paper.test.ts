import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { Stage } from "#tests/helpers/reader.ts";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

/** Width of a sheet of A4 between margins of 12 mm, in pixels of CSS. */
const SHEET_PX = 703;

const NETWORK = "/network?kind=call,meeting&level=leaders&from=2021-01-20&to=2025-01-19";

/** What stands out of the sheet on the right. */
async function wideOnes(page: Page): Promise<string[]> {
  return page.evaluate(
    (sheet) =>
      [...document.querySelectorAll("main table, main svg.around-chart, main .stack-bar")]
        .filter((element) => element.getBoundingClientRect().right > sheet + 1)
        .map((element) => `${element.tagName} ${element.closest("section")?.id ?? ""}`),
    SHEET_PX,
  );
}

test("on paper a dossier lies inside the sheet, with the colours of its marks and no control", async () => {
  const { open, page } = await stage.read({ width: 1440 });
  await open("/pairs/USA/RUS");
  await page.getByRole("region", { name: "What others counted", exact: true }).getByRole("table").waitFor();
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: SHEET_PX, height: 1000 });
  expect(await wideOnes(page)).toEqual([]);
  const adjusted = await page
    .locator(".stack-part, .swatch")
    .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).printColorAdjust));
  expect(new Set(adjusted)).toEqual(new Set(["exact"]));
  expect(await page.locator(".pair-choice").isVisible()).toBe(false);
  // The reasons of published counts have room for more than a word a line.
  const reason = await page.locator("#tallies td:last-child").first().boundingBox();
  expect(reason?.width).toBeGreaterThan(120);
});

test("on paper a list has the rows drawn, no empty sheets, and says how many it leaves out", async () => {
  const { open, page } = await stage.read({ width: 1440 });
  await open("/events?actor=USA&with=RUS&kind=call");
  await page.locator(".events-table tbody tr:not(.gap)").first().waitFor();
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".events-table .gap").evaluateAll((gaps) => gaps.filter((gap) => gap.getClientRects().length > 0).length)).toBe(
    0,
  );
  expect(await page.getByText(/^\d+ of 206 rows are printed: those on the screen/).isVisible()).toBe(true);
});

test("on paper the dashboard has its map, though nobody came near it", async () => {
  const { open, page, figure } = await stage.read({ width: 1440 });
  await open("/?actor=USA&with=RUS&from=2009-01-20&to=2026-05-15");
  const picture = figure("map").locator("img");
  expect(await picture.isVisible()).toBe(false);
  // Nothing of it is fetched before.
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(0);
  await page.pdf({ format: "A4" });
  expect(await picture.evaluate((image: HTMLImageElement) => [image.complete, image.naturalWidth])).toEqual([true, 800]);
  await page.emulateMedia({ media: "print" });
  await picture.waitFor();
  expect(await picture.getAttribute("alt")).toMatch(/^\d+ meetings.*Meetings on a map/);
});

test("on paper a chart whose code has not come yet is its picture, and what is drawn for a window is not cut", async () => {
  const { page, figure } = await stage.read({ width: 1440 });
  const late: (() => void)[] = [];
  await page.route("**/assets/more-blocks-*.js", (route) => void late.push(() => void route.continue()));
  await page.goto(`${stage.address}/?actor=USA&with=RUS&from=2009-01-20&to=2026-05-15`);
  await figure("sanctions").locator(".piece").first().waitFor();
  // React keeps what stood in a place out of sight beside what stands in for it.
  const pictures = page.locator('.figure:not([style*="display"]) .chart-on-paper');
  await expect.poll(() => pictures.count()).toBe(7);
  expect(await pictures.first().isVisible()).toBe(false);
  await page.pdf({ format: "A4" });
  expect(
    await pictures.evaluateAll((images: HTMLImageElement[]) => images.map(({ complete, naturalWidth }) => complete && naturalWidth > 0)),
  ).toEqual(Array.from({ length: 7 }, () => true));
  for (const go of late) go();
  const drawing = page.locator("#timeline svg.drawing");
  await drawing.waitFor();
  const [width, height, box] = await drawing.evaluate((svg) => ["width", "height", "viewBox"].map((name) => svg.getAttribute(name)));
  expect(box).toBe(`0 0 ${width} ${height}`);
});

test("in forced colours bars of crises and the letters of charts are in the reader's own, bands of terms in none", async () => {
  const { open, page, figure } = await stage.read({ width: 1440 });
  await page.emulateMedia({ forcedColors: "active" });
  await open("/?actor=USA&with=RUS&from=2009-01-20&to=2026-05-15");
  const [letters, paper] = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement("p"));
    const colours = ["CanvasText", "Canvas"].map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    return colours;
  });
  for (const name of ["calls", "timeline"]) {
    const part = figure(name);
    const fill = (selector: string) =>
      part.locator(selector).evaluateAll((all) => [...new Set(all.map((element) => getComputedStyle(element).fill))]);
    expect(await fill(".canvas text"), name).toEqual([letters]);
    expect(await fill(".period-bar"), name).toEqual([letters]);
    expect(await fill(".band, .term-shaded"), name).toEqual([paper]);
    expect(await part.locator(".swatch-period").evaluate((swatch) => getComputedStyle(swatch).backgroundColor), name).toBe(letters);
  }
});

test("on paper the network keeps its hatching and leaves out its buttons", async () => {
  const { open, page } = await stage.read({ width: 1440 });
  await open(NETWORK);
  await page.locator(".matrix-unknown").first().waitFor();
  await page.emulateMedia({ media: "print" });
  const hatched = page.locator(".matrix-unknown").first();
  expect(await hatched.evaluate((cell) => getComputedStyle(cell).printColorAdjust)).toBe("exact");
  expect(await page.getByRole("button", { name: "Graph" }).isVisible()).toBe(false);
});

test.each([
  ["/pairs/USA/RUS", "#ladder"],
  ["/pairs/USA/RUS", "#unfolding"],
  ["/compare", "#aligned"],
])("at 360 pixels the cells of a row of %s %s stand below each other, none out of sight", async (address, section) => {
  const { open, page } = await stage.read({ width: 360, height: 800 });
  await open(address);
  const frame = page.locator(`${section} .stackable`).first();
  await frame.waitFor();
  const hidden = await frame.evaluate((element) => {
    const right = element.getBoundingClientRect().right;
    return [...element.querySelectorAll("tbody th, tbody td")].filter((cell) => cell.getBoundingClientRect().right > right + 1).length;
  });
  expect(hidden).toBe(0);
});
