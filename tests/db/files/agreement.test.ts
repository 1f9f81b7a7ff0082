import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Db } from "#db/client.ts";
import { buildFile, type FileRequest } from "#db/files/build-file.ts";
import { queryEvents } from "#db/query/events.ts";
import { querySeries } from "#db/query/series.ts";
import type { Series } from "#shared/api.ts";
import { BadParameter } from "#shared/errors.ts";
import { formatQuery, parseQuery, type Query } from "#shared/query.ts";
import { DUCKDB_TYPES, readCsv, readParquet, readWithDuckDb, readXlsx } from "#tests/helpers/file-readers.ts";
import { arbitraryQuery } from "#tests/helpers/random-query.ts";
import { openRecord } from "#tests/helpers/record.ts";

let db: Db;

beforeAll(() => {
  db = openRecord();
}, 120_000);

function build(what: FileRequest["what"], format: FileRequest["format"], query: Query, mark: Pick<FileRequest, "key" | "splitKey"> = ALL) {
  return buildFile(db, { what, format, query, ...mark, order: "asc", byteOrderMark: false, site: "https://r.example" });
}

const ALL = { key: null, splitKey: null };

/** The answer, or null where the budget refuses it. */
function answer(query: Query): Series | null {
  try {
    return querySeries(db, query);
  } catch (error) {
    if (error instanceof BadParameter && error.code === "too-broad") return null;
    throw error;
  }
}

/** What the screen shows of a row, by the names the files give it. */
function onScreen({ rows }: Series) {
  return rows.map((row) => ({
    key: row.key,
    label: row.label,
    value: row.value,
    possible: row.possible,
    events: row.events,
    covered: row.covered,
    complete: row.complete,
    first_day: row.first,
    last_day: row.last,
  }));
}

type Shown = ReturnType<typeof onScreen>[number];
const NAMES = ["key", "label", "value", "possible", "events", "covered", "complete", "first_day", "last_day"] as const;

function pick(rows: readonly Record<string, unknown>[]): Shown[] {
  return rows.map((row) => Object.fromEntries(NAMES.map((name) => [name, row[name] ?? null])) as unknown as Shown);
}

/** Types of the columns of a JSON file by name, in DuckDB's words. */
function typesOf(json: Buffer): Record<string, string> {
  const { columns }: { columns: { name: string; type: keyof typeof DUCKDB_TYPES }[] } = JSON.parse(json.toString());
  return Object.fromEntries(columns.map(({ name, type }) => [name, DUCKDB_TYPES[type]]));
}

test("every format of a series holds the rows of the screen, read by programs nobody here wrote, on random queries", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryQuery(db), async (query) => {
      const series = answer(query);
      if (!series) return;
      const shown = onScreen(series);
      const text = formatQuery(query);
      const json = build("counts", "json", query).bytes;
      expect(pick((JSON.parse(json.toString()) as { rows: Record<string, unknown>[] }).rows), text).toEqual(shown);
      const parquet = build("counts", "parquet", query).bytes;
      expect(pick(await readWithDuckDb(parquet, "parquet")), text).toEqual(shown);
      expect(pick(await readParquet(parquet)), text).toEqual(shown);
      expect(pick(await readWithDuckDb(build("counts", "csv", query).bytes, "csv", typesOf(json))), text).toEqual(shown);
      const [head = [], ...cells] = (await readXlsx(build("counts", "xlsx", query).bytes)).get("Data") ?? [];
      const rows = cells.map((row) => Object.fromEntries(head.map((name, index) => [String(name), row[index] ?? null])));
      expect(pick(rows), text).toEqual(shown);
    }),
    { numRuns: 60 },
  );
}, 240_000);

test("every format of a list of events holds the events of the list, in its order, on random marks", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryQuery(db), fc.nat(), async (query, nth) => {
      const marks = answer(query)?.rows.filter((row) => row.events > 0 && row.events <= 500) ?? [];
      const row = marks[nth % Math.max(marks.length, 1)];
      if (!row) return;
      const mark = { key: row.key, splitKey: row.split };
      const { events } = queryEvents(db, { query, ...mark, order: "asc", limit: 500, after: null });
      const expected = events.map(({ id, quantity, earliest, certain }) => [id, quantity, earliest, certain]);
      const json = build("events", "json", query, mark).bytes;
      expect(shownOf((JSON.parse(json.toString()) as { rows: Record<string, unknown>[] }).rows)).toEqual(expected);
      expect(shownOf(await readWithDuckDb(build("events", "parquet", query, mark).bytes, "parquet"))).toEqual(expected);
      expect(shownOf(await readWithDuckDb(build("events", "csv", query, mark).bytes, "csv", typesOf(json)))).toEqual(expected);
      const [head = [], ...cells] = (await readXlsx(build("events", "xlsx", query, mark).bytes)).get("Events") ?? [];
      const rows = cells.map((cell) => Object.fromEntries(head.map((name, index) => [String(name), cell[index] ?? null])));
      expect(shownOf(rows)).toEqual(expected);
    }),
    { numRuns: 40 },
  );
}, 240_000);

test("unknown, not covered and zero stay three things in every format", async () => {
  // Of 1700 no source tells; of 2020 sources tell, and there is no such visit.
  const query = parseQuery(new URLSearchParams("guest=USA&host=RUS&kind=visit&from=1701-01-01&to=2020-12-31"));
  const series = querySeries(db, query);
  const at = (key: string) => series.rows.find((row) => row.key === key)?.value;
  expect([at("1701"), at("2020")]).toEqual([null, 0]);
  const texts = new Map(readCsv(build("counts", "csv", query).bytes).map((row) => [row["key"], [row["value"], row["note"]]]));
  expect([texts.get("1701")?.join("|"), texts.get("2020")?.[0]]).toEqual(["|not covered", "0"]);
  const values = new Map(
    (await readWithDuckDb(build("counts", "parquet", query).bytes, "parquet")).map((row) => [row["key"], row["value"]]),
  );
  expect([values.get("1701"), values.get("2020")]).toEqual([null, 0]);
  const [, ...cells] = (await readXlsx(build("counts", "xlsx", query).bytes)).get("Data") ?? [];
  const sheet = new Map(cells.map((row) => [row[0], row[2]]));
  expect([sheet.get("1701"), sheet.get("2020")]).toEqual([null, 0]);
});

function shownOf(rows: readonly Record<string, unknown>[]) {
  return rows.map((row) => [row["id"], row["quantity"], row["earliest"], row["certain"]]);
}
