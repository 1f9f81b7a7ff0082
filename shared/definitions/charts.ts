import type { FilterId } from "./filters.ts";
import type { DimensionId } from "./dimensions.ts";
import type { MetricId } from "./metrics.ts";
import type { TierId } from "./tiers.ts";
import { hasId } from "../tables.ts";
import type { LevelId } from "./vocabularies.ts";
import type { KindFamily, KindId, UnitId } from "./kinds.ts";

export interface ChartDefinition {
  label: string;
  family: KindFamily;
  metric: MetricId;
  by: DimensionId;
  split: DimensionId | null;
  /** Null for every kind. */
  kinds: readonly KindId[] | null;
  unit: UnitId | null;
  /** The level it counts unless the page names one: that which its sources list both ways; null for every level. */
  level: LevelId | null;
  /**
   * Filters the two sides of the page become. `pair`: either side in any role. `directed`: one query each way,
   * the first filter taking the one side and the second the other.
   */
  sides: { shape: "pair" } | { shape: "directed"; from: FilterId; to: FilterId };
  mark: "columns" | "bars" | "ladder" | "lines" | "timeline";
  /** What the title of its query leaves out, where that is counted as usual; null where nothing is. */
  note: string | null;
}

/** The dashboard's charts, in reading order. Each is a query over the page's period and actors. */
export const CHARTS = {
  calls: {
    label: "Calls per year",
    family: "contact",
    metric: "events",
    by: "year",
    split: "kind",
    kinds: ["call", "video_call"],
    unit: null,
    level: null,
    sides: { shape: "pair" },
    mark: "columns",
    note: null,
  },
  sanctions: {
    label: "Sanctions over time",
    family: "coercion",
    metric: "events",
    by: "year",
    split: "sender",
    kinds: ["sanction_imposed"],
    unit: null,
    level: null,
    sides: { shape: "pair" },
    mark: "columns",
    note: null,
  },
  listings: {
    label: "Targets listed and delisted",
    family: "coercion",
    metric: "listings",
    by: "year",
    split: "list",
    kinds: ["sanction_imposed", "sanction_eased"],
    unit: null,
    level: null,
    sides: { shape: "pair" },
    mark: "columns",
    note: "delisted below the line",
  },
  stock: {
    label: "Targets on the sanctions lists",
    family: "coercion",
    metric: "stock",
    by: "year",
    split: "list",
    kinds: ["sanction_imposed", "sanction_eased"],
    unit: null,
    level: null,
    sides: { shape: "pair" },
    mark: "lines",
    note: null,
  },
  venues: {
    label: "Meetings by venue",
    family: "contact",
    metric: "events",
    by: "venue-city",
    split: null,
    kinds: ["meeting", "summit"],
    unit: null,
    level: null,
    sides: { shape: "pair" },
    mark: "bars",
    note: null,
  },
  visits: {
    label: "Visits",
    family: "contact",
    metric: "events",
    by: "year",
    split: null,
    kinds: ["visit"],
    unit: null,
    level: "leaders",
    sides: { shape: "directed", from: "guest", to: "host" },
    mark: "columns",
    note: "each stop counted",
  },
  expulsions: {
    label: "Diplomats expelled",
    family: "coercion",
    metric: "quantity",
    by: "year",
    split: null,
    kinds: ["expulsion"],
    unit: "persons",
    level: null,
    sides: { shape: "directed", from: "sender", to: "target" },
    mark: "ladder",
    note: null,
  },
  timeline: {
    label: "Timeline",
    family: "contact",
    metric: "events",
    by: "quarter",
    split: "kind",
    kinds: null,
    unit: null,
    level: null,
    sides: { shape: "pair" },
    mark: "timeline",
    note: null,
  },
} as const satisfies Record<string, ChartDefinition>;

export type ChartId = keyof typeof CHARTS;

/**
 * What of a chart is asked otherwise of machine-coded reports: they name the country of a place and no city, a sender and a target
 * for guest and host (db/machine turns codes that name the host first), and no numbers of persons, so that reports are counted.
 */
const OF_REPORTS = {
  venues: { by: "venue-country" },
  visits: { level: null, sides: { shape: "directed", from: "sender", to: "target" } },
  expulsions: { metric: "events", unit: null },
} as const satisfies Partial<Record<ChartId, Partial<ChartDefinition>>>;

/** A chart as it is asked of a tier. */
export function chartOf(id: ChartId, tier: TierId): ChartDefinition {
  return tier === "machine" && hasId(OF_REPORTS, id) ? { ...CHARTS[id], ...OF_REPORTS[id] } : CHARTS[id];
}
