import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { findViolations, readTable, settle, Stage } from "#tests/helpers/reader.ts";

/** Calls of Putin and Trump: 6, 2, 3 and 8 in 2017 to 2020, 10 in 2025 and 1 in 2026. */
const CALLS = "kind=call,video_call&person=donald-trump&withPerson=vladimir-putin";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

test("the period before is chosen, drawn over the columns, named, told as text and as a table, and stands in the address", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open(`/?${CALLS}&by=year&from=2019-01-01&to=2020-12-31`);
  const calls = figure("calls");
  expect(await calls.locator(".compared-line").count()).toBe(0);
  await page.getByRole("button", { name: "Compared with the period before" }).click();
  await page.getByRole("radio", { name: "The period before, in the figures and in the charts" }).click();
  await settle(page);
  await calls.locator(".compared-line").first().waitFor({ state: "attached" });
  expect(new URL(page.url()).searchParams.get("compare")).toBe("previous");
  expect(await calls.locator(".compared-line").count()).toBe(2);
  expect(await calls.locator(".key-line").textContent()).toContain("the period before, 2017–2018");
  await calls.getByRole("button", { name: /^2019: 3 calls.*Compared with 2017: 6 calls/ }).waitFor();
  expect(await page.locator(".strip-change").first().textContent()).toBe("+3 on 8 in the period before, told in part by other sources");
  expect(await findViolations(page)).toEqual([]);

  await calls.getByRole("button", { name: "Table" }).click();
  const [head, ...rows] = await readTable(calls);
  expect(head?.slice(0, 4)).toEqual(["Year", "Total", "The period before, 2017–2018", "Change"]);
  expect(rows.map((row) => row.slice(0, 4))).toEqual([
    ["2019", "3", "2017: 6", "−3 (−50%)"],
    ["2020", "8", "2018: 2", "+6 (+300%)"],
  ]);
  await page.reload();
  await calls.getByRole("columnheader", { name: "Change" }).waitFor();
  expect((await readTable(calls))[1]?.[2]).toBe("2017: 6");
  expect(faults).toEqual([]);
});

test("a typed period of another length is compared by the month", async () => {
  const { open, page, faults } = await stage.read();
  await open(`/?${CALLS}&from=2019-01-01&to=2020-12-31`);
  await page.getByRole("button", { name: /^Compared with/ }).click();
  await page.getByRole("textbox", { name: "Or with another period" }).fill("soon");
  await page.keyboard.press("Enter");
  await page.getByRole("status").filter({ hasText: "“soon” is not a date read here" }).waitFor();
  await page.getByRole("textbox", { name: "Or with another period" }).fill("2017");
  await page.keyboard.press("Enter");
  await settle(page);
  await page.getByRole("button", { name: "Compared with 2017", exact: true }).waitFor();
  expect(new URL(page.url()).searchParams.get("compare")).toBe("2017-01-01..2017-12-31");
  expect(await page.locator(".strip-change").first().textContent()).toBe(
    "0.46 a month in 24 months, against 0.5 in 2017 (6 in 12 months), told in part by other sources",
  );
  expect(faults).toEqual([]);
});

test("an unfinished period is compared for the part elapsed, and a rise from nothing is new", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open(`/?${CALLS}&from=2025-01-20&to=2029-01-19&compare=previous&table=calls`);
  expect(await page.locator(".strip-change").first().textContent()).toBe("to 9 Mar 2026: new: none in the same part of the period before");
  await figure("calls").getByRole("columnheader", { name: "The period before, 20 Jan 2021 – 9 Mar 2022" }).waitFor();
  const rows = (await readTable(figure("calls"))).slice(1);
  expect(rows.map((row) => row.slice(0, 4))).toEqual([
    ["2025", "10", "2021: 0", "new"],
    ["2026", "1", "2022: 0", "new"],
    ["2027", "–", "", ""],
    ["2028", "–", "", ""],
    ["2029", "–", "", ""],
  ]);
  expect(faults).toEqual([]);
});

test("what is not covered is said and not drawn as zero, and periods that do not line up are not drawn", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open(`/?${CALLS}&by=year&from=2019-01-01&to=2020-12-31&compare=1950-01-01..1951-12-31`);
  expect(await page.locator(".strip-change").first().textContent()).toBe("1950–1951 is not covered");
  expect(await figure("calls").locator(".compared-line").count()).toBe(0);
  await open(`/?${CALLS}&by=year&from=2018-03-14&to=2020-12-31&compare=previous`);
  expect(await figure("calls").textContent()).toContain("the two periods begin at different places of a year");
  expect(await figure("calls").locator(".compared-line").count()).toBe(0);
  expect(faults).toEqual([]);
});
