import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { Stage } from "#tests/helpers/reader.ts";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

const PAIR = "/?actor=USA&with=RUS&from=2017-01-20&to=2021-01-19";

test("the five articles are read one after another, each with what was known then", async () => {
  const { open, page, faults } = await stage.read({ width: 1440 });
  await open(`${PAIR}&knownOn=2017-04-27`);
  const note = page.getByRole("complementary", { name: "What was known then" });
  // The status history of the record: what each article said of the meeting to come.
  const told = [
    ["Foreign Policy, 27 Apr 2017", "reported: Meeting, Russia and United States"],
    ["Bloomberg, 3 Jul 2017", "planned: Meeting, Russia and United States"],
    ["CNN, 14 Jun 2018", "discussed: Meeting, Russia and United States"],
    ["“Trump, Putin to meet” (publisher not named), 21 Jun 2018", "reported: Meeting, Russia and United States"],
    ["RFE/RL, 3 Jul 2018", "planned: Meeting, Russia and United States"],
  ] as const;
  for (const [name, what] of told) {
    await note.getByRole("button", { name }).click();
    await note.getByText(what).first().waitFor();
  }
  expect(new URL(page.url()).searchParams.get("knownOn")).toBe("2018-07-03");
  expect(faults).toEqual([]);
});

test("the control narrows every chart, shows a chip, and is taken away again", async () => {
  const { open, page } = await stage.read({ width: 1440 });
  await open(PAIR);
  await page.getByRole("button", { name: "More filters" }).click();
  const field = page.getByRole("textbox", { name: "What was known on" });
  await field.fill("15 June 2018");
  await field.press("Enter");
  await page.getByText("What was known on 15 Jun 2018.").waitFor();
  await page.getByRole("region", { name: /^11 calls in this period/ }).waitFor();
  // The first article's claim, as it stood that day.
  await page.getByText(/spoke by phone or video 8 times/).waitFor();
  await page.getByRole("button", { name: "Show what is known today" }).first().click();
  await page.getByText(/spoke by phone or video 19 times/).waitFor();
  expect(new URL(page.url()).searchParams.has("knownOn")).toBe(false);
});
