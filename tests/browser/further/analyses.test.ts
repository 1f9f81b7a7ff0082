import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { Stage } from "#tests/helpers/reader.ts";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

test("leaders are compared from day 0: added, removed, by month, joined, as a table, and the address keeps it all", async () => {
  const { open, page, faults } = await stage.read({ width: 1440 });
  await open("/compare");
  expect(new URL(page.url()).search).toContain("of=barack-obama,donald-trump,joe-biden");
  await page.getByRole("button", { name: "Remove Joe Biden" }).click();
  await page.getByRole("button", { name: "Add a leader, term or period" }).click();
  await page.getByRole("button", { name: /^Bill Clinton/ }).click();
  await page.getByRole("button", { name: "Joined" }).click();
  const row = page.getByRole("rowheader", { name: /^Donald Trump/ });
  await row.waitFor();
  // Two terms on one line, each with its days.
  expect(await row.getByRole("link").count()).toBe(2);
  await page.getByRole("button", { name: "Each month" }).click();
  await page.getByRole("button", { name: "Table" }).click();
  await page.getByRole("rowheader", { name: "Month 1", exact: true }).waitFor();
  expect(new URL(page.url()).search).toBe(
    "?actor=USA&kind=call,video_call&level=leaders&with=RUS&of=barack-obama,donald-trump,bill-clinton&terms=joined&show=month&as=table",
  );
  await page.reload();
  await page.getByRole("rowheader", { name: "Month 1", exact: true }).waitFor();
  expect(faults).toEqual([]);
});

test("the page of two sides gives each analysis with its finding, and its numbers open their lists", async () => {
  const { open, page, faults } = await stage.read({ width: 1440 });
  await open("/?actor=USA&with=RUS&from=2009-01-20&to=2026-05-15");
  await page.getByRole("link", { name: /these two on one page/ }).click();
  await page.getByRole("heading", { name: "The United States and Russia" }).waitFor();
  for (const name of ["Silence", "Reciprocity", "Act and answer", "Two readouts"]) {
    const section = page.getByRole("region", { name, exact: true });
    await section.getByRole("table").first().waitFor();
    expect(await section.innerText(), name).toContain("Looked at:");
  }
  const visits = page.getByRole("row", { name: /^United States to Russia/ }).getByRole("link");
  const count = Number(await visits.innerText());
  expect(count).toBeGreaterThan(10);
  await visits.click();
  await page
    .getByText(new RegExp(`\\b${count} journeys\\b|\\b${count} visits\\b|\\b${count} events\\b`))
    .first()
    .waitFor();
  expect(faults).toEqual([]);
});

test("a pair nobody knows, and a side twice, are refused in words", async () => {
  const { open, page } = await stage.read({ width: 1440 });
  await open("/pairs/USA/ATLANTIS");
  expect(await page.getByRole("alert").innerText()).toContain('"with" does not know "ATLANTIS"');
  await open("/pairs/USA/USA");
  expect(await page.getByRole("alert").innerText()).toContain('is the same as "actor"');
});
