import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { readTable, settle, Stage } from "#tests/helpers/reader.ts";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

test("dates typed by keyboard narrow every figure and stand in the address", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open("/?actor=USA&with=RUS&from=2009-01-20&to=2026-05-15&table=calls");
  await page.getByRole("textbox", { name: "First day of the period" }).focus();
  await page.keyboard.type("1 Jan 2015");
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Last day of the period" }).focus();
  await page.keyboard.type("2016-12-31");
  await page.keyboard.press("Enter");
  await settle(page);
  expect(new URL(page.url()).search).toBe("?actor=USA&by=month&from=2015-01-01&to=2016-12-31&with=RUS&table=calls");
  const months = (await readTable(figure("calls"))).slice(1).map(([month]) => month);
  expect([months.length, months[0], months.at(-1)]).toEqual([24, "Jan 2015", "Dec 2016"]);
  expect(await page.locator(".lead-sentence").textContent()).toContain("1 Jan 2015 – 31 Dec 2016");
  expect(faults).toEqual([]);
});

test("a date that cannot be read stays in its field with a message, and nothing else changes", async () => {
  const { open, page, faults } = await stage.read();
  await open("/?actor=USA&with=RUS&from=2015-01-01&to=2016-12-31");
  const field = page.getByRole("textbox", { name: "First day of the period" });
  await field.fill("32 Foo 2015");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").first().waitFor();
  expect([await field.inputValue(), new URL(page.url()).search]).toEqual([
    "32 Foo 2015",
    "?actor=USA&with=RUS&from=2015-01-01&to=2016-12-31",
  ]);
  expect(faults).toEqual([]);
});

test("a first day after the last is taken: the last day moves to the last covered one", async () => {
  const { open, page, faults } = await stage.read();
  await open("/?actor=USA&with=RUS&from=2017-01-20&to=2018-06-15&by=year");
  const field = page.getByRole("textbox", { name: "First day of the period" });
  await field.fill("15 Jun 2023");
  await page.getByText("Enter: 15 Jun 2023 – 9 Mar 2026").waitFor();
  await page.keyboard.press("Enter");
  await settle(page);
  const search = new URL(page.url()).searchParams;
  expect([search.get("from"), search.get("to")]).toEqual(["2023-06-15", "2026-03-09"]);
  expect(await page.getByRole("alert").count()).toBe(0);
  expect(faults).toEqual([]);
});

test("presets and typed stretches end on the last covered day of what is chosen, and a blank period leads to the last covered one", async () => {
  const { open, page, faults } = await stage.read();
  // The sources of visits to and from the United States end on 19 February 2025, those of other kinds later.
  await open("/?actor=USA&kind=visit&from=2025-03-01&to=2026-02-28");
  await page.getByText("What is chosen is covered 9 Jan 1866 – 19 Feb 2025.").waitFor();
  await page.getByRole("link", { name: "Show 20 Feb 2024 – 19 Feb 2025" }).click();
  await settle(page);
  const shown = new URL(page.url()).searchParams;
  expect([shown.get("from"), shown.get("to"), shown.get("kind")]).toEqual(["2024-02-20", "2025-02-19", "visit"]);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(/^\d+ visits/);
  await page.getByRole("button", { name: "Presets" }).click();
  await page.getByRole("heading", { name: "Up to 19 Feb 2025, the last covered day of what is chosen" }).waitFor();
  await page.getByRole("button", { name: "Last 3 years" }).click();
  await settle(page);
  const chosen = new URL(page.url()).searchParams;
  expect([chosen.get("from"), chosen.get("to")]).toEqual(["2022-02-20", "2025-02-19"]);
  await page.getByRole("textbox", { name: "First day of the period" }).fill("last 6 months");
  await page.getByText("Enter: 20 Aug 2024 – 19 Feb 2025").waitFor();
  expect(faults).toEqual([]);
});

