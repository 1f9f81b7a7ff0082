import type { MachineColumns, Order, WideName } from "./columns.ts";
import { LEFT_OUT, makeKernels, type Kernels, type Scan } from "./kernels.ts";
import type { Pass, Terms } from "./terms.ts";

/** A run longer than this is cut to the days asked for by two searches; of a shorter one every row is looked at. */
const LONG_RUN = 64;

const KERNELS: Record<WideName, Kernels> = { day: makeKernels(), sides: makeKernels(), place: makeKernels() };

/** What is counted into, by group. */
export type Into = Pick<Scan, "events" | "values" | "marks">;

/** Which runs of an order are looked at, and what each stands for. */
export interface Plan {
  order: WideName;
  count: keyof Kernels;
  pass: Pass;
  into: Into;
}

/** Counts every run of an order; `mark` of a run is its own number. */
export function scanOrder(columns: MachineColumns, terms: Terms, plan: Plan): void {
  const { starts } = columns.orders[plan.order];
  const count = openRuns(columns, terms, plan);
  const [first, end] = plan.order === "day" ? [terms.low, terms.high + 1] : [0, starts.length - 1];
  for (let run = first; run < end; run++) count(run, run);
}

/** Counts one run at a time; `mark` is what its events stand for. */
export function openRuns(columns: MachineColumns, terms: Terms, plan: Plan): (run: number, mark: number) => void {
  const { pass, into } = plan;
  const order = columns.orders[plan.order];
  const kernels = KERNELS[plan.order][plan.count];
  const { low: firstDay, high: lastDay, type } = terms;
  const { starts, wide } = order;
  const added = { day: terms.day, sides: pass.lists, place: terms.place };
  const own = added[plan.order];
  const constants = { day: constantOf(added.day, firstDay, lastDay), sides: constantOf(added.sides), place: constantOf(added.place) };
  const others = (["day", "sides", "place"] as const).filter((name) => name !== plan.order);
  const varying = others.filter((name) => constants[name] === null);
  const fixed = others.reduce((sum, name) => sum + (constants[name] ?? 0), 0);
  const cut = plan.order !== "day" && (firstDay > 0 || lastDay < added.day.length - 1);
  // Of a short run the column of days is read instead, which leaves out what lies outside.
  const read = cut ? others.filter((name) => name === "day" || constants[name] === null) : varying;
  const fixedShort = cut ? fixed - (constants.day ?? 0) : fixed;
  const [scan, scanShort] = [openScan(order, type, added, varying, into), openScan(order, type, added, read, into)];
  const [kernel, kernelShort] = [kernels[varying.length] ?? kernels[2], kernels[read.length] ?? kernels[2]];
  const ofType = plan.count === "events" && varying.length === 0 ? constantOf(type) : null;
  const { events } = into;
  return (run, mark) => {
    const base = own[run] ?? LEFT_OUT;
    if (base < 0) return;
    let [low, high] = [starts[run] ?? 0, starts[run + 1] ?? 0];
    if (cut && high - low <= LONG_RUN) return kernelShort(scanShort, low, high, base + fixedShort, mark);
    if (cut) [low, high] = [findDay(wide.day, firstDay, low, high), findDay(wide.day, lastDay + 1, low, high)];
    if (ofType === null) return kernel(scan, low, high, base + fixed, mark);
    const group = base + fixed + ofType;
    if (group >= 0) events[group] = (events[group] ?? 0) + high - low;
  };
}

function openScan(
  order: Order,
  types: Int32Array,
  added: Record<WideName, Int32Array>,
  [a = "day", b = "day"]: readonly WideName[],
  into: Into,
): Scan {
  return { type: order.type, reports: order.reports, a: order.wide[a], b: order.wide[b], types, as: added[a], bs: added[b], ...into };
}

/** What every value of a column adds; null where they differ. */
function constantOf(terms: Int32Array, low = 0, high = terms.length - 1): number | null {
  const first = terms[low] ?? 0;
  for (let code = low + 1; code <= high; code++) if (terms[code] !== first) return null;
  return first;
}

/** The first row of a run on `day` or after it. */
function findDay(days: ArrayLike<number>, day: number, low: number, high: number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((days[middle] ?? 0) < day) from = middle + 1;
    else to = middle;
  }
  return from;
}
