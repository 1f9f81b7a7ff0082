import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { Stage } from "#tests/helpers/reader.ts";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

const SECTIONS = [
  "Among others",
  "Silence",
  "Reciprocity",
  "Act and answer",
  "Around events",
  "As it unfolded",
  "Two readouts",
  "Leaders from day 0",
] as const;

const CONTACTS = "actor=USA&kind=call,meeting,summit,video_call,visit&level=leaders&with=RUS";

test("every number of the dossier is that of its own chart", async () => {
  const { open, page, faults } = await stage.read({ width: 1440 });
  await open("/pairs/USA/RUS");
  for (const name of SECTIONS) await sectionOf(page, name).getByText("Looked at:").waitFor();
  const told = new Map<string, string>();
  for (const name of SECTIONS) told.set(name, await readSection(page, name));
  for (const text of told.values()) expect(text).not.toMatch(/NaN|Infinity|undefined/);
  const lists = await listCounts(page);
  expect(lists.length).toBeGreaterThan(20);

  // A number is the total of the chart over the same query; dates that leave the period open are in it or beside it.
  for (const { count, search } of lists) {
    const answer = await page.request.get(`${new URL(page.url()).origin}/api/v1/series?${search}`);
    const { total } = (await answer.json()) as { total: { value: number; possible: number } };
    expect([total.value, total.value + total.possible], search).toContain(count);
  }

  await open("/unfolding?actor=USA&with=RUS");
  expect(await readSection(page, "As it unfolded")).toBe(told.get("As it unfolded"));
  await open("/around?actor=USA&with=RUS&around=expulsion,sanction_imposed&days=60&table=1");
  const around = await sectionOf(page, "Around events").getByRole("table").innerText();
  expect(told.get("Around events")).toContain(squeeze(around));
  const own = await page.request.get(`${new URL(page.url()).origin}/api/v1/silence?${CONTACTS}&limit=8`);
  const { finding, silences } = (await own.json()) as { finding: string; silences: { known: { days: number } }[] };
  expect(told.get("Silence")).toContain(squeeze(finding));
  for (const { known } of silences) expect(told.get("Silence")).toContain(known.days.toLocaleString("en-GB"));
  expect(faults).toEqual([]);
});

test("every section of the dossier tells what was known on a day", async () => {
  const { open, page, faults } = await stage.read({ width: 1440 });
  await open("/pairs/USA/RUS?knownOn=2018-06-14");
  for (const name of SECTIONS)
    await sectionOf(page, name)
      .getByText(/Looked at: .*as known on 14 Jun 2018/)
      .waitFor();
  await page.getByText("What was known on 14 Jun 2018.").waitFor();
  // Helsinki was talked of, and neither its place nor its day was known.
  const plans = sectionOf(page, "As it unfolded").getByRole("table");
  await plans.getByText("the record keeps no planned day").first().waitFor();
  expect(await plans.innerText()).not.toMatch(/Helsinki|Bolton/);
  await page.getByRole("button", { name: "Show what is known today" }).click();
  await plans.getByText("Helsinki summit of Trump and Putin").waitFor();
  expect(new URL(page.url()).search).toBe("");
  expect(faults).toEqual([]);
});

test("either side is exchanged for another, and the place among others leads to their dossiers", async () => {
  const { open, page } = await stage.read({ width: 1440 });
  await open("/pairs/USA/RUS");
  await page.getByRole("button", { name: "Choose another side in place of Russia" }).click();
  await page.getByRole("searchbox", { name: "Who with the United States?" }).fill("China");
  await page
    .getByRole("option", { name: /^China/ })
    .first()
    .click();
  await page.getByRole("heading", { level: 1, name: "The United States and China" }).waitFor();
  await sectionOf(page, "Among others").getByRole("link", { name: "Canada" }).first().click();
  await page.getByRole("heading", { level: 1, name: "The United States and Canada" }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/pairs/USA/CAN");
});

test("a pair of which nothing is covered says so first, and nothing that reads like a zero", async () => {
  const { open, page, faults } = await stage.read({ width: 1440 });
  await open("/pairs/LAO/PER");
  await sectionOf(page, "Among others").getByText("No source covers contacts of leaders of Laos and Peru.").waitFor();
  await sectionOf(page, "Leaders from day 0")
    .getByText(/The record has no terms of office of leaders of Laos/)
    .waitFor();
  const text = await page.locator("main").innerText();
  expect(text).not.toMatch(/The record has no such contact of|0 of them with the predecessor/);
  await open("/compare?actor=LAO&with=PER&kind=call&of=joe-biden");
  await page.getByRole("group", { name: "Lines" }).or(page.locator(".compare-controls")).getByText("Joe Biden").first().waitFor();
  expect(await page.locator("#aligned svg").count()).toBe(0);
  expect(faults).toEqual([]);
});

test("the leaders of the dossier are those of the comparison", async () => {
  const { open, page } = await stage.read({ width: 1440 });
  await open("/pairs/USA/RUS");
  const section = sectionOf(page, "Leaders from day 0");
  const here = squeeze(await section.getByRole("table").innerText());
  await section.getByRole("link", { name: "On its own page" }).click();
  await page.locator(".aligned-table").waitFor();
  expect(squeeze(await page.locator(".aligned-table").innerText())).toBe(here);
});

function sectionOf(page: Page, name: string) {
  return page.getByRole("region", { name, exact: true });
}

async function readSection(page: Page, name: string): Promise<string> {
  const body = sectionOf(page, name).locator(".figure-subtitle, .figure-body");
  return squeeze((await body.allInnerTexts()).join(" "));
}

/** Cells that are a number and open a list of events. */
async function listCounts(page: Page): Promise<{ count: number; search: string }[]> {
  const links = await page
    .locator(".plain-frame a[href^='/events?']")
    .evaluateAll((found) => found.map((link) => [link.textContent ?? "", link.getAttribute("href") ?? ""] as const));
  return links.flatMap(([text, href]) =>
    /^[\d,]+$/.test(text) ? [{ count: Number(text.replaceAll(",", "")), search: href.slice("/events?".length) }] : [],
  );
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
