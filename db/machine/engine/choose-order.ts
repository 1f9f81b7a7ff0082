import type { MachineColumns, WideName } from "./columns.ts";
import type { Terms } from "./terms.ts";

/** What it takes to begin a run, in rows that could be counted meanwhile. */
const RUN_COST = 40;

export interface Choice {
  order: WideName;
  /** Rows that will be looked at, about. */
  rows: number;
}

/** The order in which a query has to look at the fewest rows. */
export function chooseOrder({ orders, rows, days }: MachineColumns, { inside, place, passes, low, high }: Terms): Choice {
  const { starts } = orders.day;
  const within = (starts[high + 1] ?? rows) - (starts[low] ?? 0);
  const share = rows === 0 ? 0 : within / rows;
  const bySides = measure(orders.sides.starts, inside, 1);
  const byPlace = measure(orders.place.starts, place, 0);
  const choices: Choice[] = [
    { order: "day", rows: within * passes.length + days },
    { order: "sides", rows: bySides.rows * share * passes.length + bySides.runs * passes.length * RUN_COST },
    { order: "place", rows: byPlace.rows * share * passes.length + byPlace.runs * passes.length * RUN_COST },
  ];
  return choices.reduce((best, choice) => (choice.rows < best.rows ? choice : best));
}

/** Rows and runs of the values that have at least `least`. */
function measure(starts: Int32Array, values: Uint8Array | Int32Array, least: number): { rows: number; runs: number } {
  let [rows, runs] = [0, 0];
  for (let code = 0; code + 1 < starts.length; code++) {
    const size = (starts[code + 1] ?? 0) - (starts[code] ?? 0);
    if (size === 0 || (values[code] ?? 0) < least) continue;
    rows += size;
    runs += 1;
  }
  return { rows, runs };
}
