import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { findViolations, settle, Stage } from "#tests/helpers/reader.ts";

const EVENT = "/events/meeting-2018-07-16-putin-trump";
const PAGES = [
  "/",
  "/?actor=USA&with=RUS&from=2009-01-20&to=2026-05-15&table=calls,sanctions,listings,stock,venues,visits,expulsions,timeline",
  "/explore",
  "/explore?actor=USA&with=RUS&from=2009-01-20&to=2026-05-15&split=kind&form=heat",
  "/explore?actor=USA&by=counterpart&from=2001-01-01&split=kind&kind=call,meeting&as=share",
  "/explore?actor=USA&with=RUS&from=2009-01-20&to=2026-05-15&split=kind&form=lines&as=cumulative&table=explore",
  "/compare",
  "/compare?actor=USA&with=RUS&of=barack-obama,donald-trump&terms=joined&show=month&as=table",
  "/network",
  "/network?level=leaders&from=2021-01-20&to=2025-01-19&show=graph",
  "/network?level=leaders&from=2021-01-20&to=2025-01-19&show=table",
  "/around",
  "/around?actor=USA&with=RUS&around=expulsion&table=1",
  "/unfolding",
  "/silence?actor=USA&with=RUS&kind=call",
  "/ladder",
  "/tallies?claim=9+calls+of+Bush+and+Putin;35+Russian+diplomats+expelled+by+the+US+in+December+2016",
  "/?actor=USA&with=RUS&from=2017-01-20&to=2021-01-19&knownOn=2018-06-14",
  "/pairs/USA/RUS",
  "/pairs/FRA/SAU",
  "/events",
  EVENT,
  "/tallies",
  "/sources",
  "/api",
];

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

for (const theme of ["light", "dark"] as const) {
  for (const width of [1440, 360]) {
    test(`no page breaks an accessibility rule or the security policy, or scrolls sideways, ${width} px wide, ${theme}`, async () => {
      const { open, page, faults } = await stage.read({ width, theme });
      for (const path of PAGES) {
        await open(path);
        expect(await findViolations(page), path).toEqual([]);
        const [wide, shown] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
        expect(wide, path).toBe(shown);
      }
      expect(faults).toEqual([]);
    });
  }
}

test.each([1440, 360])("what opens over the page breaks no accessibility rule, %i px wide", async (width) => {
  const { open, page, figure, faults } = await stage.read({ width });
  await open("/?actor=USA&with=RUS&from=2009-01-20&to=2026-05-15");
  await figure("calls").locator(".mark-hit-open").last().click();
  await page.getByRole("dialog").locator(".event-row").first().waitFor();
  expect(await findViolations(page), "events of a bar").toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });

  if (width === 360) {
    await page.locator(".filters-summary").click();
    await page.getByRole("dialog").waitFor();
    expect(await findViolations(page), "filters").toEqual([]);
  } else {
    for (const name of ["Presets", "Choose a counterpart", "Kinds of event: all", "Compared with the period before", "Saved views"]) {
      await page.getByRole("button", { name, exact: true }).click();
      await settle(page);
      expect(await findViolations(page), name).toEqual([]);
      await page.keyboard.press("Escape");
    }
  }
  expect(faults).toEqual([]);
});

test.each([1440, 360])("what opens over Explore breaks no accessibility rule, %i px wide", async (width) => {
  const { open, page, figure, faults } = await stage.read({ width });
  await open("/explore?actor=USA&with=RUS&from=2009-01-20&to=2026-05-15&split=kind&form=lines");
  await page.getByRole("button", { name: "Split by: Kind" }).click();
  expect(await findViolations(page), "splits").toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Bars", exact: true }).focus();
  expect(await findViolations(page), "a reason").toEqual([]);
  await figure("explore")
    .getByRole("button", { name: /^2018: .* 7 others/ })
    .press("Enter");
  await page.getByRole("dialog").locator(".rest-list").waitFor();
  expect(await findViolations(page), "others").toEqual([]);
  expect(faults).toEqual([]);
});

test("an address that is no page answers 404 with a page that says so", async () => {
  const { page } = await stage.read();
  const response = await page.goto(`${stage.address}/no-such-page`);
  expect(response?.status()).toBe(404);
  await settle(page);
  expect(await page.locator("h1").count()).toBe(1);
  expect(await findViolations(page)).toEqual([]);
});
