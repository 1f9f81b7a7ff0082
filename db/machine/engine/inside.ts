import { COUNTING_RULES } from "#shared/definitions/counting.ts";
import { METRICS, type MetricDefinition } from "#shared/definitions/metrics.ts";
import type { Query } from "#shared/query.ts";
import { flagActors } from "./axes.ts";
import type { MachineColumns } from "./columns.ts";
import { flagListsOf, type Several, type Sides } from "./sides.ts";

/** Which lists of sides a query lets in, in their order, and by pair 1 where it is one of those asked for; null where all are. */
export interface Inside {
  lists: Int32Array;
  pairs: Uint8Array | null;
}

/** Whether a query counts pairs: an event without one is then in no list either. */
function countsPairs(query: Query): boolean {
  const { aggregate }: MetricDefinition = METRICS[query.metric];
  return (aggregate.op === "distinct" && aggregate.of === "pair") || COUNTING_RULES[query.count].counts === "pair";
}

/** Begins with the lists of the actors that are named: what a query does not name costs it nothing. */
export function findInside({ words, sides }: MachineColumns, query: Query): Inside {
  const { actor, with: other, sender, target } = query.filters;
  const named = sender ?? target ?? actor;
  const flags = (ids: readonly string[]): Uint8Array => flagActors(words.actor, ids);
  let lists = named ? listsOf(sides, flags(named)) : everyList(sides);
  if (sender) lists = keepHolding(lists, sides.senders, flags(sender));
  if (target) lists = keepHolding(lists, sides.targets, flags(target));
  if (actor && named !== actor && !other) lists = keepHolding(lists, sides.actors, flags(actor));
  if (actor && other) lists = keepPairs(lists, sides, pairTest(sides, flags(actor), flags(other)));
  if (!countsPairs(query)) return { lists, pairs: null };
  const pairs = actor ? new Uint8Array(sides.pairWords.length) : null;
  const isAsked = actor ? pairTest(sides, flags(actor), other ? flags(other) : null) : () => true;
  return { lists: keepPairs(lists, sides, isAsked, pairs), pairs };
}

const everyListOf = new WeakMap<Sides, Int32Array>();

function everyList(sides: Sides): Int32Array {
  const known = everyListOf.get(sides);
  if (known) return known;
  const lists = new Int32Array(sides.size);
  for (let list = 0; list < sides.size; list++) lists[list] = list;
  everyListOf.set(sides, lists);
  return lists;
}

function listsOf(sides: Sides, actors: Uint8Array): Int32Array {
  const { size, listsOfActor } = sides;
  const first = actors.indexOf(1);
  if (first < 0) return new Int32Array(0);
  // The lists of one actor stand there in their order.
  if (!actors.includes(1, first + 1)) return listsOfActor.codes.subarray(listsOfActor.starts[first], listsOfActor.starts[first + 1]);
  const found = flagListsOf(sides, actors);
  const lists = new Int32Array(size);
  let count = 0;
  for (let list = 0; list < size; list++) if (found[list] === 1) lists[count++] = list;
  return lists.subarray(0, count);
}

function keepHolding(lists: Int32Array, { starts, codes }: Several, flags: Uint8Array): Int32Array {
  const kept = new Int32Array(lists.length);
  let count = 0;
  for (let index = 0; index < lists.length; index++) {
    const list = lists[index] ?? 0;
    let found = 0;
    const end = starts[list + 1] ?? 0;
    for (let at = starts[list] ?? 0; at < end; at++) found |= flags[codes[at] ?? 0] ?? 0;
    if (found === 1) kept[count++] = list;
  }
  return kept.subarray(0, count);
}

/** Says of a pair whether it has one of `one`, with one of `two` where there is such a filter. */
function pairTest({ pairWords }: Sides, one: Uint8Array, two: Uint8Array | null): (pair: number) => boolean {
  return (pair) => {
    const word = pairWords[pair] ?? 0;
    const [low, high] = [Math.floor(word / 65_536), word % 65_536];
    if (two === null) return one[low] === 1 || one[high] === 1;
    return (one[low] === 1 && two[high] === 1) || (one[high] === 1 && two[low] === 1);
  };
}

/** The lists that have a pair asked for; flags those pairs. */
function keepPairs(lists: Int32Array, { pairs }: Sides, isAsked: (pair: number) => boolean, flags: Uint8Array | null = null): Int32Array {
  const kept = new Int32Array(lists.length);
  let count = 0;
  for (let index = 0; index < lists.length; index++) {
    const list = lists[index] ?? 0;
    const end = pairs.starts[list + 1] ?? 0;
    let found = false;
    for (let at = pairs.starts[list] ?? 0; at < end; at++) {
      const pair = pairs.codes[at] ?? 0;
      if (!isAsked(pair)) continue;
      found = true;
      if (flags) flags[pair] = 1;
    }
    if (found) kept[count++] = list;
  }
  return kept.subarray(0, count);
}
