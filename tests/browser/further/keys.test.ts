import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { findViolations, settle, Stage } from "#tests/helpers/reader.ts";

const TERM = "/?actor=USA&from=2017-01-20&kind=call&to=2021-01-19&with=RUS";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

test("brackets step the period, and one key clears the filters but not the period", async () => {
  const { open, page, faults } = await stage.read();
  await open(TERM);
  await page.keyboard.press("[");
  await settle(page);
  expect(new URL(page.url()).search).toBe("?actor=USA&from=2013-01-20&kind=call&to=2017-01-19&with=RUS");
  await page.keyboard.press("]");
  await settle(page);
  await page.keyboard.press("c");
  await settle(page);
  expect(new URL(page.url()).search).toBe("?from=2017-01-20&to=2021-01-19");
  await page.goBack();
  await settle(page);
  expect(new URL(page.url()).search).toBe(TERM.slice(1));
  expect(faults).toEqual([]);
});

test.each([1440, 360])("the question mark lists the keys, and they can be turned off, %i px wide", async (width) => {
  const { open, page, faults } = await stage.read({ width });
  await open(TERM);
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Keyboard" });
  await help.getByText("Clear all filters but the period").waitFor();
  expect(await findViolations(page)).toEqual([]);
  await help.getByRole("checkbox", { name: "Single keys act anywhere on a page" }).uncheck();
  await page.keyboard.press("Escape");
  await help.waitFor({ state: "detached" });
  await page.keyboard.press("c");
  await page.keyboard.press("?");
  expect(await help.count()).toBe(0);
  expect(new URL(page.url()).search).toBe(TERM.slice(1));
  await page.getByRole("button", { name: "Keyboard" }).click();
  await help.getByRole("checkbox").check();
  expect(faults).toEqual([]);
});

test("a crisis or gap chosen by Enter leaves the focus at its chart", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open("/?actor=USA&with=RUS&from=2009-01-20&to=2026-05-15");
  const gap = figure("calls")
    .getByRole("button", { name: /White House readouts/ })
    .first();
  await gap.focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/from=2018-/);
  await settle(page);
  expect(await page.evaluate(() => document.activeElement?.closest("section")?.id)).toBe("calls");
  expect(faults).toEqual([]);
});

test("the key of the search leads from the dashboard to the list under the same filters, and into its field", async () => {
  const { open, page, faults } = await stage.read();
  await open("/?actor=USA&with=RUS&from=2017-01-20&to=2021-01-19");
  await page.keyboard.press("/");
  const field = page.getByRole("searchbox", { name: "Words in the record" });
  await field.waitFor();
  await expect.poll(() => field.evaluate((node) => node === document.activeElement)).toBe(true);
  await page.keyboard.type("hamburg");
  await page.waitForURL(/q=hamburg/);
  const asked = new URL(page.url());
  expect([asked.pathname, asked.searchParams.get("actor"), asked.searchParams.get("from")]).toEqual(["/events", "USA", "2017-01-20"]);
  expect(faults).toEqual([]);
});

test("a key typed into a field is a letter of it", async () => {
  const { open, page, faults } = await stage.read();
  await open("/events?actor=USA&q=arms");
  await page.keyboard.press("/");
  await page.keyboard.type("c?");
  expect(await page.getByRole("searchbox", { name: "Words in the record" }).inputValue()).toBe("c?");
  expect(new URL(page.url()).searchParams.get("actor")).toBe("USA");
  expect(faults).toEqual([]);
});

test("Tab comes into ranked bars at the first, arrow keys walk them, and Tab comes back to the one last focused", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open("/?actor=USA&with=RUS&from=2009-01-20&to=2026-05-15");
  const marks = figure("venues").locator(".mark-hit");
  const names = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute("aria-label")));
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  await figure("venues").getByRole("button", { name: "Table" }).focus();
  await page.keyboard.press("Tab");
  expect(await focused()).toBe(names[0]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toBe(names[2]);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  expect(await focused()).toBe(names[2]);
  await page.keyboard.press("End");
  expect(await focused()).toBe(names.at(-1));
  await page.keyboard.press("Home");
  expect(await focused()).toBe(names[0]);
  expect(faults).toEqual([]);
});
