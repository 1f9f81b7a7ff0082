import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { SNIPPETS } from "#shared/definitions/snippets.ts";
import { Stage } from "#tests/helpers/reader.ts";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

test("the API page has each tool's code with the address of this Readout, says what stays, and fits a telephone", async () => {
  const { open, page } = await stage.read();
  await open("/api");
  const site = new URL(page.url()).origin;
  for (const { label, code } of Object.values(SNIPPETS)) {
    const shown = page.getByRole("region", { name: `${label}: code` });
    expect(await shown.textContent()).toBe(code(site));
  }
  expect(await page.getByRole("button", { name: "Copy", exact: true }).count()).toBe(Object.keys(SNIPPETS).length);
  await page.getByRole("heading", { name: "What stays, and what may change" }).waitFor();
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test("the addresses beside the API, and the document itself, answer where the page names them", async () => {
  const { open, page } = await stage.read();
  await open("/api");
  const links = await page
    .locator("main a[href^='/embed'], main a[href^='/oembed'], .lead a")
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.map((link) => new URL(link).pathname)).toEqual(["/api/v1/openapi.json", "/api/v1/client.ts", "/embed", "/oembed"]);
  for (const link of links) expect([link, (await fetch(link)).status]).toEqual([link, 200]);
});

test.each(["/tallies?actor=USA", "/sources?foo=1", "/api?x"])("%s says what of it the page does not read", async (address) => {
  const { open, page } = await stage.read();
  await open(address);
  const note = page.getByRole("alert");
  const [name = ""] = new URL(page.url()).searchParams.keys();
  await note.getByText(`"${name}" is ignored: nothing here has that name.`).waitFor();
  await note.getByRole("link", { name: /^Go to the address without/ }).click();
  await note.waitFor({ state: "detached" });
  expect(new URL(page.url()).search).toBe("");
});

test("a claim is what the page of published counts reads", async () => {
  const { open, page } = await stage.read();
  await open("/tallies?claim=nine+calls");
  expect(await page.getByText("nothing here has that name").count()).toBe(0);
});
