import type { Day } from "../dates.ts";
import { readSpan } from "./read-span.ts";

export interface ClaimWord {
  /** Folded. */
  word: string;
  /** As typed, and where it stands. */
  raw: string;
  at: number;
  end: number;
}

export interface FoundPeriod {
  /** Of its words, the first and the one after the last. */
  first: number;
  next: number;
  from: Day | null;
  to: Day;
}

const MOST_WORDS = 9;

/**
 * The longest stretch of a claim's words that says a period: `in 2017`, `2015–2016`, `since March 2014`, `by 15 June 2018`.
 * @param taken words of a full name by their places: the May of Theresa May is no month
 * @param anchor the last covered day, where "since" ends
 */
export function findPeriod(text: string, words: readonly ClaimWord[], taken: ReadonlySet<number>, anchor: Day): FoundPeriod | null {
  for (let length = Math.min(MOST_WORDS, words.length); length > 0; length -= 1) {
    for (let first = 0; first + length <= words.length; first += 1) {
      if (Array.from({ length }, (_, index) => first + index).some((index) => taken.has(index))) continue;
      const found = readSpan(text.slice(words[first]?.at, words[first + length - 1]?.end), anchor);
      if (found) return { first, next: first + length, ...found };
    }
  }
  return null;
}
