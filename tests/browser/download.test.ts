import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { findViolations, readTable, Stage } from "#tests/helpers/reader.ts";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

test("the file of a chart holds the numbers of its table, row for row", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open("/?actor=USA&with=RUS&from=2009-01-20&to=2026-05-15&table=calls,sanctions,venues");
  for (const name of ["calls", "sanctions", "venues"]) {
    const [head = [], ...rows] = await readTable(figure(name));
    const file = await download(page, (await filesOf(figure(name))).locator("a[href*='/series.csv']"));
    expect(file.name, name).toMatch(/^readout_[a-z_-]+-by-[a-z-]+_2009-01-20_2026-05-15_USA-RUS(_[0-9a-f]{6})?_v.+\.csv$/);
    expect(sumByLabel(file.rows), name).toEqual(rows.map((row) => [row[0], row[head.indexOf("Total")]]));
  }
  expect(faults).toEqual([]);
});

test("a chart of two sides is one picture and one file, which names the side of each number", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open("/?actor=USA&with=RUS&from=2009-01-20&to=2026-05-15&table=visits,expulsions");
  for (const name of ["visits", "expulsions"]) {
    const [, ...rows] = await readTable(figure(name));
    const files = await filesOf(figure(name));
    expect(await files.locator("a[href*='/series.svg']").count(), name).toBe(1);
    expect(await files.locator("a[href*='/events.csv']").count(), name).toBe(2);
    const file = await download(page, files.locator("a[href*='/series.csv']"));
    expect(new Set(file.rows.map((row) => row["side_key"])), name).toEqual(new Set(["out", "back"]));
    for (const [way, side] of ["out", "back"].entries()) {
      const values = new Map(sumByLabel(file.rows.filter((row) => row["side_key"] === side)));
      expect(
        rows.map((row) => [row[0], row[way + 1]]),
        `${name}, ${side}`,
      ).toEqual(rows.map(([label = ""]) => [label, values.get(label) ?? "–"]));
    }
  }
  expect(faults).toEqual([]);
});

async function rightOf(of: Locator): Promise<number> {
  const { x, width } = (await of.boundingBox()) ?? { x: 0, width: 0 };
  return Math.round(x + width);
}

test("the menu of a chart ends where the chart does, over no column beside it", async () => {
  const { open, page, figure } = await stage.read();
  await page.setViewportSize({ width: 1440, height: 900 });
  await open("/?actor=USA&with=RUS&from=2009-01-20&to=2026-05-15");
  await figure("calls").getByRole("button", { name: /^Cite/ }).click();
  await page.getByRole("button", { name: "Copy citation" }).waitFor();
  expect(await rightOf(page.locator(".popover-box"))).toBe(await rightOf(figure("calls")));
});

test("the events behind a chart are a file too, as many as its foot says, each with its sources", async () => {
  const { open, page, figure } = await stage.read();
  await open("/?person=donald-trump&withPerson=vladimir-putin&from=2017-01-20&to=2018-06-15");
  const files = await filesOf(figure("calls"));
  await files.getByText("8 events, with sources", { exact: true }).waitFor();
  const { rows } = await download(page, files.locator("a[href*='/events.csv']"));
  expect(rows.length).toBe(8);
  expect(rows.every((row) => row["source_urls"] !== "")).toBe(true);
});

test("each file says its rows and bytes before the click, and weighs what it said", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open("/?actor=USA&with=RUS&from=2009-01-20&to=2026-05-15");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  const files = await filesOf(figure("calls"));
  const link = files.locator("a[href*='/events.xlsx']");
  await page.waitForFunction(
    () =>
      document.querySelectorAll(".downloads a").length === 11 && !/…|about/.test(document.querySelector(".downloads")?.textContent ?? ""),
  );
  expect(asked.filter((request) => request.startsWith("GET /api"))).toEqual([]);
  const [said] = /[\d,]+ kB$/.exec((await link.getAttribute("aria-label")) ?? "") ?? [];
  expect(await link.getAttribute("aria-label")).toMatch(/^Download 105 events as Excel, /);
  const [file] = await Promise.all([page.waitForEvent("download"), link.click()]);
  const bytes = await readFile(await file.path());
  expect(`${Math.round(bytes.length / 1000)} kB`).toBe(said);
  expect(bytes.subarray(0, 2).toString()).toBe("PK");
  for (const format of ["svg", "png"]) {
    const picture = files.locator(`a[href*='/series.${format}']`);
    const label = (await picture.getAttribute("aria-label")) ?? "";
    const [drawn] = await Promise.all([page.waitForEvent("download"), picture.click()]);
    const { length } = await readFile(await drawn.path());
    expect(label).toBe(`Download picture as ${format.toUpperCase()}, ${Math.round(length / 1000)} kB`);
  }
  expect(faults).toEqual([]);
});

