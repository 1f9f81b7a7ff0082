import type { Series } from "#shared/api.ts";
import { formatDay } from "#shared/dates.ts";
import { METRICS } from "#shared/definitions/metrics.ts";
import type { Query } from "#shared/query.ts";
import type { Cells } from "./cells.ts";
import { openKeys, type Axis } from "./groups.ts";

/**
 * Of a grouping by day, what events known only to a longer stretch may add to each of its days: said once for the stretch. Only what
 * is an event or its number; what is counted by pairs or journeys can be counted on some of the days already.
 */
export function spreadOf(query: Query, { open }: Cells, [first, second]: readonly Axis[]): Series["spread"] {
  if (first?.dimension !== "day" || METRICS[query.metric].running || query.metric === "contact-days") return [];
  const found = new Map<string, Series["spread"][number] & { ids: Set<string> }>();
  for (const row of open) {
    if (query.metric !== "quantity" && row.unit !== null) continue;
    if (openKeys(first, row.k1, row).length < 2) continue;
    for (const split of second ? openKeys(second, row.k2, row) : [null]) {
      const [from, to] = [formatDay(row.earliest), formatDay(row.latest)];
      const name = `${from} ${to} ${split ?? ""}`;
      const stretch = found.get(name) ?? { split, first: from, last: to, possible: 0, events: 0, ids: new Set<string>() };
      found.set(name, stretch);
      if (stretch.ids.has(row.id)) continue;
      stretch.ids.add(row.id);
      stretch.events += 1;
      stretch.possible += query.metric === "quantity" ? (row.quantity ?? 0) : 1;
    }
  }
  return [...found]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { split, first: from, last: to, possible, events }]) => ({ split, first: from, last: to, possible, events }));
}

/** Tells how many events may lie on a day, and say nothing of whether it is covered: those of the stretches that have begun less those that have ended. */
export function eventsOver(spread: Series["spread"]): (day: string, split: string | null) => number {
  const bySplit = new Map(
    [...Map.groupBy(spread, ({ split }) => split)].map(([split, stretches]) => [
      split,
      { begun: countUpTo(stretches, "first"), ended: countUpTo(stretches, "last") },
    ]),
  );
  return (day, split) => {
    const own = bySplit.get(split);
    return own ? own.begun(day, true) - own.ended(day, false) : 0;
  };
}

/** Counts the events of stretches whose first or last day is no later than a day, or before it. */
function countUpTo(stretches: Series["spread"], end: "first" | "last"): (day: string, withIt: boolean) => number {
  const sorted = stretches.toSorted((one, other) => (one[end] < other[end] ? -1 : 1));
  const sums = [0];
  for (const { events } of sorted) sums.push((sums.at(-1) ?? 0) + events);
  return (day, withIt) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = sorted[middle]?.[end] ?? "";
      if (withIt ? at <= day : at < day) low = middle + 1;
      else high = middle;
    }
    return sums[low] ?? 0;
  };
}
