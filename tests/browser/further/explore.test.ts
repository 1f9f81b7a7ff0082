import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { readTable, settle, Stage } from "#tests/helpers/reader.ts";

const SIDES = "actor=USA&from=2009-01-20&to=2026-05-15&with=RUS";
const CALLS = `/explore?${SIDES}&kind=call,video_call`;
const PUTIN_TRUMP = "/explore?person=donald-trump&withPerson=vladimir-putin&kind=call&from=2017-01-01&to=2020-12-31";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

test("who asks for nothing sees calls of the two states by year and level, reached from any page", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open("/sources");
  await page.getByRole("navigation").getByRole("link", { name: "Explore" }).click();
  await figure("explore").locator(".mark-hit-open").first().waitFor({ state: "attached" });
  expect(new URL(page.url()).search).toMatch(/^\?actor=USA&from=2009-01-20&kind=call,video_call&split=level&to=\d{4}-\d\d-\d\d&with=RUS$/);
  expect(await page.locator("h1").textContent()).toBe("Calls between the United States and Russia per year, by level");
  expect(await page.getByRole("button", { name: "Stacked", exact: true }).first().getAttribute("aria-pressed")).toBe("true");
  expect(faults).toEqual([]);
});

test("by mouse: another measure, dimension and split, and a mark that opens as many events as it counts; Back undoes each", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open(PUTIN_TRUMP);
  await figure("explore")
    .getByRole("button", { name: /^2020: 8 phone calls/ })
    .click();
  await page.getByRole("dialog").getByText("8 events", { exact: true }).waitFor();
  expect(await page.getByRole("dialog").locator(".event-row").count()).toBe(8);
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });

  await choose(page, "Count: Events", "Days with an event");
  await choose(page, "By: Year", "Initiator");
  await choose(page, "Split by: nothing", "Medium");
  expect(new URL(page.url()).search).toBe(
    "?by=initiator&from=2017-01-01&kind=call&metric=contact-days&person=donald-trump&split=medium&to=2020-12-31&withPerson=vladimir-putin",
  );
  // Days cannot be added up over mediums: no stack, so a heat map by itself.
  expect(await figure("explore").locator(".heat-ground").count()).toBeGreaterThan(0);
  await page.goBack();
  await page.goBack();
  await settle(page);
  expect(await page.getByRole("button", { name: "By: Year" }).count()).toBe(1);
  await figure("explore")
    // Two of the eight calls were on 12 April.
    .getByRole("button", { name: /^2020: 7 days/ })
    .waitFor({ state: "attached" });
  expect(faults).toEqual([]);
});

test("by keyboard: a split is chosen from its list, the arrows walk the marks, Enter opens one", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open(PUTIN_TRUMP);
  await page.getByRole("button", { name: "Split by: nothing" }).focus();
  await page.keyboard.press("Enter");
  expect(await focusText(page)).toBe("nothing");
  await page.keyboard.press("ArrowDown");
  expect(await focusText(page)).toBe("Year");
  // What is off is reached, says why and cannot be chosen.
  const described = page.getByRole("button", { name: "Year", exact: true, description: "It stands on the axis already" });
  expect(await described.getAttribute("aria-disabled")).toBe("true");
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).searchParams.get("split")).toBe(null);
  for (let step = 0; step < 5; step += 1) await page.keyboard.press("ArrowDown");
  expect(await focusText(page)).toBe("Kind");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Split by: Kind" }).waitFor();
  await settle(page);
  await figure("explore")
    .getByRole("button", { name: /^2020: 8 phone calls/ })
    .first()
    .focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByText("3 events", { exact: true }).waitFor();
  await page.keyboard.press("Escape");
  expect(faults).toEqual([]);
});

test("a form that makes no sense tells why where the focus is, and does nothing", async () => {
  const { open, page, faults } = await stage.read();
  await open(`/explore?${SIDES}&by=venue-city&kind=meeting`);
  const lines = page.getByRole("button", { name: "Lines", exact: true });
  await lines.focus();
  await page.getByText("Lines need time along the axis, and venue is not time.").waitFor();
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).searchParams.get("form")).toBe(null);
  await open(`/explore?${SIDES}&by=venue-city&kind=meeting&form=lines`);
  await page.getByText("Not drawn as lines: lines need time along the axis, and venue is not time.").waitFor();
  expect(faults).toEqual([]);
});

