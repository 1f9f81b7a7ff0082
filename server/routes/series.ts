import { queryMatrix } from "#db/query/matrix.ts";
import { querySeries } from "#db/query/series.ts";
import { queryTotals } from "#db/query/totals.ts";
import { queryVintageRef } from "#db/query/vintage.ts";
import { matrixSchema, seriesSchema, totalsSchema } from "#shared/api.ts";
import { formatComparison, parseComparison, PREVIOUS } from "#shared/compare.ts";
import { formatQuery } from "#shared/query.ts";
import { fileName, matrixTable, seriesTable } from "../download/tables.ts";
import { csvEndpoint, jsonEndpoint } from "../endpoint.ts";
import { optional, QUERY_PARAMETER_LIST, readQuery, readWord } from "../parameters.ts";

const COMPARE = optional(
  "compare",
  "What the period is compared with: `previous` (default), `year`, `none`, or any period as `2009-01-01..2012-12-31`.",
  null,
  "year",
);
const BOM = optional("bom", "1 puts a byte order mark in front, for Excel.", ["0", "1"], "1");

export const seriesEndpoints = [
  jsonEndpoint({
    path: "/series",
    summary: "Counts by one dimension, split by another.",
    parameters: QUERY_PARAMETER_LIST,
    schema: seriesSchema,
    prepare: (db, request) => {
      const { query } = readQuery(request, []);
      return { canonical: formatQuery(query), build: () => querySeries(db, query) };
    },
  }),
  jsonEndpoint({
    path: "/matrix",
    summary: "Counts by two dimensions as rows, columns and cells.",
    parameters: QUERY_PARAMETER_LIST,
    schema: matrixSchema,
    prepare: (db, request) => {
      const { query } = readQuery(request, []);
      return { canonical: formatQuery(query), build: () => queryMatrix(db, query) };
    },
  }),
  jsonEndpoint({
    path: "/totals",
    summary: "One number for the period, compared with another.",
    parameters: [...QUERY_PARAMETER_LIST, COMPARE],
    schema: totalsSchema,
    prepare: (db, request) => {
      const { query, own } = readQuery(request, ["compare"]);
      const comparison = own.compare === undefined ? PREVIOUS : parseComparison(own.compare);
      return {
        canonical: `${formatQuery(query)} compare=${formatComparison(comparison)}`,
        build: () => queryTotals(db, query, comparison),
      };
    },
  }),
  csvEndpoint({
    path: "/series.csv",
    summary: "The rows of /series as a file.",
    parameters: [...QUERY_PARAMETER_LIST, BOM],
    prepare: (db, request) => {
      const { query, own } = readQuery(request, ["bom"]);
      const byteOrderMark = readWord("bom", own.bom, ["0", "1"], "0") === "1";
      return {
        canonical: `${formatQuery(query)} bom=${byteOrderMark}`,
        build: () => ({
          ...seriesTable(querySeries(db, query)),
          name: fileName(query, "counts", queryVintageRef(db).ref.version),
          byteOrderMark,
        }),
      };
    },
  }),
  csvEndpoint({
    path: "/matrix.csv",
    summary: "The cells of /matrix as a file, one column for each group of `split`.",
    parameters: [...QUERY_PARAMETER_LIST, BOM],
    prepare: (db, request) => {
      const { query, own } = readQuery(request, ["bom"]);
      const byteOrderMark = readWord("bom", own.bom, ["0", "1"], "0") === "1";
      return {
        canonical: `${formatQuery(query)} bom=${byteOrderMark}`,
        build: () => ({
          ...matrixTable(queryMatrix(db, query)),
          name: fileName(query, "matrix", queryVintageRef(db).ref.version),
          byteOrderMark,
        }),
      };
    },
  }),
] as const;
