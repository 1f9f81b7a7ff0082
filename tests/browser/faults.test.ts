import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { settle, Stage } from "#tests/helpers/reader.ts";

const DASHBOARD = "/?actor=USA&with=RUS&from=2017-01-01&to=2020-12-31";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

test.each([
  ["does not answer", null],
  ["answers with a page in place of data", { status: 200, contentType: "text/html", body: "<h1>Sign in to the network</h1>" }],
  [
    "fails",
    { status: 500, contentType: "application/problem+json", body: '{"title":"Fault","status":500,"detail":"Something failed here."}' },
  ],
] as const)("a server that %s is said, the last drawing stays, and a retry recovers", async (_what, answer) => {
  const { open, page, figure } = await stage.read();
  await open(DASHBOARD);
  const before = await figure("calls").locator(".piece").count();
  await page.route("**/api/v1/**", (route) => (answer === null ? route.abort() : route.fulfill(answer)));
  await page.getByRole("button", { name: "The period of the same length before" }).click();
  await page.getByRole("alert").first().waitFor();
  expect(await figure("calls").locator(".piece").count()).toBe(before);
  expect(await page.locator("main").textContent()).not.toContain("No call");

  await page.unroute("**/api/v1/**");
  await page.getByRole("button", { name: "Try again" }).first().click();
  await page.getByRole("alert").first().waitFor({ state: "detached" });
  await settle(page);
  expect(await page.getByRole("alert").count()).toBe(0);
  expect(
    await figure("calls")
      .getByRole("button", { name: /^201[3-6]:/ })
      .count(),
  ).toBe(4);
});

test("a page that opens without its server shows no number", async () => {
  const { page } = await stage.read();
  await page.route("**/api/v1/**", (route) => route.abort());
  await page.goto(`${stage.address}${DASHBOARD}`);
  await page.getByRole("alert").first().waitFor();
  expect(await page.locator(".piece").count()).toBe(0);
  expect(await page.locator("main").textContent()).not.toMatch(/\b0 (calls|meetings|events)\b|No calls?\b/);
});

test("a period without coverage is said and drawn as such, never as zero", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open("/?actor=USA&with=FRA&from=2025-01-01&to=2025-12-31&table=visits");
  expect(await figure("visits").textContent()).toContain("not covered");
  expect(await page.locator(".lead").first().textContent()).not.toMatch(/\b0 visits\b/);
  expect(faults).toEqual([]);
});
