import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { findBrowser } from "./browser.ts";
import { buildRecord } from "./record.ts";

const root = join(import.meta.dirname, "..", "..");

/** Runs once before the journeys: the client as readers get it, the record's database, and a browser, or a loud failure. */
export async function setup(): Promise<void> {
  await findBrowser();
  buildRecord();
  const { status, stderr, stdout } = spawnSync(process.execPath, [join(root, "node_modules", "vite", "bin", "vite.js"), "build"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (status !== 0) throw new Error(`the client does not build:\n${stdout}${stderr}`);
}
