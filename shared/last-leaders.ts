/** A term of office, as far as it matters who held it and since when. */
interface Term {
  kind: string;
  actors: readonly { id: string }[];
  person: { id: string } | null;
  from: string;
}

/** As many as can be told apart in one chart. */
const MOST_LEADERS = 4;

/** Ids of the leaders of a side whose terms began last, in time order; what the page of two sides compares. */
export function lastLeaders(periods: readonly Term[], actor: string): string[] {
  const terms = periods.filter(({ kind, actors }) => kind === "term" && actors.some(({ id }) => id === actor));
  const people = terms.toSorted((a, b) => (a.from < b.from ? 1 : -1)).flatMap(({ person }) => (person ? [person.id] : []));
  return [...new Set(people)].slice(0, MOST_LEADERS).toReversed();
}