test("a crisis chosen from the presets is the period of every figure and stands in the address", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open("/?actor=USA&with=RUS&from=2009-01-20&to=2026-05-15&table=expulsions");
  await page.getByRole("button", { name: "Presets" }).click();
  await page.getByRole("heading", { name: "Crises" }).waitFor();
  await page.getByRole("button", { name: "Expulsions after Salisbury, 2018", exact: true }).click();
  await settle(page);
  const search = new URL(page.url()).searchParams;
  expect([search.get("period"), search.get("from"), search.get("to")]).toEqual(["crisis-2018-salisbury", "2018-03-14", "2018-04-30"]);
  const days = (await readTable(figure("expulsions"))).slice(1).map(([day]) => day);
  expect([days.length, days[0], days.at(-1)]).toEqual([5, "14 Mar 2018 – 25 Mar 2018", "30 Mar 2018 – 30 Apr 2018"]);
  await page.getByRole("combobox", { name: "Per" }).selectOption("month");
  await settle(page);
  expect((await readTable(figure("expulsions"))).slice(1).map(([month]) => month)).toEqual(["Mar 2018", "Apr 2018"]);
  expect(faults).toEqual([]);
});

test("a counterpart is found as its name is typed, and chosen by keyboard", async () => {
  const { open, page, faults } = await stage.read();
  await open("/?actor=USA&from=2009-01-20&to=2026-05-15");
  await page.getByRole("button", { name: "Choose a counterpart" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("searchbox").waitFor();
  await page.keyboard.type("Germ");
  await page.getByRole("option", { name: /^Germany/ }).waitFor();
  await page.getByRole("option", { name: /^Russia/ }).waitFor({ state: "detached" });
  await settle(page);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await settle(page);
  expect(new URL(page.url()).searchParams.get("with")).toBe("DEU");
  await page.getByRole("button", { name: "Remove Germany" }).waitFor();
  expect(faults).toEqual([]);
});

test("Enter takes the first name found, and taking a name off leaves the focus in its field", async () => {
  const { open, page, faults } = await stage.read();
  await open("/?actor=USA&from=2009-01-20&to=2026-05-15");
  await page.getByRole("button", { name: "Choose a counterpart" }).click();
  await page.getByRole("searchbox").waitFor();
  await page.keyboard.type("Germ");
  await page.getByRole("option", { name: /^Germany/ }).waitFor();
  await page.getByRole("option", { name: /^Russia/ }).waitFor({ state: "detached" });
  await settle(page);
  await page.keyboard.press("Enter");
  await settle(page);
  expect(new URL(page.url()).searchParams.get("with")).toBe("DEU");
  await page.getByRole("button", { name: "Remove Germany" }).press("Enter");
  await settle(page);
  expect(new URL(page.url()).searchParams.get("with")).toBeNull();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Remove United States");
  expect(faults).toEqual([]);
});

test("an address alone restores filters, tables and the open bar, on reload as well", async () => {
  const { open, page, figure, faults } = await stage.read();
  const address = "/?from=2017-01-01&kind=call&person=donald-trump&to=2020-12-31&withPerson=vladimir-putin&open=calls&key=2019&table=calls";
  for (const visit of ["first", "reload"]) {
    if (visit === "first") await open(address);
    else await page.reload();
    await settle(page);
    await page.getByRole("dialog").getByText("3 events", { exact: true }).waitFor();
    expect(
      (await readTable(figure("calls"))).slice(1).map((row) => row[1]),
      visit,
    ).toEqual(["6", "2", "3", "8"]);
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(address);
  }
  expect(faults).toEqual([]);
});

test("back and forward walk through the states of the page", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open("/?actor=USA&from=2017-01-01&kind=call&to=2020-12-31&with=RUS");
  const before = page.url();
  await figure("calls")
    .getByRole("button", { name: /^2017: \d+ calls/ })
    .click();
  await page.getByRole("dialog").waitFor();
  const opened = page.url();
  expect(opened).not.toBe(before);
  await page.goBack();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(page.url()).toBe(before);
  await page.goForward();
  await page.getByRole("dialog").waitFor();
  expect(page.url()).toBe(opened);
  expect(faults).toEqual([]);
});

test("a whole period typed into one field is shown as it will be read, and Enter takes it", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open("/?actor=USA&with=RUS&from=2009-01-20&to=2026-05-15&table=calls");
  const field = page.getByRole("textbox", { name: "First day of the period" });
  await field.fill("2016 to 2018");
  await page.getByText("Enter: 1 Jan 2016 – 31 Dec 2018").waitFor();
  await page.keyboard.press("Enter");
  await settle(page);
  expect(new URL(page.url()).search).toBe("?actor=USA&by=quarter&from=2016-01-01&to=2018-12-31&with=RUS&table=calls");
  const quarters = (await readTable(figure("calls"))).slice(1).map(([quarter]) => quarter);
  expect([quarters.length, quarters[0], quarters.at(-1)]).toEqual([12, "Q1 2016", "Q4 2018"]);

  await field.fill("until 2000");
  await page.getByText("Enter: until 31 Dec 2000").waitFor();
  await page.keyboard.press("Escape");
  expect(await field.inputValue()).toBe("1 Jan 2016");
  await field.fill("since 2014");
  await page.getByText("Enter: 1 Jan 2014 – 9 Mar 2026").waitFor();
  expect(faults).toEqual([]);
});

