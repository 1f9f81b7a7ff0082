import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { readCFF, validateCFF } from "cffjs";
import { Package } from "datapackage";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Db } from "#db/client.ts";
import { buildFile } from "#db/files/build-file.ts";
import { citeEvent, citeQuery, formatCite } from "#db/files/cite.ts";
import { parseQuery } from "#shared/query.ts";
import { openRecord } from "#tests/helpers/record.ts";

/** What stands beside the rows of a package, read by the libraries of those who publish each format, against their schemas. */
const QUERY = parseQuery(
  new URLSearchParams("person=donald-trump&withPerson=vladimir-putin&kind=call&from=2017-01-20&to=2018-06-15&split=kind"),
);
const SITE = "https://r.example";
let db: Db;
let folder: string;

beforeAll(() => {
  db = openRecord();
  folder = mkdtempSync(join(tmpdir(), "readout-"));
  const request = {
    what: "counts",
    query: QUERY,
    key: null,
    splitKey: null,
    order: "asc",
    format: "zip",
    byteOrderMark: false,
    site: SITE,
  } as const;
  for (const [name, content] of Object.entries(unzipSync(buildFile(db, request).bytes))) writeFileSync(join(folder, name), content);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the Data Package library finds it valid by the published profiles, and reads every row by its schema", async () => {
  const found = await Package.load(join(folder, "datapackage.json"), { basePath: folder });
  expect([found.valid, found.errors]).toEqual([true, []]);
  const tables = await Promise.all(found.resources.map(async (resource) => [resource.name, await resource.read({ keyed: true })] as const));
  expect(tables.map(([name, rows]) => [name, rows.length])).toEqual([
    ["data", 2],
    ["events", 8],
  ]);
  // The published count of the calls of that time: 6 in 2017, 2 in 2018.
  expect(tables[0]?.[1].map((row) => [row["key"], row["value"], row["first_day"]])).toEqual([
    ["2017", 6, new Date(2017, 0, 20)],
    ["2018", 2, new Date(2018, 0, 1)],
  ]);
});

test("a package the profile does not allow is refused, so the check above is one", async () => {
  const found = await Package.load(
    {
      name: "x",
      resources: [{ name: "data", path: "data.csv", schema: { fields: [{ type: "integer" }] }, profile: "tabular-data-resource" }],
    },
    { basePath: folder },
  );
  expect(found.valid).toBe(false);
});

test("CITATION.cff meets the published schema of the Citation File Format 1.2.0, read by another YAML parser", () => {
  const cff = readCFF(join(folder, "CITATION.cff"));
  expect(validateCFF(cff)).toMatchObject({
    "cff-version": "1.2.0",
    title: "Phone calls between Donald Trump and Vladimir Putin per year, by kind, 20 Jan 2017 – 15 Jun 2018",
    "date-released": expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  });
  expect(() => validateCFF({ ...cff, type: "spreadsheet" })).toThrow("CFF validation failed");
});

test("BibTeX, RIS and CSL-JSON of a count and of an event say the same to a reference manager", () => {
  for (const cited of [citeQuery(db, QUERY, SITE), citeEvent(db, "meeting-2018-07-16-putin-trump", SITE)].map(formatCite)) {
    const [csl] = new Cite(cited.csl).data;
    expect(csl?.URL).toBe(cited.permalink);
    for (const text of [cited.bibtex, cited.ris]) {
      const [read] = new Cite(text).data;
      expect([read?.title, read?.URL, read?.issued?.["date-parts"][0]?.[0]]).toEqual([
        csl?.title,
        cited.permalink,
        Number(cited.vintage.recordDay.slice(0, 4)),
      ]);
    }
  }
});

test("sources.bib reads as one entry for each document", () => {
  const { data } = new Cite(readFileSync(join(folder, "sources.bib"), "utf8"));
  expect(data.length).toBeGreaterThanOrEqual(8);
  for (const { title, URL: address } of data)
    expect([title, address]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/^https?:\/\//)]);
});
