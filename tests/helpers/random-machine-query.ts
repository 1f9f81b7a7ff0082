import fc from "fast-check";
import { COUNTING_RULES, type CountId } from "#shared/definitions/counting.ts";
import type { FilterId } from "#shared/definitions/filters.ts";
import { TIERS } from "#shared/definitions/tiers.ts";
import { DEFAULT_QUERY, formatQuery, parseQuery, type Query } from "#shared/query.ts";
import type { MachineWorld } from "./machine-world.ts";
import { isSense } from "./random-query.ts";

/** Any query the codec accepts of the tier, over the words of a world. */
export function arbitraryMachineQuery({ words, events }: MachineWorld): fc.Arbitrary<Query> {
  const { filters, metrics, dimensions } = TIERS.machine;
  const lists: Partial<Record<FilterId, readonly string[]>> = { kind: words.kind, source: words.format, venueCountry: words.place };
  const values = (id: FilterId) =>
    fc.uniqueArray(fc.constantFrom(...(lists[id] ?? words.actor)), { minLength: 1, maxLength: 4 }).map((all) => all.toSorted());
  const [first, last] = [events.day[0] ?? 0, events.day.at(-1) ?? 0];
  const day = fc.integer({ min: first - 40, max: last + 40 });
  return fc
    .record({
      metric: fc.constantFrom(...metrics),
      by: fc.constantFrom(...dimensions),
      split: fc.option(fc.constantFrom(...dimensions)),
      count: fc.constantFrom<CountId[]>(...(Object.keys(COUNTING_RULES) as CountId[])),
      filters: fc
        .record(Object.fromEntries(filters.map((id) => [id, values(id)])))
        .chain((all) => fc.subarray([...filters], { maxLength: 3 }).map((keep) => Object.fromEntries(keep.map((id) => [id, all[id]])))),
      days: fc.option(
        fc.tuple(day, day).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
        { freq: 4 },
      ),
    })
    .map(({ days, ...parts }): Query => ({ ...DEFAULT_QUERY, tier: "machine", ...parts, ...days }))
    .filter(isSense)
    .map((query) => parseQuery(new URLSearchParams(formatQuery(query))));
}
