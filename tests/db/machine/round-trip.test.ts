import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { parseQuery } from "#shared/query.ts";
import type { DimensionId } from "#shared/definitions/dimensions.ts";
import { countEvents } from "#db/machine/engine/count.ts";
import { FIPS_PLACES } from "#db/machine/fips.ts";
import { loadColumns } from "#db/machine/load-columns.ts";
import { packLines, unpackBytes, unpackLines } from "#db/machine/lines.ts";
import { writeData } from "#tests/bench/machine-files/write-files.ts";
import { gdeltColumns } from "#tests/helpers/gdelt-columns.ts";
import { importInto, machineFolder, readMachineRows, readRejects, type MachineRow } from "#tests/helpers/machine-files.ts";

/** What DuckDB makes of a question, as rows of texts and numbers. */
async function ask(sql: string): Promise<(string | number | null)[][]> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const rows = (await (await connection.run(sql)).getRows()) as (string | number | bigint | null)[][];
  return rows.map((row) => row.map((cell) => (typeof cell === "bigint" ? Number(cell) : cell)));
}

function tally(rows: readonly MachineRow[], keyOf: (row: MachineRow) => (string | number | null)[]): (string | number | null)[][] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = JSON.stringify(keyOf(row));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => [...(JSON.parse(key) as (string | number | null)[]), count]);
}

const sorted = (rows: readonly (string | number | null)[][]): string[] => rows.map((row) => JSON.stringify(row)).toSorted();

/** The kinds of CAMEO codes, in SQL: written from the codebook's definitions, not from the code under test. */
const CAMEO = `CASE code WHEN '041' THEN 'call' WHEN '042' THEN 'visit' WHEN '043' THEN 'visit' WHEN '040' THEN 'meeting' WHEN '044' THEN 'meeting'
  WHEN '046' THEN 'negotiation' WHEN '057' THEN 'agreement' WHEN '054' THEN 'relations_established' WHEN '085' THEN 'sanction_eased'
  WHEN '163' THEN 'sanction_imposed' WHEN '164' THEN 'cancellation' END`;
/** Which state stood where one of today is: the two that follow others in the files of the generator. */
const standing = (state: string): string => `CASE WHEN ${state} = 'RUS' AND day BETWEEN DATE '1922-12-30' AND DATE '1991-12-25' THEN 'SUN'
  WHEN ${state} = 'SRB' AND day BETWEEN DATE '1918-12-01' AND DATE '2003-02-03' THEN 'YUG'
  WHEN ${state} = 'SRB' AND day BETWEEN DATE '2003-02-04' AND DATE '2006-06-04' THEN 'SCG' ELSE ${state} END`;

function gdeltSql(folder: string): string {
  const read = (glob: string, version: 1 | 2): string => {
    const columns = gdeltColumns(version).map(([name]) => `'${name}': 'VARCHAR'`);
    return `SELECT ${version} AS version, GLOBALEVENTID::BIGINT AS id, strptime(SQLDATE, '%Y%m%d')::DATE AS day, EventCode AS code,
      nullif(Actor1CountryCode, '') AS a, nullif(Actor2CountryCode, '') AS b, nullif(ActionGeo_CountryCode, '') AS fips, NumArticles::INT AS articles,
      SOURCEURL AS url, filename AS file, row_number() OVER () AS line
      FROM read_csv('${join(folder, glob)}', columns = {${columns.join(", ")}}, delim = '\t', header = false, quote = '', escape = '', auto_detect = false, filename = true)`;
  };
  return `WITH raw AS (${read("*.gdelt1.csv", 1)} UNION ALL ${read("*.export.CSV", 2)}),
    events AS (SELECT *, ${CAMEO} AS kind FROM raw WHERE kind IS NOT NULL QUALIFY row_number() OVER (PARTITION BY version, id ORDER BY file, line) = 1),
    fips(code, iso) AS (VALUES ${[...FIPS_PLACES].map(([code, id]) => `('${code}', ${id === null ? "NULL" : `'${id}'`})`).join(", ")})`;
}

