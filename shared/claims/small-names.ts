import type { ClaimWord } from "./find-period.ts";
import type { NameIndex } from "./names.ts";

/** Whether a word has letters that could be capitals, and none that are. */
export function isSmall(raw: string): boolean {
  return raw === raw.toLowerCase() && raw !== raw.toUpperCase();
}

/**
 * Whether surnames in small letters are taken for names: where nothing is written large but codes such as `US`, and none of them is that
 * of several people. A text with capitals has its names in capitals: the pace in it is no Peter Pace.
 */
export function takesSmall(words: readonly ClaimWord[], names: NameIndex): boolean {
  const written = words.filter(({ raw }) => raw !== raw.toUpperCase());
  return written.every(({ raw }) => isSmall(raw)) && written.every(({ word }) => names.find(word).length <= 1);
}
