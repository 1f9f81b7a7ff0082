import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { findViolations, readTable, settle, Stage } from "#tests/helpers/reader.ts";

const PAIR = "/?actor=USA&with=RUS&from=2009-01-20&to=2026-05-15";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

/** The map of a page, which is drawn once a reader comes near it. */
async function readMap(screen: Parameters<Stage["read"]>[0] = {}, path = PAIR) {
  const reader = await stage.read(screen);
  await reader.open(path);
  const map = reader.figure("map");
  await map.scrollIntoViewIfNeeded();
  await map.locator(".land").waitFor();
  return { ...reader, map };
}

test("a circle says the number of its bar, and opens that many events", async () => {
  const { page, figure, map, faults } = await readMap();
  const bar = await figure("venues")
    .getByRole("button", { name: /^Geneva: / })
    .getAttribute("aria-label");
  expect(await map.getByRole("button", { name: /^Geneva: / }).getAttribute("aria-label")).toBe(bar);
  const says = /^Geneva: (\d+) meetings/.exec(bar ?? "")?.[1];
  await map.getByRole("button", { name: /^Geneva: / }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByText(`${says} events`, { exact: true }).waitFor();
  expect(new URL(page.url()).search).toContain("open=venues&key=geneva-che");
  expect(faults).toEqual([]);
});

test("arrow keys walk the cities by rank, and a city out of sight of an enlarged map comes into it", async () => {
  const { page, map, faults } = await readMap();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
  await map.locator(".mark-hit").first().focus();
  const walked = [await focused()];
  for (const key of ["ArrowRight", "ArrowDown", "ArrowRight"]) {
    await page.keyboard.press(key);
    walked.push(await focused());
  }
  const numbers = walked.map((label) => Number(/: (\d+) meeting/.exec(label)?.[1]));
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  expect(new Set(walked).size).toBe(4);
  await page.keyboard.press("Home");
  for (let press = 0; press < 3; press++) await page.keyboard.press("+");
  await page.keyboard.press("End");
  const seen = await map.locator(".canvas svg").evaluate((svg) => {
    const [frame, mark] = [svg.getBoundingClientRect(), document.activeElement?.getBoundingClientRect()];
    return (
      mark !== undefined && mark.left >= frame.left && mark.right <= frame.right && mark.top >= frame.top && mark.bottom <= frame.bottom
    );
  });
  expect(seen).toBe(true);
  await page.keyboard.press("0");
  expect(await map.getByRole("button", { name: "Whole map" }).count()).toBe(0);
  expect(faults).toEqual([]);
});

test("the wheel over the map scrolls the page and sizes nothing", async () => {
  const { page, map } = await readMap();
  const before = await map.locator(".land").evaluate((land) => land.parentElement?.getAttribute("transform"));
  await map.locator(".canvas").hover();
  const top = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 300);
  await page.waitForFunction((from) => scrollY > from, top);
  expect(await map.locator(".land").evaluate((land) => land.parentElement?.getAttribute("transform"))).toBe(before);
});

test("events on the map and events without a place add up to all, in words and in the table", async () => {
  const { page, open, map, faults } = await readMap({ width: 360, theme: "dark" }, "/?actor=USA&from=1990-01-01&to=2024-12-31");
  const words = await map.locator(".map-note").innerText();
  const number = (pattern: RegExp) => Number((pattern.exec(words)?.[1] ?? "0").replaceAll(",", ""));
  const parts = [
    number(/([\d,]+) events? on the map/),
    number(/([\d,]+) events? in [\d,]+ (?:city|cities) without/),
    number(/([\d,]+) without a named city/),
  ];
  expect(parts.every((part) => part > 0)).toBe(true);
  const all = Number(/([\d,]+) events/.exec(await map.locator(".figure-count").innerText())?.[1]?.replaceAll(",", ""));
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await findViolations(page)).toEqual([]);
  await open("/?actor=USA&with=RUS&kind=meeting,summit&from=2018-01-01&to=2018-12-31&table=map");
  expect((await readTable(map))[0]).toEqual(["City", "Total"]);
  await settle(page);
  expect(faults).toEqual([]);
});
