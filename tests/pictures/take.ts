import { settle, type Reader, type Stage } from "#tests/helpers/reader.ts";
import type { Scene } from "./scenes.ts";

/** The page's clock in every picture, after the last day of the record. */
const NOW = new Date("2026-12-01T12:00:00Z");

/** Takes the picture of a scene as a PNG: fonts loaded, nothing moving, nothing under the pointer. */
export async function take(stage: Stage, scene: Scene): Promise<Buffer> {
  const reader = await stage.read({ width: scene.width, height: 1000, theme: scene.theme });
  try {
    await reader.page.clock.setFixedTime(NOW);
    await reader.open(scene.path);
    await scene.act?.(reader);
    const clip = await frame(reader, scene);
    return await reader.page.screenshot({ clip, fullPage: true, animations: "disabled", caret: "hide" });
  } finally {
    await stage.clear();
  }
}

/** The part of the page to clip, once it is drawn and stands still. */
async function frame({ page, ...reader }: Reader, { clip }: Scene): Promise<{ x: number; y: number; width: number; height: number }> {
  const part = clip.of({ page, ...reader });
  await part.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => document.querySelector(".skeleton") === null);
  await settle(page);
  await page.evaluate(() => scrollTo(0, 0));
  let before = "";
  for (;;) {
    const box = await part.boundingBox();
    if (box === null) throw new Error(`${page.url()} shows no ${String(part)}`);
    const { x, y, width } = { x: Math.floor(box.x), y: Math.floor(box.y), width: Math.ceil(box.width) };
    const now = { x, y, width, height: Math.min(clip.most, Math.ceil(box.height)) };
    if (JSON.stringify(now) === before) return now;
    before = JSON.stringify(now);
    await page.waitForTimeout(150);
  }
}
