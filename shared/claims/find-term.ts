import type { Day } from "../dates.ts";
import type { ClaimWord } from "./find-period.ts";
import type { NameIndex } from "./names.ts";
import { readNumber } from "./numbers.ts";
import { readSpan, type Span } from "./read-span.ts";

/** Words that say a period by a term of office, not yet dated. */
export interface TermWords {
  /** Of its words, the first and the one after the last. */
  first: number;
  next: number;
  /** Who holds the office; `predecessor` and null are told by whom else the claim is about. */
  who: { person: string } | "predecessor" | null;
  /** `first 17 months`, `last two years`. */
  cut: { end: "first" | "last"; count: number; unit: string } | null;
  /** `second term`, from 0; of `last term` -1. */
  ordinal: number | null;
  /** `first presidency` is a stretch in office, which can be of several terms. */
  counts: "terms" | "stretches";
  /** `since … took office` names a beginning alone. */
  open: boolean;
  /** `took office in 2017`: when it began. */
  began: Span | null;
}

const ORDER = ["first", "second", "third", "fourth"];
/** Terms counted from the end. */
const LATEST = ["last", "final", "latest"];
const SINCE = ["since", "after"];
const IN = ["in", "during", "of", "over", "for", "within", "through", "under"];
const WHOSE = ["the", "his", "her", "their"];
const PRONOUNS = ["he", "she"];
const TOOK_OFFICE = /^(?:took|taking|taken|assumed|entered) office\b/;
const TERM = ["term", "mandate"];
const STRETCH = ["presidency", "administration", "tenure"];
const TENURE = [...TERM, ...STRETCH, "office"];
const UNIT = /^(day|week|month|quarter|year)s?$/;
const ENDS: Readonly<Record<string, "first" | "last">> = { first: "first", opening: "first", last: "last", final: "last" };
const MOST_DATE_WORDS = 3;

/**
 * The first words that say a period by a term of office: `since Trump took office in 2017`, `in Trump's first term`, `in the first Trump term`,
 * `the last two years of Obama`, `Trump's first 17 months`, `the last two years of the predecessor`, `under Obama`.
 * @param anchor the last covered day
 */
export function findTermWords(text: string, words: readonly ClaimWord[], names: NameIndex, anchor: Day): TermWords | null {
  for (let first = 0; first < words.length; first += 1) {
    const found =
      readSince(text, words, first, names, anchor) ??
      readUnder(words, first, names) ??
      readNamedTerm(words, first, names) ??
      readPart(words, first, names);
    if (found) return found;
  }
  return null;
}

/** `under Obama`, `during the Obama presidency`, `in Obama's presidency`. */
function readUnder(words: readonly ClaimWord[], first: number, names: NameIndex): TermWords | null {
  if (!isOneOf(["under", "during", "in"], words[first])) return null;
  const named = readHolder(words, skip(words, first + 1, ["the"]), names);
  if (named === null || named.who === "predecessor") return null;
  const next = skip(words, named.next, STRETCH);
  const bare = next === named.next;
  // "Under Obama's first term" goes on.
  if (bare && (!isOneOf(["under"], words[first]) || words[next - 1]?.word === "s")) return null;
  return { first, next, who: named.who, cut: null, ordinal: null, counts: "stretches", open: false, began: null };
}

/** `in the first Trump term`. */
function readNamedTerm(words: readonly ClaimWord[], first: number, names: NameIndex): TermWords | null {
  const begins = skip(words, skip(words, first, IN), ["the"]);
  const ordinal = orderOf(words[begins]);
  const named = ordinal === null ? null : readHolder(words, begins + 1, names);
  if (named === null || !isOneOf([...TERM, ...STRETCH], words[named.next])) return null;
  const counts = isOneOf(TERM, words[named.next]) ? "terms" : "stretches";
  return { first, next: named.next + 1, who: named.who, cut: null, ordinal, counts, open: false, began: null };
}

function readSince(text: string, words: readonly ClaimWord[], first: number, names: NameIndex, anchor: Day): TermWords | null {
  if (!isOneOf(SINCE, words[first])) return null;
  const at = skip(words, first + 1, WHOSE);
  const named = isOneOf(PRONOUNS, words[at]) ? { who: null, next: at + 1 } : readHolder(words, at, names);
  if (named === null || !TOOK_OFFICE.test(joinFrom(words, named.next))) return null;
  const next = named.next + 2;
  const dated = isOneOf(["in", "on"], words[next]) ? readDate(text, words, next + 1, anchor) : null;
  return {
    first,
    next: dated?.next ?? next,
    who: named.who,
    cut: null,
    ordinal: null,
    counts: "stretches",
    open: true,
    began: dated?.span ?? null,
  };
}

/** The words of a date that begin here, as many as make one. */
function readDate(text: string, words: readonly ClaimWord[], at: number, anchor: Day): { span: Span; next: number } | null {
  for (let next = Math.min(at + MOST_DATE_WORDS, words.length); next > at; next -= 1) {
    const span = readSpan(text.slice(words[at]?.at, words[next - 1]?.end), anchor);
    if (span) return { span, next };
  }
  return null;
}

