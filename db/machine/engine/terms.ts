import { COUNTING_RULES } from "#shared/definitions/counting.ts";
import { countedKinds, type Query } from "#shared/query.ts";
import type { Axis } from "./axes.ts";
import type { MachineColumns } from "./columns.ts";
import { DayTerms, splitStretches, type Stretch } from "./day-terms.ts";
import { findInside, type Inside } from "./inside.ts";
import { LEFT_OUT } from "./kernels.ts";
import type { Several, Sides } from "./sides.ts";

/** One way through the lists of sides: what each adds. A list that falls in several groups has several ways. */
export interface Pass {
  lists: Int32Array;
  /** What every list adds; null where they differ. */
  constant: number | null;
  /** Lists are left out or let in, and put into no group. */
  isFilter: boolean;
  /** Only what a list counts beyond one, where pairs are counted and it has several. */
  extra: boolean;
}

/**
 * A query as what each value of a column adds to the number of the group an event falls in, or `LEFT_OUT`: filters and axes in one
 * table for each column.
 */
export interface Terms {
  day: DayTerms;
  type: Int32Array;
  place: Int32Array;
  /** The lists of sides that the filters let in, and the pairs asked for. */
  inside: Inside;
  passes: Pass[];
  /** The dimensions that are not of sides: their groups, and what one more of them adds. */
  beside: { size: number; stride: number };
  groups: number;
  /** Days asked for, as positions; none where `low` is above `high`. */
  low: number;
  high: number;
}

/** One group of a dimension. */
export interface Only {
  axis: Axis;
  group: number;
}

/** The days of a period, as positions from the first of the file. */
export function daysOf({ firstDay, days }: MachineColumns, { from, to }: Pick<Query, "from" | "to">): { low: number; high: number } {
  return { low: Math.max((from ?? firstDay) - firstDay, 0), high: Math.min((to ?? firstDay + days - 1) - firstDay, days - 1) };
}

/** @param only groups outside of which everything is left out */
export function compileTerms(columns: MachineColumns, query: Query, axes: readonly Axis[], only: readonly Only[] = []): Terms {
  const { low, high } = daysOf(columns, query);
  const factors = axes.map((_, index) => axes.slice(index + 1).reduce((product, axis) => product * axis.size, 1));
  const groups = axes.reduce((product, axis) => product * axis.size, 1);
  const { words, types } = columns;
  const kinds = new Set<string>(countedKinds(query));
  const { source, venueCountry } = query.filters;
  const on = (column: "type" | "place", size: number, lets: (code: number) => boolean): Int32Array => {
    const terms = new Int32Array(size);
    const kept = only.filter(({ axis }) => axis.column === column);
    for (let code = 0; code < size; code++)
      if (!lets(code) || kept.some(({ axis, group }) => axis.groups[code] !== group)) terms[code] = LEFT_OUT;
    for (const [index, axis] of axes.entries()) {
      if (axis.column !== column) continue;
      const factor = factors[index] ?? 1;
      for (let code = 0; code < size; code++) terms[code] = (terms[code] ?? 0) + (axis.groups[code] ?? 0) * factor;
    }
    return terms;
  };
  const letsFormat = words.format.map((word) => !source || source.includes(word));
  const letsKind = words.kind.map((word) => kinds.has(word));
  const letsPlace = words.place.map((word) => !venueCountry || venueCountry.includes(word));
  const inside = narrowSides(findInside(columns, query), only);
  const beside = axes.filter(({ column }) => column !== "sides");
  return {
    day: compileDays(columns.days, { low, high }, axes, factors, only),
    beside: {
      size: beside.reduce((product, axis) => product * axis.size, 1),
      stride: beside.length === 1 ? (factors[axes.findIndex((axis) => axis === beside[0])] ?? 1) : 1,
    },
    type: on("type", types.kind.length, (type) => letsKind[types.kind[type] ?? 0] === true && letsFormat[types.format[type] ?? 0] === true),
    place: on("place", words.place.length + 1, (place) => letsPlace[place] ?? !venueCountry),
    inside,
    passes: findPasses(columns, query, axes, factors, inside),
    groups,
    low,
    high,
  };
}

