import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { reduceColours } from "../pictures/palette.ts";
import { setup } from "./prepare-journeys.ts";
import { settle, Stage, type Reader } from "./reader.ts";

interface Shown {
  name: string;
  path: string;
  /** The part shown; the whole page where none is named. */
  of: ((reader: Reader) => ReturnType<Reader["figure"]>) | null;
}

/** `npm run picture`: the pages as README shows them, of the build and the record as they are now. */
const SHOWN: readonly Shown[] = [
  { name: "dashboard", path: "/", of: null },
  { name: "map", path: "/?actor=USA&with=RUS&from=1991-01-01&kind=meeting,summit", of: ({ figure }) => figure("map") },
  { name: "comparison", path: "/?actor=USA&with=RUS&from=2017-01-20&to=2021-01-19&compare=year", of: ({ figure }) => figure("calls") },
  {
    name: "explore",
    path: "/explore?actor=USA&with=RUS&from=2009-01-20&by=year&split=kind&form=stacked",
    of: ({ page }) => page.locator("main"),
  },
  { name: "event", path: "/events/meeting-2017-07-07-putin-trump", of: ({ page }) => page.locator("main") },
];
const FOLDER = join(import.meta.dirname, "..", "..", "client", "pictures");

await setup();
mkdirSync(FOLDER, { recursive: true });
const stage = await Stage.open();
try {
  for (const { name, path, of } of SHOWN) {
    const reader = await stage.read({ width: of === null ? 1440 : 1200, height: 900 });
    await reader.open(path);
    await seeAll(reader);
    const picture = of === null ? await reader.page.screenshot({ fullPage: true }) : await of(reader).screenshot();
    writeFileSync(join(FOLDER, `${name}.png`), reduceColours(picture));
    await stage.clear();
  }
} finally {
  await stage.close();
}

/** The map's atlas is fetched when a reader comes near. */
async function seeAll({ page, figure }: Reader): Promise<void> {
  if ((await figure("map").count()) > 0) {
    await figure("map").scrollIntoViewIfNeeded();
    await figure("map").locator(".land").waitFor();
  }
  await page.evaluate(() => scrollTo(0, 0));
  await settle(page);
  await page.waitForTimeout(500);
}
