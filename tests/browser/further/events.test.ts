import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { findViolations, settle, Stage } from "#tests/helpers/reader.ts";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

/** The title of the first row below what stands over the list. */
async function firstInSight(page: Page): Promise<string> {
  return page.locator(".events-table").evaluate((table) => {
    const over = [document.querySelector(".filters"), table.querySelector("thead th")].filter(
      (part) => part !== null && getComputedStyle(part).position === "sticky",
    );
    const head = Math.max(...over.map((part) => part?.getBoundingClientRect().bottom ?? 0));
    const rows = [...table.querySelectorAll("tr[data-index]")];
    return rows.find((row) => row.getBoundingClientRect().bottom > head + 4)?.querySelector("a")?.textContent ?? "";
  });
}

/** Scrolls as a reader does and waits until the address knows where they are. */
async function scrollBy(page: Page, pixels: number): Promise<void> {
  await page.mouse.move(700, 600);
  await page.mouse.wheel(0, pixels);
  await page.waitForFunction(() => location.search.includes("at="));
  await settle(page);
}

test("a search from the keyboard narrows list, facets and address, marks what it found, and Back undoes it", async () => {
  const { open, page, faults } = await stage.read();
  await open("/events");
  await page.keyboard.press("/");
  await page.keyboard.type("VILLA grange");
  await page.getByRole("heading", { level: 1, name: "1 event" }).waitFor();
  await settle(page);
  expect(new URL(page.url()).search).toBe("?q=VILLA%20grange");
  expect(await page.locator(".events-table mark").allTextContents()).toEqual(["Villa", "Grange"]);
  expect(await page.getByRole("status").filter({ hasText: "found" }).textContent()).toBe("1 event found");
  expect(await page.getByRole("group", { name: "Kind" }).textContent()).toBe("KindMeeting1");
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: /Villa La Grange/ }).waitFor();
  await page.getByRole("link", { name: "Back to the list" }).click();
  await page.getByRole("heading", { level: 1, name: "1 event" }).waitFor();
  expect(new URL(page.url()).search).toBe("?q=VILLA%20grange");
  await page.goBack();
  await page.goBack();
  await page.goBack();
  expect(new URL(page.url()).search).toBe("");
  await page.getByRole("heading", { level: 1, name: /^1\d,\d{3} events$/ }).waitFor();
  expect(faults).toEqual([]);
});

test("a search without a letter or digit is refused beside the box, and the list stays", async () => {
  const { open, page, faults } = await stage.read();
  await open("/events?q=helsinki");
  await page.getByRole("searchbox").fill("—");
  await page.getByRole("alert").waitFor();
  expect(await page.getByRole("alert").textContent()).toContain("no letter or digit");
  expect(new URL(page.url()).search).toBe("?q=helsinki");
  expect(await page.locator(".events-table th[scope=row]").count()).toBeGreaterThan(1);
  expect(faults).toEqual([]);
});

test.each([1440, 360])("the place in the list survives reload and the way back from an event, %i px wide", async (width) => {
  const { open, page, faults } = await stage.read({ width });
  await open("/events?actor=USA");
  await scrollBy(page, 40_000);
  const seen = await firstInSight(page);
  const address = page.url();
  await page.reload();
  await settle(page);
  await expect.poll(async () => firstInSight(page)).toBe(seen);
  await page.waitForTimeout(600);
  expect([page.url(), await firstInSight(page)]).toEqual([address, seen]);

  await page.getByRole("link", { name: seen }).first().press("Enter");
  await page.getByRole("link", { name: "Back to the list" }).waitFor();
  await page.goBack();
  await settle(page);
  await expect.poll(async () => firstInSight(page)).toBe(seen);
  await expect.poll(async () => page.evaluate(() => document.activeElement?.textContent)).toBe(seen);
  expect(page.url()).toBe(address);
  expect(faults).toEqual([]);
});

test("arrows, page keys, Home and End walk the whole table with one stop of Tab, and draw only what is in sight", async () => {
  const { open, page, faults } = await stage.read();
  await open("/events?order=asc");
  const focused = () => page.evaluate(() => document.activeElement?.closest("tr")?.getAttribute("aria-rowindex") ?? null);
  await page.locator('.events-table tbody a[tabindex="0"]').focus();
  expect(await focused()).toBe("2");
  await page.keyboard.press("ArrowDown");
  await expect.poll(focused).toBe("3");
  await page.keyboard.press("PageDown");
  await expect.poll(async () => Number(await focused())).toBeGreaterThan(8);
  await page.keyboard.press("End");
  const total = Number(await page.locator(".events-table").getAttribute("aria-rowcount"));
  expect(total).toBeGreaterThan(13_000);
  await expect.poll(focused).toBe(String(total));
  await settle(page);
  expect(await page.locator(".events-table tr[data-index]").count()).toBeLessThan(80);
  expect(await page.locator('.events-table tbody a[tabindex="0"]').count()).toBe(1);
  await page.keyboard.press("ArrowUp");
  await expect.poll(focused).toBe(String(total - 1));
  await page.keyboard.press("Home");
  await expect.poll(focused).toBe("2");
  expect(faults).toEqual([]);
});

