import axe from "axe-core";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { launchBrowser } from "./browser.ts";
import { serveRecord, type Served } from "./serve.ts";

interface Screen {
  width?: number;
  height?: number;
  theme?: "light" | "dark";
  /** Whether the reader's machine moves things about; tests wait less where it does not. */
  motion?: boolean;
}

export interface Reader {
  page: Page;
  /** What the browser complained of: script errors, blocked content, answers that failed. */
  faults: string[];
  /** Goes to an address of the site and waits until it stands still. */
  open: (path: string) => Promise<void>;
  figure: (name: string) => Locator;
}

/** A browser and the real server over the real record; one for each file of journeys. */
export class Stage {
  readonly #served: Served;
  readonly #browser: Browser;
  readonly #contexts: BrowserContext[] = [];

  private constructor(served: Served, browser: Browser) {
    this.#served = served;
    this.#browser = browser;
  }

  /** @param options `database`: another than that of the record as it stands; `launch`: another way to start the browser */
  static async open({ database, launch = launchBrowser }: { database?: string; launch?: () => Promise<Browser> } = {}): Promise<Stage> {
    return new Stage(await serveRecord(database), await launch());
  }

  get address(): string {
    return this.#served.address;
  }

  /** A reader in front of a page of their own, in a time zone far from the record's. */
  async read({ width = 1440, height = 900, theme = "light", motion = false }: Screen = {}): Promise<Reader> {
    const context = await this.#browser.newContext({
      viewport: { width, height },
      colorScheme: theme,
      locale: "en-GB",
      timezoneId: "Pacific/Kiritimati",
      reducedMotion: motion ? "no-preference" : "reduce",
      acceptDownloads: true,
    });
    this.#contexts.push(context);
    const faults: string[] = [];
    // Both run before the page's own scripts and outside its content security policy, which stays in force.
    await context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) =>
        console.error(`blocked by ${event.violatedDirective}: ${event.blockedURI}`),
      );
    });
    await context.addInitScript(axe.source);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
    });
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("requestfailed", (request) => {
      if (request.failure()?.errorText !== "net::ERR_ABORTED") faults.push(`${request.url()} ${request.failure()?.errorText ?? ""}`);
    });
    return {
      page,
      faults,
      open: async (path) => {
        await page.goto(`${this.#served.address}${path}`);
        await settle(page);
      },
      figure: (name) => page.locator(`section[aria-labelledby^="${name}-title"]`),
    };
  }

  /** Ends the pages of one test. */
  async clear(): Promise<void> {
    await Promise.all(this.#contexts.splice(0).map((context) => context.close()));
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#served.stop();
  }
}

/** Waits until nothing on the page says it is still loading. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(() => document.querySelector('main [aria-busy="true"], main .skeleton') === null);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** The violations axe finds on the page as it stands, a line each. */
export async function findViolations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe: tester } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await tester.run();
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
  });
}

/** The rows of a figure's table, heads first, as a reader sees them. */
export async function readTable(figure: Locator): Promise<string[][]> {
  return figure.locator("table tr").evaluateAll((rows) =>
    rows.map((row) =>
      [...row.querySelectorAll("th, td")].map((cell) => {
        const copy = cell.cloneNode(true) as Element;
        for (const hidden of copy.querySelectorAll(".visually-hidden")) hidden.remove();
        return (copy.textContent ?? "").trim();
      }),
    ),
  );
}
