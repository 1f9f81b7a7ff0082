import { shared } from "./columns.ts";

const SENDER = 0;
const TARGET = 1;

/** Several values for each list: those of list `s` stand from `starts[s]` to before `starts[s + 1]`, each once. */
export interface Several {
  starts: Int32Array;
  codes: Int32Array;
}

/**
 * Who takes part, as lists: most events are of two states, and 62,500 lists say all of those; an event of several senders or
 * targets has a list of its own. An event carries the number of its list, and every question about sides is asked of the lists.
 */
export interface Sides {
  size: number;
  senders: Several;
  targets: Several;
  actors: Several;
  /** A sender and a target that differ, whichever way round, as a number into `pairWords`. */
  pairs: Several;
  /** By actor, the lists it is in. */
  listsOfActor: Several;
  /** By pair, the lists that have it. */
  listsOfPair: Several;
  /** Two actors: `lower * 65,536 + higher`, in that order. */
  pairWords: Float64Array;
}

/** By list, 1 where one of these actors is in it. */
export function flagListsOf({ size, listsOfActor: { starts, codes } }: Sides, actors: Uint8Array): Uint8Array {
  const flags = new Uint8Array(size);
  for (let actor = 0; actor < actors.length; actor++) {
    if (actors[actor] === 0) continue;
    const end = starts[actor + 1] ?? 0;
    for (let at = starts[actor] ?? 0; at < end; at++) flags[codes[at] ?? 0] = 1;
  }
  return flags;
}

/** Gathers the lists while events are read. */
export class SidesBuilder {
  readonly #actors: number;
  /** By sender and target; 0 where not met yet. */
  readonly #plain: Int32Array;
  readonly #longer = new Map<string, number>();
  /** Parties as `actor | role << 16`. */
  readonly #lists: number[][] = [];

  constructor(actors: number) {
    this.#actors = actors;
    this.#plain = new Int32Array((actors + 1) ** 2);
  }

  /** The number of a list of at most one sender and one target; an actor out of range is not said. */
  plain(sender: number, target: number): number {
    const at = Math.min(sender, this.#actors) * (this.#actors + 1) + Math.min(target, this.#actors);
    const known = this.#plain[at] ?? 0;
    if (known > 0) return known - 1;
    const list = this.#add(this.#parties(sender, target));
    this.#plain[at] = list + 1;
    return list;
  }

  /** The number of a list with further parties, `actor | role << 16`. */
  longer(sender: number, target: number, further: readonly number[]): number {
    const parties = [...new Set([...this.#parties(sender, target), ...further])].toSorted((a, b) => a - b);
    const name = parties.join(" ");
    const known = this.#longer.get(name);
    if (known !== undefined) return known;
    const list = this.#add(parties);
    this.#longer.set(name, list);
    return list;
  }

  /** The lists sorted by their parties, so that those of a sender lie together; `ranks` takes a number given before to its place. */
  finish(): { sides: Sides; ranks: Int32Array } {
    const order = this.#lists.map((_, list) => list).toSorted((a, b) => compareLists(this.#lists[a] ?? [], this.#lists[b] ?? []));
    const ranks = new Int32Array(order.length);
    for (const [rank, list] of order.entries()) ranks[list] = rank;
    const lists = order.map((list) => this.#lists[list] ?? []);
    const pairs = lists.map(pairsOf);
    const pairWords = [...new Set(pairs.flat())].toSorted((a, b) => a - b);
    const actors = lists.map((list) => [...new Set([...actorsOf(list, SENDER), ...actorsOf(list, TARGET)])]);
    const codeOf = new Map(pairWords.map((word, code) => [word, code]));
    return {
      ranks,
      sides: {
        size: lists.length,
        senders: layOut(lists.map((list) => actorsOf(list, SENDER))),
        targets: layOut(lists.map((list) => actorsOf(list, TARGET))),
        actors: layOut(actors),
        pairs: layOut(pairs.map((words) => words.map((word) => codeOf.get(word) ?? -1))),
        listsOfActor: layOut(
          invert(
            actors,
            Array.from({ length: this.#actors }, (_, actor) => actor),
          ),
        ),
        listsOfPair: layOut(invert(pairs, pairWords)),
        pairWords: shareNumbers(pairWords),
      },
    };
  }

  #parties(sender: number, target: number): number[] {
    return [...(sender < this.#actors ? [sender | (SENDER << 16)] : []), ...(target < this.#actors ? [target | (TARGET << 16)] : [])];
  }

  #add(parties: number[]): number {
    this.#lists.push(parties);
    return this.#lists.length - 1;
  }
}

function actorsOf(parties: readonly number[], role: number): number[] {
  return parties.filter((party) => party >>> 16 === role).map((party) => party & 0xff_ff);
}

function pairsOf(parties: readonly number[]): number[] {
  const targets = actorsOf(parties, TARGET);
  const pairs = actorsOf(parties, SENDER).flatMap((sender) =>
    targets.filter((target) => target !== sender).map((target) => Math.min(sender, target) * 65_536 + Math.max(sender, target)),
  );
  return [...new Set(pairs)];
}

/** By word, in their order, the lists that hold it. */
function invert(held: readonly (readonly number[])[], words: readonly number[]): number[][] {
  const lists = new Map<number, number[]>(words.map((word) => [word, []]));
  for (const [list, own] of held.entries()) for (const word of own) lists.get(word)?.push(list);
  return [...lists.values()];
}

function layOut(lists: readonly (readonly number[])[]): Several {
  const starts = shared(Int32Array, lists.length + 1);
  let size = 0;
  for (const [list, codes] of lists.entries()) {
    size += codes.length;
    starts[list + 1] = size;
  }
  const codes = shared(Int32Array, size);
  codes.set(lists.flat());
  return { starts, codes };
}

function shareNumbers(numbers: readonly number[]): Float64Array {
  const into = shared(Float64Array, numbers.length);
  into.set(numbers);
  return into;
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at++) if (a[at] !== b[at]) return (a[at] ?? 0) - (b[at] ?? 0);
  return a.length - b.length;
}