test("an address that means nothing in part shows the rest, names each part, and leads to one without it", async () => {
  const { open, page, figure } = await stage.read();
  await open("/?actor=USA,USX&colour=blue&from=2019-13-01&kind=call,foo&to=2018-12-31&with=RUS&order=best&table=calls");
  const note = page.getByRole("alert");
  await note.getByText("5 parts of this address were ignored").waitFor();
  const lines = await note.getByRole("listitem").allTextContents();
  expect(lines.flatMap((line) => /"(\w+)/.exec(line)?.[1] ?? []).toSorted()).toEqual(["actor", "colour", "from", "kind", "order"]);
  expect(lines.find((line) => line.includes("order"))).toBe('"order" is ignored: nothing here has that name. ');
  expect(lines.find((line) => line.includes("colour"))).toBe('"colour" is ignored: nothing here has that name. ');
  expect(lines.find((line) => line.includes("USX"))).toBe('"actor=USX" is ignored. Did you mean "USA"?');
  await figure("calls").locator("table").waitFor();
  await note.getByRole("link", { name: "Go to the address without them" }).click();
  await settle(page);
  expect(new URL(page.url()).search).toBe("?actor=USA&kind=call&to=2018-12-31&with=RUS&table=calls");
  expect(await page.getByRole("alert").count()).toBe(0);
});

test("what was probably meant is a link to it", async () => {
  const { open, page } = await stage.read();
  await open("/explore?actor=USA&by=year&fom=2017-01-20&top=7");
  const note = page.getByRole("alert");
  await note.getByText('"top=7" is ignored. Allowed are 5, 10, 20 and 50.').waitFor();
  await note.getByRole("link", { name: 'Did you mean "from"?' }).click();
  await settle(page);
  expect(new URL(page.url()).searchParams.get("from")).toBe("2017-01-20");
  expect(await page.getByRole("listitem").filter({ hasText: "is ignored" }).count()).toBe(1);
});

test("a list whose address means nothing in part shows the rest and says so", async () => {
  const { open, page } = await stage.read();
  await open("/events?actor=USA&from=2020-01-01&to=2010-12-31&venue=atlantis");
  const note = page.getByRole("alert");
  await note.getByText("2 parts of this address were ignored").waitFor();
  expect(await note.textContent()).toMatch(/"from".*is after "to".*"venue" does not know "atlantis"/s);
  await note.getByRole("link").click();
  await settle(page);
  expect(new URL(page.url()).search).toBe("?actor=USA&to=2010-12-31");
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(/^[\d,]+ events$/);
});

test("where a state stood before one that is chosen, the page says which and leads to the count with it", async () => {
  const { open, page, faults } = await stage.read({ width: 1440 });
  await open("/?actor=USA&with=RUS&from=1985-01-01&to=1995-12-31");
  await page.getByText("Up to 25 Dec 1991 sources tell of the Soviet Union in its place, which is not in these numbers.").waitFor();
  await page.getByRole("link", { name: "Count the Soviet Union too" }).click();
  await page.getByRole("heading", { level: 1, name: /Soviet Union/ }).waitFor();
  expect(new URL(page.url()).search).toContain("with=RUS,SUN");
  expect(await page.getByText("sources tell of the Soviet Union").count()).toBe(0);
  await open("/explore?actor=USA&with=RUS&kind=visit&from=1992-01-01&to=1995-12-31");
  await page.getByRole("heading", { level: 2 }).first().waitFor();
  expect(await page.getByText("in its place").count()).toBe(0);
  expect(faults).toEqual([]);
});
