import type { FilterId } from "#shared/definitions/filters.ts";
import { withFilter, type Query } from "#shared/query.ts";

export type Slot = "first" | "second";

/** One thing a side is narrowed to: the filter that holds it and the id. */
export interface SideValue {
  filter: "actor" | "with" | "person" | "withPerson";
  id: string;
}

const SLOTS = { first: ["actor", "person"], second: ["with", "withPerson"] } as const satisfies Record<
  Slot,
  readonly SideValue["filter"][]
>;

export function sideValues(query: Query, slot: Slot): SideValue[] {
  return SLOTS[slot].flatMap((filter) => (query.filters[filter] ?? []).map((id) => ({ filter, id })));
}

/** Adds a state, organisation or person to a side; the second side of a kind fills the first where that is empty. */
export function addToSide(query: Query, slot: Slot, what: "actor" | "person", id: string): Query {
  const [first, second]: readonly [SideValue["filter"], SideValue["filter"]] =
    what === "actor" ? ["actor", "with"] : ["person", "withPerson"];
  const filter = slot === "second" && (query.filters[first] ?? []).length > 0 ? second : first;
  const others = filter === first ? second : first;
  if (query.filters[others]?.includes(id)) return query;
  return withFilter(query, filter, [...(query.filters[filter] ?? []), id]);
}

/** Takes a value off a side; where a first side empties, the second takes its place, since it cannot stand alone. */
export function removeFromSide(query: Query, value: SideValue): Query {
  const left = withFilter(
    query,
    value.filter,
    (query.filters[value.filter] ?? []).filter((id) => id !== value.id),
  );
  return promote(promote(left, "actor", "with"), "person", "withPerson");
}

function promote(query: Query, first: FilterId, second: FilterId): Query {
  const waiting = query.filters[second];
  if (query.filters[first] || !waiting) return query;
  return withFilter(withFilter(query, first, waiting), second, []);
}
