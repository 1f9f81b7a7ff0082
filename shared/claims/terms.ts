import type { Day } from "../dates.ts";

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
