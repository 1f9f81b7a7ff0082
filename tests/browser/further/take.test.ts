import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { findViolations, Stage } from "#tests/helpers/reader.ts";

const CALLS = "/?person=donald-trump&withPerson=vladimir-putin&from=2017-01-20&to=2018-06-15";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

test("a chart is taken away as a picture, drawn or in pixels", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open(CALLS);
  await figure("calls")
    .getByRole("button", { name: /^Download / })
    .click();
  for (const [format, head] of [
    ["SVG", "<svg xmlns"],
    ["PNG", "\u0089PNG"],
  ] as const) {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: `Download picture as ${format}` }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(
      new RegExp(`^readout_call-video_call-by-month_2017-01-20_2018-06-15_.+\\.${format.toLowerCase()}$`),
    );
    expect((await readFile(await file.path())).toString("latin1").slice(0, head.length)).toBe(head);
  }
  expect(faults).toEqual([]);
});

test("picture, data and sentence go straight to the clipboard", async () => {
  const { open, page, figure, faults } = await stage.read();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(CALLS);
  await figure("calls")
    .getByRole("button", { name: /^Download / })
    .click();

  await copy(page, "picture");
  const width = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const picture = await createImageBitmap((await item?.getType("image/png")) ?? new Blob());
    return picture.width;
  });
  expect(width).toBe(1600);

  await copy(page, "data");
  const [head = "", ...rows] = (await page.evaluate(() => navigator.clipboard.readText())).split("\n").map((line) => line.split("\t"));
  const [label, value] = [head.indexOf("label"), head.indexOf("value")];
  expect(sum(rows.filter((row) => row[label]?.startsWith("2017")).map((row) => Number(row[value])))).toBe(6);

  await copy(page, "sentence");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^Readout's record counts 8 phone calls and video calls between Donald Trump and Vladimir Putin, from 20 January 2017 to 15 June 2018, according to partial sources\./,
  );
  expect(faults).toEqual([]);
});

test("where the browser lets no page copy, the button says what to do instead", async () => {
  const { open, page, figure, faults } = await stage.read();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: { write: () => Promise.reject(new Error("denied")) } });
  });
  await open(CALLS);
  await figure("calls")
    .getByRole("button", { name: /^Download / })
    .click();
  for (const what of ["picture", "data", "sentence"]) {
    await page.getByRole("button", { name: `Copy ${what}` }).click();
    await page.getByRole("button", { name: "Not copied: take the file" }).waitFor();
    await page.getByRole("button", { name: `Copy ${what}` }).waitFor();
  }
  expect(faults).toEqual([]);
});

test.each([1440, 320])("the code of an embed follows the record or stays at it, %i px wide", async (width) => {
  const { open, page, figure, faults } = await stage.read({ width, theme: "dark" });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(CALLS);
  await figure("calls")
    .getByRole("button", { name: /^Embed / })
    .click();
  const code = page.getByRole("textbox", { name: "Code of the embed" });
  await page.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>(".embed-code textarea")?.value.startsWith("<iframe") === true,
  );
  const live = await code.inputValue();
  expect(live).toMatch(
    /^<iframe src="http:\/\/127\.0\.0\.1:\d+\/embed\?[^"]*person=donald-trump[^"]*" title="Calls per month, by kind" width="100%" height="\d+" /,
  );
  expect(live).not.toContain("asOf");
  await page.getByRole("radio", { name: /^Stays at record / }).check();
  await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>(".embed-code textarea")?.value.includes("asOf="));
  expect(await findViolations(page)).toEqual([]);
  const [wide, shown] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  expect(wide).toBe(shown);
  await page.getByRole("button", { name: "Copy code" }).click();
  await page.getByRole("button", { name: "Copied" }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());
  expect(faults).toEqual([]);
});

test("the picture of a chart on Explore is drawn as the chart is, its shares with it", async () => {
  const { open, page, figure } = await stage.read();
  await open("/explore?actor=USA&with=RUS&kind=call&split=level&from=2009-01-20&form=lines");
  await figure("explore")
    .getByRole("button", { name: /^Download / })
    .click();
  expect(await page.getByRole("link", { name: "Download picture as SVG" }).getAttribute("href")).toContain("&form=lines");
  await open("/explore?actor=USA&with=RUS&kind=call&split=level&from=2009-01-20&as=share");
  await figure("explore")
    .getByRole("button", { name: /^Download / })
    .click();
  const shares = page.getByRole("link", { name: "Download picture as SVG" });
  expect(await shares.getAttribute("href")).toContain("&as=share");
});

async function copy(page: Page, what: string): Promise<void> {
  await page.getByRole("button", { name: `Copy ${what}` }).click();
  await page.getByRole("button", { name: "Copied" }).waitFor();
  await page.getByRole("button", { name: `Copy ${what}` }).waitFor();
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
