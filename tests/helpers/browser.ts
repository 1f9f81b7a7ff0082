import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const SYSTEM_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const root = join(import.meta.dirname, "..", "..");

/** A headless browser for the journeys; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: ["--no-sandbox", "--font-render-hinting=none"] });
}

/**
 * A browser to test with: the one named by READOUT_CHROMIUM, Playwright's own, the system's, or the one npm installs.
 * @throws when there is none, because a journey that is skipped looks like one that passed
 */
export async function findBrowser(): Promise<string> {
  const named = process.env["READOUT_CHROMIUM"];
  if (named !== undefined) {
    if (existsSync(named)) return named;
    throw new Error(`READOUT_CHROMIUM names ${named}, and there is no file`);
  }
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  const found = findOnPath() ?? (await unpackBrowser());
  if (found !== null) return found;
  throw new Error(
    `there is no browser to test with on ${process.platform} ${process.arch}: install Chromium or set READOUT_CHROMIUM to its path`,
  );
}

function findOnPath(): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const candidates = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find((path) => existsSync(path) && runs(path)) ?? null;
}

/** Some systems put a script there that only tells how to install the browser. */
function runs(path: string): boolean {
  try {
    return /\d+\.\d+/.test(execFileSync(path, ["--version"], { encoding: "utf8", timeout: 10_000 }));
  } catch {
    return false;
  }
}

/**
 * The browser inside the npm package. It unpacks into the temporary folder and takes whatever browser lies there,
 * so it gets a folder of its own, which is renamed when whole.
 */
async function unpackBrowser(): Promise<string | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const manifest = join(root, "node_modules", "@sparticuz", "chromium", "package.json");
  if (!existsSync(manifest)) return null;
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  const folder = join(root, "node_modules", ".cache", "readout", `chromium-${version}`);
  if (!existsSync(folder)) {
    const unpacking = `${folder}.${process.pid}`;
    mkdirSync(unpacking, { recursive: true });
    await unpackInto(unpacking);
    renameSync(unpacking, folder);
  }
  return join(folder, "chromium");
}

async function unpackInto(folder: string): Promise<void> {
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  try {
    const { default: packed } = await import("@sparticuz/chromium");
    await packed.executablePath();
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
}
