import type { DimensionId } from "./dimensions.ts";
import type { FactColumn } from "./facts.ts";
import type { KindId } from "./kinds.ts";
import type { StatusId } from "./vocabularies.ts";

export interface MetricDefinition {
  label: string;
  aggregate: { op: "count" } | { op: "sum"; of: FactColumn } | { op: "distinct"; of: FactColumn };
  /** What a number of this metric counts; null when it follows the kind filter or the unit filter. */
  unit: string | null;
  /** Counting rules that mean something for this metric. */
  rules: readonly string[];
  /** How the sentence names it; null where that follows the kinds. */
  phrase: string | null;
  /** The only kinds it counts; null for any. */
  kinds: readonly KindId[] | null;
  /** Statuses that count unless the query names others; null for those of the filter. */
  statuses: readonly StatusId[] | null;
  /** What takes back from it, drawn below the line; null where nothing does. */
  less: "delistings" | null;
  /** A level instead of a flow: a bucket holds everything up to its end. */
  running: boolean;
  /** Dimensions it cannot be told by. */
  without: readonly DimensionId[];
  description: string;
}

/** What most metrics have in common. */
const PLAIN = { phrase: null, kinds: null, statuses: null, less: null, running: false, without: [] } as const;

export const METRICS = {
  events: {
    label: "Events",
    aggregate: { op: "count" },
    unit: null,
    ...PLAIN,
    rules: ["event", "pair", "stop", "journey", "bilateral", "formal"],
    description: "How many events there are, by the counting rule.",
  },
  quantity: {
    label: "Quantity",
    aggregate: { op: "sum", of: "quantity" },
    unit: null,
    ...PLAIN,
    rules: ["event", "formal"],
    description: "The sum of the numbers the events carry, in one unit: persons, targets, missions or positions.",
  },
  reports: {
    label: "Articles",
    aggregate: { op: "sum", of: "reports" },
    unit: "articles",
    ...PLAIN,
    rules: ["event"],
    phrase: "articles",
    description:
      "How many articles the files count for the reports: GDELT's NumArticles, 1 a row of ICEWS and POLECAT. Machine-coded reports only.",
  },
  pairs: {
    label: "Pairs in contact",
    aggregate: { op: "distinct", of: "pair" },
    unit: "pairs",
    ...PLAIN,
    rules: ["event", "formal"],
    description: "How many different pairs of states or organisations the events join.",
  },
  "contact-days": {
    label: "Days with an event",
    aggregate: { op: "distinct", of: "earliest" },
    unit: "days",
    ...PLAIN,
    rules: ["event", "formal"],
    description: "On how many different days an event began.",
  },
  listings: {
    label: "Targets listed",
    aggregate: { op: "sum", of: "listings" },
    unit: "targets listed",
    ...PLAIN,
    rules: ["event"],
    phrase: "targets put on a sanctions list",
    kinds: ["sanction_imposed"],
    less: "delistings",
    description: "How many targets were put on a sanctions list, one by one as the list shows. A target on two lists counts on each.",
  },
  delistings: {
    label: "Targets delisted",
    aggregate: { op: "sum", of: "delistings" },
    unit: "targets delisted",
    ...PLAIN,
    rules: ["event"],
    phrase: "targets taken off a sanctions list",
    kinds: ["sanction_eased"],
    description: "How many targets were taken off a sanctions list. Only a list kept in versions shows them.",
  },
  stock: {
    label: "Targets on the list",
    aggregate: { op: "sum", of: "listings" },
    unit: "targets on the list",
    rules: ["event"],
    phrase: "targets on a sanctions list",
    kinds: ["sanction_imposed", "sanction_eased"],
    statuses: ["in_force", "lifted", "carried_over"],
    less: null,
    running: true,
    without: ["tenure"],
    description:
      "How many targets were on a sanctions list at the end of the period or bucket: those on it at the start, and since then those put on less those taken off.",
  },
} as const satisfies Record<string, MetricDefinition>;

export type MetricId = keyof typeof METRICS;
