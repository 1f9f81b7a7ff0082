import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Db } from "#db/client.ts";
import { formatTable } from "#db/files/csv.ts";
import { eventsTable } from "#db/files/events-table.ts";
import { seriesTable } from "#db/files/series-table.ts";
import { queryEventFile } from "#db/query/event-file.ts";
import { queryEvents } from "#db/query/events.ts";
import { querySeries } from "#db/query/series.ts";
import { queryTotals } from "#db/query/totals.ts";
import { seriesSchema } from "#shared/api.ts";
import { BadParameter } from "#shared/errors.ts";
import { formatQuery, parseQuery, type Query } from "#shared/query.ts";
import { Oracle } from "#tests/helpers/oracle.ts";
import { arbitraryQuery } from "#tests/helpers/random-query.ts";
import { openRecord } from "#tests/helpers/record.ts";

let db: Db;
let oracle: Oracle;

beforeAll(() => {
  db = openRecord();
  oracle = new Oracle(db);
}, 120_000);

/** The answer, or null where the budget refuses it. */
function answer(query: Query) {
  try {
    return querySeries(db, query);
  } catch (error) {
    if (error instanceof BadParameter && error.code === "too-broad") return null;
    throw error;
  }
}

test("the compiled SQL counts what loops over plain rows count, on random queries", () => {
  fc.assert(
    fc.property(arbitraryQuery(db), (query) => {
      const series = answer(query);
      if (!series) return;
      seriesSchema.parse(series);
      const expected = oracle.count(query, query.split === null ? ["by"] : ["by", "split"]);
      const rows = new Map(series.rows.map((row) => [`${row.key}|${row.split ?? ""}`, row]));
      for (const [name, group] of expected) {
        const row = rows.get(name);
        expect([name, row?.value, row?.possible, row?.events, row?.unstated], formatQuery(query)).toEqual([
          name,
          group.value,
          group.possible,
          group.events.size,
          group.unstated,
        ]);
      }
      for (const [name, row] of rows)
        if (!expected.has(name)) expect([name, row.value ?? 0, row.possible, row.events], formatQuery(query)).toEqual([name, 0, 0, 0]);
      const total = oracle.count(query, []).get("|");
      expect([series.total.value ?? 0, series.total.possible, series.events], formatQuery(query)).toEqual([
        total?.value ?? 0,
        total?.possible ?? 0,
        total?.events.size ?? 0,
      ]);
    }),
    { numRuns: 400 },
  );
}, 240_000);

test("chart = list = file: the list behind a mark holds the events the mark counts, and so does its file", () => {
  fc.assert(
    fc.property(arbitraryQuery(db), fc.nat(), (query, pick) => {
      const series = answer(query);
      const marks = series?.rows.filter((row) => row.events > 0) ?? [];
      const mark = marks[pick % Math.max(marks.length, 1)];
      if (!mark) return;
      const request = { query, key: mark.key, splitKey: mark.split, order: "asc" as const };
      const list = queryEvents(db, { ...request, limit: 500, after: null });
      const name = `${mark.key}|${mark.split ?? ""}`;
      const expected = oracle.count(query, query.split === null ? ["by"] : ["by", "split"]).get(name)?.events;
      expect(list.total, `${formatQuery(query)} at ${name}`).toBe(mark.events);
      if (list.total <= 500) expect(new Set(list.events.map((event) => event.id))).toEqual(expected);
      const parsed: { id: string }[] = parse(formatTable(eventsTable(queryEventFile(db, request).rows)), { columns: true });
      expect(new Set(parsed.map((row) => row.id))).toEqual(expected);
    }),
    { numRuns: 150 },
  );
}, 240_000);

test("the file of a series parses back to the rows of the series", () => {
  fc.assert(
    fc.property(arbitraryQuery(db), (query) => {
      const series = answer(query);
      if (!series) return;
      const parsed: Record<string, string>[] = parse(formatTable(seriesTable(series)), { columns: true });
      expect(parsed.map((row) => [row["key"], row["value"], row["possible"]])).toEqual(
        series.rows.map((row) => [row.key, row.value === null ? "" : String(row.value), String(row.possible)]),
      );
    }),
    { numRuns: 100 },
  );
}, 120_000);

test("a total is the series of the same query without its axes", () => {
  fc.assert(
    fc.property(arbitraryQuery(db), (query) => {
      const series = answer(query);
      if (!series) return;
      const totals = queryTotals(db, query);
      expect([totals.current.value, totals.current.possible, totals.events]).toEqual([
        series.total.value,
        series.total.possible,
        series.events,
      ]);
    }),
    { numRuns: 100 },
  );
}, 120_000);

test("every page of a list, put together, is the list", () => {
  const query = parseQuery(new URLSearchParams("kind=call,meeting&actor=USA&with=RUS"));
  for (const order of ["asc", "desc"] as const) {
    const whole = queryEvents(db, { query, key: null, splitKey: null, order, limit: 1000, after: null });
    const pages: string[] = [];
    let after: string | null = null;
    do {
      const page: ReturnType<typeof queryEvents> = queryEvents(db, { query, key: null, splitKey: null, order, limit: 7, after });
      pages.push(...page.events.map((event) => event.id));
      after = page.next;
    } while (after !== null);
    expect(pages).toEqual(whole.events.map((event) => event.id));
    expect(pages.length).toBe(whole.total);
  }
});
