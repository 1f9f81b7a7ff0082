import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { readTable, settle, Stage } from "#tests/helpers/reader.ts";

const FIRST_TERM = "/?actor=USA&with=RUS&from=2017-01-20&to=2021-01-19";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

test("the keyboard walks along a lane of the timeline and from lane to lane, at the nearest mark in time", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open(FIRST_TERM);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
  await figure("timeline")
    .getByRole("button", { name: /^Jul 2018: 1 meeting\. Helsinki summit of Trump and Putin 16 Jul 2018/ })
    .focus();
  for (const [key, label] of [
    ["ArrowRight", /^Aug 2018: 1 meeting/],
    ["ArrowDown", /^Nov 2017: 2 agreements/],
    ["ArrowUp", /^Nov 2017: 2 meetings/],
    ["Home", /^Feb 2017: 3 meetings/],
    ["End", /^Dec 2019: 2 meetings/],
  ] as const) {
    await page.keyboard.press(key);
    expect(await focused(), key).toMatch(label);
  }
  expect(faults).toEqual([]);
});

test("a mark of the timeline opens as many events as it says, and its address opens them again at another width", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open(FIRST_TERM);
  await figure("timeline")
    .getByRole("button", { name: /^Jul 2017: 4 meetings/ })
    .click();
  const panel = page.getByRole("dialog");
  await panel.getByText("4 events", { exact: true }).waitFor();
  expect(await panel.locator(".event-row").count()).toBe(4);
  const { search } = new URL(page.url());
  expect(search).toContain("open=timeline&key=2017-07&part=meeting");

  const narrow = await stage.read({ width: 360 });
  await narrow.open(`/${search}`);
  await narrow.page.getByRole("dialog").getByText("4 events", { exact: true }).waitFor();
  expect([...faults, ...narrow.faults]).toEqual([]);
});

test("thousands of events are columns, and each still opens its own", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open("/?actor=USA&from=1960-01-01&to=2020-12-31");
  expect(await figure("timeline").locator(".stroke").count()).toBe(0);
  const mark = figure("timeline").getByRole("button", { name: /^2014: \d+ visits/ });
  const says = /^2014: (\d+) visits/.exec((await mark.getAttribute("aria-label")) ?? "")?.[1];
  await mark.click();
  await page.getByRole("dialog").getByText(`${says} events`, { exact: true }).waitFor();
  expect(faults).toEqual([]);
});

test.each(["timeline", "calls"])("a crisis above the %s says what it is, and becomes the period", async (name) => {
  const { open, page, figure, faults } = await stage.read();
  await open("/?actor=USA&with=RUS&from=2009-01-20&to=2026-05-15&table=expulsions");
  const crisis = figure(name).getByRole("button", { name: /^Expulsions after Salisbury, 2018\. 14 Mar 2018 – April 2018/ });
  await crisis.hover();
  await figure(name).locator(".tooltip").getByText("Expulsions after Salisbury, 2018").waitFor();
  await crisis.click();
  await settle(page);
  const search = new URL(page.url()).searchParams;
  expect([search.get("period"), search.get("from"), search.get("to")]).toEqual(["crisis-2018-salisbury", "2018-03-14", "2018-04-30"]);
  expect((await readTable(figure("expulsions")))[1]?.[0]).toBe("14 Mar 2018 – 25 Mar 2018");
  expect(faults).toEqual([]);
});

test.each([1440, 360])("a lane counts what lies in the period for certain, as the other figures do, %i px wide", async (width) => {
  const { open, figure, faults } = await stage.read({ width });
  // One of the two calls of March 2018 is known to the month: whichever day it was, it was in March.
  await open("/?actor=USA&with=RUS&kind=call&from=2018-03-01&to=2018-03-31");
  expect(await figure("calls").locator("h2").textContent()).toBe("2 calls in this period");
  expect(await figure("timeline").locator(".lane-name").allTextContents()).toEqual(["Phone calls2"]);
  await open("/?actor=USA&with=RUS&kind=call&by=year&from=2018-01-01&to=2018-12-31");
  await figure("calls")
    .getByRole("button", { name: /^2018: 7 calls/ })
    .waitFor();
  expect(await figure("timeline").locator(".lane-name").allTextContents()).toEqual(["Phone calls7"]);
  // A day of that month may be the day of the call.
  await open("/?actor=USA&with=RUS&kind=call&from=2018-03-05&to=2018-03-20");
  expect(await figure("timeline").locator(".lane-name").allTextContents()).toEqual(["Phone calls1+"]);
  expect(faults).toEqual([]);
});

test("the finding of the timeline is the same at every width", async () => {
  const titles: (string | null)[] = [];
  for (const width of [1440, 768, 360]) {
    const { open, figure } = await stage.read({ width });
    await open("/?actor=USA&with=RUS&from=2009-01-20&to=2026-05-15");
    titles.push(await figure("timeline").locator("h2").textContent());
  }
  expect(new Set(titles).size).toBe(1);
  expect(titles[0]).toMatch(/^Events peak at \d+ in 20\d\d$/);
});

test("a gap in the sources is chosen by keyboard", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open("/?actor=USA&with=RUS&from=2009-01-20&to=2026-05-15");
  await figure("timeline")
    .getByRole("button", { name: /^Kremlin news not held, 2022–2024/ })
    .press("Enter");
  await settle(page);
  expect(new URL(page.url()).searchParams.get("period")).toBe("gap-2022-kremlin");
  expect(faults).toEqual([]);
});

test("the timeline as a table has the same numbers, a column for each kind", async () => {
  const { open, figure, faults } = await stage.read();
  await open("/?actor=USA&with=RUS&from=2017-07-01&to=2017-09-30&kind=meeting,agreement&table=timeline");
  const rows = await readTable(figure("timeline"));
  expect(rows[0]?.slice(1)).toEqual(["Meetings", "Agreements", "Total"]);
  const sum = (column: number) => rows.slice(1).reduce((total, row) => total + Number(row[column]), 0);
  expect([sum(1), sum(2), sum(3)]).toEqual([6, 1, 7]);
  expect(faults).toEqual([]);
});

test("at 360 pixels every term has its name, and bars without one are named below in time order", async () => {
  const { open, figure, faults } = await stage.read({ width: 360, height: 800 });
  await open("/?actor=USA&with=RUS&from=2009-01-20&to=2026-05-15");
  const timeline = figure("timeline");
  await timeline.locator(".lane-name").first().waitFor();
  expect(await timeline.locator(".band-name").allTextContents()).toEqual(["Obama", "Trump", "Biden", "Trump"]);
  const named = (await timeline.getByText(/^Bars without a name, in time order: /).textContent()) ?? "";
  expect(named.indexOf("Ukraine crisis, 2014–2015")).toBeGreaterThan(0);
  expect(named.indexOf("War in Ukraine, since February 2022")).toBeGreaterThan(named.indexOf("Ukraine crisis, 2014–2015"));
  expect(faults).toEqual([]);
});
