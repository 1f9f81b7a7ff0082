import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { readTable, Stage } from "#tests/helpers/reader.ts";

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
    const file = await download(page, figure(name).locator(".figure-files a[href*='/series.csv']"));
    expect(file.name, name).toMatch(/^readout_[a-z_-]+-by-[a-z-]+_2009-01-20_2026-05-15_USA-RUS_v.+\.csv$/);
    expect(sumByLabel(file.rows), name).toEqual(rows.map((row) => [row[0], row[head.indexOf("Total")]]));
  }
  expect(faults).toEqual([]);
});

test("the two ways of a mirrored chart are two files, one for each column of the table", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open("/?actor=USA&with=RUS&from=2009-01-20&to=2026-05-15&table=visits,expulsions");
  for (const name of ["visits", "expulsions"]) {
    const [, ...rows] = await readTable(figure(name));
    const links = figure(name).locator(".figure-files a[href*='/series.csv']");
    expect(await links.count(), name).toBe(2);
    for (const way of [0, 1]) {
      const values = new Map(sumByLabel((await download(page, links.nth(way))).rows));
      expect(
        rows.map((row) => [row[0], row[way + 1]]),
        `${name}, way ${way}`,
      ).toEqual(rows.map(([label = ""]) => [label, values.get(label) ?? "–"]));
    }
  }
  expect(faults).toEqual([]);
});

test("the events behind a chart are a file too, as many as its foot says, each with its sources", async () => {
  const { open, page, figure } = await stage.read();
  await open("/?person=donald-trump&withPerson=vladimir-putin&from=2017-01-20&to=2018-06-15");
  const link = figure("calls").locator(".figure-files a[href*='/events.csv']");
  expect(await link.textContent()).toBe("8 events");
  const { rows } = await download(page, link);
  expect(rows.length).toBe(8);
  expect(rows.every((row) => row["source_urls"] !== "")).toBe(true);
});

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
