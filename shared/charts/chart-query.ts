import { chartOf, type ChartDefinition, type ChartId } from "../definitions/charts.ts";
import { COUNTING_RULES } from "../definitions/counting.ts";
import { DIMENSIONS, type DimensionId } from "../definitions/dimensions.ts";
import type { KindId } from "../definitions/kinds.ts";
import { METRICS, type MetricDefinition, type MetricId } from "../definitions/metrics.ts";
import { TIERS, type TierDefinition } from "../definitions/tiers.ts";
import { readableGrains } from "../fit-grain.ts";
import { findCounter } from "../counter-query.ts";
import { countedKinds, withFilter, type Query } from "../query.ts";

/** One query behind a chart; a directed chart has two, each side once as the one that acts, and so has one with a counter-metric. */
export interface ChartQuery {
  id: "all" | "less" | "out" | "back";
  query: Query;
}

/** The queries a chart asks for under the page's filters; none where the page's kinds leave out all of its own. */
export function chartQueries(id: ChartId, page: Query): readonly ChartQuery[] {
  const chart = chartOf(id, page.tier);
  if (isBlind(chart, page) || !isTold(chart, page)) return [];
  const base = baseQuery(chart, chart.metric, page);
  const taken = METRICS[chart.metric].less;
  const less = taken === null ? null : baseQuery(chart, taken, page);
  const { actor, with: other } = page.filters;
  if (chart.sides.shape === "pair" || !actor) {
    return [...(base ? [{ id: "all", query: base } as const] : []), ...(less ? [{ id: "less", query: less } as const] : [])];
  }
  if (!base) return [];
  const free = withFilter(withFilter(base, "actor", []), "with", []);
  const { from, to } = chart.sides;
  const out = withFilter(withFilter(free, from, actor), to, other ?? []);
  const back = findCounter(out);
  return [{ id: "out", query: out }, ...(back ? [{ id: "back", query: back } as const] : [])];
}

function baseQuery(chart: ChartDefinition, metric: MetricId, page: Query): Query | null {
  const kinds = kindsOf(chart, metric, page);
  if (kinds.length === 0) return null;
  const by = timeOr(chart.by, page, metric);
  const base: Query = { ...page, metric, by, split: chart.split, count: countFor(chart, metric, page) };
  const query = chart.kinds === null ? base : withFilter(base, "kind", kinds);
  const levelled = chart.level === null || page.filters.level ? query : withFilter(query, "level", [chart.level]);
  return withFilter(levelled, "unit", chart.unit === null ? [] : [chart.unit]);
}

function kindsOf(chart: ChartDefinition, metric: MetricId, page: Query): KindId[] {
  const own: readonly KindId[] | null = METRICS[metric].kinds;
  return countedKinds(page).filter((kind) => (chart.kinds?.includes(kind) ?? true) && (own === null || own.includes(kind)));
}

/** Whether the tier of the page knows what the chart counts, by what, and of which sides. */
function isTold({ metric, by, split, sides }: ChartDefinition, { tier }: Query): boolean {
  const { metrics, dimensions, filters }: TierDefinition = TIERS[tier];
  return (
    metrics.includes(metric) &&
    [by, split].every((id) => id === null || dimensions.includes(id)) &&
    (sides.shape === "pair" || [sides.from, sides.to].every((id) => filters.includes(id)))
  );
}

/**
 * Measures name states, and a visit names its guest: asked for people they would answer zero to another question.
 * A level with some of its kinds or statuses left out would be no level.
 */
function isBlind(chart: ChartDefinition, page: Query): boolean {
  const { person, withPerson, status } = page.filters;
  if (chart.sides.shape === "directed" && withPerson) return true;
  if (METRICS[chart.metric].running && (status || kindsOf(chart, chart.metric, page).length < (chart.kinds?.length ?? 0))) return true;
  return chart.family === "coercion" && person !== undefined;
}

/** Charts over time follow the grain the page asks for, as far as it can be read; others keep their own grouping. */
function timeOr(own: DimensionId, page: Query, metric: MetricId): DimensionId {
  const { without }: MetricDefinition = METRICS[metric];
  const asked = page.by;
  const readable = asked !== "day" || readableGrains(page).includes(asked);
  const follows = DIMENSIONS[own].kind === "time" && DIMENSIONS[asked].kind === "time" && readable && !without.includes(asked);
  return follows ? asked : own;
}

/** The page's counting rule where it means something for the chart, else each event once. */
function countFor(chart: ChartDefinition, id: MetricId, page: Query): Query["count"] {
  const metric: MetricDefinition = METRICS[id];
  const kinds: readonly string[] | null = COUNTING_RULES[page.count].kinds;
  const fits = metric.rules.includes(page.count) && (kinds === null || (chart.kinds?.every((kind) => kinds.includes(kind)) ?? false));
  // Marks of single events stand for events, not for their pairs or journeys.
  const single = chart.mark === "timeline" && COUNTING_RULES[page.count].counts !== "event";
  return fits && !single ? page.count : "event";
}