test("published counts and the latest events have their files on the dashboard, as many rows as they show", async () => {
  const { open, page, faults } = await stage.read();
  await open("/?actor=USA&with=RUS&from=2017-01-20&to=2021-01-19");
  const tallies = page.locator("section[aria-labelledby='tallies-title']");
  await tallies.getByRole("button", { name: "Download What others counted" }).click();
  const counts = await download(page, tallies.locator("a[href*='/tallies.csv']"));
  const shown = await tallies.locator(".tally-claim").allTextContents();
  expect(new Set(counts.rows.map((row) => row["claim"]))).toEqual(new Set(shown));
  expect(counts.rows).toHaveLength(shown.length);
  await page.keyboard.press("Escape");
  const latest = page.locator("section[aria-labelledby='latest-title']");
  await latest.getByRole("button", { name: "Download Latest in the record" }).click();
  const events = await download(page, latest.locator("a[href*='/events.csv']"));
  expect(`${events.rows.length} events`).toBe(await latest.locator(".figure-sources").textContent());
  expect(faults).toEqual([]);
});

test("without the tick, CSV has no byte order mark", async () => {
  const { open, page, figure } = await stage.read();
  await open("/?person=donald-trump&withPerson=vladimir-putin&from=2017-01-20&to=2018-06-15");
  const files = await filesOf(figure("calls"));
  await files.getByRole("checkbox", { name: /byte order mark/ }).uncheck();
  const [file] = await Promise.all([page.waitForEvent("download"), files.locator("a[href*='/events.csv']").click()]);
  expect((await readFile(await file.path())).subarray(0, 3).toString()).toBe("id,");
});

test.each([1440, 320])(
  "the menus of files and citations break no accessibility rule, %i px wide, and a citation is copied",
  async (width) => {
    const { open, page, figure, faults } = await stage.read({ width, theme: "dark" });
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await open("/?person=donald-trump&withPerson=vladimir-putin&from=2017-01-20&to=2018-06-15");
    await filesOf(figure("calls"));
    expect(await findViolations(page), "files").toEqual([]);
    await page.keyboard.press("Escape");
    await figure("calls")
      .getByRole("button", { name: /^Cite / })
      .click();
    await page.getByRole("button", { name: "Sentence" }).click();
    expect(await findViolations(page), "citation").toEqual([]);
    const [wide, shown] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    expect(wide).toBe(shown);
    await page.getByRole("button", { name: "Copy citation" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    const [sentence = ""] = (await page.evaluate(() => navigator.clipboard.readText())).split("\n");
    expect(sentence).toMatch(
      /^Readout's record counts 8 phone calls and video calls between Donald Trump and Vladimir Putin, from 20 January 2017 to 15 June 2018, according to partial sources\.(\[\d\])+$/,
    );
    expect(faults).toEqual([]);
  },
);

test("the file behind an open bar lists the events of the bar", async () => {
  const { open, page, faults } = await stage.read();
  await open("/?person=donald-trump&withPerson=vladimir-putin&kind=call&from=2017-01-01&to=2020-12-31&open=calls&key=2020");
  const panel = page.getByRole("dialog");
  await panel.getByText("8 events", { exact: true }).waitFor();
  const listed = await panel.locator("time").evaluateAll((days) => days.map((day) => day.getAttribute("datetime") ?? ""));
  const { rows } = await download(page, panel.locator(".panel-files a"));
  expect(rows.map((row) => row["date"] ?? "").toSorted()).toEqual(listed.toSorted());
  expect(faults).toEqual([]);
});

/** The menu of a figure's files, opened. */
async function filesOf(figure: Locator): Promise<Locator> {
  const files = figure.locator(".downloads");
  if (!(await files.isVisible())) await figure.getByRole("button", { name: /^Download / }).click();
  await files.waitFor();
  return files;
}

async function download(page: Page, link: Locator): Promise<{ name: string; rows: Record<string, string>[] }> {
  const [file] = await Promise.all([page.waitForEvent("download"), link.click()]);
  const bytes = await readFile(await file.path());
  expect([...bytes.subarray(0, 3)], "a byte order mark, for spreadsheets").toEqual([0xef, 0xbb, 0xbf]);
  return { name: file.suggestedFilename(), rows: parse(bytes, { bom: true, columns: true, recordDelimiter: "\r\n" }) };
}

/** The parts of each row added up, as the table's Total column does; a dash where nothing is covered. */
function sumByLabel(rows: readonly Record<string, string>[]): [string, string][] {
  const groups = Map.groupBy(rows, (row) => row["label"] ?? "");
  return [...groups].map(([label, parts]) => {
    const values = parts.flatMap((part) => (part["value"] === "" ? [] : [Number(part["value"])]));
    return [label, values.length === 0 ? "–" : String(values.reduce((sum, value) => sum + value, 0))];
  });
}
