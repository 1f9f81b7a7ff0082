import { useQuery } from "@tanstack/react-query";
import type { Periods } from "#shared/api.ts";
import { periodsOptions } from "../../queries.ts";

const MOST_LEADERS = 4;

/** What is asked of the last leaders of a side; the periods are absent until they are known. */
export function useLeadersSearch(one: string, contacts: string): { periods: Periods | undefined; of: readonly string[]; search: string } {
  const { data: periods } = useQuery(periodsOptions([one]));
  const of = lastLeaders(periods, one);
  return { periods, of, search: `${contacts}&of=${of.join(",")}&terms=apart` };
}

/** Those whose terms began last, in time order. */
function lastLeaders(periods: Periods | undefined, actor: string): string[] {
  const terms = (periods?.periods ?? []).filter(({ kind, actors }) => kind === "term" && actors.some(({ id }) => id === actor));
  const people = terms.toSorted((a, b) => (a.from < b.from ? 1 : -1)).flatMap(({ person }) => (person ? [person.id] : []));
  return [...new Set(people)].slice(0, MOST_LEADERS).toReversed();
}
