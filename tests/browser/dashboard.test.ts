import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { readTable, settle, Stage } from "#tests/helpers/reader.ts";

const PUTIN_TRUMP = "/?person=donald-trump&withPerson=vladimir-putin&kind=call&from=2017-01-01&to=2020-12-31";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

test("a reader who asks for nothing sees calls per year, sanctions, their lists, venues, visits and expulsions", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open("/");
  expect(new URL(page.url()).search).toMatch(/^\?actor=USA&from=2009-01-20&to=\d{4}-\d\d-\d\d&with=RUS$/);
  for (const name of ["calls", "sanctions", "listings", "stock", "venues", "expulsions", "visits"]) {
    await figure(name).locator(".mark-hit-open").first().waitFor({ state: "attached" });
  }
  expect(await page.locator("h1").textContent()).toMatch(/^\d+ calls and \d+ meetings at all levels between the United States and Russia/);
  expect(faults).toEqual([]);
});

test("calls between Putin and Trump are 6, 2, 3 and 8 a year, drawn to scale", async () => {
  const { open, figure, faults } = await stage.read();
  await open(PUTIN_TRUMP);
  const heights = await figure("calls")
    .locator(".piece")
    .evaluateAll((pieces) => pieces.map((piece) => Number(piece.getAttribute("height"))));
  const unit = (heights[3] ?? 0) / 8;
  expect(unit).toBeGreaterThan(10);
  expect(heights.map((height) => Math.round((height / unit) * 100) / 100)).toEqual([6, 2, 3, 8]);
  await figure("calls").getByRole("button", { name: "Table" }).click();
  expect((await readTable(figure("calls"))).map((row) => row.slice(0, 2))).toEqual([
    ["Year", "Total"],
    ["2017", "6"],
    ["2018", "2"],
    ["2019", "3"],
    ["2020", "8"],
  ]);
  expect(faults).toEqual([]);
});

test("a bar opens as many events as it counts, an event opens its sources", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open(PUTIN_TRUMP);
  await figure("calls")
    .getByRole("button", { name: /^2019: 3 calls/ })
    .click();
  const panel = page.getByRole("dialog");
  await panel.getByText("3 events", { exact: true }).waitFor();
  expect(await panel.locator(".event-row").count()).toBe(3);
  expect(await panel.locator("time").evaluateAll((days) => days.map((day) => day.getAttribute("datetime")?.slice(0, 4)))).toEqual([
    "2019",
    "2019",
    "2019",
  ]);

  await panel.locator(".event-title a").first().click();
  await settle(page);
  expect(new URL(page.url()).pathname).toMatch(/^\/events\/call-2019-/);
  expect(await page.getByRole("table").getByRole("rowheader").allTextContents()).toEqual(
    expect.arrayContaining(["Donald Trump", "Vladimir Putin"]),
  );
  expect(await page.locator(".citation").count()).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

test("the keyboard walks the bars, opens one, closes it and comes back to it", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open(PUTIN_TRUMP);
  await figure("calls")
    .getByRole("button", { name: /^2020: 8 calls/ })
    .focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByText("2 events", { exact: true }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toMatch(/^2018: 2 calls/);
  expect(faults).toEqual([]);
});

test("every figure's list holds as many events as its marks say", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open("/?actor=USA&with=RUS&from=2009-01-20&to=2026-05-15&table=calls,sanctions,venues");
  for (const [name, row] of [
    ["calls", "2021"],
    ["sanctions", "2022"],
    ["venues", "Geneva"],
  ] as const) {
    const rows = await readTable(figure(name));
    const at = rows[0]?.indexOf("Total") ?? -1;
    const total = rows.find(([label]) => label === row)?.[at];
    await figure(name)
      .getByRole("button", { name: new RegExp(`^${row}\\b.*open its events`) })
      .click();
    const panel = page.getByRole("dialog");
    await panel.getByText(`${total} events`, { exact: true }).waitFor();
    expect(await panel.locator(".event-row").count(), name).toBe(Number(total));
    await panel.getByRole("button", { name: "Close" }).click();
    await panel.waitFor({ state: "detached" });
  }
  expect(faults).toEqual([]);
});

