import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "#tests/helpers/browser.ts";
import { serveElsewhere, type Elsewhere } from "#tests/helpers/elsewhere.ts";
import { findViolations, Stage } from "#tests/helpers/reader.ts";

const CALLS = "actor=USA&with=RUS&kind=call,video_call&split=kind&from=2009-01-20&to=2026-05-15";

let stage: Stage;
let elsewhere: Elsewhere;

beforeAll(async () => {
  stage = await Stage.open();
  // The host allows no script, and of frames only this one.
  elsewhere = await serveElsewhere(
    (asked) => writeArticle(asked.get("page") ?? "", asked.get("maxwidth") ?? ""),
    `default-src 'none'; frame-src ${stage.address}`,
  );
});
afterEach(() => stage.clear());
afterAll(async () => {
  elsewhere.close();
  await stage.close();
});

/** A page with the frame that oEmbed gives for a page of the site. */
async function writeArticle(page: string, maxwidth: string): Promise<string> {
  const asked = await fetch(`${stage.address}/oembed?url=${encodeURIComponent(stage.address + page)}&maxwidth=${maxwidth}`);
  const { html } = (await asked.json()) as { html: string };
  return `<!doctype html><html lang="en"><title>News</title><body><h1>An article</h1>${html}</body></html>`;
}

function articleWith(page: string, maxwidth: number): string {
  return `${elsewhere.address}/?page=${encodeURIComponent(page)}&maxwidth=${maxwidth}`;
}

test.each([
  [1440, "light", "wide"],
  [768, "dark", "middle"],
  [360, "light", "narrow"],
] as const)(
  "in the page of another site an embed of %i px draws, fits, opens a mark, and violates no policy",
  async (width, theme, size) => {
    const { page, faults } = await stage.read({ width, theme });
    await page.goto(articleWith(`/embed?${CALLS}`, width - 16), { waitUntil: "networkidle" });
    const frame = page.frameLocator("iframe");
    const shown = frame.locator("svg:visible");
    expect(await shown.getAttribute("class")).toBe(width === 1440 ? "wide" : size);
    const inside = page.frames()[1];
    const [wide, seen, high, room] = (await inside?.evaluate(() => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
      return [scrollWidth, clientWidth, scrollHeight, clientHeight];
    })) ?? [1, 0, 1, 0];
    expect(wide).toBe(seen);
    expect(high).toBeLessThanOrEqual(room);

    await shown.getByRole("link", { name: "2020, Phone call: 8" }).click();
    await frame.getByRole("heading", { name: "2020, Phone call: 8 events" }).waitFor();
    expect(await frame.locator("tbody tr").count()).toBe(8);
    // An event opens in the frame; only its page of the site leaves it, in a tab of its own.
    await frame.locator("tbody a").first().click();
    await frame.getByText("Documents", { exact: true }).waitFor();
    const leave = frame.getByRole("link", { name: "Open in Readout (in a new tab)" });
    const [opened] = await Promise.all([page.waitForEvent("popup"), leave.click()]);
    expect(opened.url()).toContain(`${stage.address}/events/`);
    await frame.getByRole("link", { name: "← Events" }).click();
    await frame.getByRole("heading", { name: "2020, Phone call: 8 events" }).waitFor();
    await frame.getByRole("link", { name: "← Chart" }).click();
    await frame.locator("svg:visible").waitFor();
    expect(faults).toEqual([]);
  },
);

test.each([
  ["/embed/around?actor=USA&with=RUS&around=expulsion&days=60", /^days −10 to −1: /, /(?:\d+ days? before|on) \d/],
  ["/embed/readouts?actor=USA&with=RUS&level=leaders", /^2021, both told of it: /, null],
  ["/embed/unfolding?actor=USA&with=RUS", /^Announced, cancelled: /, null],
] as const)("in the page of another site a mark of %s leads to as many events as it counts", async (path, mark, note) => {
  const { page, faults } = await stage.read({ width: 768 });
  await page.goto(articleWith(path, 752), { waitUntil: "networkidle" });
  const frame = page.frameLocator("iframe");
  const link = frame.locator("svg:visible").getByRole("link", { name: mark });
  const name = (await link.locator("title").textContent()) ?? "";
  // Of a window the mark says the mean and the days it is of: 0.73 of 11 days are 8 contacts.
  const [, mean, days] = /: ([\d.]+) on average of (\d+)$/.exec(name) ?? [];
  const counted = mean === undefined ? Number(/: (\d+)$/.exec(name)?.[1]) : Math.round(Number(mean) * Number(days));
  expect(counted).toBeGreaterThan(0);
  await link.click();
  await frame.getByRole("heading", { name: `: ${counted} event` }).waitFor();
  expect(await frame.locator("tbody tr").count()).toBe(counted);
  if (note !== null) expect(await frame.locator("tbody tr").first().textContent()).toMatch(note);
  await frame.locator("tbody a").first().click();
  await frame.getByText("Documents", { exact: true }).waitFor();
  await frame.getByRole("link", { name: "← Events" }).click();
  await frame.getByRole("link", { name: "← Chart" }).click();
  await frame.locator("svg:visible").waitFor();
  expect(faults).toEqual([]);
});

test("without JavaScript the chart is drawn, its table opens, and its marks lead to their events", async () => {
  const browser = await launchBrowser();
  try {
    const page = await (await browser.newContext({ javaScriptEnabled: false, viewport: { width: 700, height: 900 } })).newPage();
    await page.goto(articleWith(`/?${CALLS}`, 684));
    const frame = page.frameLocator("iframe");
    await frame.locator("svg.middle").getByRole("link", { name: "2020, Phone call: 8" }).waitFor();
    await frame.getByText("Table", { exact: true }).click();
    const cell = frame.getByRole("row", { name: /^2020 / }).getByRole("link", { name: "8" });
    await cell.click();
    await frame.getByRole("heading", { name: "2020, Phone call: 8 events" }).waitFor();

    await page.goto(`${stage.address}/explore?${CALLS}`);
    await page.getByRole("link", { name: "Calls per year, by kind, drawn and as a table" }).click();
    expect(new URL(page.url()).pathname).toBe("/embed");
  } finally {
    await browser.close();
  }
});

test.each(["light", "dark"] as const)("an embed and its list break no accessibility rule, %s", async (theme) => {
  const { page, open } = await stage.read({ width: 600, theme });
  for (const path of [
    `/embed?${CALLS}`,
    `/embed/events?${CALLS}&key=2020&splitKey=call`,
    "/embed/around/events?actor=USA&with=RUS&around=expulsion&days=60&mark=-10..-1",
    "/embed?metric=stock&actor=RUS&split=list&from=2014-01-01",
  ]) {
    await open(path);
    expect(await findViolations(page), path).toEqual([]);
  }
});
