import { describeChart } from "#shared/charts/describe-chart.ts";
import type { ChartId } from "#shared/definitions/charts.ts";
import type { Query } from "#shared/query.ts";
import { hasId } from "#shared/tables.ts";
import { words } from "../words.ts";

/** What a chart counts, as its subtitle begins: of machine-coded reports some count something else. */
export function subtitleOf(id: ChartId, queries: readonly { query: Query }[]): string {
  const { charts } = words.tiers;
  return queries[0]?.query.tier === "machine" && hasId(charts, id) ? charts[id] : describeChart(id, queries, words);
}
