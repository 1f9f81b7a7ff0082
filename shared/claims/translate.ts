import { ADJECTIVES } from "./adjectives.ts";
import type { ClaimWord } from "./find-period.ts";
import type { NameIndex } from "./names.ts";
import { joined } from "./names.ts";
import { readRank } from "./ranks.ts";
import { idsOf } from "../tables.ts";
import { getThing, THINGS } from "./things.ts";
import { splitWords } from "./tokens.ts";

interface Place {
  raw: string;
  /** Folded. */
  word: string;
  /** A day, a month or a year follows. */
  isDated: boolean;
  /** What the words before it were read as. */
  before: string;
  /** What all other words are read as. */
  said: readonly string[];
}

/** The words of one language for those of the grammar. */
export interface Lexicon {
  /** Folded words joined by single blanks → words of the grammar. */
  phrases: ReadonlyMap<string, string>;
  /** Folded → the state. Behind what it tells of, it is set before it. */
  adjectives: ReadonlyMap<string, string>;
  /** A small word by what stands around it; null where its phrase is right. */
  inPlace: (place: Place) => string | null;
}

export interface Translated {
  /** The claim in words of the grammar. */
  text: string;
  /** Of its words, figures apart, the share that has another in the grammar, from 0 to 1. */
  share: number;
  /** Where in the claim as typed a stretch of it stands. */
  typed: (at: number, end: number) => { at: number; end: number };
}

interface Item {
  said: string;
  is: "thing" | "adjective" | "end" | "number" | "word";
  at: number;
  end: number;
}

const MOST_WORDS = 6;
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** A claim of another language word by word in those of the grammar; names of the record stay, and so does what is not known. */
export function translateClaim(typed: string, { phrases, adjectives, inPlace }: Lexicon, names: NameIndex): Translated {
  // "4 164" is one number.
  const text = typed.replaceAll(/(?<![\d\p{L}])\d{1,3}(?:[\u00a0\u202f ]\d{3})+(?!\d)/gu, (number) => number.replaceAll(/\D/g, ","));
  const words = splitWords(text);
  const known = Array.from(words, ({ word }) => phrases.get(word) ?? "");
  const items: Item[] = [];
  for (let index = 0; index < words.length;) {
    const { item, length } = readItem(words, index);
    items.push(item);
    index += length;
  }
  return layOut(text, arrange(items));

  function readItem(all: readonly ClaimWord[], index: number): { item: Item; length: number } {
    const rest = all.slice(index);
    const place = (length: number) => ({ at: rest[0]?.at ?? 0, end: rest[length - 1]?.end ?? 0 });
    const name = nameLength(rest, names);
    if (name > 0) return { item: { said: text.slice(place(name).at, place(name).end), is: "word", ...place(name) }, length: name };
    for (let length = Math.min(MOST_WORDS, rest.length); length > 0; length -= 1) {
      const said = joined(rest, length);
      const state = adjectives.get(said);
      const adjective = state === undefined ? undefined : sayAdjective(state, rest[0]?.raw ?? "");
      if (adjective !== undefined) return { item: { ...adjective, ...place(length) }, length };
      const own = length === 1 ? inPlace({ ...placeOf(all, index), before: items.at(-1)?.said ?? "", said: known }) : null;
      const phrase = own ?? phrases.get(said);
      if (phrase !== undefined) return { item: { said: phrase, is: kindOf(phrase), ...place(length) }, length };
    }
    return { item: { said: rest[0]?.raw ?? "", is: /^\d+$/.test(rest[0]?.raw ?? "") ? "number" : "word", ...place(1) }, length: 1 };
  }

  function isMonth(one: ClaimWord | undefined): boolean {
    return MONTH.test(phrases.get(one?.word ?? "") ?? "");
  }

  function placeOf(all: readonly ClaimWord[], index: number): Pick<Place, "raw" | "word" | "isDated"> {
    const [own, next, after] = [all[index], all[index + 1], all[index + 2]];
    const isDay = /^\d{1,2}(?:er)?$/.test(next?.word ?? "") && isMonth(after);
    return { raw: own?.raw ?? "", word: own?.word ?? "", isDated: isDay || isMonth(next) || /^[12]\d{3}$/.test(next?.word ?? "") };
  }
}

/** Words of a name of several, which stays as it is: the Le of Le Duan is no article. */
function nameLength(rest: readonly ClaimWord[], names: NameIndex): number {
  const first = rest[0]?.raw ?? "";
  if (first === first.toLowerCase()) return 0;
  for (let length = Math.min(names.longest, rest.length); length > 1; length -= 1)
    if (names.find(joined(rest, length)).length > 0) return length;
  return 0;
}

/** Written large it is people: « 35 Russes ». */
function sayAdjective(state: string, raw: string): Pick<Item, "said" | "is"> | undefined {
  const [adjective = "", people = adjective] = ADJECTIVES[state] ?? [];
  const isLarge = raw !== raw.toLowerCase();
  const said = isLarge ? people : adjective;
  return said === "" ? undefined : { said, is: isLarge ? "word" : "adjective" };
}

function kindOf(said: string): Item["is"] {
  if (/^\d+$/.test(said)) return "number";
  if (said === "first" || said === "last") return "end";
  const isThing = idsOf(THINGS).some((id) => getThing(id).words.includes(said) && !getThing(id).verbs.includes(said));
  return isThing || readRank([said]) !== null ? "thing" : "word";
}

/** What stands the other way round: « diplomates russes », « deux dernières ». */
function arrange(items: readonly Item[]): Item[] {
  const placed = [...items];
  for (let index = 1; index < placed.length; index += 1) {
    const [before, own] = [placed[index - 1], placed[index]];
    if (before === undefined || own === undefined) continue;
    if ((own.is !== "adjective" || before.is !== "thing") && (own.is !== "end" || before.is !== "number")) continue;
    placed[index - 1] = own;
    placed[index] = before;
  }
  return placed;
}

/** The items in a row, with what stood between the words in between. */
function layOut(text: string, items: readonly Item[]): Translated {
  const inOrder = items.toSorted((a, b) => a.at - b.at);
  const spans: { from: number; to: number; item: Item }[] = [];
  let laid = text.slice(0, inOrder[0]?.at ?? text.length);
  for (const [index, item] of items.entries()) {
    const gap = text.slice(inOrder[index]?.end, inOrder[index + 1]?.at ?? text.length).replaceAll(/['’]/g, " ");
    spans.push({ from: laid.length, to: laid.length + item.said.length, item });
    laid += item.said === "" ? "" : `${item.said}${gap}`;
  }
  const words = items.filter(({ at, end }) => !/^\d/.test(text.slice(at, end)));
  const changed = words.filter(({ said, at, end }) => said.toLowerCase() !== text.slice(at, end).toLowerCase());
  return {
    text: laid,
    share: words.length === 0 ? 0 : changed.length / words.length,
    typed: (at, end) => {
      const inside = spans.filter(({ from, to }) => from < end && to > at).map(({ item }) => item);
      if (inside.length === 0) return { at, end };
      return { at: Math.min(...inside.map((item) => item.at)), end: Math.max(...inside.map((item) => item.end)) };
    },
  };
}
