import { addMonths, type Day } from "../dates.ts";
import { readSpan, type ClaimWord } from "./find-period.ts";
import type { NameIndex } from "./names.ts";
import { readNumber } from "./numbers.ts";
import { runBefore, runsOf, termsOf, type Term } from "./terms.ts";

/** Words that say a period by a term of office, not yet dated. */
export interface TermWords {
  /** Of its words, the first and the one after the last. */
  first: number;
  next: number;
  /** Who holds the office; `predecessor` and null are told by whom else the claim is about. */
  who: { person: string } | "predecessor" | null;
  /** `first 17 months`, `last two years`. */
  cut: { end: "first" | "last"; count: number; unit: string } | null;
  /** `second term`, from 0. */
  ordinal: number | null;
  /** `since … took office` names a beginning alone. */
  open: boolean;
  /** `took office in 2017`: when it began. */
  began: { from: Day | null; to: Day } | null;
}

const ORDER = ["first", "second", "third", "fourth"];
const SINCE = ["since", "after"];
const IN = ["in", "during", "of", "over", "for", "within", "through"];
const WHOSE = ["the", "his", "her", "their"];
const TOOK_OFFICE = /^(?:took|taking|taken|assumed) office\b/;
const TENURE = ["term", "presidency", "administration", "tenure", "office", "mandate"];
const UNIT = /^(day|week|month|quarter|year)s?$/;
const ENDS: Readonly<Record<string, "first" | "last">> = { first: "first", opening: "first", last: "last", final: "last" };
const MOST_DATE_WORDS = 3;

/**
 * The first words that say a period by a term of office: `since Trump took office in 2017`, `in Trump's first term`,
 * `the last two years of Obama`, `Trump's first 17 months`, `the last two years of the predecessor`.
 * @param anchor the last covered day
 */
export function findTermWords(text: string, words: readonly ClaimWord[], names: NameIndex, anchor: Day): TermWords | null {
  for (let first = 0; first < words.length; first += 1) {
    const found = readSince(text, words, first, names, anchor) ?? readPart(words, first, names);
    if (found) return found;
  }
  return null;
}

function readSince(text: string, words: readonly ClaimWord[], first: number, names: NameIndex, anchor: Day): TermWords | null {
  if (!isOneOf(SINCE, words[first])) return null;
  const at = skip(words, first + 1, WHOSE);
  const named = readHolder(words, at, names);
  if (named === null || !TOOK_OFFICE.test(joinFrom(words, named.next))) return null;
  const next = named.next + 2;
  const dated = isOneOf(["in", "on"], words[next]) ? readDate(text, words, next + 1, anchor) : null;
  return { first, next: dated?.next ?? next, who: named.who, cut: null, ordinal: null, open: true, began: dated?.span ?? null };
}

/** The words of a date that begin here, as many as make one. */
function readDate(
  text: string,
  words: readonly ClaimWord[],
  at: number,
  anchor: Day,
): { span: { from: Day | null; to: Day }; next: number } | null {
  for (let next = Math.min(at + MOST_DATE_WORDS, words.length); next > at; next -= 1) {
    const span = readSpan(text.slice(words[at]?.at, words[next - 1]?.end), anchor);
    if (span) return { span, next };
  }
  return null;
}

function readPart(words: readonly ClaimWord[], first: number, names: NameIndex): TermWords | null {
  const begins = skip(words, skip(words, first, IN), WHOSE);
  const told = { first, open: false, began: null };
  const owner = readHolder(words, begins, names);
  const at = owner === null ? begins : owner.next;
  const owned = owner !== null && words[at - 1]?.word === "s";
  const ordinal = readOrdinal(words, at);
  if (ordinal !== null && owner !== null && (owned || begins > first)) return { ...told, ...ordinal, who: owner.who, cut: null };
  const cut = readCut(words, at);
  // Without its 's the name before is that of a side: "Trump and Putin, first 17 months".
  if (cut === null || (owner !== null && !owned)) return null;
  const rest = afterCut(words, cut, names, owner === null);
  if (owner !== null) return { ...told, ...rest, who: owner.who };
  // "The last two years" of nobody end today; a period of that kind is read as every other.
  if (rest.who === null && (cut.cut.end === "last" || !cut.counted)) return null;
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
): Pick<TermWords, "who" | "cut" | "ordinal" | "next"> {
  const at = skip(words, skip(words, next, [...IN, "under"]), WHOSE);
  const named = mayName && at > next ? readHolder(words, at, names) : null;
  const after = named?.next ?? at;
  const ordinal = readOrdinal(words, after);
  const end = ordinal?.next ?? skip(words, after, TENURE);
  const moved = named !== null || end > after;
  return { cut, who: named?.who ?? null, ordinal: ordinal?.ordinal ?? null, next: moved ? end : next };
}

function readOrdinal(words: readonly ClaimWord[], at: number): { ordinal: number; next: number } | null {
  const ordinal = ORDER.indexOf(words[at]?.word ?? "");
  return ordinal >= 0 && words[at + 1]?.word === "term" ? { ordinal, next: at + 2 } : null;
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

/**
 * The days words of a term say; null where the record has no such term.
 * @param about the person the claim is about, where the words name none
 * @param before the last day the claim is about: of several terms the last that has begun by then is meant
 */
export function dateTerm(
  found: TermWords,
  terms: readonly Term[],
  about: string | null,
  before: Day,
): { from: Day; to: Day; person: string } | null {
  const { who, cut, ordinal, began } = found;
  const run = who === "predecessor" ? (about === null ? null : runBefore(about, terms, before)) : null;
  if (run !== null && ordinal === null) return { ...cutTerm(run, cut), person: run.person };
  const person = who === "predecessor" ? (run?.person ?? null) : (who?.person ?? about);
  if (person === null) return null;
  const own = ordinal === null ? runsOf(person, terms) : termsOf(person, terms);
  const begun = own.filter(({ from }) => from <= before && (began === null || (from <= began.to && from >= (began.from ?? from))));
  const term = ordinal === null ? begun.at(-1) : own[ordinal];
  return term ? { ...cutTerm(term, cut), person } : null;
}

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

function cutTerm({ from, to }: Pick<Term, "from" | "to">, cut: TermWords["cut"]): { from: Day; to: Day } {
  if (cut === null) return { from, to };
  const { end, count, unit } = cut;
  const move = (day: Day, sign: 1 | -1) =>
    DAYS[unit] === undefined ? addMonths(day, sign * count * (MONTHS[unit] ?? 1)) : day + sign * count * DAYS[unit];
  return end === "first" ? { from, to: Math.min(to, move(from, 1) - 1) } : { from: Math.max(from, move(to + 1, -1)), to };
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
