import type { MachineColumns, Order, WideName } from "./columns.ts";
import { giveRoom } from "./give-room.ts";
import { LEFT_OUT, makeKernels, type Kernels, type Scan } from "./kernels.ts";
import type { Pass, Terms } from "./terms.ts";

/** Of a shorter run every day is looked at; a longer one is cut by searches. */
const SHORT_RUN = 64;
/** What a search for a day takes, in rows that could be counted meanwhile. */
const SEARCH_COST = 16;

const KERNELS: Record<WideName, Kernels> = { day: makeKernels(), sides: makeKernels(), place: makeKernels() };

/** What is counted into, by group. */
export type Into = Pick<Scan, "events" | "values" | "marks">;

/** Which runs of an order are looked at, what is counted of them, and where. */
export interface Plan {
  order: WideName;
  count: "events" | "reports" | "marks";
  pass: Pass;
  into: Into;
}

/** Counts every run of an order. */
export function scanOrder(columns: MachineColumns, terms: Terms, plan: Plan): void {
  const count = openRuns(columns, terms, plan);
  if (plan.order === "sides") {
    const { lists, terms: own } = plan.pass.lists;
    for (let index = 0; index < lists.length; index++) count(lists[index] ?? 0, own[index] ?? LEFT_OUT, 0);
  } else if (plan.order === "place") {
    for (let place = 0; place < terms.place.length; place++) count(place, terms.place[place] ?? LEFT_OUT, 0);
  } else for (const { first, last, term } of terms.day.stretches) for (let day = first; day <= last; day++) count(day, term, 0);
}

/** What one column of an order adds; `table` is read only where single events are looked at. */
interface Added {
  constant: number | null;
  isFilter: boolean;
  table: Int32Array;
}

/** Counts the events of one value of an order; `base` is what the value adds, `mark` what its events stand for. */
type Run = (value: number, base: number, mark: number) => void;

let give = giveRoom(null);

/** Lets every count of this thread stand back while another answers much: `answers`, in shared memory, is how many that one has begun. */
export function countBehind(answers: Int32Array): void {
  give = giveRoom(answers);
}

/** Counts one run at a time. */
export function openRuns(columns: MachineColumns, terms: Terms, plan: Plan): Run {
  const run = openRun(columns, terms, plan);
  const { starts } = columns.orders[plan.order];
  return (value, base, mark) => {
    run(value, base, mark);
    give((starts[value + 1] ?? 0) - (starts[value] ?? 0));
  };
}

function openRun(columns: MachineColumns, terms: Terms, plan: Plan): Run {
  const order = columns.orders[plan.order];
  const { starts, wide } = order;
  const { day, low: firstDay, high: lastDay } = terms;
  const { stretches } = day;
  const place: Added = { constant: constantOf(terms.place), isFilter: onlyFilters(terms.place), table: terms.place };
  const added: Record<WideName, Added> = { day, sides: plan.pass.lists, place };
  const others = (["sides", "place"] as const).filter((name) => name !== plan.order);
  const still = openSection(order, terms, added, others, plan);
  if (plan.order === "day") return (run, base, mark) => still(starts[run] ?? 0, starts[run + 1] ?? 0, base, mark);
  let opened: Section | null = null;
  const dated: Section = (low, high, base, mark) => {
    opened ??= openSection(order, terms, added, ["day", ...others], plan);
    opened(low, high, base, mark);
  };
  const whole = firstDay === 0 && lastDay === day.days - 1;
  const only = day.constant;
  return (run, base, mark) => {
    let [low, high] = [starts[run] ?? 0, starts[run + 1] ?? 0];
    if (base < 0 || low === high) return;
    if (only !== null) return still(low, high, base + only, mark);
    if (high - low <= SHORT_RUN) return dated(low, high, base, mark);
    if (!whole) [low, high] = [findDay(wide.day, firstDay, low, high), findDay(wide.day, lastDay + 1, low, high)];
    if (high - low <= stretches.length * SEARCH_COST) return dated(low, high, base, mark);
    for (const { last, term } of stretches) {
      const end = last === lastDay ? high : findDay(wide.day, last + 1, low, high);
      if (term >= 0) still(low, end, base + term, mark);
      low = end;
    }
  };
}

type Section = (low: number, high: number, base: number, mark: number) => void;

/** Counts neighbours by some of their columns: those that decide nothing are not read. */
function openSection(
  order: Order,
  { type: types }: Terms,
  added: Record<WideName, Added>,
  names: readonly WideName[],
  { count, into }: Plan,
): Section {
  const fixed = names.reduce((sum, name) => sum + (added[name].constant ?? 0), 0);
  const read = names.filter((name) => added[name].constant === null);
  const { events } = into;
  const ofType = count === "events" && read.length === 0 ? constantOf(types) : null;
  if (ofType !== null) {
    return (low, high, base) => {
      const group = base + fixed + ofType;
      if (group >= 0) events[group] = (events[group] ?? 0) + high - low;
    };
  }
  const [a, b] = read;
  const scan: Scan = {
    type: order.type,
    reports: order.reports,
    a: order.wide[a ?? "day"],
    b: order.wide[b ?? "day"],
    types,
    as: a ? added[a].table : types,
    bs: b ? added[b].table : types,
    ...into,
  };
  const filters = count !== "marks" && onlyFilters(types) && read.every((name) => added[name].isFilter);
  const kernels = KERNELS[order.key][filters ? (count === "events" ? "heldEvents" : "heldReports") : count];
  const kernel = kernels[read.length] ?? kernels[2];
  return (low, high, base, mark) => {
    if (base + fixed >= 0) kernel(scan, low, high, base + fixed, mark);
  };
}

/** What every value of a column adds; null where they differ. */
export function constantOf(terms: Int32Array): number | null {
  const first = terms[0] ?? 0;
  for (let code = 1; code < terms.length; code++) if (terms[code] !== first) return null;
  return first;
}

/** Whether a column leaves out or lets in, and puts into no group. */
function onlyFilters(terms: Int32Array): boolean {
  for (let code = 0; code < terms.length; code++) if (terms[code] !== 0 && terms[code] !== LEFT_OUT) return false;
  return true;
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
