import type { FactColumn } from "./facts.ts";

export interface MetricDefinition {
  label: string;
  aggregate: { op: "count" } | { op: "sum"; of: FactColumn } | { op: "distinct"; of: FactColumn };
  /** What a number of this metric counts; null when it follows the kind filter or the unit filter. */
  unit: string | null;
  /** Counting rules that mean something for this metric. */
  rules: readonly string[];
  description: string;
}

export const METRICS = {
  events: {
    label: "Events",
    aggregate: { op: "count" },
    unit: null,
    rules: ["event", "pair", "stop", "journey", "formal"],
    description: "How many events there are, by the counting rule.",
  },
  quantity: {
    label: "Quantity",
    aggregate: { op: "sum", of: "quantity" },
    unit: null,
    rules: ["event", "formal"],
    description: "The sum of the numbers the events carry, in one unit: persons, targets, missions or positions.",
  },
  pairs: {
    label: "Pairs in contact",
    aggregate: { op: "distinct", of: "pair" },
    unit: "pairs",
    rules: ["event", "formal"],
    description: "How many different pairs of states or organisations the events join.",
  },
  "contact-days": {
    label: "Days with an event",
    aggregate: { op: "distinct", of: "earliest" },
    unit: "days",
    rules: ["event", "formal"],
    description: "On how many different days an event began.",
  },
} as const satisfies Record<string, MetricDefinition>;

export type MetricId = keyof typeof METRICS;
