import { CHARTS, type ChartDefinition, type ChartId } from "#shared/definitions/charts.ts";
import { COUNTING_RULES } from "#shared/definitions/counting.ts";
import { DIMENSIONS, type DimensionId } from "#shared/definitions/dimensions.ts";
import { METRICS, type MetricDefinition } from "#shared/definitions/metrics.ts";
import { countedKinds, withFilter, type Query } from "#shared/query.ts";

/** One query behind a chart; a directed chart has two, each side once as the one that acts. */
export interface ChartQuery {
  id: "all" | "out" | "back";
  query: Query;
}

/** The queries a chart asks for under the page's filters; none where the page's kinds leave out all of its own. */
export function chartQueries(id: ChartId, page: Query): readonly ChartQuery[] {
  const chart: ChartDefinition = CHARTS[id];
  const kinds = chart.kinds.filter((kind) => countedKinds(page).includes(kind));
  if (kinds.length === 0 || isBlind(chart, page)) return [];
  const base = withFilter(
    withFilter(
      { ...page, metric: chart.metric, by: timeOf(chart, page.by), split: chart.split, count: countFor(chart, page) },
      "kind",
      kinds,
    ),
    "unit",
    chart.unit === null ? [] : [chart.unit],
  );
  const { actor, with: other } = page.filters;
  if (chart.sides.shape === "pair" || !actor) return [{ id: "all", query: base }];
  const free = withFilter(withFilter(base, "actor", []), "with", []);
  const { from, to } = chart.sides;
  return [
    { id: "out", query: withFilter(withFilter(free, from, actor), to, other ?? []) },
    { id: "back", query: withFilter(withFilter(free, to, actor), from, other ?? []) },
  ];
}

/** Measures name states, and a visit names its guest: asked for people they would answer zero to another question. */
function isBlind(chart: ChartDefinition, page: Query): boolean {
  const { person, withPerson } = page.filters;
  if (chart.sides.shape === "directed" && withPerson) return true;
  return chart.family === "coercion" && person !== undefined;
}

/** Charts over time follow the grain the page asks for; others keep their own grouping. */
function timeOf({ by: own, metric }: ChartDefinition, asked: DimensionId): DimensionId {
  const { without }: MetricDefinition = METRICS[metric];
  const fits = DIMENSIONS[own].kind === "time" && DIMENSIONS[asked].kind === "time" && asked !== "day" && !without.includes(asked);
  return fits ? asked : own;
}

/** The page's counting rule where it means something for the chart, else each event once. */
function countFor(chart: ChartDefinition, page: Query): Query["count"] {
  const metric: MetricDefinition = METRICS[chart.metric];
  const kinds: readonly string[] | null = COUNTING_RULES[page.count].kinds;
  const fits = metric.rules.includes(page.count) && (kinds === null || chart.kinds.every((kind) => kinds.includes(kind)));
  return fits ? page.count : "event";
}
