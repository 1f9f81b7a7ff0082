import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const SYSTEM_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const root = join(import.meta.dirname, "..", "..");

export interface FoundBrowser {
  path: string;
  /** What it needs beside the environment: the packed browser brings libraries and fonts that a bare system lacks. */
  env: Record<string, string>;
}

/** A headless browser for the journeys; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  return launch(await findBrowser());
}

/**
 * The browser npm installs, whatever else there is: pictures are compared by the pixel, and each version draws its own.
 * @throws where npm has none for the platform
 */
export async function launchPackedBrowser(): Promise<Browser> {
  const packed = await unpackBrowser();
  if (packed === null)
    throw new Error(`npm installs no browser on ${process.platform} ${process.arch}: pictures are compared on linux x64`);
  return launch(packed, ["--disable-lcd-text", "--force-color-profile=srgb"]);
}

/**
 * A browser to test with: the one named by READOUT_CHROMIUM, Playwright's own, the system's, or the one npm installs.
 * @throws when there is none, because a journey that is skipped looks like one that passed
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env["READOUT_CHROMIUM"];
  if (named !== undefined) {
    if (existsSync(named)) return { path: named, env: {} };
    throw new Error(`READOUT_CHROMIUM names ${named}, and there is no file`);
  }
  const installed = [chromium.executablePath(), ...listSystemPaths()].find((path) => existsSync(path) && runs(path, {}));
  if (installed !== undefined) return { path: installed, env: {} };
  const packed = await unpackBrowser();
  if (packed !== null) return packed;
  throw new Error(
    `there is no browser to test with on ${process.platform} ${process.arch}: install Chromium or set READOUT_CHROMIUM to its path`,
  );
}

function launch({ path, env }: FoundBrowser, more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    args: ["--no-sandbox", "--font-render-hinting=none", ...more],
    env: { ...process.env, ...env },
  });
}

function listSystemPaths(): string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Some systems have a script of the name that only tells how to install the browser. */
function runs(path: string, env: Record<string, string>): boolean {
  try {
    const options = { encoding: "utf8", timeout: 10_000, stdio: "pipe", env: { ...process.env, ...env } } as const;
    return /\d+\.\d+/.test(execFileSync(path, ["--version"], options));
  } catch {
    return false;
  }
}

/**
 * The browser inside the npm package. It unpacks into the temporary folder and takes whatever browser lies there,
 * so it gets a folder of its own, which is renamed when whole.
 */
async function unpackBrowser(): Promise<FoundBrowser | null> {
  const manifest = join(root, "node_modules", "@sparticuz", "chromium", "package.json");
  if (process.platform !== "linux" || process.arch !== "x64" || !existsSync(manifest)) return null;
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  const folder = join(root, "node_modules", ".cache", "readout", `chromium-${version}`);
  if (!existsSync(folder)) {
    const unpacking = `${folder}.${process.pid}`;
    mkdirSync(unpacking, { recursive: true });
    await unpackInto(unpacking);
    try {
      renameSync(unpacking, folder);
    } catch (error) {
      // Another process was sooner, and its browser is as good.
      if (!existsSync(folder)) throw error;
      rmSync(unpacking, { recursive: true });
    }
  }
  const path = join(folder, "chromium");
  const fonts: Record<string, string> = existsSync("/etc/fonts") ? {} : { FONTCONFIG_PATH: join(folder, "fonts") };
  const libraries = { LD_LIBRARY_PATH: join(folder, "al2023", "lib") };
  return { path, env: runs(path, fonts) ? fonts : { ...fonts, ...libraries } };
}

async function unpackInto(folder: string): Promise<void> {
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  try {
    const { default: packed, inflate } = await import("@sparticuz/chromium");
    await packed.executablePath();
    await inflate(join(root, "node_modules", "@sparticuz", "chromium", "bin", "al2023.tar.br"));
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
}