test("a cell of a heat map and a part of a stack open their own events", async () => {
  const { open, page, figure, faults } = await stage.read();
  for (const form of ["heat", "stacked", "lines", "area"]) {
    await open(`${CALLS}&split=level&form=${form}`);
    await figure("explore").getByRole("button", { name: "2014: 10 calls, leaders. Covered in part" }).press("Enter");
    await page.getByRole("dialog").getByText("10 events", { exact: true }).waitFor();
    expect(await page.getByRole("dialog").locator(".event-row").count(), form).toBe(10);
  }
  expect(faults).toEqual([]);
});

test("others open what they hold: as many groups and events as the bar says, each group its own", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open(`/explore?${SIDES}&by=venue-city&kind=meeting`);
  const bar = figure("explore").getByRole("button", { name: /^\d+ other venues: \d+ meetings/ });
  const [, groups, meetings] = /^(\d+) other venues: (\d+)/.exec((await bar.getAttribute("aria-label")) ?? "") ?? [];
  await bar.press("Enter");
  const panel = page.getByRole("dialog");
  await panel.getByText(`${meetings} meetings in ${groups} venues`, { exact: true }).waitFor();
  const numbers = await panel.locator(".rest-list .number").allTextContents();
  expect([numbers.length, numbers.reduce((sum, number) => sum + Number(number), 0)]).toEqual([Number(groups), Number(meetings)]);
  await panel.locator(".rest-list button").first().click();
  await panel.getByText(`${numbers[0]} events`, { exact: true }).waitFor();
  await page.goBack();
  await panel.locator(".rest-list").waitFor();
  expect(faults).toEqual([]);
});

test("a window of three years counts the events of its days, and has none before it is whole", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open(`${PUTIN_TRUMP}&as=rolling-3y`);
  await figure("explore")
    .getByRole("img", { name: /^2018: no number.*The window begins before the period/ })
    .waitFor({ state: "attached" });
  await figure("explore")
    .getByRole("button", { name: /^2019: 11\b/ })
    .click();
  await page.getByRole("dialog").getByText("11 events", { exact: true }).waitFor();
  await open(`${PUTIN_TRUMP}&as=cumulative`);
  await figure("explore")
    .getByRole("button", { name: /^2020: 19\b/ })
    .click();
  await page.getByRole("dialog").getByText("19 events", { exact: true }).waitFor();
  expect(faults).toEqual([]);
});

test("the file as shown has the rows of the table; the other file the counts they are made from", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open(`${CALLS}&split=level&as=share&table=explore`);
  const [head = [], ...rows] = await readTable(figure("explore"));
  const shown = await download(page, figure("explore").getByRole("button", { name: /^18 rows as shown\b.*download the table/ }));
  expect(head).toEqual(Object.keys(shown[0] ?? {}).slice(1));
  const at = head.indexOf("Leaders, share of total");
  expect(shown.map((row) => [row["Year"], row["Leaders"], asShare(row["Leaders, share of total"] ?? "")])).toEqual(
    rows.map((row) => [row[0], row[at - 1], row[at]]),
  );
  await figure("explore")
    .getByRole("button", { name: /^Download/ })
    .click();
  const counts = await download(page, figure("explore").locator(".downloads a[href*='/series.csv']").first());
  expect(counts.filter((row) => row["split_label"] === "leaders").map((row) => row["value"])).toEqual(rows.map((row) => row[at - 1]));
  expect(faults).toEqual([]);
});

test("the view is its address; a change of filters that leaves no sense keeps the rest", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open(`/explore?${SIDES}&metric=stock&split=list`);
  await figure("explore").locator(".mark-hit-open").first().waitFor({ state: "attached" });
  await page.getByRole("button", { name: "Lines", exact: true }).first().click();
  await page.getByRole("button", { name: "Log scale" }).click();
  await page.reload();
  await settle(page);
  expect(await page.getByRole("button", { name: "Log scale" }).getAttribute("aria-pressed")).toBe("true");
  await page.getByRole("button", { name: "Kinds of event: all" }).click();
  await page.getByRole("checkbox", { name: /^Phone call/ }).check();
  await page.getByRole("button", { name: "Count: Events" }).waitFor();
  expect(new URL(page.url()).searchParams.get("split")).toBe("list");
  expect(faults).toEqual([]);
});

