import type { Day } from "../dates.ts";
import { parsePeriodText } from "../period-text.ts";
import { readNumber } from "./numbers.ts";

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
const UNTIL = /^(?:by|through|up to|as of|before the end of) /;

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

/** The days of words that are a period and nothing else. */
export function readSpan(span: string, anchor: Day): { from: Day | null; to: Day } | null {
  if (!/\d{4}|\b(?:last|past|this)\b/i.test(span)) return null;
  const words = span
    .toLowerCase()
    .replaceAll(/\b(?:early|mid|late)[- ](?=[a-z])/g, "")
    .replace(UNTIL, "until ")
    .replace(/^during /, "in ")
    .replace(/^in (?=\S+ ?[–-])/, "")
    .replace(/\b(?:last|past) ([a-z]+)(?= [a-z]+s$)/, (_, word: string) => `last ${readNumber([word])?.value ?? word}`)
    .replaceAll("−", "–")
    .replaceAll(/,(?=\s|$)/g, "");
  const between = /^(?:since|from) (.+?),? (?:by|until|till|to|through|up to) (.+)$/.exec(words);
  const read = parsePeriodText(between ? `${between[1] ?? ""} – ${between[2] ?? ""}` : words, anchor);
  return read.kind === "fault" ? null : { from: read.first, to: read.last };
}
