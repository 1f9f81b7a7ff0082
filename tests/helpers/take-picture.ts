import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setup } from "./prepare-journeys.ts";
import { Stage } from "./reader.ts";

/** `npm run picture`: the dashboard as README shows it, of the build and the record as they are now. */
const folder = join(import.meta.dirname, "..", "..", "client", "pictures");

await setup();
const stage = await Stage.open();
try {
  const { open, page } = await stage.read({ width: 1440 });
  await open("/");
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, "dashboard.png"), fullPage: true });
} finally {
  await stage.clear();
  await stage.close();
}
