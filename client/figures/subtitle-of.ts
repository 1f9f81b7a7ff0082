import type { ChartId } from "#shared/definitions/charts.ts";
import type { TierId } from "#shared/definitions/tiers.ts";
import { hasId } from "#shared/tables.ts";
import { words } from "../words.ts";

/** What a chart counts, as its subtitle begins: of machine-coded reports some count something else. */
export function subtitleOf(id: ChartId, tier: TierId): string {
  const { charts } = words.tiers;
  return tier === "machine" && hasId(charts, id) ? charts[id] : words.terms.charts[id].subtitle;
}
