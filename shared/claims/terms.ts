import { addMonths, type Day } from "../dates.ts";

/** A term of office, both ends in it; of one that goes on the last covered day. */
export interface Term {
  person: string;
  /** Of which state and which office: predecessors are found in it. */
  office: string;
  from: Day;
  to: Day;
}

/** The terms of a person in time order. */
export function termsOf(person: string, terms: readonly Term[]): Term[] {
  return terms.filter((term) => term.person === person).toSorted((a, b) => a.from - b.from);
}

/** The terms of a person, those that follow one another without a day between them as one. */
export function runsOf(person: string, terms: readonly Term[]): Term[] {
  const runs: Term[] = [];
  for (const term of termsOf(person, terms)) {
    const last = runs.at(-1);
    if (last && last.office === term.office && term.from <= last.to + 1)
      runs[runs.length - 1] = { ...last, to: Math.max(last.to, term.to) };
    else runs.push(term);
  }
  return runs;
}

/** Years of a term of those offices whose holders the record has without the day one term follows another. */
const TERM_YEARS: Readonly<Record<string, number>> = { "USA president": 4 };

/** The terms of office of a person, each of its full length but the last; none where the length is not known. */
export function fixedTermsOf(person: string, terms: readonly Term[]): Term[] {
  return runsOf(person, terms).flatMap((run) => {
    const years = TERM_YEARS[run.office];
    if (years === undefined) return [];
    const begins = [run.from];
    for (let from = addMonths(run.from, years * 12); from <= run.to; from = addMonths(from, years * 12)) begins.push(from);
    return begins.map((from) => ({ ...run, from, to: Math.min(run.to, addMonths(from, years * 12) - 1) }));
  });
}

/** The last stretch in an office before a person's; of several of theirs the last begun by a day is meant. */
export function runBefore(person: string, terms: readonly Term[], by: Day): Term | null {
  const run = runsOf(person, terms).findLast(({ from }) => from <= by);
  if (run === undefined) return null;
  const before = terms.filter((term) => term.office === run.office && term.person !== person && term.from < run.from);
  const last = before.toSorted((a, b) => a.from - b.from).at(-1);
  return last === undefined ? null : (runsOf(last.person, terms).findLast(({ from }) => from < run.from) ?? null);
}

/** Whether two people held one office. */
export function sharesOffice(one: string, other: string, terms: readonly Term[]): boolean {
  const offices = new Set(termsOf(one, terms).map(({ office }) => office));
  return termsOf(other, terms).some(({ office }) => offices.has(office));
}
