import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { findViolations, settle, Stage, type Reader } from "#tests/helpers/reader.ts";

const FIRST = "/?actor=USA&from=2017-01-20&to=2021-01-19&with=RUS";
const SECOND = "/events?kind=expulsion";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

async function save({ page }: Reader, name: string): Promise<void> {
  await page.getByRole("button", { name: "Saved views" }).click();
  await page.getByRole("textbox", { name: "Keep this page as" }).fill(name);
  await page.keyboard.press("Enter");
}

test("a page is kept under a name, opened again after a reload, renamed, deleted and taken back", async () => {
  const reader = await stage.read();
  const { open, page, faults } = reader;
  await open(FIRST);
  await save(reader, "Trump and Russia");
  await page.getByText("Saved.").waitFor();
  await open(SECOND);
  await save(reader, "Expulsions");
  await page.getByRole("link", { name: "Trump and Russia" }).click();
  await settle(page);
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(FIRST);

  await page.getByRole("button", { name: "Saved views" }).click();
  await page.getByRole("button", { name: "Rename Expulsions" }).click();
  await page.getByRole("textbox", { name: "New name of Expulsions" }).fill("Trump and Russia");
  await page.keyboard.press("Enter");
  await page.getByText("Another view is called “Trump and Russia”.").waitFor();
  await page.getByRole("textbox", { name: "New name of Expulsions" }).fill("Diplomats");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "Diplomats" }).waitFor();
  await page.getByRole("button", { name: "Delete Trump and Russia" }).click();
  await page.getByRole("link", { name: "Trump and Russia" }).waitFor({ state: "detached" });
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.reload();
  await settle(page);
  await page.getByRole("button", { name: "Saved views" }).click();
  await page.getByRole("link", { name: "Trump and Russia" }).waitFor();
  expect(await page.locator(".view-row a").allTextContents()).toEqual(["Diplomats", "Trump and Russia"]);
  expect(faults).toEqual([]);
});

test("where the browser's storage is full, nothing is shown as kept", async () => {
  const reader = await stage.read();
  const { open, page, faults } = reader;
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("no room", "QuotaExceededError");
    };
  });
  await open(FIRST);
  await save(reader, "Trump and Russia");
  await page.getByText("no room left for this page").waitFor();
  expect(await page.locator(".view-row").count()).toBe(0);
  expect(faults).toEqual([]);
});

test("where the browser lets the page store nothing, the page works and says so", async () => {
  const { open, page, faults } = await stage.read();
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await open(FIRST);
  await page.keyboard.press("[");
  await settle(page);
  expect(new URL(page.url()).searchParams.get("from")).toBe("2013-01-20");
  await page.getByRole("button", { name: "Saved views" }).click();
  await page.getByText("does not let the page store anything").waitFor();
  expect(await page.getByRole("textbox", { name: "Keep this page as" }).count()).toBe(0);
  await page.getByRole("button", { name: "Presets" }).click();
  await page.getByRole("button", { name: "Last 5 years" }).click();
  expect(faults).toEqual([]);
});

test("sides and periods used lately stand first, until the reader has them forgotten", async () => {
  const { open, page, faults } = await stage.read();
  await open("/?actor=USA&from=2017-01-20&to=2021-01-19");
  await page.getByRole("button", { name: "Choose a counterpart" }).click();
  await page.getByRole("searchbox").fill("Germ");
  await page.getByRole("option", { name: /^Germany/ }).click();
  await settle(page);
  await page.getByRole("button", { name: "Remove Germany" }).click();
  await settle(page);
  await page.getByRole("button", { name: "Choose a counterpart" }).click();
  await page.getByRole("listbox").getByText("Recently used").waitFor();
  expect(await page.getByRole("option").first().textContent()).toBe("Germany");
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Presets" }).click();
  await page.getByRole("button", { name: "All of the record" }).click();
  await settle(page);
  await page.getByRole("button", { name: "Presets" }).click();
  await page.getByRole("heading", { name: "Recently used" }).waitFor();
  await page.getByRole("button", { name: "Forget what was used" }).click();
  expect(await page.getByRole("heading", { name: "Recently used" }).count()).toBe(0);
  expect(faults).toEqual([]);
});

test("the box of saved views takes the focus into its name, and Escape gives it back to the way in", async () => {
  const { open, page, faults } = await stage.read();
  await open("/events?actor=USA&with=RUS");
  const way = page.getByRole("button", { name: "Saved views" });
  await way.press("Enter");
  const name = page.getByRole("textbox", { name: "Keep this page as" });
  await name.waitFor();
  expect(await name.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.press("Escape");
  await name.waitFor({ state: "detached" });
  expect(await way.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(faults).toEqual([]);
});
