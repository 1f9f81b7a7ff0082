import type { Page } from "playwright-core";
import type { Reader } from "#tests/helpers/reader.ts";

/** One picture of the page: where it is taken, on which screen, and what of it. */
export interface Scene {
  /** Name of its file. */
  name: string;
  path: string;
  width: number;
  theme: "light" | "dark";
  /** What is clipped out of the page, and how much of its height at most. */
  clip: { of: (reader: Reader) => ReturnType<Page["locator"]>; most: number };
  /** What a reader does first. */
  act?: (reader: Reader) => Promise<void>;
}

const PAIR = "actor=USA&with=RUS&from=2009-01-20&to=2026-05-15";
const TERM = "actor=USA&with=RUS&from=2017-01-20&to=2021-01-19";

/** What must not change unseen: every kind of figure, both themes, a wide and a narrow screen. */
export const SCENES: readonly Scene[] = [
  { name: "dashboard", path: `/?${PAIR}`, width: 1200, theme: "light", clip: part("body", 560) },
  { name: "dashboard-dark", path: `/?${PAIR}`, width: 1200, theme: "dark", clip: part("body", 560) },
  { name: "dashboard-narrow", path: `/?${PAIR}`, width: 360, theme: "light", clip: part("body", 900) },
  { name: "calls", path: `/?${PAIR}`, width: 1200, theme: "light", clip: figure("calls", 480) },
  { name: "calls-narrow-dark", path: `/?${PAIR}`, width: 360, theme: "dark", clip: figure("calls", 560) },
  { name: "comparison", path: `/?${TERM}&compare=year`, width: 1200, theme: "light", clip: figure("calls", 480) },
  { name: "map", path: `/?${PAIR}`, width: 1200, theme: "light", clip: figure("map", 620), act: comeNearMap },
  { name: "map-dark", path: `/?${PAIR}`, width: 900, theme: "dark", clip: figure("map", 620), act: comeNearMap },
  { name: "timeline", path: `/?${TERM}`, width: 1200, theme: "light", clip: figure("timeline", 620) },
  {
    name: "panel",
    path: `/?${TERM}`,
    width: 1200,
    theme: "light",
    clip: part(".panel", 700),
    act: async ({ page, figure: find }) => {
      await find("calls").getByRole("button", { name: /^2020/ }).click();
      await page.locator(".panel .event-row, .panel li").first().waitFor();
    },
  },
  {
    name: "explore-stacked",
    path: `/explore?${PAIR}&by=year&split=kind&form=stacked`,
    width: 1200,
    theme: "light",
    clip: part("main", 760),
  },
  { name: "explore-heat", path: `/explore?${PAIR}&by=year&split=kind&form=heat`, width: 1200, theme: "dark", clip: part("main", 760) },
  { name: "events", path: `/events?${TERM}&kind=call`, width: 1200, theme: "light", clip: part("main", 620) },
  { name: "event", path: "/events/meeting-2017-07-07-putin-trump", width: 1200, theme: "light", clip: part("main", 700) },
  { name: "sources", path: "/sources", width: 1200, theme: "light", clip: part("main", 620) },
];

/** The atlas is fetched when a reader comes near. */
async function comeNearMap(reader: Reader): Promise<void> {
  await reader.figure("map").scrollIntoViewIfNeeded();
  await reader.figure("map").locator(".land").waitFor();
}

function figure(name: string, most: number): Scene["clip"] {
  return { of: (reader) => reader.figure(name), most };
}

function part(selector: string, most: number): Scene["clip"] {
  return { of: ({ page }) => page.locator(selector), most };
}
