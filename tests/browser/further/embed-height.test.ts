import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { EMBED_LISTENER } from "#client/take/embed-listener.ts";
import { Stage } from "#tests/helpers/reader.ts";

const PAIR = "actor=USA&with=RUS";
const EMBEDS = [
  `/embed?${PAIR}&kind=call,video_call&split=kind`,
  `/embed?${PAIR}&kind=meeting&by=venue-city&form=map`,
  "/embed/network?kind=call,meeting&level=leaders&from=2021-01-20&to=2025-01-19",
  `/embed/silence?${PAIR}&kind=call`,
  "/embed/events/meeting-2018-07-16-putin-trump",
] as const;

let stage: Stage;
let elsewhere: Server;

beforeAll(async () => {
  stage = await Stage.open();
  elsewhere = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? "/", "http://elsewhere.example");
    void writeArticle(searchParams.get("page") ?? "", searchParams.has("listens")).then((html) => {
      response.setHeader("content-type", "text/html; charset=utf-8");
      return response.end(html);
    });
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
});
afterEach(() => stage.clear());
afterAll(async () => {
  elsewhere.close();
  await stage.close();
});

async function writeArticle(page: string, listens: boolean): Promise<string> {
  const asked = await fetch(`${stage.address}/oembed?url=${encodeURIComponent(stage.address + page)}`);
  const { html } = (await asked.json()) as { html: string };
  return `<!doctype html><html lang="en"><title>News</title><body style="margin:0"><h1>An article</h1>${html}${listens ? EMBED_LISTENER : ""}</body></html>`;
}

function articleWith(page: string, listens: boolean): string {
  return `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/?page=${encodeURIComponent(page)}${listens ? "&listens" : ""}`;
}

/** What is inside the frame, and how much of it is in sight. */
function measure() {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight, offsetHeight } = document.documentElement;
  return { clippedPx: Math.max(scrollWidth - clientWidth, scrollHeight - clientHeight), heightPx: offsetHeight, roomPx: clientHeight };
}

test.each(EMBEDS)("%s is nowhere clipped from 320 to 1200 px, with no script of the page around it", async (embed) => {
  const { page, faults } = await stage.read({ width: 320 });
  for (const width of [320, 413, 414, 549, 700, 774, 1200]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(articleWith(embed, false), { waitUntil: "networkidle" });
    expect([width, await page.frames()[1]?.evaluate(measure)]).toEqual([width, expect.objectContaining({ clippedPx: 0 })]);
  }
  expect(faults).toEqual([]);
});

test.each(EMBEDS)("%s is given its own height where the page listens, and more when its table opens", async (embed) => {
  const { page, faults } = await stage.read({ width: 320 });
  for (const width of [320, 700, 1200]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(articleWith(embed, true), { waitUntil: "networkidle" });
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
