import type { Query } from "#shared/query.ts";
import { flagWords } from "./keep.ts";
import type { Word } from "./column.ts";

/** By code of a pair (`RUS:USA`): 1 where it lies inside the query's actors and counterparts. */
export function flagPairs(words: readonly Word[], query: Query): Uint8Array {
  const { actor, with: other } = query.filters;
  return flagWords(words, (word) => {
    const [a, b] = sidesOf(word);
    if (!actor) return true;
    if (!other) return actor.includes(a) || actor.includes(b);
    return (actor.includes(a) && other.includes(b)) || (actor.includes(b) && other.includes(a));
  });
}

/** By code of a pair: the other sides than `actors`, as codes of `words`; both, where both are of them. */
export function findCounterparts(pairs: readonly Word[], actors: readonly string[]): { words: string[]; others: number[][] } {
  const found = pairs.map((word) => {
    const [a, b] = sidesOf(word);
    return [...(actors.includes(a) ? [b] : []), ...(actors.includes(b) ? [a] : [])];
  });
  const words = [...new Set(found.flat())].toSorted();
  const codeOf = new Map(words.map((word, code) => [word, code]));
  return { words, others: found.map((sides) => sides.flatMap((side) => codeOf.get(side) ?? [])) };
}

/** The two sides of a pair as it is written. */
export function sidesOf(word: Word): [string, string] {
  const [a = "", b = ""] = String(word).split(":");
  return [a, b];
}
