import { COUNTING_RULES } from "#shared/definitions/counting.ts";
import { countedKinds, type Query } from "#shared/query.ts";
import type { Axis } from "./axes.ts";
import type { MachineColumns } from "./columns.ts";
import { DayTerms, splitStretches, type Stretch } from "./day-terms.ts";
import type { Inside } from "./inside.ts";
import { LEFT_OUT } from "./kernels.ts";
import { ListTerms } from "./list-terms.ts";
import type { Several, Sides } from "./sides.ts";

/** One way through the lists of sides: what each adds. A list that falls in several groups has several ways. */
export interface Pass {
  lists: ListTerms;
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

interface TermsParts {
  axes: readonly Axis[];
  /** The lists that the query lets in. */
  inside: Inside;
  /** Groups outside of which everything is left out. */
  only?: readonly Only[];
}

export function compileTerms(columns: MachineColumns, query: Query, { axes, inside: asked, only = [] }: TermsParts): Terms {
  const { low, high } = daysOf(columns, query);
  const factors = axes.map((_, index) => axes.slice(index + 1).reduce((product, axis) => product * axis.size, 1));
  const groups = axes.reduce((product, axis) => product * axis.size, 1);
  const { words, types } = columns;
  const kinds = new Set<string>(countedKinds(query));
  const { source, venueCountry } = query.filters;
  const type = new Int32Array(types.kind.length);
  const letsFormat = words.format.map((word) => !source || source.includes(word));
  const letsKind = words.kind.map((word) => kinds.has(word));
  for (let code = 0; code < type.length; code++)
    if (!letsKind[types.kind[code] ?? 0] || !letsFormat[types.format[code] ?? 0]) type[code] = LEFT_OUT;
  const place = new Int32Array(words.place.length + 1);
  if (venueCountry) {
    place.fill(LEFT_OUT);
    for (const id of venueCountry) if (words.place.includes(id)) place[words.place.indexOf(id)] = 0;
  }
  for (const { axis, group } of only) {
    if (axis.column === "type") leaveOthersOut(type, axis, group);
    if (axis.column === "place") leaveOthersOut(place, axis, group);
  }
  for (const [index, axis] of axes.entries()) {
    if (axis.column === "type") addOwn(type, axis, factors[index] ?? 1);
    if (axis.column === "place") addOwn(place, axis, factors[index] ?? 1);
  }
  const inside = narrowSides(asked, only);
  const beside = axes.filter(({ column }) => column !== "sides");
  return {
    day: compileDays(columns.days, { low, high }, axes, factors, only),
    beside: {
      size: beside.reduce((product, axis) => product * axis.size, 1),
      stride: beside.length === 1 ? (factors[axes.findIndex((axis) => axis === beside[0])] ?? 1) : 1,
    },
    type,
    place,
    inside,
    passes: findPasses(columns, query, axes, factors, inside),
    groups,
    low,
    high,
  };
}

function leaveOthersOut(terms: Int32Array, { groups }: Axis, group: number): void {
  for (let code = 0; code < terms.length; code++) if (groups[code] !== group) terms[code] = LEFT_OUT;
}

function addOwn(terms: Int32Array, { groups }: Axis, factor: number): void {
  for (let code = 0; code < terms.length; code++) terms[code] = (terms[code] ?? 0) + (groups[code] ?? 0) * factor;
}

/** The lists that fall in each of the groups; group 0 is that of a list which has no value. */
function narrowSides(inside: Inside, only: readonly Only[]): Inside {
  let { lists } = inside;
  for (const { axis, group } of only) {
    if (axis.several === null) continue;
    const { starts, codes } = axis.several;
    lists = lists.filter((list) => {
      const [from, to] = [starts[list] ?? 0, starts[list + 1] ?? 0];
      return group === 0 ? from === to : codes.subarray(from, to).some((code) => axis.groups[code] === group);
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
  const { lists } = inside;
  const several = axes.flatMap((axis, index) =>
    axis.several ? [{ ...axis.several, groups: axis.groups, factor: factors[index] ?? 1 }] : [],
  );
  const [first, second] = several;
  const passes: Pass[] = [];
  for (let one = 0; one < mostOf(first, lists); one++) {
    for (let two = 0; two < mostOf(second, lists); two++) {
      const terms = new Int32Array(lists.length);
      if (first) addGroups(terms, lists, first, one);
      if (second) addGroups(terms, lists, second, two);
      passes.push({ lists: new ListTerms(sides.size, lists, terms, several.length === 0), extra: false });
    }
  }
  if (query.metric !== "events" || COUNTING_RULES[query.count].counts !== "pair") return passes;
  return [...passes, ...extraPasses(sides, passes, inside)];
}

interface Grouped extends Several {
  /** The group of each code. */
  groups: Int32Array;
  factor: number;
}

function mostOf(several: Several | undefined, lists: Int32Array): number {
  if (several === undefined) return 1;
  const { starts } = several;
  let most = 1;
  for (let index = 0; index < lists.length; index++) {
    const list = lists[index] ?? 0;
    most = Math.max(most, (starts[list + 1] ?? 0) - (starts[list] ?? 0));
  }
  return most;
}

function addGroups(terms: Int32Array, lists: Int32Array, { starts, codes, groups, factor }: Grouped, way: number): void {
  for (let index = 0; index < lists.length; index++) {
    const list = lists[index] ?? 0;
    const at = (starts[list] ?? 0) + way;
    if (at < (starts[list + 1] ?? 0)) terms[index] = (terms[index] ?? 0) + (groups[codes[at] ?? 0] ?? 0) * factor;
    else if (way > 0) terms[index] = LEFT_OUT;
  }
}

/** A list of three pairs counts three times: once as an event, and twice more. */
function extraPasses({ pairs: { starts, codes } }: Sides, passes: readonly Pass[], { lists, pairs }: Inside): Pass[] {
  const weights = new Int32Array(lists.length);
  let most = 1;
  for (let index = 0; index < lists.length; index++) {
    const list = lists[index] ?? 0;
    let weight = 0;
    for (let at = starts[list] ?? 0; at < (starts[list + 1] ?? 0); at++) weight += pairs ? (pairs[codes[at] ?? 0] ?? 0) : 1;
    weights[index] = weight;
    most = Math.max(most, weight);
  }
  return Array.from({ length: most - 1 }, (_, index) => index + 2).flatMap((least) =>
    passes.map((pass) => ({ lists: pass.lists.map((term, index) => ((weights[index] ?? 0) >= least ? term : LEFT_OUT)), extra: true })),
  );
}
