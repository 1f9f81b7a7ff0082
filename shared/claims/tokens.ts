import { foldText } from "../search-words.ts";
import type { ClaimWord } from "./find-period.ts";

/**
 * What a claim is made of, the first that fits: `2015-16` and `1/20/2017` as one, a number below zero, a number with its thousands, one that is not whole, a word,
 * and the signs that would change a number or join words.
 */
const TOKEN =
  /\d{4}[-/]\d{2}(?![-/]?\d)|\d{1,2}[/.]\d{1,2}[/.]\d{4}|(?<=^|[\s,(])[-−]\d+|^–\d+|\d{1,3}(?:,\d{3})+(?!\d)|\d+\.\d+(?![.\d])|[\p{L}\p{N}\p{M}]+|[<>]=|[<>≥≤=~≈±+%$€£*#@&|^_]/gu;

/** The words of a claim, and the signs that count. */
export function splitWords(text: string): ClaimWord[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    word: match[0] === "&" ? "and" : foldText(match[0].normalize("NFC")),
    raw: match[0],
    at: match.index,
    end: match.index + match[0].length,
  }));
}

/** `9.5`. */
export function isDecimal(raw: string): boolean {
  return /^\d+\.\d+$/.test(raw);
}

/** A day of which the month cannot be told, `1/2/2017`, or a month that can be two years, `2011-12`. */
export function isUnsureDate(raw: string): boolean {
  return /\b\d{1,2}[/.]\d{1,2}[/.]\d{4}$|\b\d{4}[-/]\d{2}$/.test(raw);
}
