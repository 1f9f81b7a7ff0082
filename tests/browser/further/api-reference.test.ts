import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { findViolations, settle, Stage } from "#tests/helpers/reader.ts";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

/** Ids of the entries that are shown, and of those that stand open. */
async function entries(page: Page): Promise<{ shown: string[]; open: string[] }> {
  return page
    .locator(".entry")
    .evaluateAll((all) => ({ shown: all.map(({ id }) => id), open: all.filter((one) => one.hasAttribute("open")).map(({ id }) => id) }));
}

test("a filter leaves the addresses, summaries and parameters its words begin, and stands in the address of the page", async () => {
  const { open, page, faults } = await stage.read();
  await open("/api");
  const all = await entries(page);
  expect(all.shown.length).toBeGreaterThan(50);
  await page.keyboard.press("/");
  await page.keyboard.type("tenures");
  await page.waitForURL(/\?q=tenures$/);
  expect((await entries(page)).shown).toEqual(["getTenures", "getTenuresCitation"]);
  expect(await page.getByRole("search", { name: "Filter the addresses" }).getByRole("status").textContent()).toBe(
    "2 answers at 10 addresses",
  );

  const contents = page.getByRole("navigation", { name: "On this page" });
  expect(await contents.locator("ul ul a").allTextContents()).toEqual(["The record and its words 1", "Citations 1"]);

  // By the name of a parameter, which is said.
  await page.getByRole("searchbox").fill("compare");
  await page.waitForURL(/\?q=compare$/);
  expect((await entries(page)).shown).toContain("getTotals");
  expect(await page.locator("#getTotals > summary").textContent()).toContain("Parameter: compare");

  await page.reload();
  await settle(page);
  expect(await page.getByRole("searchbox").inputValue()).toBe("compare");
  await page.getByRole("searchbox").fill("zzz");
  await page.getByRole("button", { name: "Show all" }).click();
  expect((await entries(page)).shown).toEqual(all.shown);
  await page.waitForURL(/\/api$/);
  expect(faults).toEqual([]);
});