test("a number of the sanctions lists opens the events it adds up from, and they add up to it", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open("/?actor=RUS&from=2020-01-01&to=2024-12-31");
  for (const [name, mark, says] of [
    ["stock", /^2023: 3,984 targets on the lists, OFAC \(SDN\)/, "3,984 targets on the list in 72 events"],
    ["stock", /^2024: 4,888 targets on the lists, OFAC \(SDN\). As of 3 May 2024/, "4,888 targets on the list in 88 events"],
    ["listings", /^2022: 1,383 targets listed, United Kingdom/, "1,383 targets listed in 36 events"],
    ["listings", /^2023: 12 targets delisted, OFAC \(SDN\)/, "12 targets delisted in 8 events"],
  ] as const) {
    await figure(name).getByRole("button", { name: mark }).press("Enter");
    const panel = page.getByRole("dialog");
    await panel.getByText(says, { exact: true }).waitFor();
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
  }
  expect(faults).toEqual([]);
});

test("years that no list covers are said and drawn as such, and the line its licence asks for stands where the British list is", async () => {
  const { open, figure, faults } = await stage.read();
  await open("/?actor=USA&with=RUS&from=2019-01-01&to=2025-12-31&table=stock");
  const rows = await readTable(figure("stock"));
  expect(rows.map((row) => [row[0], row[1], row[2]])).toEqual([
    ["Year", "Total", "Note"],
    ["2019", "–", "not covered"],
    ["2020", "–", "not covered"],
    ["2021", "517", "Covered in part"],
    ["2022", "2,316", "Covered in part"],
    ["2023", "3,984", "Covered in part"],
    ["2024", "4,888", "As of 3 May 2024; Covered in part"],
    ["2025", "–", "not covered"],
  ]);
  await figure("listings")
    .getByRole("img", { name: /^2020: not covered, OFAC \(SDN\)\. No source of the record covers it/ })
    .first()
    .waitFor({ state: "attached" });
  const licence = "Contains public sector information licensed under the Open Government Licence v3.0.";
  expect(await figure("stock").getByText(licence).count()).toBe(0);
  await open("/?actor=GBR&with=RUS&from=2019-01-01&to=2025-12-31");
  for (const name of ["sanctions", "listings", "stock"]) await figure(name).getByText(licence).waitFor();
  expect(faults).toEqual([]);
});

test("a month is drawn by day and a year by month, the axis says when, and no column is a slab", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open("/?actor=USA&with=RUS&kind=call,meeting,summit&from=2018-07-01&to=2018-07-31");
  const labels = () => figure("calls").locator(".recharts-cartesian-axis-tick-label").allTextContents();
  const shown = async () => (await labels()).filter((text) => /\p{L}/u.test(text));
  expect(await shown()).toEqual(["1 Jul 2018", "8 Jul", "15 Jul", "22 Jul", "29 Jul"]);
  const opened = figure("calls").getByRole("button", { name: /Jul 2018: / });
  expect(await opened.evaluateAll((marks) => marks.map((mark) => mark.getAttribute("aria-label")?.split(":")[0]))).toEqual([
    "2 Jul 2018",
    "21 Jul 2018",
  ]);
  await page.getByRole("combobox", { name: "Per" }).selectOption("year");
  await settle(page);
  expect(new URL(page.url()).searchParams.get("by")).toBe("year");
  const [bar] = await figure("calls")
    .locator(".piece")
    .evaluateAll((pieces) => pieces.map((piece) => Number(piece.getAttribute("width"))));
  expect(bar).toBeLessThanOrEqual(56);
  await page.getByRole("textbox", { name: "First day of the period" }).fill("2018");
  await page.keyboard.press("Enter");
  await settle(page);
  expect(new URL(page.url()).searchParams.get("by")).toBe("year");
  await open("/?actor=USA&with=RUS&kind=call,meeting,summit&from=2018-01-01&to=2018-12-31");
  const months = await shown();
  expect([months.length, months[0], months.at(-1)]).toEqual([12, "Jan 2018", "Dec 2018"]);
  expect(faults).toEqual([]);
});
