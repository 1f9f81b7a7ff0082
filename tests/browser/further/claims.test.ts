import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { Stage } from "#tests/helpers/reader.ts";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

test("a claim typed in words is checked, corrected part by part, and its number is that of its rows", async () => {
  const { open, page, faults } = await stage.read({ width: 1440 });
  await open("/tallies");
  const box = page.getByRole("textbox", { name: /A number, what is counted/ });
  await box.fill("nine calls, 2015–2016, Obama–Putin");
  await box.press("Enter");
  await page.getByText("The record has 9, which matches.").waitFor();
  expect(new URL(page.url()).searchParams.get("claim")).toBe("nine calls, 2015–2016, Obama–Putin");
  await page.getByText("9 events counted").waitFor();
  expect(await page.locator(".claim-rows .event-row").count()).toBe(9);
  await page.getByLabel("Number claimed").fill("10");
  await page.getByLabel("Number claimed").press("Enter");
  await page.getByText(/The record has 9, one fewer\./).waitFor();
  await page.getByLabel("How the number is meant").selectOption("floor");
  await page.getByText(/one fewer than the claim's floor/).waitFor();
  expect(new URL(page.url()).searchParams.get("claim")).toBe("at least 10 calls between Barack Obama and Vladimir Putin, 2015–2016");
  // Days stand as the page writes them, whatever the country of the browser.
  expect(await page.getByLabel("From", { exact: true }).inputValue()).toBe("1 Jan 2015");
  await page.getByLabel("To", { exact: true }).fill("Jun 2016");
  await page.getByLabel("To", { exact: true }).press("Enter");
  await page.waitForURL(/1\+January\+2015\+to\+30\+June\+2016/);
  expect(faults).toEqual([]);
});

test("the first article's claim stands on one page with both numbers, rates, denominators and rows, and whether they are roughly equal", async () => {
  const { open, page } = await stage.read({ width: 1440 });
  await open("/tallies");
  await page.getByRole("button", { name: /^eight calls between Trump and Putin since Trump took office/ }).click();
  // 16 months to 19 May 2018 and 27 of the 31 days after; the two years before are 24.
  await page.getByText("The record has 8, which matches. That is 0.47 a month over 16.87 months.").waitFor();
  await page.getByText("The record has 9, which matches. That is 0.38 a month over 24 months.").waitFor();
  await page.getByText("9 events counted").waitFor();
  expect(await page.locator(".claim-rows .event-row").count()).toBe(17);
  const pace = page.getByRole("region", { name: "The claims set against each other" });
  await pace.getByText("Roughly equal.").waitFor();
  await pace.getByText("the first is 26% above the second, roughly equal by the rule.").waitFor();
  await pace.getByText("Two paces are called roughly equal where the faster is at most a third above the slower.").waitFor();
  expect(await pace.getByRole("row").nth(2).getByRole("cell").allTextContents()).toEqual([
    "20 Jan 2015 – 19 Jan 2017",
    "9",
    "9",
    "24",
    "0.38",
  ]);
});

test("a name of several asks, and what is not understood is said word by word", async () => {
  const { open, page } = await stage.read({ width: 360 });
  await open("/tallies?claim=99+friendly+meetings+of+Bush+and+Putin,+2001-2008");
  await page.getByText("“friendly” is no number").waitFor();
  await page.getByRole("button", { name: /^George W\. Bush/ }).click();
  await page.getByText(/the number is not judged\. Under what was read the record has \d+/).waitFor();
  expect(new URL(page.url()).searchParams.get("claim")).toBe("99 friendly meetings of George W. Bush and Putin, 2001-2008");
});

test("published counts are shown by how they stand, and the choice stands in the address", async () => {
  const { open, page } = await stage.read({ width: 1440 });
  await open("/tallies");
  const choice = page.getByRole("group", { name: "Which counts are shown" });
  await choice.getByRole("button", { name: /^Possible \d+$/ }).click();
  expect(new URL(page.url()).searchParams.get("show")).toBe("possible");
  const count = Number(/\d+/.exec((await choice.getByRole("button", { pressed: true }).textContent()) ?? "")?.[0]);
  expect(await page.locator(".tallies tbody tr").count()).toBe(count);
  expect(await page.locator(".tallies .verdict-possible").count()).toBe(count);
});
