import type { Page } from "playwright-core";
import { settle, type Reader } from "#tests/helpers/reader.ts";
import { timeChange } from "./watch.ts";

export interface Change {
  kind: "period" | "grain" | "kind" | "side taken away" | "side chosen";
  paintedMs: number;
}

/** Five changes in each round; every round asks what no round before has asked. */
const PERIODS = ["2009–2012", "2013–2017", "2001–2005", "2014–2019", "2017–2021", "1993–1998", "2018–2022", "2008–2013", "2012–2016"];
const MORE_PERIODS = ["2010–2014", "2011–2016", "2015–2020"];
const COUNTERPARTS = ["China", "France", "Germany", "Ukraine", "Russia", "Japan"];
/** The other figures and the names arrive after the first figure. */
const PAUSE_MS = 250;
const GRAINS = ["quarter", "month", "year"];

/** Works the filters of an open dashboard as a reader does, with a pause after each change. */
export async function changeFilters({ page }: Reader): Promise<Change[]> {
  const changes: Change[] = [];
  const time = async (kind: Change["kind"], act: () => Promise<void>): Promise<void> => {
    changes.push({ kind, paintedMs: await timeChange(page, act) });
    await settle(page);
    await page.waitForTimeout(PAUSE_MS);
  };
  for (const [round, period] of [...PERIODS, ...MORE_PERIODS].entries()) {
    await page.getByRole("textbox", { name: "First day of the period" }).fill(period);
    await time("period", async () => page.keyboard.press("Enter"));
    await time("grain", async () => chooseGrain(page, GRAINS[round % GRAINS.length] ?? ""));
    const kinds = page.getByRole("button", { name: /^Kinds of event/ });
    await kinds.click();
    await page.getByRole("checkbox", { name: /^Phone call/ }).waitFor();
    await settle(page);
    await time("kind", async () =>
      page
        .getByRole("checkbox", { name: /^(Meeting|Visit)/ })
        .nth(round % 2)
        .click(),
    );
    await page.getByRole("button", { name: "All kinds" }).click();
    await page.keyboard.press("Escape");
    await settle(page);
    await time("side taken away", async () =>
      page
        .getByRole("button", { name: /^Remove / })
        .last()
        .click(),
    );
    await page.getByRole("button", { name: /^Choose a counterpart/ }).click();
    const name = COUNTERPARTS[round % COUNTERPARTS.length] ?? "";
    await page.getByRole("searchbox", { name: "and whom?" }).fill(name);
    // A name used before stands there without its number until the search has answered.
    await page.getByRole("option", { name }).locator(".count").first().waitFor();
    await page.waitForTimeout(PAUSE_MS);
    await time("side chosen", async () => page.keyboard.press("Enter"));
  }
  return changes;
}

async function chooseGrain(page: Page, grain: string): Promise<void> {
  await page.getByRole("combobox", { name: "Per" }).selectOption(grain);
}
