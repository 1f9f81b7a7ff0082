import { COUNTING_RULES, type CountId } from "#shared/definitions/counting.ts";
import { DIMENSIONS, type DimensionDefinition, type DimensionId } from "#shared/definitions/dimensions.ts";
import { KINDS, UNITS, type KindDefinition, type KindId, type UnitId } from "#shared/definitions/kinds.ts";
import { METRICS, type MetricDefinition, type MetricId } from "#shared/definitions/metrics.ts";
import { TIERS } from "#shared/definitions/tiers.ts";
import { countedKinds, withFilter, type Query } from "#shared/query.ts";
import { spansAtMost } from "../../filters/window.ts";
import { wordsOf } from "../../vocabulary.ts";
import { exploreWords as said } from "../../words/explore.ts";
import { words as common } from "../../words.ts";

/** What can be counted: a metric, and of a quantity its unit. */
export interface Measure {
  id: string;
  label: string;
  metric: MetricId;
  unit: UnitId | null;
}

export const MEASURES: readonly Measure[] = wordsOf(METRICS).flatMap((metric): Measure[] =>
  metric === "quantity"
    ? wordsOf(UNITS).map((unit) => ({ id: `quantity:${unit}`, label: said.quantity(common.terms.units[unit].label), metric, unit }))
    : [{ id: metric, label: common.terms.metrics[metric].label, metric, unit: null }],
);

export const DIMENSION_IDS = wordsOf(DIMENSIONS);
export const COUNT_IDS = wordsOf(COUNTING_RULES);

/** The id of what a query counts. */
export function measureOf({ metric, filters }: Query): string {
  return metric === "quantity" ? `quantity:${filters.unit?.[0] ?? ""}` : metric;
}

/** Why a measure is off under the filters; null where it makes sense. The rest of the question gives way to it. */
export function measureFault({ metric, unit }: Measure, query: Query): string | null {
  const { kinds }: MetricDefinition = METRICS[metric];
  const untold = tierFault("metrics", metric, query);
  if (untold !== null) return untold;
  const asked = countedKinds({ ...query, metric: "events", count: "event" });
  if (kinds && !asked.some((kind) => kinds.includes(kind))) return said.faults.kindsOnly(pluralsOf(kinds));
  if (unit && !asked.some((kind) => unitOf(kind) === unit)) return said.faults.noUnit(common.terms.units[unit].label);
  return null;
}

/** Why a dimension is off as the axis; null where it makes sense. */
export function byFault(id: DimensionId, query: Query): string | null {
  const { without }: MetricDefinition = METRICS[query.metric];
  const untold = tierFault("dimensions", id, query);
  if (untold !== null) return untold;
  if (without.includes(id)) return said.faults.cannotTell(common.terms.metrics[query.metric].label);
  if (id === "day" && !spansAtMost(query.from, query.to, LONGEST_YEARS)) return said.faults.tooManyDays(LONGEST_YEARS);
  return meaningFault(id, query);
}

/** Why a dimension is off as the split; null where it makes sense. */
export function splitFault(id: DimensionId, query: Query): string | null {
  const { without, running }: MetricDefinition = METRICS[query.metric];
  const untold = tierFault("dimensions", id, query);
  if (untold !== null) return untold;
  if (id === query.by) return said.faults.onAxis;
  if (without.includes(id)) return said.faults.cannotTell(common.terms.metrics[query.metric].label);
  if (DIMENSIONS[id].kind === "time") {
    if (DIMENSIONS[query.by].kind !== "time") return said.faults.timeOnAxis;
    if (running) return said.faults.oneTime;
    if (id !== "tenure") return said.faults.timeAlready;
  }
  return meaningFault(id, query);
}

/** Why a counting rule is off; null where it makes sense. */
export function countFault(id: CountId, query: Query): string | null {
  const { rules }: MetricDefinition = METRICS[query.metric];
  const untold = tierFault("rules", id, query);
  if (untold !== null) return untold;
  if (!rules.includes(id)) return said.faults.notWith(common.terms.metrics[query.metric].label.toLowerCase());
  const { kinds }: { kinds: readonly KindId[] | null } = COUNTING_RULES[id];
  if (countedKinds({ ...query, count: id }).length > 0) return null;
  return said.faults.kindsOnly(pluralsOf(kinds ?? []));
}

/** The query for another measure: what does not go with it falls back to what everything goes with. */
export function withMeasure(query: Query, { metric, unit }: Measure): Query {
  const { rules, without, running }: MetricDefinition = METRICS[metric];
  const next = withFilter({ ...query, metric }, "unit", unit === null ? [] : [unit]);
  const split = next.split !== null && (without.includes(next.split) || (running && DIMENSIONS[next.split].kind === "time"));
  return {
    ...next,
    count: rules.includes(next.count) ? next.count : "event",
    by: without.includes(next.by) ? "year" : next.by,
    split: split ? null : next.split,
  };
}

/** The query by another dimension; a split that no longer goes with it is taken away. */
export function withBy(query: Query, by: DimensionId): Query {
  const next = { ...query, by };
  return next.split !== null && splitFault(next.split, next) !== null ? { ...next, split: null } : next;
}

/** Why something is off because the tier does not tell it. */
function tierFault(of: "metrics" | "dimensions" | "rules", id: string, { tier }: Query): string | null {
  const told: readonly string[] = TIERS[tier][of];
  return told.includes(id) ? null : said.faults.notInTier(common.terms.tiers[tier].label);
}

function meaningFault(id: DimensionId, query: Query): string | null {
  const { needs }: DimensionDefinition = DIMENSIONS[id];
  if (needs && !query.filters[needs]) return said.faults.needsSide;
  const telling = KINDS_TOLD[id];
  // A machine's code has a sender and a target whatever it means.
  if (!telling || query.tier === "machine") return null;
  return countedKinds(query).some((kind) => telling(KINDS[kind], kind))
    ? null
    : said.faults.noneHas(common.terms.dimensions[id].label.toLowerCase());
}

/** The kinds that can have a value of a dimension, where not all can. */
const KINDS_TOLD: Partial<Record<DimensionId, (definition: KindDefinition, id: KindId) => boolean>> = {
  format: ({ family }) => family === "contact",
  medium: ({ family }) => family === "contact",
  initiator: ({ family }) => family === "contact",
  guest: (_, id) => id === "visit",
  host: (_, id) => id === "visit" || id === "summit",
  sender: ({ family }) => family !== "contact",
  target: ({ family }) => family !== "contact",
  list: (_, id) => id.startsWith("sanction_"),
  programme: (_, id) => id.startsWith("sanction_"),
  "target-kind": (_, id) => id.startsWith("sanction_"),
  authority: ({ family }) => family !== "contact",
  unit: ({ unit }) => unit !== null,
};

/** The API answers at most 4,000 days. */
const LONGEST_YEARS = 10;

function unitOf(kind: KindId): UnitId | null {
  return KINDS[kind].unit;
}

function pluralsOf(kinds: readonly KindId[]): string {
  return common.say.list(
    kinds.map((kind) => common.terms.kinds[kind].plural),
    "and",
  );
}
