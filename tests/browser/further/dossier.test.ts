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
  const { finding, silences } = (await own.json()) as { finding: string; silences: { days: number }[] };
  expect(told.get("Silence")).toContain(squeeze(finding));
  for (const { days } of silences) expect(told.get("Silence")).toContain(days.toLocaleString("en-GB"));
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
