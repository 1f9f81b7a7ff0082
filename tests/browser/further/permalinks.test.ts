import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { Stage } from "#tests/helpers/reader.ts";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

interface AnalysisFile {
  metadata: { permalink: string; coverage: string[]; version: string };
}

test("the address in the file of an analysis opens a page that says the same finding, of the same record", async () => {
  const { open, page, faults } = await stage.read();
  for (const asked of [
    "silence.json?actor=USA&with=RUS&kind=call,summit&from=2001-01-20&limit=30",
    "reciprocity.json?actor=USA&with=FRA&from=1990-01-01",
    "ladder.json?actor=RUS&with=USA&within=30",
    "readouts.json?actor=USA&with=RUS&kind=call",
    "network.json?kind=call,visit&level=leaders&from=2009-01-20&to=2013-01-19&nodes=8",
    "unfolding.json?actor=USA&with=RUS&from=2017-01-01",
    "around.json?actor=USA&with=RUS&around=expulsion&days=90&bin=30",
    "aligned.json?actor=USA&with=RUS&kind=call&of=barack-obama,donald-trump&terms=joined&days=500",
  ]) {
    const response = await fetch(`${stage.address}/api/v1/${asked}`);
    const { metadata } = (await response.json()) as AnalysisFile;
    const { pathname, search } = new URL(metadata.permalink);
    expect(pathname, asked).not.toContain("/api/");
    await open(pathname + search);
    const finding = metadata.coverage[0] ?? "";
    expect(finding.length, asked).toBeGreaterThan(20);
    if (pathname === "/compare") {
      // There it is a list, a line for each side.
      const told = await page.locator(".told-lines li").allTextContents();
      expect(told.length, asked).toBe(2);
      for (const line of told) expect(finding, asked).toContain(line);
    } else await page.getByText(finding, { exact: false }).first().waitFor();
    // What the page leaves out of its address is said in an alert.
    expect(await page.getByRole("alert").count(), asked).toBe(0);
    expect(await page.locator(".pinned-note").innerText(), asked).toContain(metadata.version);
  }
  expect(faults).toEqual([]);
});
