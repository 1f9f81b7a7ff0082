import type { MachineColumns, WideName } from "./columns.ts";
import { constantOf } from "./scan.ts";
import type { Terms } from "./terms.ts";

/** What it takes to begin a run, in rows that could be counted meanwhile. */
const RUN_COST = 20;

/** The order in which a query has to look at the fewest rows. */
export function chooseOrder({ orders, rows, days }: MachineColumns, terms: Terms, counts: "events" | "reports"): WideName {
  const { inside, place, type, passes, low, high } = terms;
  const { starts } = orders.day;
  const within = (starts[high + 1] ?? rows) - (starts[low] ?? 0);
  const share = rows === 0 ? 0 : within / rows;
  const free = { sides: passes.length === 1 && isConstant(passes[0]?.lists), place: isConstant(place) };
  const counted = counts === "events" && isConstant(type);
  const cost = (found: { rows: number; runs: number }, neighbours: boolean): number =>
    // Neighbours that need not be told apart are counted by where they begin and end.
    (counted && neighbours ? 0 : found.rows * share) + found.runs * RUN_COST;
  const places = Int32Array.from(place.keys()).filter((code) => (place[code] ?? 0) >= 0);
  const costs: Record<WideName, number> = {
    day: (counted && free.sides && free.place ? 0 : within * passes.length) + days,
    sides: cost(measure(orders.sides.starts, inside.lists), free.place),
    place: cost(measure(orders.place.starts, places), free.sides) * passes.length,
  };
  return (["place", "sides", "day"] as const).reduce((best, order) => (costs[order] < costs[best] ? order : best));
}

function isConstant(terms: Int32Array | undefined): boolean {
  return terms === undefined || constantOf(terms) !== null;
}

/** Rows and runs of these values. */
function measure(starts: Int32Array, values: Int32Array): { rows: number; runs: number } {
  let [rows, runs] = [0, 0];
  for (let index = 0; index < values.length; index++) {
    const code = values[index] ?? 0;
    const size = (starts[code + 1] ?? 0) - (starts[code] ?? 0);
    if (size === 0) continue;
    rows += size;
    runs += 1;
  }
  return { rows, runs };
}
