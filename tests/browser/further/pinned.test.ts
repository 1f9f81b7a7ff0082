import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { openDatabase } from "#db/client.ts";
import { buildDatabase } from "#db/import/build.ts";
import { queryKeptVersions } from "#db/query/versions.ts";
import { findViolations, Stage } from "#tests/helpers/reader.ts";

const RECORD = join(import.meta.dirname, "..", "..", "..", "db", "record");
const CALLS = "actor=USA&with=RUS&kind=call&from=2017-01-01&to=2017-12-31";
const GONE = "call-2016-01-01-nobody";
const FIRST_CALL = "call-2017-01-28-putin-trump";

let stage: Stage;
let folder: string;
let older: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "readout-pinned-"));
  const [before, path] = [join(folder, "record"), join(folder, "readout.db")];
  cpSync(RECORD, before, { recursive: true });
  edit(join(before, "record.json"), /"recordDay":"[^"]+"/, '"recordDay":"2026-11-01"');
  edit(join(before, "curated", "events.csv"), "Trump and Putin hold first call of Trump presidency", "Trump and Putin talk");
  addGoneEvent(join(before, "curated", "events.csv"));
  buildDatabase({ recordFolder: before, path });
  buildDatabase({ recordFolder: RECORD, path });
  const db = openDatabase(path);
  older = queryKeptVersions(db)[0]?.version ?? "";
  db.$client.close();
  stage = await Stage.open({ database: path });
  // The older record is built when it is first asked for, which is no reader's to wait for here.
  await fetch(`${stage.address}/api/v1/vintage?asOf=${older}`);
}, 120_000);
afterEach(() => stage.clear());
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

function edit(path: string, from: string | RegExp, to: string): void {
  const text = readFileSync(path, "utf8");
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`${path} has nothing to replace`);
  writeFileSync(path, edited);
}

/** A copy of the first call under another id and day, which today's record does not have; outside the period asked about above. */
function addGoneEvent(path: string): void {
  const text = readFileSync(path, "utf8");
  const line = text.split("\n").find((each) => each.startsWith(`${FIRST_CALL},`)) ?? "";
  const gone = line
    .replace(FIRST_CALL, GONE)
    .replace(",call,2017-01-28,", ",call,2016-01-01,")
    .replace("Trump and Putin talk", "A call nobody made");
  writeFileSync(path, `${text}${gone}\n`);
}

test("a pinned page says which record it is and what has changed since, and leads to today's", async () => {
  const { open, page, figure, faults } = await stage.read();
  await open(`/explore?${CALLS}&asOf=${older}`);
  const note = page.locator(".pinned-note");
  await note.getByText("1 is told otherwise").waitFor();
  expect(await note.innerText()).toContain(`The record of 1 Nov 2026 (${older}), as it was cited. Of the events counted here none is new`);
  expect(await figure("explore").innerText()).toContain("record 2026-11-01");
  await note.getByText("Which they are").click();
  expect(await note.locator("li").allInnerTexts()).toEqual([
    "28 Jan 2017 Trump and Putin hold first call of Trump presidency told otherwise",
  ]);
  expect(await findViolations(page)).toEqual([]);
  await note.getByRole("link", { name: "Show today’s record" }).click();
  await figure("explore").getByText("record 2026-11-22").waitFor();
  expect(page.url()).not.toContain("asOf");
  expect(faults).toEqual([]);
});

test("a page pinned to a day says so, and names the record for good on a click", async () => {
  const { open, page, faults } = await stage.read({ width: 360 });
  await open(`/explore?${CALLS}&asOf=2026-11-05`);
  const note = page.locator(".pinned-note");
  await note.getByText("The address names a day").waitFor();
  await note.getByRole("link", { name: "name this record for good" }).click();
  await page.waitForURL((url) => url.searchParams.get("asOf") === older);
  await note.getByText("1 is told otherwise").waitFor();
  expect(await note.getByText("The address names a day").count()).toBe(0);
  expect(faults).toEqual([]);
});

test("the page of an event that left the record says since when, and leads to the record that has it", async () => {
  const { open, page } = await stage.read();
  await open(`/events/${GONE}`);
  await page.getByRole("heading", { level: 1, name: "No longer in the record" }).waitFor();
  await page.getByText("It was told as “A call nobody made”.").waitFor();
  expect(await page.getByText(/^The record of 22 Nov 2026 \(2026-11-22-[0-9a-f]{8}\) is the first without it\.$/).count()).toBe(1);
  await page.getByRole("link", { name: "As the last record that held it tells it" }).click();
  await page.getByRole("heading", { level: 1, name: "A call nobody made" }).waitFor();
  await page.getByText("It is no longer in the record (2026-11-22-").waitFor();
});

test("an event reached from a pinned list is told as it was then, and says so", async () => {
  const { open, page, faults } = await stage.read({ width: 360 });
  await open(`/events?${CALLS}&asOf=${older}`);
  await page.getByRole("link", { name: "Trump and Putin talk" }).click();
  await page.getByRole("heading", { level: 1, name: "Trump and Putin talk" }).waitFor();
  expect(page.url()).toContain(`/events/${FIRST_CALL}?asOf=${older}`);
  await page.getByRole("link", { name: "As today’s record tells it" }).click();
  await page.getByRole("heading", { level: 1, name: "Trump and Putin hold first call of Trump presidency" }).waitFor();
  expect(faults).toEqual([]);
});

test("a version that is not kept is refused, and no other record's numbers stand in for it until they are asked for", async () => {
  const { open, page, figure } = await stage.read();
  await open(`/explore?${CALLS}&asOf=2020-01-01-00000000`);
  await page.locator(".pinned-note").getByText("The record 2020-01-01-00000000 is not kept here.").waitFor();
  expect(await figure("explore").locator(".figure-count").count()).toBe(0);
  await page.getByRole("link", { name: "Show today’s record" }).click();
  await figure("explore").locator(".figure-count").waitFor();
  expect(await figure("explore").locator(".figure-count").innerText()).toContain("record 2026-11-22");
});
