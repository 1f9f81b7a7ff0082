import type { Locator, Page } from "playwright-core";

/** How a reader works a page: with a mouse, or with nothing but keys. Both type words. */
export interface Hand {
  /** A button, a link or a box to tick. */
  press: (target: Locator) => Promise<void>;
  /** Words into a field in place of what stands there, then Enter. */
  write: (target: Locator, words: string) => Promise<void>;
  /** One of a group of choices, from the one chosen now. */
  choose: (target: Locator) => Promise<void>;
  /** The link of a row, from the search above the table. */
  pick: (target: Locator) => Promise<void>;
}

export type HandName = "mouse" | "keyboard";

/** More stops than that between two things a reader wants is no way to them. */
const MOST_STOPS = 40;
const MOST_ROWS = 12;

export function handOf(name: HandName, page: Page): Hand {
  return name === "mouse" ? mouseOf(page) : keyboardOf(page);
}

function mouseOf(page: Page): Hand {
  return {
    press: async (target) => target.click(),
    write: async (target, words) => {
      await target.click({ clickCount: 3 });
      await page.keyboard.type(words);
      await page.keyboard.press("Enter");
    },
    choose: async (target) => target.click(),
    pick: async (target) => target.click(),
  };
}

function keyboardOf(page: Page): Hand {
  return {
    press: async (target) => {
      await reach(page, target);
      const ticks = await target.evaluate((element) => element instanceof HTMLInputElement);
      await page.keyboard.press(ticks ? "Space" : "Enter");
    },
    write: async (target, words) => {
      await reach(page, target);
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.type(words);
      await page.keyboard.press("Enter");
    },
    choose: async (target) => {
      await reach(page, target.page().getByRole("radio", { checked: true }));
      await walkDown(page, target);
      await page.keyboard.press("Enter");
    },
    pick: async (target) => {
      await walkDown(page, target);
      await page.keyboard.press("Enter");
    },
  };
}

/** Tab until the focus is on it, or Shift and Tab where the reader is already past it. */
async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const back = await target.evaluate((element) => {
    const place = document.activeElement?.compareDocumentPosition(element) ?? 0;
    return document.activeElement !== document.body && (place & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  });
  await stepTo(page, target, back ? "Shift+Tab" : "Tab", MOST_STOPS);
}

async function walkDown(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  await stepTo(page, target, "ArrowDown", MOST_ROWS);
}

/** @throws when so many steps do not lead there */
async function stepTo(page: Page, target: Locator, key: string, most: number): Promise<void> {
  for (let steps = 0; steps < most; steps++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
    // A row may come into the page only as it is walked to.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  const reached = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? "nothing");
  throw new Error(`${most} presses of ${key} do not lead to ${String(target)}, but to ${reached}`);
}
