import type { Axis } from "./axes.ts";
import { chooseOrder } from "./choose-order.ts";
import type { MachineColumns } from "./columns.ts";
import { DayTerms } from "./day-terms.ts";
import { LEFT_OUT } from "./kernels.ts";
import { openRuns, scanOrder, type Into } from "./scan.ts";
import type { Terms } from "./terms.ts";

/** Days by group that are counted into at a time. */
const MOST_SQUARES = 8_000_000;

/** On how many different days something happened, by group. */
export function countDays(columns: MachineColumns, axes: readonly Axis[], terms: Terms): Into {
  const days = terms.high - terms.low + 1;
  const standing = axes.filter(({ column }) => column !== "day").reduce((product, axis) => product * axis.size, 1);
  const order = chooseOrder(columns, terms, "events");
  if (order !== "day" && axes.length < 2 && standing * days <= MOST_SQUARES) return countSquares(columns, axes, terms, order);
  const values = new Float64Array(terms.groups);
  const into: Into = { events: new Int32Array(terms.groups), values, marks: new Int32Array(terms.groups).fill(-1) };
  const runs = (["events", "marks"] as const).map((count) =>
    terms.passes.map((pass) => openRuns(columns, terms, { order: "day", count, pass, into })),
  );
  // Day after day: a group has met a day where it was the last one it met.
  for (const { first, last, term } of terms.day.stretches)
    for (let day = first; day <= last; day++) for (const count of runs.flat()) count(day, term, day);
  return into;
}

/** Counts by group and day, then the days that have any. */
function countSquares(columns: MachineColumns, axes: readonly Axis[], terms: Terms, order: "sides" | "place"): Into {
  const { low, high } = terms;
  const days = high - low + 1;
  const standing = axes.find(({ column }) => column !== "day");
  const size = standing?.size ?? 1;
  const timed = axes.find(({ column }) => column === "day");
  const squares = new Int32Array(size * days);
  const spread = (term: number): number => (term < 0 ? LEFT_OUT : term * days);
  const byDay: Terms = {
    ...terms,
    day: eachDay(terms),
    type: terms.type.map(spread),
    place: terms.place.map(spread),
    passes: terms.passes.map((pass) => ({ ...pass, lists: pass.lists.map(spread) })),
  };
  const counted = { events: squares, values: NONE, marks: NO_MARKS };
  for (const pass of byDay.passes) scanOrder(columns, byDay, { order, count: "events", pass, into: counted });
  const [events, values] = [new Int32Array(terms.groups), new Float64Array(terms.groups)];
  const groupOf = terms.day.table;
  for (let group = 0; group < size; group++) {
    for (let day = 0; day < days; day++) {
      const found = squares[group * days + day] ?? 0;
      if (found === 0) continue;
      const into = timed ? (groupOf[low + day] ?? 0) : group;
      events[into] = (events[into] ?? 0) + found;
      values[into] = (values[into] ?? 0) + 1;
    }
  }
  return { events, values, marks: NO_MARKS };
}

/** Each of the days asked for in a group of its own, less those that are left out. */
function eachDay({ day, low }: Terms): DayTerms {
  const stretches = day.stretches.flatMap(({ first, last, term }) =>
    Array.from({ length: last - first + 1 }, (_, at) => ({
      first: first + at,
      last: first + at,
      term: term < 0 ? LEFT_OUT : first + at - low,
    })),
  );
  return new DayTerms(day.days, stretches);
}

const NONE = new Float64Array(0);
const NO_MARKS = new Int32Array(0);
