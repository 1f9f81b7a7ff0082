import type { MachineColumns } from "./columns.ts";
import { openRuns, scanOrder, type Into, type Plan } from "./scan.ts";
import type { Pass, Terms } from "./terms.ts";

/** Groups beside those of sides up to which a run is counted once and then added to each of its groups. */
const MOST_BESIDE = 64;

type PassesPlan = Pick<Plan, "order" | "into"> & { count: "events" | "reports" };

/** Counts by one order; a run of one list of sides that falls in several groups is still looked at once, where that is less. */
export function scanPasses(columns: MachineColumns, terms: Terms, passes: readonly Pass[], { order, count, into }: PassesPlan): void {
  if (order === "sides" && passes.length > 1 && terms.beside.size <= MOST_BESIDE) countOnce(columns, terms, passes, count, into);
  else for (const pass of passes) scanOrder(columns, terms, { order, count, pass, into });
}

function countOnce(columns: MachineColumns, terms: Terms, passes: readonly Pass[], count: "events" | "reports", into: Into): void {
  const { size, stride } = terms.beside;
  const one: Into = { events: new Int32Array(size), values: new Float64Array(size), marks: into.marks };
  const [pass] = passes;
  if (!pass) return;
  const run = openRuns(columns, narrow(terms, stride), { order: "sides", count, pass, into: one });
  const { lists } = terms.inside;
  for (let index = 0; index < lists.length; index++) {
    one.events.fill(0);
    one.values.fill(0);
    run(lists[index] ?? 0, 0, 0);
    for (const own of passes) {
      const base = own.lists.terms[index] ?? 0;
      if (base >= 0) addTo(into, one, base, stride, count);
    }
  }
}

function addTo(into: Into, one: Into, base: number, stride: number, count: "events" | "reports"): void {
  for (let at = 0; at < one.events.length; at++) {
    const group = base + at * stride;
    into.events[group] = (into.events[group] ?? 0) + (one.events[at] ?? 0);
    if (count === "reports") into.values[group] = (into.values[group] ?? 0) + (one.values[at] ?? 0);
  }
}

/** The same terms where one more group beside those of sides adds one. */
function narrow(terms: Terms, stride: number): Terms {
  if (stride === 1) return terms;
  const share = (term: number): number => (term < 0 ? term : term / stride);
  return {
    ...terms,
    day: terms.day.map(share),
    type: terms.type.map(share),
    place: terms.place.map(share),
  };
}
