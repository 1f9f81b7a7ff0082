import fc from "fast-check";
import { expect, test } from "vitest";
import { DIMENSIONS, type DimensionId } from "#shared/definitions/dimensions.ts";
import { METRICS } from "#shared/definitions/metrics.ts";
import { formatQuery, type Query } from "#shared/query.ts";
import { countCells } from "#db/engine/cells.ts";
import { listPairs, type PairRow } from "#db/engine/list-pairs.ts";
import { listSpans } from "#db/engine/spans.ts";
import { selectSpans } from "#db/query/analyses/dated-events.ts";
import { selectPairs } from "#db/query/analyses/pairs.ts";
import { selectCells, type Cells } from "#db/query/cells.ts";
import { queryAttributions, queryPublishers, selectAttributions, selectPublishers } from "#db/query/publishers.ts";
import { arbitraryQuery } from "#tests/helpers/random-query.ts";
import { openRecord } from "#tests/helpers/record.ts";

const db = openRecord();

test("columns and SQL give the same cells, certain, open and counted, for any query over the record", () => {
  fc.assert(
    fc.property(arbitraryQuery(db), fc.constantFrom(0, 1, 2), (asked, depth) => {
      const query: Query = { ...asked, text: null };
      const axes = [query.by, ...(query.split === null ? [] : [query.split])].slice(0, depth);
      expect(normal(countCells(db, query, axes)), formatQuery(query)).toEqual(normal(selectCells(db, query, axes)));
    }),
    { numRuns: 1000, seed: 11 },
  );
}, 120_000);

test.each((Object.keys(METRICS) as (keyof typeof METRICS)[]).filter((id) => METRICS[id].running))(
  "columns and SQL give the same cells for %s, which runs on from bucket to bucket, along every dimension",
  (metric) => {
    for (const by of Object.keys(DIMENSIONS) as DimensionId[]) {
      const query: Query = { ...BASE, metric, by, filters: { actor: ["USA"], list: ["ofac-sdn"] }, from: 18_000, to: 19_800 };
      expect(normal(countCells(db, query, [by])), by).toEqual(normal(selectCells(db, query, [by])));
    }
  },
);

test("columns and SQL name the same publishers and attributions, with the same numbers, for any query over the record", () => {
  fc.assert(
    fc.property(arbitraryQuery(db), (asked) => {
      const query: Query = { ...asked, text: null };
      const cited = selectPublishers(db, query);
      const { sources, publishers } = queryPublishers(db, query);
      expect({ sources, publishers }, formatQuery(query)).toEqual({
        sources: cited.slice(0, 6).map(({ label, events }) => ({ id: label, label, events })),
        publishers: cited.length,
      });
      expect(queryAttributions(db, query), formatQuery(query)).toEqual(selectAttributions(db, query));
    }),
    { numRuns: 500, seed: 12 },
  );
}, 120_000);

test("columns and SQL find the same events on the same days and the same pairs of sides, for any query over the record", () => {
  fc.assert(
    fc.property(arbitraryQuery(db), (asked) => {
      const query: Query = { ...asked, text: null };
      expect(listSpans(db, query), formatQuery(query)).toEqual(selectSpans(db, query));
      expect(inOrder(listPairs(db, query)), formatQuery(query)).toEqual(inOrder(selectPairs(db, query)));
    }),
    { numRuns: 500, seed: 13 },
  );
}, 120_000);

const BASE: Query = { ...sampleQuery() };

function sampleQuery(): Query {
  const [query] = fc.sample(arbitraryQuery(db), { numRuns: 1, seed: 1 });
  if (!query) throw new Error("no query");
  return { ...query, split: null, text: null, count: "event", period: null };
}

/** Order means nothing; sums of fractions may differ in the last bits. */
function normal({ certain, open, counted }: Cells): unknown {
  return {
    certain: certain
      .map(({ value, ...cell }) => ({ ...cell, value: Math.round(value * 1e6) / 1e6 }))
      .map(text)
      .toSorted(),
    open: open.map(text).toSorted(),
    counted: counted.map(text).toSorted(),
  };
}

function inOrder(rows: readonly PairRow[]): string[] {
  return rows.map(text).toSorted();
}

function text(row: object): string {
  return JSON.stringify(Object.fromEntries(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1))));
}
