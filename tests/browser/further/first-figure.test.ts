import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { settle, Stage } from "#tests/helpers/reader.ts";

const LEADERS = "/?person=donald-trump&withPerson=vladimir-putin&from=2017-01-20&to=2021-01-19&by=year";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

/** From now on the API waits with what is named, until it is let go; what was asked, in order. */
async function holdBack(page: Page, isHeld: (path: string) => boolean) {
  const asked: string[] = [];
  const { promise: free, resolve: letGo } = Promise.withResolvers<void>();
  await page.route("**/api/v1/**", async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const path = `${pathname.replace("/api/v1", "")}${search}`;
    asked.push(path);
    if (isHeld(path)) await free;
    await route.continue();
  });
  return { asked, letGo };
}

test("after a change the first figure asks first; what stands above it soon after, marked as old; what stands below once it is there", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open(LEADERS);
  const calls = page.locator(".strip-item").first();
  expect(await calls.locator("button").textContent()).toBe("19");
  const { asked, letGo } = await holdBack(page, (path) => path.startsWith("/series") || path.startsWith("/totals"));
  await page.getByRole("textbox", { name: "First day of the period" }).fill("2020");
  await page.keyboard.press("Enter");
  await expect.poll(() => asked.filter((path) => path.startsWith("/totals")).length).toBe(3);
  expect(asked[0]).toMatch(/^\/series\?by=month&from=2020-01-01&kind=call,video_call&/);
  // The headline and the first figure are of the same numbers; no other chart has asked.
  expect(asked.filter((path) => path.startsWith("/series") && !path.includes("kind=call") && !path.includes("by=venue-city"))).toEqual([]);
  expect([await calls.getAttribute("aria-busy"), await calls.getAttribute("class")]).toEqual(["true", "strip-item figure-stale"]);
  expect(await page.locator("h1").getAttribute("class")).toBe("figure-stale");
  letGo();
  await settle(page);
  expect(await calls.locator("button").textContent()).toBe("8");
  expect(await figure("calls").locator("h2").textContent()).toBe("Calls peak at 4 in Apr 2020");
  expect(await page.locator("h1").getAttribute("class")).toBeNull();
  expect(faults).toEqual([]);
});

test("where a filter puts another figure first, it is drawn first, and what stood there goes once the others are drawn", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open(LEADERS);
  expect(await page.locator("main section.figure").first().getAttribute("id")).toBe("calls");
  const { asked, letGo } = await holdBack(page, (path) => !path.includes("by=venue-city"));
  await page.getByRole("button", { name: /^Kinds of event/ }).click();
  await page.getByRole("checkbox", { name: /^Meeting/ }).click();
  await expect.poll(() => page.locator("main section.figure").first().getAttribute("id")).toBe("venues");
  await expect.poll(() => figure("venues").getAttribute("aria-busy")).toBe("false");
  expect(asked.find((path) => path.startsWith("/series"))).toMatch(/^\/series\?by=venue-city&.*kind=meeting&/);
  letGo();
  await settle(page);
  expect(await figure("calls").count()).toBe(0);
  expect(await page.locator("main section.figure").first().getAttribute("id")).toBe("venues");
  expect(faults).toEqual([]);
});
