import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { EventDetail, Events, Options, Periods, Series, Tallies, Totals, Vintage } from "#shared/api.ts";
import type { FilterId } from "#shared/definitions/filters.ts";
import { formatQuery, type Query } from "#shared/query.ts";
import { fetchAnswer } from "./api.ts";
import { listSearch, type ListMark } from "./list-search.ts";

/** The keys of all server state live here; the canonical query text is the key. */
export function seriesOptions(query: Query | null) {
  const text = query === null ? null : formatQuery(query);
  return queryOptions({
    queryKey: ["series", text],
    queryFn: ({ signal }) => fetchAnswer<Series>("/series", text ?? "", signal),
    enabled: text !== null,
    placeholderData: keepPreviousData,
  });
}

export function totalsOptions(query: Query | null) {
  const text = query === null ? null : formatQuery(query);
  return queryOptions({
    queryKey: ["totals", text],
    queryFn: ({ signal }) => fetchAnswer<Totals>("/totals", text ?? "", signal),
    enabled: text !== null,
    placeholderData: keepPreviousData,
  });
}

export function eventListOptions(query: Query, mark: ListMark, order: "asc" | "desc") {
  return infiniteQueryOptions({
    queryKey: ["events", formatQuery(query), mark.key, mark.part, order],
    queryFn: ({ signal, pageParam }) => fetchAnswer<Events>("/events", listSearch(query, mark, order, pageParam), signal),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

export function eventDetailOptions(id: string) {
  return queryOptions({
    queryKey: ["event", id],
    queryFn: ({ signal }) => fetchAnswer<EventDetail>(`/events/${encodeURIComponent(id)}`, "", signal),
  });
}

export function filterOptions(filter: FilterId, query: Query, typed: string, limit: number) {
  const base = formatQuery(query);
  const search = [base, typed === "" ? "" : `q=${encodeURIComponent(typed)}`, `limit=${limit}`].filter((part) => part !== "").join("&");
  return queryOptions({
    queryKey: ["options", filter, search],
    queryFn: ({ signal }) => fetchAnswer<Options>(`/options/${filter}`, search, signal),
    placeholderData: keepPreviousData,
  });
}

/** Names of ids. Each id is looked up as a search of its own list, where it comes first. */
export function nameOptions(wanted: readonly { list: "actor" | "person"; id: string }[]) {
  return queryOptions({
    queryKey: ["names", ...wanted.map(({ list, id }) => `${list}:${id}`)],
    queryFn: async ({ signal }) => {
      const answers = await Promise.all(
        wanted.map(({ list, id }) => fetchAnswer<Options>(`/options/${list}`, `q=${encodeURIComponent(id)}&limit=8`, signal)),
      );
      return new Map(wanted.map(({ id }, index) => [id, answers[index]?.options.find((option) => option.id === id)?.label ?? id]));
    },
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });
}

/** The newest few events of a query. */
export function latestOptions(query: Query, limit: number) {
  const text = formatQuery(query);
  return queryOptions({
    queryKey: ["latest", text, limit],
    queryFn: ({ signal }) =>
      fetchAnswer<Events>("/events", [text, "order=desc", `limit=${limit}`].filter((part) => part !== "").join("&"), signal),
    placeholderData: keepPreviousData,
  });
}

export function periodsOptions(actors: readonly string[]) {
  return queryOptions({
    queryKey: ["periods", actors],
    queryFn: ({ signal }) => fetchAnswer<Periods>("/options/period", actors.length === 0 ? "" : `actor=${actors.join(",")}`, signal),
    placeholderData: keepPreviousData,
  });
}

export function talliesOptions() {
  return queryOptions({ queryKey: ["tallies"], queryFn: ({ signal }) => fetchAnswer<Tallies>("/tallies", "", signal) });
}

export function vintageOptions() {
  return queryOptions({ queryKey: ["vintage"], queryFn: ({ signal }) => fetchAnswer<Vintage>("/vintage", "", signal) });
}
