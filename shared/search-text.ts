import { SEARCH } from "./definitions/search.ts";
import { BadParameter } from "./errors.ts";
import type { Allowed, Reason } from "./refusal.ts";
import { searchWords } from "./search-words.ts";

/**
 * The text of a search as an address holds it: one space between words, nothing invisible; null for a blank one. Any text is
 * safe: what is not a letter or a digit only separates words.
 * @throws BadParameter for a text that is too long, has too many words, or none
 */
export function parseSearch(text: string): string | null {
  const { maxLength, maxWords } = SEARCH;
  if (text.length > maxLength) throw fault(text, ["longSearch", text.length], { shape: ["characters", maxLength] });
  const tidy = text
    .toWellFormed()
    .normalize("NFC")
    .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, " ")
    .trim();
  // Blanks alone ask for nothing; what cannot be seen alone is no search, and no answer to it may look like one.
  if (tidy === "" && text.trim() !== "") throw fault("", ["noWords"], { shape: ["words"] });
  if (tidy === "") return null;
  const words = searchWords(tidy);
  if (words.length === 0) throw fault(tidy, ["noWords"], { shape: ["words"] });
  if (words.length > maxWords) throw fault(tidy, ["manyWords", words.length], { shape: ["differentWords", maxWords] });
  return tidy;
}

function fault(value: string, reason: Reason, allowed: Allowed): BadParameter {
  return new BadParameter({ parameter: "q", value, reason, allowed });
}
