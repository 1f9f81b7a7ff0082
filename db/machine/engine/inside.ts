import { COUNTING_RULES } from "#shared/definitions/counting.ts";
import { METRICS, type MetricDefinition } from "#shared/definitions/metrics.ts";
import type { Query } from "#shared/query.ts";
import { flagActors } from "./axes.ts";
import type { MachineColumns } from "./columns.ts";
import { flagListsOf, type Several, type Sides } from "./sides.ts";

/** Which lists of sides a query lets in, in their order, and by pair 1 where it is one of those asked for. */
export interface Inside {
  lists: Int32Array;
  pairs: Uint8Array;
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
  let lists = named ? listsOf(sides, flags(named)) : everyList(sides.size);
  if (sender) lists = keepHolding(lists, sides.senders, flags(sender));
  if (target) lists = keepHolding(lists, sides.targets, flags(target));
  if (actor && !other) lists = keepHolding(lists, sides.actors, flags(actor));
  const pairs = new Uint8Array(sides.pairWords.length);
  if (actor) flagPairs(pairs, sides, lists, flags(actor), other ? flags(other) : null);
  else pairs.fill(1);
  if (other || countsPairs(query)) lists = keepHolding(lists, sides.pairs, pairs);
  return { lists, pairs };
}

function everyList(size: number): Int32Array {
  const lists = new Int32Array(size);
  for (let list = 0; list < size; list++) lists[list] = list;
  return lists;
}

function listsOf(sides: Sides, actors: Uint8Array): Int32Array {
  const { size } = sides;
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

/** Pairs of these lists that have one of `one`, with one of `two` where there is such a filter. */
function flagPairs(flags: Uint8Array, { pairs, pairWords }: Sides, lists: Int32Array, one: Uint8Array, two: Uint8Array | null): void {
  for (let index = 0; index < lists.length; index++) {
    const list = lists[index] ?? 0;
    const end = pairs.starts[list + 1] ?? 0;
    for (let at = pairs.starts[list] ?? 0; at < end; at++) {
      const pair = pairs.codes[at] ?? 0;
      const word = pairWords[pair] ?? 0;
      const [low, high] = [Math.floor(word / 65_536), word % 65_536];
      const holds = two === null ? one[low] || one[high] : (one[low] && two[high]) || (one[high] && two[low]);
      if (holds) flags[pair] = 1;
    }
  }
}