test("GDELT files of the generator hold the events that DuckDB counts in them", async () => {
  const { folder, path } = machineFolder();
  const files = writeData({ events: 40_000, seed: 11, format: "gdelt", folder: join(folder, "files") }).files.map((name) =>
    join(folder, "files", name),
  );
  await importInto(path, files);
  const rows = readMachineRows(path);
  expect(rows).toHaveLength(40_000);
  const [a, b] = [standing("a"), standing("b")];
  const sides = `CASE code WHEN '043' THEN ${b} ELSE ${a} END AS sender, CASE code WHEN '043' THEN ${a} ELSE ${b} END AS target`;
  const sql = gdeltSql(join(folder, "files"));
  const dyads = await ask(`${sql} SELECT kind, year(day)::INT, ${sides}, count(*)::INT FROM events GROUP BY ALL`);
  expect(sorted(tally(rows, ({ kind, day, from, to }) => [kind, Number(day.slice(0, 4)), from, to]))).toEqual(sorted(dyads));
  const days = await ask(`${sql} SELECT strftime(day, '%Y-%m-%d') AS d, code, count(*)::INT FROM events GROUP BY ALL`);
  expect(sorted(tally(rows, ({ day, code }) => [day, code]))).toEqual(sorted(days));
  const places = await ask(
    `${sql} SELECT ${standing("iso")} AS place, count(*)::INT FROM events LEFT JOIN fips ON fips.code = events.fips GROUP BY ALL`,
  );
  expect(sorted(tally(rows, ({ place }) => [place]))).toEqual(sorted(places));
  const [sums] = await ask(`${sql} SELECT sum(articles)::INT, sum(id)::BIGINT, count(DISTINCT url)::INT FROM events`);
  expect([sum(rows.map(({ reports }) => reports)), sum(rows.map(({ id }) => id)), new Set(rows.map(({ url }) => url)).size]).toEqual(sums);
  // Every row is accounted for: those taken, the repeats, and those of other codes.
  const [[all = 0, others = 0] = []] = await ask(
    `${sql} SELECT (SELECT count(*)::INT FROM raw), (SELECT count(*)::INT FROM raw WHERE ${CAMEO} IS NULL)`,
  );
  const rejects = readRejects(path);
  const repeats = rejects["a repeated report of an event that is there"] ?? 0;
  expect(repeats).toBe(Number(all) - Number(others) - 40_000);
  expect(sum(Object.values(rejects)) - repeats).toBe(others);
});

test("the engine counts in the imported file what DuckDB counts in the files", async () => {
  const { folder, path } = machineFolder();
  const files = writeData({ events: 20_000, seed: 4, format: "gdelt", folder: join(folder, "files") }).files.map((name) =>
    join(folder, "files", name),
  );
  await importInto(path, files);
  const columns = loadColumns(path);
  if (columns === null) throw new Error("there is no file");
  const sql = gdeltSql(join(folder, "files"));
  const [a, b] = [standing("a"), standing("b")];
  const count = (text: string, ...by: DimensionId[]): string[] =>
    sorted(
      countEvents(columns, parseQuery([...new URLSearchParams(`tier=machine&${text}`)]), by, []).map(({ k1, k2, value }) => [
        k1,
        ...(by.length > 1 ? [k2] : []),
        value,
      ]),
    );
  expect(count("by=kind", "kind")).toEqual(sorted(await ask(`${sql} SELECT kind, count(*)::INT FROM events GROUP BY ALL`)));
  const betweenTwo = `(${a} = 'USA' AND ${b} = 'RUS') OR (${a} = 'RUS' AND ${b} = 'USA')`;
  const years = `${sql} SELECT year(day)::INT, count(*)::INT FROM events WHERE ${betweenTwo} GROUP BY ALL`;
  expect(count("by=year&actor=USA&with=RUS", "year")).toEqual(sorted(await ask(years)));
  const reports = `${sql} SELECT ${standing("iso")} AS place, sum(articles)::INT FROM events LEFT JOIN fips ON fips.code = events.fips WHERE day >= DATE '2001-02-03' GROUP BY ALL`;
  expect(count("metric=reports&by=venue-country&from=2001-02-03", "venue-country")).toEqual(sorted(await ask(reports)));
});

