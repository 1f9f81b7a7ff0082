import type { Day } from "../dates.ts";
import { findPeriod, type ClaimWord } from "./find-period.ts";
import { dateTerm, findTermWords, type TermWords } from "./find-term.ts";
import { joined, type NameIndex } from "./names.ts";
import type { Beside } from "./parts.ts";
import { runsOf, type Term } from "./terms.ts";

export interface ReadPeriod {
  period: { from: Day | null; to: Day } | null;
  /** The words that say it. */
  spans: { first: number; next: number }[];
  /** Whose term of office it is told by. */
  person: string | null;
}

/** The days a claim is about: a written period, a term of office, or both, where the term begins what the period ends. */
export function readPeriod(
  text: string,
  words: readonly ClaimWord[],
  names: NameIndex,
  anchor: Day,
  terms: readonly Term[],
  beside: Beside | null,
): ReadPeriod {
  const whole = fullNames(words, names);
  const said = findTermWords(text, words, names, anchor);
  const apart = findPeriod(text, words, new Set([...whole, ...(said === null ? [] : placesOf(said))]), anchor);
  const about = personOf(words, said, names, terms, beside);
  // The predecessor is that of the first claim's days.
  const begunBy = (said?.who === "predecessor" ? beside?.to : null) ?? apart?.to ?? anchor;
  const term = said === null ? null : dateTerm(said, terms, about, begunBy);
  if (said === null || term === null) {
    const written = findPeriod(text, words, whole, anchor);
    return { period: written, spans: written ? [written] : [], person: null };
  }
  const ends = said.open ? anchor : term.to;
  const to = apart === null ? ends : apart.from === null && !said.open ? Math.min(ends, apart.to) : apart.to;
  return { period: { from: apart?.from ?? term.from, to }, spans: apart ? [said, apart] : [said], person: term.person };
}

/** Whose term is meant where none is named: of the first claim the one whose term its days begin with, else the first in office. */
function personOf(
  words: readonly ClaimWord[],
  said: TermWords | null,
  names: NameIndex,
  terms: readonly Term[],
  beside: Beside | null,
): string | null {
  const gone = new Set(said === null ? [] : placesOf(said));
  const here = words.flatMap((_, at) => (gone.has(at) ? [] : onlyPerson(words.slice(at), names)));
  const people = [...here, ...(beside?.sides ?? []).flatMap(({ kind, id }) => (kind === "person" ? [id] : []))];
  const inOffice = people.filter((person) => runsOf(person, terms).length > 0);
  return inOffice.find((person) => runsOf(person, terms).some(({ from }) => from === beside?.from)) ?? inOffice[0] ?? null;
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
