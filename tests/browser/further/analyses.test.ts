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
  expect(new URL(page.url()).search).toContain("of=bill-clinton,george-w-bush,barack-obama,donald-trump,joe-biden");
  await page.getByRole("button", { name: "Remove Joe Biden" }).click();
  await page.getByRole("button", { name: "Remove Bill Clinton" }).click();
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
    "?actor=USA&kind=call,video_call&level=leaders&with=RUS&of=george-w-bush,barack-obama,donald-trump,bill-clinton&terms=joined&show=month&as=table",
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
  const visits = page
    .getByRole("row", { name: /^United States to Russia/ })
    .getByRole("link")
    .first();
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
  expect(await page.getByRole("alert").innerText()).toBe("“ATLANTIS” is no state or organisation of the record.");
  await open("/pairs/USA/USA");
  expect(await page.getByRole("alert").innerText()).toBe("“USA” stands on both sides; a pair has two different ones.");
});

test("a pair in small letters is the same pair", async () => {
  const { open, page } = await stage.read({ width: 1440 });
  await open("/pairs/usa/rus");
  await page.locator("#silence .figure-subtitle").waitFor();
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("The United States and Russia");
});

test("the menu of analyses leads to each page, and each says what it found", async () => {
  const { open, page, faults } = await stage.read({ width: 360 });
  await open("/sources");
  for (const [name, heading] of [
    ["Network", "The network"],
    ["Around events", "Around events"],
    ["Unfolding", "As it unfolded"],
    ["Silence", "Silence"],
    ["Reciprocity", "Reciprocity"],
    ["Act and answer", "Act and answer"],
    ["Two readouts", "Two readouts"],
  ] as const) {
    await page.getByRole("button", { name: "Analyses" }).click();
    await page.getByRole("group", { name: "Analyses" }).getByRole("link", { name }).click();
    const section = page.getByRole("region", { name: heading, exact: true });
    await section.getByText("Looked at:").waitFor();
    expect(await section.innerText(), name).not.toMatch(/NaN|Infinity|undefined/);
  }
  expect(faults).toEqual([]);
});

test.each([
  [360, 1],
  [1440, 0],
])("at %i px the network says %i times that its matrix goes on, and that a visit and a meeting are two", async (width, cut) => {
  const { open, page, faults } = await stage.read({ width });
  await open("/network");
  await page.getByRole("region", { name: "Contacts between" }).waitFor();
  await page.getByText("A visit and a meeting on it are two contacts.").first().waitFor();
  expect(await page.getByText("The table goes on to the right").count()).toBe(cut);
  expect(faults).toEqual([]);
});

test("reciprocity leaves out the kinds of a link, says so, and answers", async () => {
  const { open, page, faults } = await stage.read({ width: 1280 });
  await open("/reciprocity?actor=USA&with=RUS&kind=visit&level=leaders");
  await page.getByText(/"kind" does not narrow this analysis/).waitFor();
  await page
    .getByText(/visits of the United States to Russia: /)
    .first()
    .waitFor();
  expect(faults).toEqual([]);
});

test("a cell of the network opens as many events as it counts", async () => {
  const { open, page } = await stage.read({ width: 1440 });
  await open("/network?kind=call,meeting,summit,video_call,visit&level=leaders&from=2021-01-20&to=2025-01-19");
  const cell = page.getByRole("button", { name: /^Russia and United States: |^United States and Russia: / }).first();
  const count = Number(await cell.innerText());
  expect(count).toBeGreaterThan(0);
  await cell.click();
  const panel = page.getByRole("dialog");
  await panel.getByText(new RegExp(`^${count} events`)).waitFor();
  expect(await panel.locator(".event-row").count()).toBe(count);
  expect(new URL(page.url()).searchParams.get("open")).toBe("RUS:USA");
});

test("an empty choice is a sentence, not a blank", async () => {
  const { open, page } = await stage.read({ width: 1440 });
  for (const [path, says] of [
    ["/around?actor=USA&with=RUS", "Name kinds of events"],
    ["/around?actor=FSM&with=LTU&around=expulsion", "The record has no expulsions to look around"],
    ["/unfolding?actor=FSM&with=LTU", "The record has no such contact"],
    ["/network?actor=FSM&with=LTU", "covers these contacts"],
  ] as const) {
    await open(path);
    await page.locator(".figure-subtitle").getByText(says).waitFor();
    expect(await page.locator("main").innerText(), path).not.toMatch(/NaN|Infinity|undefined/);
  }
});

test("a mark of the comparison opens as many events as its line has by then, and the panel stands in the address", async () => {
  const { open, page, faults } = await stage.read({ width: 1440 });
  // Calls of Putin and Trump: 8 in the first 512 days of 2017-01-20, the last of them on 20 March 2018.
  await open(
    "/compare?kind=call,video_call&person=vladimir-putin&withPerson=donald-trump&of=2017-01-20..2018-06-15,2015-01-01..2016-12-31",
  );
  const mark = page.getByRole("button", { name: /^After \d+ days: .* 8$/ }).last();
  await mark.focus();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("dialog");
  await panel.getByText(/^8 events/).waitFor();
  expect(await panel.locator(".event-row").count()).toBe(8);
  expect(new URL(page.url()).searchParams.get("open")).toMatch(/^2017-01-20\.\.2018-06-15@\d+$/);
  await page.reload();
  await page
    .getByRole("dialog")
    .getByText(/^8 events/)
    .waitFor();
  expect(faults).toEqual([]);
});

test("a line nobody knows is said in words, with the way on", async () => {
  const { open, page } = await stage.read({ width: 1440 });
  await open("/compare?actor=USA&with=RUS&kind=call&of=zzz,donald-trump");
  expect(await page.getByRole("alert").innerText()).toContain("“zzz” is nobody and no period of the record.");
  expect(await page.locator("main").innerText()).not.toContain("Loading");
  await page.getByRole("link", { name: "Go on without" }).click();
  await page.getByRole("button", { name: "Remove Donald Trump" }).waitFor();
  await page
    .getByRole("rowheader", { name: /^Trump|^Donald Trump/ })
    .first()
    .waitFor();
});