test("where there is no file of events there is nothing to count", () => {
  expect(loadColumns(machineFolder().path)).toBeNull();
});

test.each([
  ["icews", `"Event Date"`, "events.*.tab"],
  ["polecat", `"Event Date"`, "ngecEvents.*.txt"],
] as const)("%s files of the generator hold as many events a day as DuckDB finds ids in them", async (format, date, glob) => {
  const { folder, path } = machineFolder();
  const files = writeData({ events: 8000, seed: 5, format, folder: join(folder, "files") }).files.map((name) =>
    join(folder, "files", name),
  );
  await importInto(path, files, format);
  const isOurs =
    format === "icews"
      ? `"CAMEO Code" IN ('040','041','042','043','044','046','054','057','085','163','164')`
      : `"Event Type" IN ('CONSULT', 'SANCTION')`;
  const sql = `SELECT ${date}, count(DISTINCT "Event ID")::INT FROM read_csv('${join(folder, "files", glob)}', delim = '\t', header = true, quote = '', all_varchar = true) WHERE ${isOurs} GROUP BY ALL`;
  const rows = readMachineRows(path);
  expect(rows).toHaveLength(8000);
  expect(sorted(tally(rows, ({ day }) => [day]))).toEqual(sorted(await ask(sql)));
});

test("a list of recipients is kept whole", async () => {
  const { folder, path } = machineFolder();
  const files = writeData({ events: 3000, seed: 8, format: "polecat", folder: join(folder, "files") }).files.map((name) =>
    join(folder, "files", name),
  );
  await importInto(path, files);
  const lists = await ask(`SELECT "Event ID", string_split("Recipient Country", '; ') FROM (SELECT DISTINCT * FROM
    read_csv('${join(folder, "files", "*.txt")}', delim = '\t', header = true, quote = '', all_varchar = true)) WHERE "Recipient Country" LIKE '%;%' AND "Event Type" <> 'PROTEST'`);
  const found = new Map(readMachineRows(path).map(({ key, to, further }) => [key, [to, ...further.map((side) => side.slice(3))]]));
  expect(lists.length).toBeGreaterThan(100);
  for (const [key, list] of lists) expect(found.get(String(key))).toEqual((list as unknown as { items: string[] }).items);
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Every byte that a seed makes. */
function write(seed: number): string {
  const { folder } = machineFolder();
  const { files } = writeData({ events: 2000, seed, format: "gdelt2", folder });
  return files.map((name) => readFileSync(join(folder, name), "utf8")).join("");
}

test("the same seed writes the same bytes, another seed others", () => {
  const first = write(1);
  expect(write(1) === first).toBe(true);
  expect(write(2) === first).toBe(false);
});

test("packed lines are unpacked as they were", async () => {
  expect(unpackLines(await packLines(Buffer.from("a\n\nç\n")), [0, 1, 2])).toEqual(["a", "", "ç"]);
  expect(unpackLines(await packLines(Buffer.from("\n\n")), [1, 0])).toEqual(["", ""]);
  const many = Buffer.from(Array.from({ length: 10_000 }, (_, row) => `line ${row}\n`).join(""));
  const packed = await packLines(many);
  expect(unpackLines(packed, [9999, 0, 4095, 4096, 8192])).toEqual(["line 9999", "line 0", "line 4095", "line 4096", "line 8192"]);
  expect(unpackBytes(packed, 10_000).equals(many)).toBe(true);
});
