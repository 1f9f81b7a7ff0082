import { COUNTING_RULES } from "#shared/definitions/counting.ts";
import { DIMENSIONS, type DimensionId } from "#shared/definitions/dimensions.ts";
import { FACTS } from "#shared/definitions/facts.ts";
import { METRICS, type MetricDefinition } from "#shared/definitions/metrics.ts";
import type { Query } from "#shared/query.ts";
import type { Series } from "#shared/api.ts";

/** Why groups cannot be added up: a level is of one moment, and one day, pair or journey can count in several groups. */
export type SumFault = "level" | "day" | "pair" | "journey";

/** Why the groups of a dimension cannot be added up; null where they can. Whether events lie in several of them is told apart. */
export function sumFault(query: Query, along: DimensionId): SumFault | null {
  const { running, aggregate }: MetricDefinition = METRICS[query.metric];
  if (running) return "level";
  if (aggregate.op === "distinct") {
    // A day lies in one year, quarter, month or term, and may have events of two kinds.
    if (aggregate.of === "earliest") return DIMENSIONS[along].kind === "time" ? null : "day";
    return "pair";
  }
  return COUNTING_RULES[query.count].counts === "journey" ? "journey" : null;
}

/** Which dimensions of an answer put one event into several groups, so that their sum is more than there is. */
export interface Overlaps {
  by: boolean;
  split: boolean;
}

export const NO_OVERLAPS: Overlaps = { by: false, split: false };

/** Looks where events could lie in several groups; where the rows add up to exactly the total, none does. */
export function findOverlaps(query: Query, series: Series): Overlaps {
  const sum = series.rows.reduce((all, { value }) => all + (value ?? 0), 0);
  if (sum === (series.total.value ?? 0) && series.rows.every(({ possible }) => possible === 0)) return NO_OVERLAPS;
  return { by: holdsSeveral(query.by), split: query.split !== null && holdsSeveral(query.split) };
}

/** True where an event may have several values; terms of office of one state do not overlap. */
function holdsSeveral(id: DimensionId): boolean {
  return id !== "tenure" && FACTS[DIMENSIONS[id].fact] === "many";
}

/** True where a group is covered for some of its parts and not for others. */
export function isPatchy({ rows }: Pick<Series, "rows">): boolean {
  return [...Map.groupBy(rows, ({ key }) => key).values()].some((parts) => new Set(parts.map(({ covered }) => covered)).size > 1);
}
