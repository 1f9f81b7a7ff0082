import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { machinePathOf } from "#db/machine/machine-path.ts";
import { gdeltLine, importInto } from "#tests/helpers/machine-files.ts";
import { findViolations, readTable, settle, Stage } from "#tests/helpers/reader.ts";
import { buildRecord } from "#tests/helpers/record.ts";

let stage: Stage;
let folder: string;

/** Calls of the two: three told in 2018, one in 2019, by addresses that the file gives; a sanction of 2018. */
const ROWS = [
  gdeltLine(61, { id: "11", date: "20180320", code: "041", articles: "9", url: "https://news.example/one" }),
  gdeltLine(61, { id: "12", date: "20180320", code: "041", articles: "2" }),
  gdeltLine(61, { id: "13", date: "20180716", from: "RUS", to: "USA", code: "041", place: "FI" }),
  gdeltLine(61, { id: "14", date: "20190501", code: "041" }),
  gdeltLine(61, { id: "16", date: "20180601", code: "042" }),
  // "Host a visit" names the host first: the guest is Russia.
  gdeltLine(61, { id: "17", date: "20180602", code: "043" }),
  gdeltLine(61, { id: "18", date: "20180603", code: "040", place: "FI" }),
  gdeltLine(61, { id: "19", date: "20180604", code: "040", place: "FR" }),
  gdeltLine(61, { id: "20", date: "20180605", code: "040", place: "FR" }),
  gdeltLine(61, { id: "15", date: "20180406", code: "163", articles: "4" }),
];
const PAIR = "actor=USA&with=RUS&by=year&from=2018-01-01&to=2019-12-31";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "readout-"));
  const database = join(folder, "readout.db");
  copyFileSync(buildRecord(), database);
  const file = join(folder, "2018.export.CSV");
  writeFileSync(file, ROWS.join("\n"));
  await importInto(machinePathOf(database), [file]);
  stage = await Stage.open({ database });
  await vi.waitFor(async () => {
    const ready = await (await fetch(`${stage.address}/readyz`)).text();
    if (!ready.includes("machine")) throw new Error(ready);
  }, 20_000);
});
afterEach(() => stage.clear());
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});

test("a reader goes over to machine-coded reports, reads what they are, and lists those behind a mark; chart, list and file agree", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open(`/?${PAIR}`);
  await page.getByRole("button", { name: "Machine-coded" }).click();
  await page.getByRole("heading", { level: 1, name: "10 machine-coded reports" }).waitFor();
  await settle(page);
  expect(new URL(page.url()).searchParams.get("tier")).toBe("machine");
  for (const name of ["calls", "sanctions"]) await figure(name).getByText("not events: one meeting can stand here many times").waitFor();
  expect(await findViolations(page)).toEqual([]);
  await open(`/?tier=machine&${PAIR}&table=calls`);
  expect((await readTable(figure("calls"))).slice(1, 3).map((row) => row.slice(0, 2))).toEqual([
    ["2018", "3"],
    ["2019", "1"],
  ]);
  await open(`/?tier=machine&${PAIR}&open=calls&key=2018`);
  const panel = page.getByRole("dialog");
  await panel.getByText("3 machine-coded reports").waitFor();
  expect(await panel.getByRole("listitem").allTextContents()).toEqual([
    "16 Jul 2018Russia → United StatesPhone call · CAMEO 041 · in Finland · 1 articleGDELT 2.0, id 13 · 2018.export.CSV, line 3",
    "20 Mar 2018United States → RussiaPhone call · CAMEO 041 · 2 articlesGDELT 2.0, id 12 · 2018.export.CSV, line 2",
    "20 Mar 2018United States → RussiaPhone call · CAMEO 041 · 9 articlesGDELT 2.0, id 11 · 2018.export.CSV, line 1 · article at news.example",
  ]);
  const [download] = await Promise.all([page.waitForEvent("download"), panel.getByRole("link", { name: /Download 3 rows/ }).click()]);
  expect(download.suggestedFilename()).toMatch(/vmachine-[0-9a-f]{12}\.csv$/);
  expect(faults).toEqual([]);
});

test("the dashboard draws what the vetted one draws where reports tell it, and says where they do not; a mark is as long as its list", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open(`/?tier=machine&${PAIR}&table=venues,visits`);
  await settle(page);
  expect(await readTable(figure("venues"))).toEqual(
    expect.arrayContaining([expect.arrayContaining(["Finland", "1"]), expect.arrayContaining(["France", "2"])]),
  );
  expect((await readTable(figure("visits"))).slice(1, 3).map((row) => row.slice(0, 3))).toEqual([
    ["2018", "1", "1"],
    // One report of one day tells nothing of the rest of the year.
    ["2019", "–", "–"],
  ]);
  await figure("expulsions").getByText("No imported file tells of reported expulsions here").waitFor();
  await page.locator("#timeline").getByText("Every report, a lane for each kind").waitFor();
  await page.getByText("Reports name the country of a place, not the city").waitFor();
  await open(`/?tier=machine&${PAIR}&open=visits.back&key=2018`);
  await page.getByRole("dialog").getByText("1 machine-coded report", { exact: true }).waitFor();
  await page.getByRole("dialog").getByText("Russia → United States").waitFor();
  expect(faults).toEqual([]);
});

test("the list narrows by what the files say, is read page by page, and leads back to the vetted record", async () => {
  const { open, page, faults } = await stage.read({ width: 360, theme: "dark" });
  await open(`/events?tier=machine&${PAIR}&kind=call&order=asc`);
  await page.getByRole("heading", { level: 1, name: "4 machine-coded reports" }).waitFor();
  expect(await page.locator(".report-row .event-date").allTextContents()).toEqual([
    "20 Mar 2018",
    "20 Mar 2018",
    "16 Jul 2018",
    "1 May 2019",
  ]);
  expect(await findViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await page.getByRole("button", { name: /Filter$/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Vetted record" }).click();
  await page.waitForFunction(() => !window.location.search.includes("tier"));
  expect(new URL(page.url()).searchParams.get("kind")).toBe("call");
  expect(faults).toEqual([]);
});

test("a page that answers of the record alone says so in a sentence, and shows it there", async () => {
  const { open, page, faults } = await stage.read();
  await open(`/network?tier=machine&${PAIR}`);
  await page.getByRole("heading", { level: 1, name: "This page tells of the vetted record alone" }).waitFor();
  await page.getByRole("link", { name: "Show it of the vetted record" }).click();
  await page.waitForFunction(() => !window.location.search.includes("tier"));
  await settle(page);
  expect(faults).toEqual([]);
});

test("where no machine-coded file is served, none is offered, and an address that asks for one says how to import it", async () => {
  const bare = await Stage.open();
  try {
    const { open, page, faults } = await bare.read();
    await open(`/?${PAIR}`);
    expect(await page.getByRole("button", { name: "Machine-coded" }).count()).toBe(0);
    await open(`/explore?tier=machine&${PAIR}&by=year`);
    await page.getByRole("heading", { level: 1, name: "No machine-coded reports are served here" }).waitFor();
    await page.getByText("npm run readout -- import gdelt FILES").waitFor();
    // The question is not asked before it is known that it can be answered.
    expect(faults).toEqual([]);
  } finally {
    await bare.clear();
    await bare.close();
  }
});
