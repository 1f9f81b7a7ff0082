import { COUNTING_RULES } from "#shared/definitions/counting.ts";
import { METRICS, type MetricDefinition } from "#shared/definitions/metrics.ts";
import { countedKinds, type Query } from "#shared/query.ts";
import { flagActors, type Axis } from "./axes.ts";
import type { MachineColumns } from "./columns.ts";
import { LEFT_OUT } from "./kernels.ts";
import type { Several } from "./sides.ts";

export interface Stretch {
  first: number;
  last: number;
  term: number;
}

/** One way through the lists of sides: what each adds. A list that falls in several groups has several ways. */
export interface Pass {
  lists: Int32Array;
  /** Only what a list counts beyond one, where pairs are counted and it has several. */
  extra: boolean;
}

/**
 * A query as what each value of a column adds to the number of the group an event falls in, or `LEFT_OUT`: filters and axes in one
 * table for each column.
 */
export interface Terms {
  day: Int32Array;
  type: Int32Array;
  place: Int32Array;
  /** By list of sides, 1 where a filter lets it in. */
  inside: Uint8Array;
  passes: Pass[];
  /** The days asked for, as stretches of days that add the same. */
  stretches: Stretch[];
  /** The dimensions that are not of sides: their groups, and what one more of them adds. */
  beside: { size: number; stride: number };
  /** By pair, 1 where it is one of those asked for. */
  pairs: Uint8Array;
  groups: number;
  /** Days asked for, as positions; none where `low` is above `high`. */
  low: number;
  high: number;
}

/** Whether a query counts pairs: an event without one is then in no list either. */
export function countsPairs(query: Query): boolean {
  const { aggregate }: MetricDefinition = METRICS[query.metric];
  return (aggregate.op === "distinct" && aggregate.of === "pair") || COUNTING_RULES[query.count].counts === "pair";
}

/** The days of a period, as positions from the first of the file. */
export function daysOf({ firstDay, days }: MachineColumns, { from, to }: Pick<Query, "from" | "to">): { low: number; high: number } {
  return { low: Math.max((from ?? firstDay) - firstDay, 0), high: Math.min((to ?? firstDay + days - 1) - firstDay, days - 1) };
}