function readPart(words: readonly ClaimWord[], first: number, names: NameIndex): TermWords | null {
  const begins = skip(words, skip(words, first, IN), WHOSE);
  const told = { first, open: false, began: null };
  const pronoun = begins > first && isOneOf(["his", "her", "their"], words[begins - 1]);
  const owner = readHolder(words, begins, names);
  const at = owner === null ? begins : owner.next;
  const owned = owner !== null && words[at - 1]?.word === "s";
  const ordinal = readOrdinal(words, at);
  if (ordinal !== null && owner !== null && (owned || begins > first)) return { ...told, ...ordinal, who: owner.who, cut: null };
  if (ordinal !== null && owner === null) return { ...told, ...readOwner(words, ordinal, names, pronoun), cut: null };
  const cut = readCut(words, at);
  // Without its 's the name before is that of a side: "Trump and Putin, first 17 months".
  if (cut === null || (owner !== null && !owned)) return null;
  const { tenure, ...rest } = afterCut(words, cut, names, owner === null);
  if (owner !== null) return { ...told, ...rest, who: owner.who };
  // "The last two years" of nobody end today; a period of that kind is read as every other.
  const atEnd = cut.next === words.length;
  if (rest.who === null && !pronoun && !tenure && (cut.cut.end === "last" || !(cut.counted || atEnd))) return null;
  return { ...told, ...rest };
}

type Cut = { cut: NonNullable<TermWords["cut"]>; counted: boolean; next: number };

/** `first 17 months`, `last two years`, `first year`. */
function readCut(words: readonly ClaimWord[], at: number): Cut | null {
  const end = ENDS[words[at]?.word ?? ""];
  if (end === undefined) return null;
  const number = readNumber(words.slice(at + 1, at + 4).map(({ word }) => word));
  const unitAt = at + 1 + (number?.length ?? 0);
  const unit = UNIT.exec(words[unitAt]?.word ?? "")?.[1];
  if (unit === undefined || number?.value === 0) return null;
  return { cut: { end, count: number?.value ?? 1, unit }, counted: number !== null, next: unitAt + 1 };
}

/** What follows a part of a term: `of Obama's second term`, `of the predecessor`, `in office`. */
function afterCut(
  words: readonly ClaimWord[],
  { cut, next }: Cut,
  names: NameIndex,
  mayName: boolean,
): Pick<TermWords, "who" | "cut" | "ordinal" | "counts" | "next"> & { tenure: boolean } {
  const at = skip(words, skip(words, next, [...IN, "under"]), WHOSE);
  const named = mayName && at > next ? readHolder(words, at, names) : null;
  const after = named?.next ?? at;
  const ordinal = readOrdinal(words, after);
  const end = ordinal?.next ?? skip(words, after, TENURE);
  const moved = named !== null || end > after;
  return {
    cut,
    who: named?.who ?? null,
    ordinal: ordinal?.ordinal ?? null,
    counts: ordinal?.counts ?? "stretches",
    next: moved ? end : next,
    tenure: end > after,
  };
}

function readOrdinal(words: readonly ClaimWord[], at: number): { ordinal: number; counts: TermWords["counts"]; next: number } | null {
  const ordinal = orderOf(words[at]);
  if (ordinal === null || !isOneOf([...TERM, ...STRETCH], words[at + 1])) return null;
  return { ordinal, counts: isOneOf(TERM, words[at + 1]) ? "terms" : "stretches", next: at + 2 };
}

/** Whose term it is that follows it, `second term of Trump`; of nobody it is that of one of the sides. */
function readOwner(
  words: readonly ClaimWord[],
  { next, ...order }: { ordinal: number; counts: TermWords["counts"]; next: number },
  names: NameIndex,
  pronoun: boolean,
): Pick<TermWords, "who" | "ordinal" | "counts" | "next"> {
  const named = !pronoun && isOneOf(["of"], words[next]) ? readHolder(words, next + 1, names) : null;
  return { ...order, who: named?.who ?? null, next: named?.next ?? next };
}

function orderOf(word: ClaimWord | undefined): number | null {
  if (isOneOf(LATEST, word)) return -1;
  const order = ORDER.indexOf(word?.word ?? "");
  return order < 0 ? null : order;
}

/** A person, or the predecessor, with the 's that may follow. */
function readHolder(
  words: readonly ClaimWord[],
  at: number,
  names: NameIndex,
): { who: NonNullable<TermWords["who"]>; next: number } | null {
  if (isOneOf(["predecessor"], words[at])) return { who: "predecessor", next: skip(words, at + 1, ["s"]) };
  for (let length = Math.min(names.longest, words.length - at); length > 0; length -= 1) {
    const called = names.find(joinFrom(words.slice(0, at + length), at));
    const [only] = called;
    if (called.length === 1 && only?.kind === "person") return { who: { person: only.id }, next: skip(words, at + length, ["s"]) };
  }
  return null;
}

function skip(words: readonly ClaimWord[], at: number, which: readonly string[]): number {
  return isOneOf(which, words[at]) ? at + 1 : at;
}

function isOneOf(which: readonly string[], word: ClaimWord | undefined): boolean {
  return word !== undefined && which.includes(word.word);
}

function joinFrom(words: readonly ClaimWord[], at: number): string {
  return words
    .slice(at)
    .map(({ word }) => word)
    .join(" ");
}
