import { readFile } from "node:fs/promises";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-ris";
import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { findViolations, Stage } from "#tests/helpers/reader.ts";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

const LISTING = "/events/ofac-2021-08-18-us-narco-carried-over";

/** A page, and the number of its Download button among those of the page. */
const TABLES = [
  ["/tallies", 0],
  ["/sources", 0],
  ["/sources", 1],
  ["/compare?actor=USA&with=RUS&kind=call&of=barack-obama,donald-trump", 0],
  ["/silence?actor=USA&with=RUS&kind=call", 0],
  ["/ladder", 0],
  ["/network", 0],
  ["/around?actor=USA&with=RUS&around=expulsion", 0],
] as const;

async function take(page: Page, press: () => Promise<void>): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent("download"), press()]);
  return readFile(await file.path(), "utf8");
}

test("a table that is no chart says its rows and bytes before the click, in every format, and is what it said", async () => {
  const { open, page, faults } = await stage.read();
  for (const [path, at] of TABLES) {
    await open(path);
    await page
      .getByRole("button", { name: /^Download/ })
      .nth(at)
      .click();
    const box = page.locator(".popover-box .downloads");
    const links = box.getByRole("link", { name: /^Download [\d,]+ rows as .+, [\d.,]+ (B|kB|MB)$/ });
    await expect.poll(() => links.count(), { timeout: 20_000, message: path }).toBe(5);
    const csv = links.filter({ hasText: /^CSV/ });
    const [, rows = ""] = /^Download ([\d,]+) rows/.exec((await csv.getAttribute("aria-label")) ?? "") ?? [];
    const read: object[] = parse(await take(page, () => csv.click()), { columns: true, bom: true });
    expect([path, read.length]).toEqual([path, Number(rows.replaceAll(",", ""))]);
    await page.keyboard.press("Escape");
  }
  expect(faults).toEqual([]);
});

test("an analysis has its events as files and its rows and sentence for the clipboard, as a chart has", async () => {
  const { open, page, faults } = await stage.read();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  for (const path of ["/silence", "/reciprocity", "/ladder", "/readouts", "/unfolding", "/around", "/network", "/compare"]) {
    await open(path);
    await page
      .getByRole("button", { name: /^Download/ })
      .first()
      .click();
    const box = page.locator(".popover-box .downloads");
    const events = box.getByRole("link", { name: /^Download [\d,]+ events as CSV, / });
    await events.waitFor();
    const [, said = ""] = /^Download ([\d,]+) events/.exec((await events.getAttribute("aria-label")) ?? "") ?? [];
    const read: { id: string; source_urls: string }[] = parse(await take(page, () => events.click()), { columns: true, bom: true });
    expect([path, read.length]).toEqual([path, Number(said.replaceAll(",", ""))]);
    expect(read.length).toBeGreaterThan(0);

    const rows = box.getByRole("link", { name: /^Download [\d,]+ rows? as CSV, / });
    const table: string[][] = parse(await take(page, () => rows.click()), { bom: true });
    await copy(page, "data");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect([path, copied.split("\n").filter((line) => line !== "").length]).toEqual([path, table.length]);
    expect(copied.split("\n")[0]?.split("\t")).toEqual(table[0]);
    await copy(page, "sentence");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\[1\] .*asOf=/);
    await page.keyboard.press("Escape");
  }
  expect(faults).toEqual([]);
});

async function copy(page: Page, what: "data" | "sentence"): Promise<void> {
  await page.getByRole("button", { name: `Copy ${what}` }).click();
  await page.getByRole("button", { name: "Copied" }).waitFor();
  await page.getByRole("button", { name: `Copy ${what}` }).waitFor();
}

test("an analysis and the published counts are cited on their pages, and the citation is a file", async () => {
  const { open, page, faults } = await stage.read();
  for (const path of ["/tallies", "/compare", "/unfolding"]) {
    await open(path);
    await page.getByRole("button", { name: /^Cite/ }).first().click();
    const forms = page.locator(".cite-forms");
    await forms.getByText(/record \d{4}-\d\d-\d\d-[0-9a-f]{8}\. http.+asOf=/).waitFor();
    expect(await findViolations(page), path).toEqual([]);
    const [read] = new Cite(await take(page, () => forms.getByRole("link", { name: "RIS" }).click())).data;
    expect(new URL(read?.URL ?? "").pathname).toBe(path);
    await page.keyboard.press("Escape");
  }
  expect(faults).toEqual([]);
});

test("the targets of an event are taken as any other table", async () => {
  const { open, page } = await stage.read();
  await open(LISTING);
  await page.getByRole("button", { name: "Download all targets" }).click();
  const link = page.getByRole("link", { name: /^Download 2,303 rows as Parquet, / });
  await link.waitFor();
  expect(await link.getAttribute("href")).toBe(`/api/v1${LISTING}/listings.parquet`);
});