export function compileTerms(columns: MachineColumns, query: Query, axes: readonly Axis[]): Terms {
  const { low, high } = daysOf(columns, query);
  const factors = axes.map((_, index) => axes.slice(index + 1).reduce((product, axis) => product * axis.size, 1));
  const groups = axes.reduce((product, axis) => product * axis.size, 1);
  const { words, types } = columns;
  const kinds = new Set<string>(countedKinds(query));
  const { source, venueCountry } = query.filters;
  const on = (column: Axis["column"], size: number, lets: (code: number) => boolean): Int32Array => {
    const terms = new Int32Array(size);
    for (let code = 0; code < size; code++) if (!lets(code)) terms[code] = LEFT_OUT;
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
  const pairs = flagPairs(columns, query);
  const inside = flagLists(columns, query, pairs);
  const day = on("day", columns.days, (at) => at >= low && at <= high);
  const beside = axes.filter(({ column }) => column !== "sides");
  return {
    day,
    stretches: findStretches(day, low, high),
    beside: {
      size: beside.reduce((product, axis) => product * axis.size, 1),
      stride: beside.length === 1 ? (factors[axes.findIndex((axis) => axis === beside[0])] ?? 1) : 1,
    },
    type: on("type", types.kind.length, (type) => letsKind[types.kind[type] ?? 0] === true && letsFormat[types.format[type] ?? 0] === true),
    place: on("place", words.place.length + 1, (place) => letsPlace[place] ?? !venueCountry),
    inside,
    pairs,
    passes: findPasses(columns, query, axes, factors, inside, pairs),
    groups,
    low,
    high,
  };
}

function findStretches(day: Int32Array, low: number, high: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (let first = low; first <= high;) {
    const term = day[first] ?? LEFT_OUT;
    let last = first;
    while (last < high && day[last + 1] === term) last++;
    stretches.push({ first, last, term });
    first = last + 1;
  }
  return stretches;
}

/** Pairs that count: those inside the filter when one is set. */
function flagPairs({ words, sides }: MachineColumns, query: Query): Uint8Array {
  const { actor, with: other } = query.filters;
  const flags = new Uint8Array(sides.pairWords.length);
  if (!actor) return flags.fill(1);
  const one = flagActors(words.actor, actor);
  const two = other ? flagActors(words.actor, other) : null;
  for (let pair = 0; pair < flags.length; pair++) {
    const word = sides.pairWords[pair] ?? 0;
    const [low, high] = [Math.floor(word / 65_536), word % 65_536];
    const holds = two === null ? one[low] || one[high] : (one[low] && two[high]) || (one[high] && two[low]);
    flags[pair] = holds ? 1 : 0;
  }
  return flags;
}

function flagLists({ words, sides }: MachineColumns, query: Query, pairs: Uint8Array): Uint8Array {
  const { actor, with: other, sender, target } = query.filters;
  const inside = new Uint8Array(sides.size).fill(1);
  if (sender) keepHolding(inside, sides.senders, flagActors(words.actor, sender));
  if (target) keepHolding(inside, sides.targets, flagActors(words.actor, target));
  if (actor && !other) keepHolding(inside, sides.actors, flagActors(words.actor, actor));
  if (other || countsPairs(query)) keepHolding(inside, sides.pairs, pairs);
  return inside;
}

function keepHolding(inside: Uint8Array, { starts, codes }: Several, flags: Uint8Array): void {
  for (let list = 0; list < inside.length; list++) {
    if (inside[list] === 0) continue;
    let found = 0;
    const end = starts[list + 1] ?? 0;
    for (let at = starts[list] ?? 0; at < end; at++) found |= flags[codes[at] ?? 0] ?? 0;
    inside[list] = found;
  }
}

function findPasses(
  { sides }: MachineColumns,
  query: Query,
  axes: readonly Axis[],
  factors: readonly number[],
  inside: Uint8Array,
  pairs: Uint8Array,
): Pass[] {
  const [first, second] = axes.map((axis) => axis.several);
  const most = [first, second].map((several) => (several ? mostOf(several, inside) : 1));
  const passes: Pass[] = [];
  for (let one = 0; one < (most[0] ?? 1); one++) {
    for (let two = 0; two < (most[1] ?? 1); two++) {
      const lists = leaveOut(inside);
      if (first) addGroups(lists, first, one, factors[0] ?? 1);
      if (second) addGroups(lists, second, two, factors[1] ?? 1);
      passes.push({ lists, extra: false });
    }
  }
  if (query.metric !== "events" || COUNTING_RULES[query.count].counts !== "pair") return passes;
  return [...passes, ...extraPasses(sides.pairs, passes, inside, pairs)];
}

function leaveOut(inside: Uint8Array): Int32Array {
  const lists = new Int32Array(inside.length);
  for (let list = 0; list < inside.length; list++) if (inside[list] === 0) lists[list] = LEFT_OUT;
  return lists;
}

function mostOf({ starts }: Several, inside: Uint8Array): number {
  let most = 1;
  for (let list = 0; list < inside.length; list++) {
    if (inside[list] === 1) most = Math.max(most, (starts[list + 1] ?? 0) - (starts[list] ?? 0));
  }
  return most;
}

function addGroups(lists: Int32Array, { starts, codes }: Several, index: number, factor: number): void {
  for (let list = 0; list < lists.length; list++) {
    const at = (starts[list] ?? 0) + index;
    if (at < (starts[list + 1] ?? 0)) lists[list] = (lists[list] ?? 0) + ((codes[at] ?? 0) + 1) * factor;
    else if (index > 0) lists[list] = LEFT_OUT;
  }
}

/** A list of three pairs counts three times: once as an event, and twice more. */
function extraPasses({ starts, codes }: Several, passes: readonly Pass[], inside: Uint8Array, pairs: Uint8Array): Pass[] {
  const weights = Int32Array.from(inside, (lets, list) => {
    const own = lets === 1 ? codes.subarray(starts[list], starts[list + 1]) : NONE;
    return own.reduce((sum, pair) => sum + (pairs[pair] ?? 0), 0);
  });
  const most = weights.reduce((a, b) => Math.max(a, b), 1);
  return Array.from({ length: most - 1 }, (_, index) => index + 2).flatMap((least) =>
    passes.map(({ lists }) => ({ lists: lists.map((term, list) => ((weights[list] ?? 0) >= least ? term : LEFT_OUT)), extra: true })),
  );
}

const NONE = new Int32Array(0);