/** The lists that fall in each of the groups; group 0 is that of a list which has no value. */
function narrowSides(inside: Inside, only: readonly Only[]): Inside {
  let { lists } = inside;
  for (const { axis, group } of only) {
    if (axis.several === null) continue;
    const { starts, codes } = axis.several;
    lists = lists.filter((list) => {
      const [from, to] = [starts[list] ?? 0, starts[list + 1] ?? 0];
      return group === 0 ? from === to : codes.subarray(from, to).includes(group - 1);
    });
  }
  return { ...inside, lists };
}

function compileDays(
  days: number,
  { low, high }: { low: number; high: number },
  axes: readonly Axis[],
  factors: readonly number[],
  only: readonly Only[],
): DayTerms {
  let stretches: Stretch[] = low > high ? [] : [{ first: low, last: high, term: 0 }];
  for (const { axis, group } of only)
    if (axis.column === "day") stretches = splitStretches(stretches, axis.days, (term, own) => (own === group ? term : LEFT_OUT));
  for (const [index, axis] of axes.entries())
    if (axis.column === "day") stretches = splitStretches(stretches, axis.days, (term, own) => term + own * (factors[index] ?? 1));
  return new DayTerms(days, stretches);
}

function findPasses({ sides }: MachineColumns, query: Query, axes: readonly Axis[], factors: readonly number[], inside: Inside): Pass[] {
  const [first, second] = axes.map((axis) => axis.several);
  const most = [first, second].map((several) => (several ? mostOf(several, inside.lists) : 1));
  const passes: Pass[] = [];
  for (let one = 0; one < (most[0] ?? 1); one++) {
    for (let two = 0; two < (most[1] ?? 1); two++) {
      const lists = new Int32Array(sides.size).fill(LEFT_OUT);
      for (let index = 0; index < inside.lists.length; index++) lists[inside.lists[index] ?? 0] = 0;
      if (first) addGroups(lists, inside.lists, first, one, factors[0] ?? 1);
      if (second) addGroups(lists, inside.lists, second, two, factors[1] ?? 1);
      const isFilter = !first && !second;
      const constant = isFilter && inside.lists.length === sides.size ? 0 : null;
      passes.push({ lists, constant, isFilter, extra: false });
    }
  }
  if (query.metric !== "events" || COUNTING_RULES[query.count].counts !== "pair") return passes;
  return [...passes, ...extraPasses(sides, passes, inside)];
}

function mostOf({ starts }: Several, inside: Int32Array): number {
  let most = 1;
  for (let index = 0; index < inside.length; index++) {
    const list = inside[index] ?? 0;
    most = Math.max(most, (starts[list + 1] ?? 0) - (starts[list] ?? 0));
  }
  return most;
}

function addGroups(lists: Int32Array, inside: Int32Array, { starts, codes }: Several, way: number, factor: number): void {
  for (let index = 0; index < inside.length; index++) {
    const list = inside[index] ?? 0;
    const at = (starts[list] ?? 0) + way;
    if (at < (starts[list + 1] ?? 0)) lists[list] = (lists[list] ?? 0) + ((codes[at] ?? 0) + 1) * factor;
    else if (way > 0) lists[list] = LEFT_OUT;
  }
}

/** A list of three pairs counts three times: once as an event, and twice more. */
function extraPasses({ size, pairs: { starts, codes } }: Sides, passes: readonly Pass[], inside: Inside): Pass[] {
  const weights = new Int32Array(size);
  let most = 1;
  for (const list of inside.lists) {
    const own = codes.subarray(starts[list], starts[list + 1]);
    const weight = own.reduce((sum, pair) => sum + (inside.pairs[pair] ?? 0), 0);
    weights[list] = weight;
    most = Math.max(most, weight);
  }
  return Array.from({ length: most - 1 }, (_, index) => index + 2).flatMap((least) =>
    passes.map(({ lists, isFilter }) => ({
      lists: lists.map((term, list) => ((weights[list] ?? 0) >= least ? term : LEFT_OUT)),
      constant: null,
      isFilter,
      extra: true,
    })),
  );
}