test("a dashboard address that asks for more says so and leads here", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open(`/?${SIDES}&metric=quantity&unit=persons&kind=expulsion&split=sender`);
  await page.getByText("This address asks for persons expelled per year, by sender, which is not on this page.").waitFor();
  await page.getByRole("link", { name: "Open it in Explore" }).click();
  await figure("explore").locator(".mark-hit-open").first().waitFor({ state: "attached" });
  expect(new URL(page.url()).pathname).toBe("/explore");
  await open(`/?${SIDES}`);
  expect(await page.getByRole("link", { name: "Open it in Explore" }).count()).toBe(0);
  expect(faults).toEqual([]);
});

async function choose(page: Page, field: string, choice: string): Promise<void> {
  await page.getByRole("button", { name: field, exact: true }).click();
  await page.locator(".choices").getByRole("button", { name: choice, exact: true }).click();
  await settle(page);
}

function focusText(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.textContent);
}

async function download(page: Page, link: Locator): Promise<Record<string, string>[]> {
  const [file] = await Promise.all([page.waitForEvent("download"), link.click()]);
  return parse(await readFile(await file.path()), { bom: true, columns: true, recordDelimiter: "\r\n" });
}

/** "0.833" as the page writes it. */
function asShare(text: string): string {
  return text === "" ? "–" : `${Math.round(Number(text) * 1000) / 10} %`;
}

test("cities stand on a map, the file as shown has every one of them, and a circle opens as many events as it counts", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open(`/explore?${SIDES}&by=venue-city&kind=meeting,summit`);
  await page.getByRole("button", { name: "Map", exact: true }).first().click();
  const map = figure("explore");
  await map.locator(".land").waitFor();
  expect(new URL(page.url()).searchParams.get("form")).toBe("map");
  await map.getByText("The area of a circle is the number of events").waitFor();
  const cities = Number(/in (\d+) cities/.exec(await map.innerText())?.[1]);
  const without = (await map.getByRole("button", { name: /without a named city/ }).count()) > 0 ? 1 : 0;
  await map.getByRole("button", { name: new RegExp(`^${cities + without} rows as shown`) }).waitFor();
  const circle = map.locator(".mark-hit").first();
  const says = /: (\d+) meetings/.exec((await circle.getAttribute("aria-label")) ?? "")?.[1];
  await circle.press("Enter");
  await page.getByRole("dialog").getByText(`${says} events`, { exact: true }).waitFor();
  expect(faults).toEqual([]);
});

test("a question with too many rows leads to narrower ones", async () => {
  const { open, page } = await stage.read();
  await open("/explore?actor=USA&by=year&kind=visit&split=counterpart");
  await page.getByText("Narrower questions:").waitFor();
  await page.getByRole("button", { name: "the last 50 years" }).click();
  await page.locator("#explore .canvas").waitFor();
  expect(page.url()).toContain("split=counterpart");
  expect(page.url()).toContain("from=19");
});

test("a table of the first few says of how many, and shows more", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open("/explore?actor=USA&with=RUS&kind=meeting&by=venue-city&table=explore");
  const table = figure("explore");
  const note = table.getByText(/^10 of \d+ venues stand on their own\./);
  await note.waitFor();
  // Ten on their own, the others together, and no row out of sight.
  const frame = table.locator(".table-frame");
  expect(await frame.locator("tbody tr").count()).toBe(11);
  expect(await frame.evaluate((box) => box.scrollHeight - box.clientHeight)).toBe(0);
  await note.getByRole("button", { name: "Show 50" }).click();
  await settle(page);
  expect(new URL(page.url()).searchParams.get("top")).toBe("50");
  expect(await frame.locator("tbody tr").count()).toBe(51);
  expect(
    await table
      .getByText(/^50 of \d+ venues stand on their own\./)
      .getByRole("button")
      .count(),
  ).toBe(0);
  expect(faults).toEqual([]);
});
