import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { EMBED_LISTENER } from "#client/take/embed-listener.ts";
import { serveElsewhere, type Elsewhere } from "#tests/helpers/elsewhere.ts";
import { Stage } from "#tests/helpers/reader.ts";

const PAIR = "actor=USA&with=RUS";
const EMBEDS = [
  `/embed?${PAIR}&kind=call,video_call&split=kind`,
  `/embed?${PAIR}&kind=meeting&by=venue-city&form=map`,
  "/embed/network?kind=call,meeting&level=leaders&from=2021-01-20&to=2025-01-19",
  `/embed/silence?${PAIR}&kind=call`,
  "/embed/events/meeting-2018-07-16-putin-trump",
] as const;

/** Pixels that rounding may leave. */
const BLANK_PX = 4;

let stage: Stage;
let elsewhere: Elsewhere;

beforeAll(async () => {
  stage = await Stage.open();
  elsewhere = await serveElsewhere((asked) => writeArticle(asked.get("page") ?? "", asked.get("maxwidth")));
});
afterEach(() => stage.clear());
afterAll(async () => {
  elsewhere.close();
  await stage.close();
});

/** A page with the frame as oEmbed gives it for a width, or one that listens, with the frame as wide as its place. */
async function writeArticle(page: string, maxwidth: string | null): Promise<string> {
  const fitted = maxwidth === null ? "" : `&maxwidth=${maxwidth}`;
  const asked = await fetch(`${stage.address}/oembed?url=${encodeURIComponent(stage.address + page)}${fitted}`);
  const { html } = (await asked.json()) as { html: string };
  const frame = maxwidth === null ? html.replace(/width="\d+"/, 'width="100%"') + EMBED_LISTENER : html;
  return `<!doctype html><html lang="en"><title>News</title><body style="margin:0"><h1>An article</h1>${frame}</body></html>`;
}

function articleWith(page: string, maxwidth: number | null): string {
  const address = `${elsewhere.address}/?page=${encodeURIComponent(page)}`;
  return maxwidth === null ? address : `${address}&maxwidth=${maxwidth}`;
}

/** What is inside the frame, and how much of it is in sight. */
function measure() {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight, offsetHeight } = document.documentElement;
  return { clippedPx: Math.max(scrollWidth - clientWidth, scrollHeight - clientHeight), heightPx: offsetHeight, roomPx: clientHeight };
}

const PAGES = [EMBEDS[0], EMBEDS[4], "/pairs/USA/RUS", "/ladder", "/reciprocity", `/embed?${PAIR}&kind=call&asOf=2026-11-22`] as const;

test.each(PAGES)("%s is given the height it has at each width: nothing is clipped, and nothing is blank", async (embed) => {
  const { page, faults } = await stage.read({ width: 320 });
  for (const width of [320, 360, 480, 720, 960]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(articleWith(embed, width), { waitUntil: "networkidle" });
    const { clippedPx, heightPx, roomPx } = (await page.frames()[1]?.evaluate(measure)) ?? { clippedPx: 1, heightPx: 0, roomPx: 0 };
    expect([width, clippedPx]).toEqual([width, 0]);
    expect([width, roomPx - heightPx <= BLANK_PX, `${roomPx} for ${heightPx}`]).toEqual([width, true, `${roomPx} for ${heightPx}`]);
  }
  expect(faults).toEqual([]);
});

test.each(EMBEDS)("%s is given its own height where the page listens, and more when its table opens", async (embed) => {
  const { page, faults } = await stage.read({ width: 320 });
  for (const width of [320, 700, 1200]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(articleWith(embed, null), { waitUntil: "networkidle" });
    await page.waitForFunction(() => Number(document.querySelector("iframe")?.height) > 0);
    const frame = page.frames()[1];
    // Whole pixels: a frame may be one higher than what is in it.
    await expect.poll(() => frame?.evaluate(measure).then(({ roomPx, heightPx }) => Math.abs(roomPx - heightPx))).toBeLessThanOrEqual(1);
    const closed = await frame?.evaluate(measure);
    await page.frameLocator("iframe").locator("summary").click();
    await page.waitForFunction((before) => Number(document.querySelector("iframe")?.height) > before, closed?.heightPx ?? 0);
    await expect.poll(() => frame?.evaluate(measure)).toMatchObject({ clippedPx: 0 });
  }
  expect(faults).toEqual([]);
});

test("an analysis is taken as a picture and as code for another page", async () => {
  const { open, page, faults } = await stage.read({ width: 360 });
  await open("/network?kind=call&show=graph");
  await page.getByRole("button", { name: /^Picture / }).click();
  const picture = page.getByRole("link", { name: "SVG" });
  const address = new URL((await picture.getAttribute("href")) ?? "", stage.address);
  expect(address.pathname + address.search).toBe("/api/v1/network.svg?kind=call&show=graph");
  expect(await (await fetch(address)).text()).toMatch(/^<svg /);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^Embed / }).click();
  const code = page.getByRole("textbox", { name: "Code of the embed" });
  await page.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>(".embed-code textarea")?.value.startsWith("<iframe") === true,
  );
  expect(await code.inputValue()).toContain("/embed/network?kind=call&amp;show=graph");
  expect(await code.inputValue()).toContain("<script>");
  await page.getByRole("checkbox", { name: /^Its height follows/ }).uncheck();
  expect(await code.inputValue()).not.toContain("<script>");
  expect(faults).toEqual([]);
});

test("an event gives the code of its card, and a menu near the foot of the window opens above its button", async () => {
  const { open, page, faults } = await stage.read({ width: 1200 });
  await open("/events/meeting-2018-07-16-putin-trump");
  await page.getByRole("button", { name: /^Embed / }).click();
  const code = page.getByRole("textbox", { name: "Code of the embed" });
  await expect.poll(() => code.inputValue()).toContain("/embed/events/meeting-2018-07-16-putin-trump");
  await page.keyboard.press("Escape");

  await open("/network");
  const button = page.getByRole("button", { name: /^Picture / });
  await button.evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().bottom - window.innerHeight + 20));
  await button.click();
  const box = page.getByRole("group", { name: /^Picture / });
  await expect
    .poll(async () => {
      const [menu, opener] = [await box.boundingBox(), await button.boundingBox()];
      return menu !== null && opener !== null && menu.y + menu.height <= opener.y;
    })
    .toBe(true);
  expect(faults).toEqual([]);
});
