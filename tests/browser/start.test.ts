import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "#tests/helpers/browser.ts";
import { serve } from "#tests/helpers/serve.ts";

const root = join(import.meta.dirname, "..", "..");
const PARTS = ["client", "db", "server", "shared", "package.json", "tsconfig.json", "vite.config.ts"];

/** A checkout as a newcomer has it after `npm ci`: nothing built, no database. */
let checkout: string;

beforeAll(() => {
  checkout = mkdtempSync(join(tmpdir(), "readout-start-"));
  for (const part of PARTS) cpSync(join(root, part), join(checkout, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(checkout, "node_modules"), "dir");
});
afterAll(() => rmSync(checkout, { recursive: true, force: true }));

test("npm start on a fresh checkout builds, serves within 30 seconds and shows the dashboard; the next start builds nothing", async () => {
  const startMs = performance.now();
  const first = await serve(checkout, "start.ts", {});
  expect(performance.now() - startMs).toBeLessThan(30_000);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(first.address);
    await page.locator('section[aria-labelledby^="calls-title"] .piece').first().waitFor();
  } finally {
    await browser.close();
  }
  expect(await first.stop(), first.printed()).toBe(0);

  const againMs = performance.now();
  const second = await serve(checkout, "start.ts", {});
  expect(performance.now() - againMs).toBeLessThan(10_000);
  expect(second.printed()).not.toContain("Building");
  expect((await fetch(`${second.address}/readyz`)).status).toBe(200);
  expect(await second.stop()).toBe(0);
});

test("a port in use is one clear line and an exit code", async () => {
  const first = await serve(checkout, "start.ts", {});
  const { port } = new URL(first.address);
  await expect(serve(checkout, "index.ts", { PORT: port })).rejects.toThrow(
    `readout: port ${port} on 127.0.0.1 is in use; set PORT to another.`,
  );
  await first.stop();
});

test("a database that is not there stops the server, which says how to build one", async () => {
  const missing = join(checkout, "nowhere.db");
  await expect(serve(checkout, "index.ts", { READOUT_DB: missing })).rejects.toThrow(`readout: ${missing}: there is no database here`);
});
