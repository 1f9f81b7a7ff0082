import type { MachineColumns, WideName } from "./columns.ts";
import { constantOf } from "./scan.ts";
import type { Terms } from "./terms.ts";

/** What it takes to begin a run, in rows that could be counted meanwhile. */
const RUN_COST = 20;

/** The order in which a query has to look at the fewest rows. */
export function chooseOrder({ orders, rows, days, sides }: MachineColumns, terms: Terms, counts: "events" | "reports"): WideName {
  const { inside, place, type, passes, low, high } = terms;
  const { starts } = orders.day;
  const within = (starts[high + 1] ?? rows) - (starts[low] ?? 0);
  const share = rows === 0 ? 0 : within / rows;
  const free = { sides: passes.length === 1 && passes[0]?.lists.constant !== null, place: constantOf(place) !== null };
  const counted = counts === "events" && constantOf(type) !== null;
  const cost = (found: { rows: number; runs: number }, neighbours: boolean): number =>
    // Neighbours that need not be told apart are counted by where they begin and end.
    (counted && neighbours ? 0 : found.rows * share) + found.runs * RUN_COST;
  // Every list there is has an event.
  const everyList = inside.lists.length === sides.size;
  const costs: Record<WideName, number> = {
    day: (counted && free.sides && free.place ? 0 : within * passes.length) + days,
    sides: cost(everyList ? { rows, runs: sides.size } : measureLists(orders.sides.starts, inside.lists), free.place),
    place: cost(measurePlaces(orders.place.starts, place), free.sides) * passes.length,
  };
  return (["place", "sides", "day"] as const).reduce((best, order) => (costs[order] < costs[best] ? order : best));
}

/** Rows and runs of these lists of sides. */
function measureLists(starts: Int32Array, lists: Int32Array): { rows: number; runs: number } {
  let rows = 0;
  for (let index = 0; index < lists.length; index++) {
    const list = lists[index] ?? 0;
    rows += (starts[list + 1] ?? 0) - (starts[list] ?? 0);
  }
  return { rows, runs: lists.length };
}

/** Rows and runs of the places that are let in. */
function measurePlaces(starts: Int32Array, place: Int32Array): { rows: number; runs: number } {
  let [rows, runs] = [0, 0];
  for (let code = 0; code < place.length; code++) {
    const size = (starts[code + 1] ?? 0) - (starts[code] ?? 0);
    if (size === 0 || (place[code] ?? 0) < 0) continue;
    rows += size;
    runs += 1;
  }
  return { rows, runs };
}
