import { useQuery } from "@tanstack/react-query";
import type { Periods } from "#shared/api.ts";
import { lastLeaders } from "#shared/last-leaders.ts";
import { leadersSearch } from "#shared/pair-searches.ts";
import { periodsOptions } from "../../queries.ts";

/** What is asked of the last leaders of a side; the periods are absent until they are known. */
export function useLeadersSearch(one: string, contacts: string): { periods: Periods | undefined; of: readonly string[]; search: string } {
  const { data: periods } = useQuery(periodsOptions([one]));
  const of = lastLeaders(periods?.periods ?? [], one);
  return { periods, of, search: leadersSearch(contacts, of) };
}
