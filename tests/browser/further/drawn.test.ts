import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { Stage } from "#tests/helpers/reader.ts";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

test("a mark of a drawn analysis opens its event from the keyboard, and the days of an answer are chosen", async () => {
  const { open, page, faults } = await stage.read({ width: 1280 });
  await open("/ladder?actor=USA&with=RUS");
  const drawing = page.getByRole("group", { name: /^Acts and answers\. / });
  await drawing.waitFor();
  await drawing
    .getByRole("link", { name: /^29 Mar 2018, Russia, 60 persons expelled, 1 mission; 3 days after; as the record states/ })
    .focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: /Russia expels 60 US diplomats/ }).waitFor();
  await page.goBack();
  await page.getByLabel("An answer lies within").selectOption("14 days");
  await page.getByText("Each act, and what answers it within 14 days").waitFor();
  expect(new URL(page.url()).searchParams.get("within")).toBe("14");
  expect(faults).toEqual([]);
});

test("reciprocity opens with leaders alone, in sight, and every level is one press away", async () => {
  const { open, page, faults } = await stage.read({ width: 1280 });
  await open("/reciprocity");
  await page.getByText("Running balance of visits").waitFor();
  expect(new URL(page.url()).searchParams.get("level")).toBe("leaders");
  await page.getByRole("button", { name: "Remove Level" }).click();
  await page.getByText("no balance is drawn of all levels").waitFor();
  expect(await page.getByText("Running balance of visits").count()).toBe(0);
  expect(faults).toEqual([]);
});

test("no table of reciprocity is cut off at any width", async () => {
  const { open, page } = await stage.read({ width: 1280 });
  await open("/reciprocity");
  await page.getByText("Running balance of visits").waitFor();
  for (const width of [1440, 1280, 1024, 768, 560, 360, 320]) {
    await page.setViewportSize({ width, height: 900 });
    const cut = await page
      .locator(".plain-frame")
      .evaluateAll((frames) =>
        frames.filter(
          ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
        ),
      );
    expect([width, cut.length]).toEqual([width, 0]);
  }
});

test("an event leads to what happened around it, and another is found by words and added", async () => {
  const { open, page, faults } = await stage.read({ width: 1280 });
  await open("/events/expulsion-2001-03-22-usa-rus");
  await page.getByRole("link", { name: "What happened around it" }).click();
  const chosen = page.getByRole("list", { name: "Single events looked around" });
  await chosen.getByText("United States expels 50 diplomats of Russia").waitFor();
  await page.getByRole("button", { name: "Add single events" }).click();
  await page.getByRole("searchbox", { name: "Find events by words" }).fill("CBW Skripal");
  await page.getByRole("checkbox", { name: /27 Aug 2018 US imposes first CBW Act round over Skripal/ }).check();
  await chosen.getByText("US imposes first CBW Act round over Skripal").waitFor();
  await page.getByText(/^Around 2 days with 2 chosen events/).waitFor();
  expect(faults).toEqual([]);
});

test("one side alone is told by its pairs, and a pair leads to its years", async () => {
  const { open, page, faults } = await stage.read({ width: 1280 });
  await open("/readouts?actor=USA&level=leaders");
  await page.getByText("Contacts of the United States, by the other side and who told").waitFor();
  await page.locator(".plain-frame").getByRole("link", { name: "Russia" }).click();
  await page.getByText("Who placed the calls, by whose account the record has").waitFor();
  expect(new URL(page.url()).searchParams.get("with")).toBe("RUS");
  expect(faults).toEqual([]);
});

test("the page of two sides is downloaded by section and cited by its own address", async () => {
  const { open, page, faults } = await stage.read({ width: 1280 });
  await open("/pairs/USA/RUS");
  await page.getByRole("button", { name: "Cite The United States and Russia" }).click();
  await page.getByText(/\/pairs\/USA\/RUS\?asOf=/).waitFor();
  await page.getByRole("button", { name: "Download The United States and Russia" }).click();
  await page.getByText("All events between the two").waitFor();
  expect(await page.getByRole("group", { name: "Download The United States and Russia" }).getByRole("link").count()).toBe(9);
  expect(faults).toEqual([]);
});
