import { queryMatrix } from "#db/query/matrix.ts";
import { querySince } from "#db/query/pinned.ts";
import { querySeries } from "#db/query/series.ts";
import { queryTotals } from "#db/query/totals.ts";
import { matrixSchema, seriesSchema, totalsSchema } from "#shared/api.ts";
import { formatComparison, parseComparison, PREVIOUS, type Comparison } from "#shared/compare.ts";
import { formatQuery, type Query } from "#shared/query.ts";
import { EVERY_TIER, jsonEndpoint, type ApiRequest } from "../endpoint.ts";
import { MATRIX_PARAMETER_LIST, optional, QUERY_PARAMETER_LIST, readQuery } from "../parameters.ts";

export const COMPARE = optional(
  "compare",
  "What the period is compared with: `previous` (default), `year`, `none`, or any period as `2009-01-01..2012-12-31`.",
  null,
  "year",
  { fallback: "previous" },
);

export const seriesEndpoints = [
  jsonEndpoint({
    path: "/series",
    tag: "counts",
    summary: "Counts by one dimension, split by another.",
    tiers: EVERY_TIER,
    parameters: QUERY_PARAMETER_LIST,
    schema: seriesSchema,
    prepare: (db, request, { current }) => {
      const { query } = readQuery(request, []);
      return { canonical: formatQuery(query), build: () => ({ ...querySeries(db, query), since: querySince(db, current, query) }) };
    },
  }),
  jsonEndpoint({
    path: "/matrix",
    tag: "counts",
    summary: "Counts by two dimensions as rows, columns and cells.",
    tiers: EVERY_TIER,
    parameters: MATRIX_PARAMETER_LIST,
    schema: matrixSchema,
    prepare: (db, request, { current }) => {
      const { query } = readQuery(request, []);
      return { canonical: formatQuery(query), build: () => ({ ...queryMatrix(db, query), since: querySince(db, current, query) }) };
    },
  }),
  jsonEndpoint({
    path: "/totals",
    tag: "counts",
    summary: "One number for the period, compared with another.",
    tiers: EVERY_TIER,
    parameters: [...QUERY_PARAMETER_LIST, COMPARE],
    schema: totalsSchema,
    prepare: (db, request, { current }) => {
      const { query, comparison } = readTotals(request);
      return {
        canonical: `${formatQuery(query)} compare=${formatComparison(comparison)}`,
        build: () => ({ ...queryTotals(db, query, comparison), since: querySince(db, current, query) }),
      };
    },
  }),
] as const;

/**
 * A query and what its period is compared with.
 * @throws BadParameter
 */
export function readTotals(request: ApiRequest): { query: Query; comparison: Comparison } {
  const { query, own } = readQuery(request, ["compare"]);
  return { query, comparison: own.compare === undefined ? PREVIOUS : parseComparison(own.compare) };
}
