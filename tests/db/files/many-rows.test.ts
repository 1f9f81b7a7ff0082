import { beforeAll, expect, test } from "vitest";
import type { Db } from "#db/client.ts";
import { buildFile, type FileRequest } from "#db/files/build-file.ts";
import { parseQuery } from "#shared/query.ts";
import { readCsv, readWithDuckDb, readXlsx } from "#tests/helpers/file-readers.ts";
import { createWorld } from "#tests/helpers/world.ts";

// Rows are read some hundreds at a time and written by the fifty: more than two of each, and no round number.
const ROWS = 513;
const IDS = Array.from({ length: ROWS }, (_, index) => `call-${String(index).padStart(3, "0")}`);
let db: Db;

beforeAll(() => {
  db = createWorld(IDS.map((id, index) => ({ id, kind: "call", date: dateOf(index), parties: ["participant:USA", "participant:RUS"] })));
});

function build(format: FileRequest["format"]): Buffer {
  const request = { what: "events", query: parseQuery([]), key: null, splitKey: null, order: "asc" } as const;
  return buildFile(db, { ...request, format, byteOrderMark: false, site: "https://r.example" }).bytes;
}

/** A day each, in the order of their ids; every third is known to its year alone. */
function dateOf(index: number): string {
  return index % 3 === 2 ? "2016" : new Date(Date.UTC(2017, 0, 1 + index)).toISOString().slice(0, 10);
}

function idsOf(rows: readonly Record<string, unknown>[]): unknown[] {
  return rows.map((row) => row["id"]);
}

test("no row of many is lost, doubled or out of order where one batch ends and the next begins", async () => {
  const inOrder = [...IDS.filter((_, index) => index % 3 === 2), ...IDS.filter((_, index) => index % 3 !== 2)];
  expect(idsOf(readCsv(build("csv")))).toEqual(inOrder);
  expect(idsOf((JSON.parse(build("json").toString()) as { rows: Record<string, unknown>[] }).rows)).toEqual(inOrder);
  expect(idsOf(await readWithDuckDb(build("parquet"), "parquet"))).toEqual(inOrder);
  const [head = [], ...cells] = (await readXlsx(build("xlsx"))).get("Events") ?? [];
  expect(cells.map((row) => row[head.indexOf("id")])).toEqual(inOrder);
});
