import { queryMatrix } from "#db/query/matrix.ts";
import { querySeries } from "#db/query/series.ts";
import { queryTotals } from "#db/query/totals.ts";
import { matrixSchema, seriesSchema, totalsSchema } from "#shared/api.ts";
import { formatQuery } from "#shared/query.ts";
import { jsonEndpoint } from "../endpoint.ts";
import { QUERY_PARAMETER_LIST, readQuery } from "../parameters.ts";

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
    summary: "One number for the period, compared with the window of equal length before it.",
    parameters: QUERY_PARAMETER_LIST,
    schema: totalsSchema,
    prepare: (db, request) => {
      const { query } = readQuery(request, []);
      return { canonical: formatQuery(query), build: () => queryTotals(db, query) };
    },
  }),
] as const;
