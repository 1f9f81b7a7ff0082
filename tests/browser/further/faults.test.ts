import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { findViolations, settle, Stage } from "#tests/helpers/reader.ts";

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
  ["answers an empty object", { status: 200, contentType: "application/json", body: "{}" }],
  ["answers a list", { status: 200, contentType: "application/json", body: "[]" }],
  ["answers nothing", { status: 200, contentType: "application/json", body: "" }],
  ["fails behind a gateway", { status: 502, contentType: "text/html", body: "<h1>Bad gateway</h1>" }],
] as const)("a server that %s is said, the last drawing stays, and a retry recovers", async (_what, answer) => {
  const { open, page, figure } = await stage.read();
  await open(DASHBOARD);
  const before = await figure("calls").locator(".piece").count();
  const counted = await page.locator(".tally-list").textContent();
  await page.route("**/api/v1/**", (route) => (answer === null ? route.abort() : route.fulfill(answer)));
  await page.getByRole("button", { name: "The period of the same length before" }).click();
  await page.getByRole("alert").first().waitFor();
  await page.getByText("Any number still shown is the last that arrived.").waitFor();
  expect(await page.getByRole("alert").count(), "one note for the page").toBe(1);
  expect(await figure("calls").locator(".piece").count()).toBe(before);
  expect(await figure("calls").textContent()).toContain("not updated");
  expect(await page.locator("main").textContent()).not.toContain("No call");
  // What others counted is here already, and stays beside the numbers it was told with.
  await page.locator(".tally-box .figure-subtitle").getByText("not updated").waitFor();
  expect(await page.locator(".tally-list").textContent()).toBe(counted);
  // This state stays until the reader acts.
  expect(await findViolations(page)).toEqual([]);

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

test.each([
  ["does not answer", null],
  ["fails", { status: 500, contentType: "text/html", body: "<h1>Fault</h1>" }],
] as const)("a first answer that never comes, of a server that %s, is no zero", async (_what, answer) => {
  const { open, page } = await stage.read();
  await open("/events?q=hamburg");
  await page.route("**/api/v1/{totals,series}*", (route) => (answer === null ? route.abort() : route.fulfill(answer)));
  await page.goto(new URL(DASHBOARD, page.url()).href);
  await page.getByRole("heading", { level: 1, name: "The numbers of this period could not be loaded" }).waitFor();
  expect(await page.locator(".lead").textContent()).not.toMatch(/\bno (?:calls|events|meetings)\b/i);
});

test("a period without an event in the record is drawn with what covers it, and falls by no share", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open("/?actor=USA&with=RUS&kind=call&from=2023-01-01&to=2024-12-31&by=year");
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
    "No calls in the record between the United States and Russia from 2023 to 2024",
  );
  await figure("calls").getByText("sources cover it in part").waitFor();
  const zeros = figure("calls").locator("svg text", { hasText: /^0$/ });
  expect(await zeros.count(), "both years, and the foot of the axis").toBe(3);
  expect(await page.locator("main").textContent()).not.toContain("100%");
  expect(faults).toEqual([]);
});

test("a server that asks for time is given it, and then asked again", async () => {
  const { open, page, figure } = await stage.read();
  await open(DASHBOARD);
  let asked = 0;
  await page.route("**/api/v1/**", (route) => {
    asked += 1;
    return route.fulfill({ status: 429, headers: { "retry-after": "3" }, contentType: "text/plain", body: "slow down" });
  });
  await page.getByRole("button", { name: "The period of the same length before" }).click();
  await page.getByRole("button", { name: /^Trying again in \d s$/ }).waitFor();
  expect(await page.getByRole("button", { name: /^Trying again/ }).isDisabled()).toBe(true);
  await page.unroute("**/api/v1/**");
  expect(asked, "each answer asked for once").toBeLessThan(30);
  await page.getByRole("alert").waitFor({ state: "detached" });
  await settle(page);
  expect(
    await figure("calls")
      .getByRole("button", { name: /^201[3-6]:/ })
      .count(),
  ).toBe(4);
});

test("a server that does not answer in time is said to be waited for, then given up with a way to try again, and the last drawing stays", async () => {
  const { page, figure } = await stage.read();
  await page.clock.install();
  await page.goto(`${stage.address}${DASHBOARD}`);
  await figure("calls").locator(".piece").first().waitFor();
  await settle(page);
  const before = await figure("calls").locator(".piece").count();
  await page.route("**/api/v1/**", () => undefined);
  await page.getByRole("button", { name: "The period of the same length before" }).click();
  const waiting = page.getByRole("status").filter({ hasText: "Still waiting for the server" });
  await page.clock.runFor(3000);
  expect(await waiting.count()).toBe(0);
  await page.clock.runFor(2000);
  await waiting.waitFor();
  expect(await waiting.count(), "one note for the page").toBe(1);
  await page.clock.runFor(17_000);
  await page.getByRole("alert").getByText("The server does not answer.").waitFor();
  expect(await waiting.count()).toBe(0);
  expect(await page.getByRole("alert").getByRole("button", { name: "Try again" }).isEnabled()).toBe(true);
  expect(await figure("calls").locator(".piece").count()).toBe(before);
});

test("code that cannot be loaded leaves its place and the rest of the page standing", async () => {
  const { page, figure } = await stage.read();
  await page.route("**/assets/more-blocks-*.js", (route) => route.abort());
  await page.goto(`${stage.address}${DASHBOARD}`);
  await page.getByText("This part of the page could not be loaded.").first().waitFor();
  await figure("calls").locator(".piece").first().waitFor();
  expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
});

test.each(["/", "/events", "/explore", "/sources", "/network", "/pairs/USA/RUS"])(
  "a server that answers empty objects from the start breaks nothing: %s",
  async (path) => {
    const { page } = await stage.read();
    const broken: string[] = [];
    page.on("pageerror", (error) => broken.push(String(error)));
    await page.route("**/api/v1/**", (route) => route.fulfill({ status: 200, contentType: "application/json", body: "{}" }));
    await page.goto(`${stage.address}${path}`);
    await page.getByRole("alert").getByText("cannot be read").first().waitFor();
    expect(await page.getByRole("banner").count()).toBe(1);
    expect(broken).toEqual([]);
  },
);

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
