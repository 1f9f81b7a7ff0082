import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import type { Db } from "#db/client.ts";
import { buildFile, type FileRequest } from "#db/files/build-file.ts";
import { querySeries } from "#db/query/series.ts";
import { parseQuery } from "#shared/query.ts";
import { dataPackageProfile } from "#tests/helpers/data-package-profile.ts";
import { DUCKDB_TYPES, readCsv, readWithDuckDb } from "#tests/helpers/file-readers.ts";
import { openRecord } from "#tests/helpers/record.ts";

const TEXT = "person=donald-trump&withPerson=vladimir-putin&kind=call&from=2017-01-20&to=2018-06-15&split=kind";
let db: Db;
let files: Record<string, Buffer>;

beforeAll(() => {
  db = openRecord();
  files = open("counts");
}, 120_000);

function open(what: FileRequest["what"]): Record<string, Buffer> {
  const query = parseQuery(new URLSearchParams(TEXT));
  const site = "https://r.example";
  const { bytes } = buildFile(db, { what, query, key: null, splitKey: null, order: "asc", format: "zip", byteOrderMark: false, site });
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content)]));
}

const read = (name: string): string => files[name]?.toString() ?? "";

test("the package of a chart holds its rows, every event behind them, and what one needs to use both", () => {
  expect(Object.keys(files)).toEqual([
    "data.csv",
    "events.csv",
    "metadata.json",
    "datapackage.json",
    "README.md",
    "CITATION.cff",
    "sources.bib",
  ]);
  const series = querySeries(db, parseQuery(new URLSearchParams(TEXT)));
  expect(readCsv(files["data.csv"] ?? Buffer.alloc(0)).map((row) => [row["key"], row["value"]])).toEqual(
    series.rows.map(({ key, value }) => [key, value === null ? "" : String(value)]),
  );
  // The eight calls are those of the published count: 6 in 2017, 2 in 2018.
  expect(readCsv(files["events.csv"] ?? Buffer.alloc(0)).map((row) => row["date"]?.slice(0, 4))).toEqual([
    ...Array.from({ length: 6 }, () => "2017"),
    ...Array.from({ length: 2 }, () => "2018"),
  ]);
});

test("the package of a list has its events and no counts", () => {
  expect(Object.keys(open("events"))[0]).toBe("events.csv");
});

test("datapackage.json meets the profile; its schemas fit the files, read by DuckDB with the types they state", async () => {
  const { resources, version } = dataPackageProfile.parse(JSON.parse(read("datapackage.json")));
  expect(version).toMatch(/^\d{4}-\d\d-\d\d-[0-9a-f]{8}$/);
  expect(resources.map(({ name }) => name)).toEqual(["data", "events"]);
  for (const { path, bytes, hash, schema } of resources) {
    const content = files[path] ?? Buffer.alloc(0);
    expect([content.length, `sha256:${createHash("sha256").update(content).digest("hex")}`]).toEqual([bytes, hash]);
    const names = schema.fields.map(({ name }) => name);
    expect(content.toString().split("\r\n")[0]).toBe(names.join(","));
    const types = Object.fromEntries(schema.fields.map(({ name, type }) => [name, DUCKDB_TYPES[type as keyof typeof DUCKDB_TYPES]]));
    const rows = await readWithDuckDb(content, "csv", types);
    for (const key of schema.primaryKey ?? []) expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
  }
});

test("metadata.json says the filters as asked and as understood, the rule, the coverage, the version and the licences", () => {
  const metadata = z
    .object({
      title: z.string(),
      query: z.string(),
      filters: z.array(z.object({ id: z.string(), values: z.array(z.object({ label: z.string() })) })),
      countingRule: z.object({ id: z.string() }),
      coverage: z.array(z.string()).min(1),
      version: z.string(),
      contentHash: z.string().min(8),
      permalink: z.string(),
      escaping: z.string(),
      sources: z.array(z.object({ id: z.string(), licence: z.string().min(1) })).min(1),
      files: z.array(z.object({ path: z.string(), rowCount: z.number(), sha256: z.string() })),
    })
    .parse(JSON.parse(read("metadata.json")));
  expect(metadata.title).toBe("Phone calls per year, by kind");
  expect(metadata.query).toBe("from=2017-01-20&kind=call&person=donald-trump&split=kind&to=2018-06-15&withPerson=vladimir-putin");
  expect(metadata.filters.map(({ id, values }) => `${id}: ${values.map(({ label }) => label).join(", ")}`)).toEqual([
    "person: Donald Trump",
    "withPerson: Vladimir Putin",
    "kind: Phone call",
    "status: held, in force",
  ]);
  expect(metadata.countingRule.id).toBe("event");
  expect(metadata.permalink).toBe(`https://r.example/explore?asOf=${metadata.version}&${metadata.query}`);
  expect(metadata.sources[0]?.id).toBe("curated");
  expect(metadata.files.map(({ path, rowCount }) => [path, rowCount])).toEqual([
    ["data.csv", 2],
    ["events.csv", 8],
  ]);
});

test("CITATION.cff is a data set of format 1.2.0 with a reference for each source", () => {
  const cff = z
    .object({
      "cff-version": z.literal("1.2.0"),
      message: z.string().min(1),
      type: z.literal("dataset"),
      title: z.string().min(1),
      authors: z.array(z.object({ name: z.string() })).min(1),
      version: z.string(),
      "date-released": z.string().regex(/^\d{4}-\d\d-\d\d$/),
      url: z.string().regex(/^https?:\/\/.+/),
      references: z.array(
        z.object({ type: z.literal("data"), title: z.string(), authors: z.array(z.object({ name: z.string() })).min(1) }),
      ),
    })
    .parse(parse(read("CITATION.cff")));
  expect(cff.title).toBe("Phone calls between Donald Trump and Vladimir Putin per year, by kind, 20 Jan 2017 – 15 Jun 2018");
  expect(cff.authors).toEqual([{ name: "Readout" }]);
  expect(JSON.parse(read("datapackage.json"))).toMatchObject({ contributors: [{ title: "Readout" }] });
  expect(cff.references.map(({ title }) => title)).toContain("Curated table of contacts and measures");
});

test("sources.bib has each document the events cite, once", () => {
  const documents = db.$client
    .prepare<[], { id: string }>(
      `SELECT DISTINCT ed.document_id AS id FROM event_document ed JOIN event e ON e.id = ed.event_id
        JOIN event_actor t ON t.event_id = e.id AND t.person_id = 'donald-trump' JOIN event_actor p ON p.event_id = e.id AND p.person_id = 'vladimir-putin'
        WHERE e.kind = 'call' AND e.status = 'held' AND e.start_text BETWEEN '2017-01-20' AND '2018-06-15'`,
    )
    .all();
  const keys = [...read("sources.bib").matchAll(/^@misc\{([^,]+),$/gm)].map(([, key]) => key);
  expect(documents.length).toBeGreaterThanOrEqual(8);
  expect(keys.length).toBe(documents.length);
  expect(new Set(keys)).toEqual(new Set(documents.map(({ id }) => id)));
});

test("README.md says what is counted, how far it reaches, how to cite it and under which licences", () => {
  const text = read("README.md");
  expect(text.split("\n")[0]).toBe("# Phone calls per year, by kind");
  for (const part of ["## What is counted", "- Person: Donald Trump", "## Coverage", "## How to cite", "## Sources and licences"])
    expect(text).toContain(part);
  expect(text).toContain("`events.csv`: 8 rows");
  expect(text).toContain("Curated table of contacts and measures, Readout: Facts; each page is cited.");
});
