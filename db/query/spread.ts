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
