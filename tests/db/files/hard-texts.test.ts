import { beforeAll, expect, test } from "vitest";
import { unzipSync } from "fflate";
import { XMLParser } from "fast-xml-parser";
import type { Db } from "#db/client.ts";
import { buildFile, type FileRequest } from "#db/files/build-file.ts";
import { parseQuery } from "#shared/query.ts";
import { DUCKDB_TYPES, readCsv, readParquet, readWithDuckDb, readXlsx } from "#tests/helpers/file-readers.ts";
import { createWorld } from "#tests/helpers/world.ts";

/** What breaks files: by what the text is, the text, and what CSV writes for it. */
const HARD = [
  ["quotes", 'he said "no", twice', 'he said "no", twice'],
  ["lines", "one\nlike\r\ntwo", "one\nlike\r\ntwo"],
  ["rtl", "لقاء في \u202Bجنيف\u202C", "لقاء في \u202Bجنيف\u202C"],
  ["emoji", "👩‍🚀 & <b>🇨🇭</b>", "👩‍🚀 & <b>🇨🇭</b>"],
  ["formula", "=HYPERLINK(1)", "'=HYPERLINK(1)"],
  ["plus", "+1 (202) 456", "'+1 (202) 456"],
  ["minus", "-2+3", "'-2+3"],
  ["at", "@SUM(A1)", "'@SUM(A1)"],
  ["escape", "_x0041_ ]]>", "_x0041_ ]]>"],
] as const;

let db: Db;

beforeAll(() => {
  db = createWorld(HARD.map(([id]) => ({ id, kind: "call", date: "2017-01-28", parties: ["participant:USA", "participant:RUS"] })));
  for (const [id, title] of HARD) db.$client.prepare("UPDATE event SET title = ? WHERE id = ?").run(title, id);
});

function build(format: FileRequest["format"]): Buffer {
  const query = parseQuery([]);
  return buildFile(db, {
    what: "events",
    query,
    key: null,
    splitKey: null,
    order: "asc",
    format,
    byteOrderMark: false,
    site: "https://r.example",
  }).bytes;
}

const titlesOf = (rows: readonly Record<string, unknown>[]) => new Map(rows.map((row) => [row["id"], row["title"]]));
const PLAIN = new Map<string, string>(HARD.map(([id, title]) => [id, title]));
const GUARDED = new Map<string, string>(HARD.map(([id, , guarded]) => [id, guarded]));

test("CSV: two parsers read every text back, those like formulas with an apostrophe in front", async () => {
  const bytes = build("csv");
  expect(titlesOf(readCsv(bytes))).toEqual(GUARDED);
  const names = bytes.toString().split("\r\n")[0]?.split(",") ?? [];
  const types = Object.fromEntries(names.map((name) => [name, DUCKDB_TYPES.string]));
  expect(titlesOf(await readWithDuckDb(bytes, "csv", types))).toEqual(GUARDED);
});

test("Parquet: two parsers read every text back as it is", async () => {
  const bytes = build("parquet");
  expect(titlesOf(await readWithDuckDb(bytes, "parquet"))).toEqual(PLAIN);
  expect(titlesOf(await readParquet(bytes))).toEqual(PLAIN);
});

test("JSON holds every text as it is", () => {
  const { rows }: { rows: Record<string, unknown>[] } = JSON.parse(build("json").toString());
  expect(titlesOf(rows)).toEqual(PLAIN);
});

test("XLSX: every text is a text cell, never a formula, and two parsers read it back", async () => {
  const bytes = build("xlsx");
  const xml = Buffer.from(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? []).toString();
  expect(xml).not.toMatch(/<f[ >/]/);
  const [head = [], ...rows] = (await readXlsx(bytes)).get("Events") ?? [];
  expect(new Map(rows.map((row) => [row[head.indexOf("id")], row[head.indexOf("title")]]))).toEqual(PLAIN);
  const parser = new XMLParser({ ignoreAttributes: false, trimValues: false, parseTagValue: false });
  const sheet = parser.parse(xml) as { worksheet: { sheetData: { row: { c: { "@_r": string; is?: { t: { "#text": string } } }[] }[] } } };
  const texts = sheet.worksheet.sheetData.row.slice(1).map(({ c }) => {
    const at = (column: string) => c.find((cell) => cell["@_r"].replace(/\d+$/, "") === column)?.is?.t["#text"];
    return [at("A"), decodeXstring(at("J"))];
  });
  expect(new Map(texts as [string, string][])).toEqual(PLAIN);
});

/** An XML parser leaves the escapes of ST_Xstring (ECMA-376) to the spreadsheet. */
function decodeXstring(text: unknown): string {
  return String(text).replaceAll(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