test("facets narrow the list to what they count, heads order it, and chosen columns are remembered", async () => {
  const { open, page, faults } = await stage.read();
  await open("/events?actor=USA&with=RUS");
  await page.getByRole("button", { name: /more of kind/ }).click();
  const expulsions = page.getByRole("group", { name: "Kind" }).locator("label", { hasText: "Expulsion" });
  const count = await expulsions.locator(".count").textContent();
  await expulsions.click();
  await page.getByRole("heading", { level: 1, name: `${count ?? ""} events` }).waitFor();
  const year = page.getByRole("group", { name: "Year" }).locator("label").first();
  const inYear = await year.locator(".count").textContent();
  await year.click();
  await page.getByRole("heading", { level: 1, name: new RegExp(`^${inYear ?? ""} events?$`) }).waitFor();
  expect(new URL(page.url()).searchParams.get("from")).toMatch(/^\d{4}-01-01$/);
  await page.goBack();
  await page.getByRole("button", { name: "Columns" }).click();
  await page.getByLabel("Number").check();
  await page.keyboard.press("Escape");
  await page.getByRole("columnheader", { name: "Number" }).getByRole("button").click();
  await settle(page);
  expect(new URL(page.url()).searchParams.get("order")).toBe("largest");
  expect(await page.locator("tr[data-index='0'] .cell-quantity").textContent()).toMatch(/^\d+ persons$/);
  await page.reload();
  await settle(page);
  expect(await page.getByRole("columnheader", { name: "Number" }).getAttribute("aria-sort")).toBe("descending");
  expect(faults).toEqual([]);
});

test("when the server fails the last rows stay with a note, and a retry recovers", async () => {
  const { open, page } = await stage.read();
  await open("/events?q=helsinki");
  const before = await page.locator(".events-table th a").first().textContent();
  await page.route("**/api/v1/**", (route) => route.abort());
  await page.getByRole("searchbox").fill("geneva");
  await page.getByRole("alert").first().waitFor();
  expect(await page.locator(".events-table th a").first().textContent()).toBe(before);
  await page.unroute("**/api/v1/**");
  await page.getByRole("button", { name: "Try again" }).first().click();
  await page.getByRole("alert").first().waitFor({ state: "detached" });
  await settle(page);
  expect(await page.locator(".lead-sentence").textContent()).toContain("“geneva”");
});

test("an event opened by its address leads to all events, and its citation can be copied", async () => {
  const { open, page, faults } = await stage.read();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await open("/events/meeting-2018-07-16-putin-trump");
  expect(await page.getByRole("link", { name: "All events" }).getAttribute("href")).toBe("/events");
  await page.getByRole("button", { name: "Copy citation" }).click();
  await page.getByRole("button", { name: "Copied" }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("“Helsinki summit of Trump and Putin”, 16 July 2018. Readout, record ");
  expect(copied).toContain(`${stage.address}/events/meeting-2018-07-16-putin-trump`);
  expect(faults).toEqual([]);
});

test.each([1440, 320])("the table deep in the list, and what opens over it, break no accessibility rule, %i px wide", async (width) => {
  const { open, page, faults } = await stage.read({ width, theme: "dark" });
  await open("/events?q=president");
  await page.mouse.move(width / 2, 600);
  await page.mouse.wheel(0, 20_000);
  await page.waitForFunction(() => location.search.includes("at="));
  await settle(page);
  expect(await findViolations(page), "deep in the list").toEqual([]);
  const [wide, shown] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  expect(wide).toBe(shown);
  await page.keyboard.press("/");
  await page.getByRole("button", { name: "Columns" }).click();
  expect(await findViolations(page), "columns").toEqual([]);
  await page.keyboard.press("Escape");
  if (width === 320) {
    await page.getByRole("button", { name: "Narrow" }).click();
    await page.getByRole("dialog").getByRole("group", { name: "Kind" }).waitFor();
    await settle(page);
    expect(await findViolations(page), "facets").toEqual([]);
  }
  expect(faults).toEqual([]);
});

test.each([1440, 360])("from any depth, Back and reload land on the row that was first in sight, %i px wide", async (width) => {
  const { open, page, faults } = await stage.read({ width, motion: true });
  await open("/events?actor=USA");
  for (const depth of [60_000, 200_000]) {
    await page.evaluate((y) => window.scrollTo(0, y), depth);
    await page.waitForFunction(() => new URL(location.href).searchParams.has("at"));
    await settle(page);
    await page.waitForTimeout(600);
    const before = await placeInSight(page);
    expect(before).toBeGreaterThan(400);
    // A row in the middle of the window, so that the browser need not scroll to it.
    await page.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLElement>(".events-table tr[data-index] a")];
      links.find((link) => link.getBoundingClientRect().top > 300)?.click();
    });
    await page.waitForURL(/\/events\/./);
    await settle(page);
    await page.goBack();
    await settle(page);
    await page.waitForTimeout(1500);
    expect(Math.abs((await placeInSight(page)) - before), `back to ${before}`).toBeLessThanOrEqual(1);
    for (const time of ["first", "second"]) {
      await page.reload();
      await settle(page);
      await page.waitForTimeout(1500);
      expect(Math.abs((await placeInSight(page)) - before), `${time} reload at ${before}`).toBeLessThanOrEqual(1);
    }
  }
  expect(faults).toEqual([]);
});

/** The place in the list of the first row that is not hidden behind the filters and the heads of the columns. */
async function placeInSight(page: Page): Promise<number> {
  return page.evaluate(() => {
    const head = document.querySelector(".events-table th");
    const heights = [document.querySelector(".filters"), head && getComputedStyle(head).position === "sticky" ? head : null];
    const top = heights.reduce((sum, part) => sum + (part?.getBoundingClientRect().height ?? 0), 0);
    const rows = [...document.querySelectorAll<HTMLElement>(".events-table tr[data-index]")];
    return Number(rows.find((row) => row.getBoundingClientRect().bottom > top + 4)?.dataset["index"] ?? -1);
  });
}

test("a search with OR says that every word of it must be found", async () => {
  const { open, page, faults } = await stage.read();
  await open("/events?q=hamburg OR helsinki");
  await page.getByText("All words of a search must be found, “OR” included").waitFor();
  await open("/events?q=orlando");
  expect(await page.getByText("All words of a search must be found").count()).toBe(0);
  expect(faults).toEqual([]);
});
