import type { Day } from "../dates.ts";
import type { ClaimWord } from "./find-period.ts";
import type { NameIndex } from "./names.ts";

/** A term of office, both ends in it; of one that goes on the last covered day. */
export interface Term {
  from: Day;
  to: Day;
}

export interface FoundTerm extends Term {
  /** Of its words, the first and the one after the last. */
  first: number;
  next: number;
  /** `since … took office` names a beginning alone. */
  open: boolean;
}

const ORDER = ["first", "second", "third", "fourth"];
const SINCE = new Set(["since", "after"]);
const IN = new Set(["in", "during", "of"]);

/**
 * Words that say a period by a term of office: `since Trump took office`, `in Trump's first term`.
 * @param before the last day the claim is about: of several terms the last that has begun by then is meant by `took office`
 */
export function findTerm(
  words: readonly ClaimWord[],
  names: NameIndex,
  termsOf: (person: string) => readonly Term[],
  before: Day,
): FoundTerm | null {
  for (let first = 0; first < words.length; first += 1) {
    const opens = words[first]?.word ?? "";
    if (!SINCE.has(opens) && !IN.has(opens)) continue;
    const at = words[first + 1]?.word === "the" ? first + 2 : first + 1;
    const named = readPerson(words.slice(at), names);
    if (named === null) continue;
    const terms = termsOf(named.person).toSorted((a, b) => a.from - b.from);
    const rest = words.slice(at + named.length).map(({ word }) => word);
    const next = at + named.length;
    if (SINCE.has(opens) && /^(?:took|taking|taken|assumed) office\b/.test(rest.join(" "))) {
      const term = terms.findLast(({ from }) => from <= before);
      if (term) return { ...term, first, next: next + 2, open: true };
    }
    const own = rest[0] === "s" ? rest.slice(1) : rest;
    const term = own[1] === "term" ? terms[ORDER.indexOf(own[0] ?? "")] : undefined;
    if (IN.has(opens) && term) return { ...term, first, next: next + (own === rest ? 2 : 3), open: false };
  }
  return null;
}

function readPerson(words: readonly ClaimWord[], names: NameIndex): { person: string; length: number } | null {
  for (let length = Math.min(names.longest, words.length); length > 0; length -= 1) {
    const called = names.find(
      words
        .slice(0, length)
        .map(({ word }) => word)
        .join(" "),
    );
    const [only] = called;
    if (called.length === 1 && only?.kind === "person") return { person: only.id, length };
  }
  return null;
}