test("an anchor opens its entry, by any of its forms, and does so again on the way back", async () => {
  const { open, page } = await stage.read();
  await open("/api#getAroundZip");
  expect((await entries(page)).open).toEqual(["getAround"]);
  await page.locator("#getAround > summary").waitFor();
  expect(await page.locator("#getAround").evaluate((one) => Math.round(one.getBoundingClientRect().top))).toBeLessThan(200);

  // The last one opened is the one the address names.
  await page.locator("#getPeriods > summary").click();
  await page.waitForURL(/#getPeriods$/);
  await page.getByRole("link", { name: "Events", exact: true }).first().click();
  await page.waitForURL(/\/events/);
  await settle(page);
  await page.goBack();
  await page.waitForURL(/\/api#getPeriods$/);
  await settle(page);
  expect((await entries(page)).open).toEqual(["getPeriods"]);
  await page.locator("#getPeriods > summary").click();
  await page.waitForURL(/\/api$/);
  expect((await entries(page)).open).toEqual([]);
});

test("sections of the page are reached by their anchors too", async () => {
  const { open, page } = await stage.read();
  await open("/api#changes");
  expect(await page.locator("#changes").evaluate((one) => one.getBoundingClientRect().top < window.innerHeight)).toBe(true);
  await page
    .getByRole("navigation", { name: "On this page" })
    .getByRole("link", { name: /^Citations/ })
    .click();
  await page.waitForURL(/#group-citations$/);
  expect(await page.locator("#group-citations").evaluate((one) => Math.round(one.getBoundingClientRect().top))).toBeLessThan(200);
});

test("an example is tried where it stands, changed by its parameters and its forms, and refusals are shown as they come", async () => {
  const { open, page, faults } = await stage.read();
  await open("/api#getSeries");
  const entry = page.locator("#getSeries");
  const address = entry.getByRole("textbox", { name: "Address" });
  const status = entry.getByRole("status");
  const send = entry.getByRole("button", { name: "Send", exact: true });
  const example = "/api/v1/series?actor=USA&with=RUS&kind=call,video_call&from=2009-01-20";
  expect(await address.inputValue()).toBe(example);
  await send.click();
  await status.getByText("200").waitFor();
  expect(await status.textContent()).toMatch(/^200 application\/json .*kB .*ms$/);
  const answer = entry.getByRole("region", { name: "Answer" });
  const lines = (await answer.textContent())?.split("\n") ?? [];
  expect(lines.slice(0, 2)).toEqual([
    "{",
    expect.stringMatching(/^ {2}"query": "actor=USA&from=2009-01-20&kind=call,video_call&with=RUS",$/),
  ]);
  expect(lines.length).toBe(60);
  const { left } = /^(?<left>\d+) more lines$/.exec((await entry.locator(".tried-left").textContent()) ?? "")?.groups ?? {};
  expect(Number(left)).toBeGreaterThan(50);

  // A parameter goes in and out at a press.
  const split = entry.getByRole("button", { name: "split=kind" });
  await split.click();
  expect(await address.inputValue()).toBe(`${example}&split=kind`);
  expect(await split.getAttribute("aria-pressed")).toBe("true");
  await split.press("Enter");
  expect(await address.inputValue()).toBe(example);

  await entry.getByRole("button", { name: ".csv", exact: true }).click();
  await send.click();
  await status.getByText("text/csv").waitFor();
  expect(await answer.textContent()).toMatch(/^key,/);
  await entry.getByRole("button", { name: ".zip", exact: true }).click();
  await send.click();
  await entry.getByText("A file for another program").waitFor();

  await address.fill("/api/v1/series?kind=cal");
  await address.press("Enter");
  await status.getByText("400").waitFor();
  expect(await answer.textContent()).toContain('"parameter": "kind"');
  await address.fill("/elsewhere");
  await send.click();
  await entry.getByRole("alert").getByText("/api/v1/").waitFor();
  await entry.getByRole("button", { name: "Back to the example" }).click();
  expect(await address.inputValue()).toMatch(/^\/api\/v1\/series\.zip\?/);
  // The browser itself notes the refusal.
  expect(faults.filter((fault) => !/status of 400/.test(fault))).toEqual([]);
});

test("a picture that is tried is shown", async () => {
  const { open, page, faults } = await stage.read();
  await open("/api#getLadderSvg");
  const entry = page.locator("#getLadderSvg");
  await entry.getByRole("button", { name: "Send", exact: true }).click();
  await entry.getByRole("status").getByText("image/svg+xml").waitFor();
  await page.waitForFunction(() => (document.querySelector<HTMLImageElement>(".tried img")?.naturalWidth ?? 0) > 300);
  expect(faults).toEqual([]);
});

test("the line for a terminal is the address as it stands", async () => {
  const { open, page } = await stage.read();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await open("/api#getVintage");
  await page.locator("#getVintage").getByRole("button", { name: "Copy curl" }).click();
  await page.getByText("Copied").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`curl '${stage.address}/api/v1/vintage'`);
});

test("fields open to what is inside them", async () => {
  const { open, page } = await stage.read();
  await open("/api#getSeries");
  await page.getByText("Fields of Series").click();
  const rows = page.locator(".fields > li", { has: page.locator("> details > summary > code", { hasText: /^rows$/ }) });
  expect(await rows.locator("summary").first().textContent()).toBe("rows list of objects");
  await rows.locator("summary").first().click();
  expect(await rows.locator(".fields > li").first().textContent()).toMatch(/^key text/);
});

for (const theme of ["light", "dark"] as const) {
  for (const width of [1440, 768, 320]) {
    test(`an opened entry with an answer breaks no accessibility rule and does not widen the page, ${width} px, ${theme}`, async () => {
      const { open, page, faults } = await stage.read({ width, theme });
      await open("/api?q=series#getSeries");
      await page.locator("#getSeries").getByRole("button", { name: "Send", exact: true }).click();
      await page.locator("#getSeries").getByRole("status").getByText("200").waitFor();
      await page.getByText("Fields of Series").click();
      await page.locator("#getSeriesCitation > summary").click();
      expect(await findViolations(page)).toEqual([]);
      const [wide, shown] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      expect(wide).toBe(shown);
      expect(faults).toEqual([]);
    });
  }
}

test("by keys alone an entry is found, opened, tried and read", async () => {
  const { open, page } = await stage.read();
  await open("/api");
  await page.keyboard.press("/");
  await page.keyboard.type("vintage");
  await page.waitForURL(/q=vintage/);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.parentElement?.id)).toBe("getVintage");
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Address" }).waitFor();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toBe("/api/v1/vintage");
  await page.keyboard.press("Enter");
  await page.locator("#getVintage").getByRole("status").getByText("200").waitFor();
});

test("in French the document's own words are marked as English, and the page says so", async () => {
  const { open, page } = await stage.read();
  await open("/api?lang=fr#getSeries");
  await page.getByText("La description des adresses vient du document OpenAPI, qui est en anglais.").waitFor();
  const entry = page.locator("#getSeries");
  expect(await entry.locator(".entry-says > span").getAttribute("lang")).toBe("en");
  await entry.getByRole("heading", { name: "Paramètres" }).waitFor();
  expect(await page.evaluate(() => location.search + location.hash)).toBe("?lang=fr#getSeries");
});
