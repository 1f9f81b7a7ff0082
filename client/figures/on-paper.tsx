import type { ChartId } from "#shared/definitions/charts.ts";
import { chartLook } from "#shared/charts/chart-look.ts";
import { chartQueries } from "#shared/charts/chart-query.ts";
import { formatQuery, type Query } from "#shared/query.ts";
import { joinSearch, pictureAddress } from "../api.ts";
import { subtitleOf } from "./subtitle-of.ts";

interface OnPaperProps {
  id: ChartId | "map";
  query: Query;
}

/**
 * The picture of a chart for a page that is printed before the chart itself is there: a browser about to print fetches pictures
 * it has not shown yet, but waits for no code. On the screen it is neither seen nor fetched.
 */
export function OnPaper({ id, query }: OnPaperProps) {
  const chart = id === "map" ? "venues" : id;
  const queries = chartQueries(chart, query);
  const first = queries[0]?.query;
  if (!first) return null;
  const { form, sides } = chartLook(chart, queries);
  const drawn = id === "map" ? "map" : form;
  const look = joinSearch(drawn === null ? "" : `form=${drawn}`, sides === "both" ? "sides=both" : "");
  return (
    <img
      className="print-only chart-on-paper"
      loading="lazy"
      src={pictureAddress("svg", formatQuery(first), look)}
      alt={subtitleOf(chart, queries)}
    />
  );
}
