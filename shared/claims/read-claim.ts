import type { Day } from "../dates.ts";
import { FRENCH } from "./french.ts";
import type { NameIndex } from "./names.ts";
import { parseClaim, type Setting } from "./parse-claim.ts";
import type { ReadClaim } from "./parts.ts";
import { translateClaim, type Translated } from "./translate.ts";

interface Names {
  /** Of states as the language of the answer calls them, and of people. */
  own: NameIndex;
  /** And of states as French calls them. */
  french: NameIndex;
}

/** A claim of which fewer words than this are French is an English one that has a word of the same letters. */
const LEAST_SHARE = 1 / 3;

/**
 * Reads a claim typed in English, whose words are the grammar's own, or in French: in the language of which more is understood.
 * @param anchor the last covered day
 */
export function readClaim(text: string, names: Names, anchor: Day, setting: Setting): ReadClaim {
  const english = parseClaim(text, names.own, anchor, setting);
  if (english.claim !== null && english.unread.length === 0) return english;
  const translated = translateClaim(text, FRENCH, names.french);
  if (translated.share < LEAST_SHARE) return english;
  const french = asTyped(text, translated, parseClaim(translated.text, names.french, anchor, setting));
  return countMisread(french) < countMisread(english) ? french : english;
}

const NO_CLAIM = 1000;

/** How many words of a claim are not understood; many of one that is none. */
function countMisread({ claim, thing, unread }: ReadClaim): number {
  const words = unread.reduce((count, one) => count + one.words.split(" ").length, 0);
  return words + (claim === null ? NO_CLAIM : 0) + (thing === null ? NO_CLAIM : 0);
}

/** What is asked and left out of a claim in the words it was typed in. */
function asTyped(text: string, { text: translated, typed }: Translated, read: ReadClaim): ReadClaim {
  const lower = translated.toLowerCase();
  const say = (words: string): string => {
    const at = lower.indexOf(words.toLowerCase());
    if (at < 0) return words;
    const place = typed(at, at + words.length);
    return text.slice(place.at, place.end);
  };
  return {
    ...read,
    questions: read.questions.map(({ at, end, ...question }) => {
      const place = typed(at, end);
      return { ...question, ...place, words: text.slice(place.at, place.end) };
    }),
    unread: read.unread.map(({ words, reason }) => ({ words: say(words), reason })),
  };
}
