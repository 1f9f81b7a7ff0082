import type { BoundId } from "./claim.ts";

const UNITS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const ORDINALS = ["second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

const BOUND_WORDS: readonly (readonly [string, BoundId])[] = [
  ["exactly", "exact"],
  ["precisely", "exact"],
  ["only", "exact"],
  ["just", "exact"],
  ["=", "exact"],
  ["more than", "above"],
  ["over", "above"],
  ["exceeding", "above"],
  [">", "above"],
  ["at least", "floor"],
  ["no fewer than", "floor"],
  ["no less than", "floor"],
  ["not fewer than", "floor"],
  ["not less than", "floor"],
  [">=", "floor"],
  ["≥", "floor"],
  ["fewer than", "below"],
  ["less than", "below"],
  ["under", "below"],
  ["<", "below"],
  ["up to", "ceiling"],
  ["at most", "ceiling"],
  ["no more than", "ceiling"],
  ["not more than", "ceiling"],
  ["<=", "ceiling"],
  ["≤", "ceiling"],
  ["~", "rounded"],
  ["≈", "rounded"],
  ["approximately", "rounded"],
  ["about", "rounded"],
  ["around", "rounded"],
  ["roughly", "rounded"],
  ["nearly", "rounded"],
  ["almost", "rounded"],
  ["some", "rounded"],
];

/**
 * A number at the beginning of folded words: `8`, `4,164`, `eight`, `twenty five`, `two dozen`, `a hundred`, `eighth`, `12th`, `twice`.
 * @returns how many words it takes; null where they begin with none
 */
export function readNumber(words: readonly string[]): { value: number; length: number } | null {
  const [first = "", second = ""] = words;
  if (/^\d{1,3}(,\d{3})+$|^\d{1,7}$/.test(first)) return scale(Number(first.replaceAll(",", "")), 1, second);
  const ordinal = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(first)?.[1];
  if (ordinal !== undefined) return { value: Number(ordinal), length: 1 };
  if (ORDINALS.includes(first)) return { value: ORDINALS.indexOf(first) + 2, length: 1 };
  if (first === "no" || first === "once" || first === "twice") return { value: ["no", "once", "twice"].indexOf(first), length: 1 };
  if (first === "a" && /^(dozen|hundred|thousand)$/.test(second)) return scale(1, 1, second);
  if (/^(dozen|hundred|thousand)$/.test(first)) return scale(1, 0, first);
  if (UNITS.includes(first)) return scale(UNITS.indexOf(first), 1, second);
  const tens = TENS.indexOf(first);
  if (tens < 0) return null;
  const unit = UNITS.indexOf(second);
  const more = unit >= 1 && unit <= 9;
  return scale((tens + 2) * 10 + (more ? unit : 0), more ? 2 : 1, words[more ? 2 : 1] ?? "");
}

function scale(value: number, length: number, word: string): { value: number; length: number } {
  const by = { dozen: 12, hundred: 100, thousand: 1000 }[word];
  return by === undefined ? { value, length } : { value: value * by, length: length + 1 };
}

/** The words before a number that say how it is meant, and how many they are; `exact` and none where there are no such words. */
export function readBound(before: readonly string[]): { bound: BoundId; length: number } {
  const bounds = BOUND_WORDS.map(([words, bound]) => ({ bound, words: words.split(" ") })).toSorted(
    (a, b) => b.words.length - a.words.length,
  );
  const found = bounds.find(({ words }) => before.slice(-words.length).join(" ") === words.join(" "));
  return found === undefined ? { bound: "exact", length: 0 } : { bound: found.bound, length: found.words.length };
}

/** The words after a number that make it a bound: `nine or more`. */
export function readBoundAfter([joint, word]: readonly string[]): BoundId | null {
  if (joint !== "or") return null;
  return word === "more" ? "floor" : word === "fewer" || word === "less" ? "ceiling" : null;
}

/** Whether a number is one of an order: the third call is followed by others. */
export function isOrdinal(word: string): boolean {
  return ORDINALS.includes(word) || /^\d{1,4}(?:st|nd|rd|th)$/.test(word);
}

/** How a published number is meant: before the number where the sentence has it, `over 20 visits`, or at its end, `US targets (over)`. */
export function findBound(sentence: string, value: number): BoundId {
  const words = sentence.toLowerCase().match(/\d{1,3}(?:,\d{3})+|[\p{L}\p{N}]+/gu) ?? [];
  const before = words.map((_, index) =>
    readNumber(words.slice(index))?.value === value ? readBound(words.slice(0, index)).bound : "exact",
  );
  return before.find((bound) => bound !== "exact") ?? readBound(words).bound;
}
