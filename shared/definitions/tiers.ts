import type { CountId } from "./counting.ts";
import { COUNTING_RULES } from "./counting.ts";
import { DIMENSIONS, type DimensionId } from "./dimensions.ts";
import { FILTERS, type FilterId } from "./filters.ts";
import { METRICS, type MetricId } from "./metrics.ts";
import { ORDERS, type OrderId } from "./orders.ts";
import { idsOf } from "../tables.ts";

/**
 * Where events come from. A query is about one tier: the same call is one event of the record and thirty reports of machines, so
 * that a sum over both would count nothing.
 */
export interface TierDefinition {
  label: string;
  /** Ends the sentence of a query; empty for the tier that goes without saying. */
  phrase: string;
  description: string;
  metrics: readonly MetricId[];
  rules: readonly CountId[];
  dimensions: readonly DimensionId[];
  filters: readonly FilterId[];
  /** How a list of it can be ordered. */
  orders: readonly OrderId[];
  /** Texts can be searched, and older versions asked for. */
  searched: boolean;
  versioned: boolean;
}

export const TIERS = {
  record: {
    label: "Vetted record",
    phrase: "",
    description: "Events that people took from sources and cite.",
    metrics: idsOf(METRICS).filter((id) => id !== "reports"),
    rules: idsOf(COUNTING_RULES),
    dimensions: idsOf(DIMENSIONS),
    filters: idsOf(FILTERS),
    orders: idsOf(ORDERS),
    searched: true,
    versioned: true,
  },
  machine: {
    label: "Machine-coded reports",
    phrase: "as machines coded them from news reports, unvetted",
    description:
      "Events that programs read out of news reports (GDELT, ICEWS, POLECAT), from files of the reader's own: many reports of one event, and reports of events that were none.",
    metrics: ["events", "reports", "pairs", "contact-days"],
    rules: ["event", "pair"],
    dimensions: [
      "year",
      "quarter",
      "month",
      "day",
      "tenure",
      "kind",
      "actor",
      "counterpart",
      "pair",
      "venue-country",
      "sender",
      "target",
      "source",
    ],
    filters: ["actor", "with", "sender", "target", "kind", "source", "venueCountry"],
    orders: ["desc", "asc"],
    searched: false,
    versioned: false,
  },
} as const satisfies Record<string, TierDefinition>;

export type TierId = keyof typeof TIERS;
