import type { Day } from "../dates.ts";
import type { Words } from "../words/en.ts";
import { dateTerm, type TermDays } from "./date-term.ts";
import { findPeriod, type ClaimWord } from "./find-period.ts";
import { findTermWords, type TermWords } from "./find-term.ts";
import { joined, type NameIndex } from "./names.ts";
import type { Beside, Question, Unread } from "./parts.ts";
import { runsOf, type Term } from "./terms.ts";
import { writeDay } from "./write-claim.ts";

export interface ReadPeriod {
  period: { from: Day | null; to: Day } | null;
  /** The words that say it. */
  spans: { first: number; next: number }[];
  /** Whose term of office it is told by. */
  person: string | null;
  /** Of a term: its words and whose they name. */
  holder: { words: string; person: string } | null;
  question: Question | null;
  refused: Unread[];
  /** The words of a period that is told by no term of office. */
  written: string | null;
  /** Where the words of the period stand, if they stand together. */
  place: { at: number; end: number } | null;
}

export interface PeriodContext {
  names: NameIndex;
  /** The last covered day. */
  anchor: Day;
  terms: readonly Term[];
  beside: Beside | null;
  words: Words;
}

/** The days a claim is about: a written period, a term of office, or both, where the term begins what the period ends. */
export function readPeriod(text: string, all: readonly ClaimWord[], context: PeriodContext): ReadPeriod {
  const { names, anchor, terms, beside, words } = context;
  const whole = fullNames(all, names);
  const said = findTermWords(text, all, names, anchor);
  const apart = findPeriod(text, all, new Set([...whole, ...(said === null ? [] : placesOf(said))]), anchor);
  const plain = { person: null, holder: null, question: null, refused: [], written: null, place: null };
  if (said === null) {
    const place = apart === null ? null : { at: all[apart.first]?.at ?? 0, end: all[apart.next - 1]?.end ?? 0 };
    return { ...plain, period: apart, spans: apart ? [apart] : [], written: place && text.slice(place.at, place.end), place };
  }
  const people = peopleOf(all, said, context);
  // The predecessor is that of the first claim's days.
  const by = (said.who === "predecessor" ? beside?.to : null) ?? apart?.to ?? anchor;
  const dated = dateTerm(said, terms, people, { by, anchor, words });
  const spans = apart ? [said, apart] : [said];
  const asWritten = text.slice(all[said.first]?.at, all[said.next - 1]?.end);
  if (dated.is === "refused") return { ...plain, period: null, spans, refused: [{ words: asWritten, reason: dated.reason }] };
  if (dated.is === "question") {
    const refused = dated.left.map((reason) => ({ words: asWritten, reason }));
    return { ...plain, period: null, spans, refused, question: askWhich(asWritten, all, said, dated.choices, names) };
  }
  const { days } = dated;
  const refused = apart !== null && apart.from !== null ? [{ words: asWritten, reason: words.claims.unread.twoPeriods }] : [];
  const ends = said.open ? anchor : days.to;
  const to = apart === null ? ends : said.open ? apart.to : Math.min(ends, apart.to);
  const holder = said.who !== null && said.who !== "predecessor" && !said.open ? { words: asWritten, person: days.person } : null;
  return { ...plain, period: { from: days.from, to }, spans, person: days.person, holder, refused };
}

/** Which of several stretches in office is meant, each to be written as its days. */
function askWhich(asWritten: string, all: readonly ClaimWord[], said: TermWords, choices: readonly TermDays[], names: NameIndex): Question {
  const candidates = choices.flatMap(({ person, from, to }) => {
    const named = names.find(person.replaceAll("-", " ")).find(({ id }) => id === person);
    if (named === undefined) return [];
    const days = said.open ? `since ${writeDay(from)}` : `${writeDay(from)} to ${writeDay(to)}`;
    // A side that only its term names stays one.
    const name = said.who === null || said.open ? days : `${days} of ${named.name}`;
    return [{ ...named, label: days, hint: named.label, name }];
  });
  return { asks: "when", words: asWritten, at: all[said.first]?.at ?? 0, end: all[said.next - 1]?.end ?? 0, candidates };
}

/** Whose term can be meant where none is named: of the first claim the one whose term its days begin with, else all in office. */
function peopleOf(all: readonly ClaimWord[], said: TermWords, { names, terms, beside }: PeriodContext): string[] {
  const gone = new Set(placesOf(said));
  const here = all.flatMap((_, at) => (gone.has(at) ? [] : onlyPerson(all.slice(at), names)));
  const people = [...here, ...(beside?.sides ?? []).flatMap(({ kind, id }) => (kind === "person" ? [id] : []))];
  const inOffice = [...new Set(people)].filter((person) => runsOf(person, terms).length > 0);
  const begun = inOffice.find((person) => runsOf(person, terms).some(({ from }) => from === beside?.from));
  return begun === undefined ? inOffice : [begun];
}

function onlyPerson(words: readonly ClaimWord[], names: NameIndex): string[] {
  for (let length = Math.min(names.longest, words.length); length > 0; length -= 1) {
    const called = names.find(joined(words, length));
    const [only] = called;
    if (only !== undefined) return called.length === 1 && only.kind === "person" ? [only.id] : [];
  }
  return [];
}

function placesOf({ first, next }: { first: number; next: number }): number[] {
  return Array.from({ length: next - first }, (_, index) => first + index);
}

/** Places of the words of full names. */
function fullNames(words: readonly ClaimWord[], names: NameIndex): Set<number> {
  const taken = new Set<number>();
  for (let at = 0; at < words.length; at += 1) {
    for (let length = Math.min(names.longest, words.length - at); length > 1; length -= 1) {
      if (names.find(joined(words.slice(at), length)).length === 0) continue;
      for (let index = at; index < at + length; index += 1) taken.add(index);
      break;
    }
  }
  return taken;
}
