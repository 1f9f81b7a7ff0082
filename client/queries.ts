import type { Events, Totals } from "#shared/api.ts";
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { formatComparison, type Comparison } from "#shared/compare.ts";
import type { FilterId } from "#shared/definitions/filters.ts";
import type { OrderId } from "#shared/definitions/orders.ts";
import { parseDay } from "#shared/dates.ts";
import { formatQuery, type Query } from "#shared/query.ts";
import type { Window } from "#shared/windows.ts";
import {
  CITE,
  EVENT_DETAIL,
  EVENTS,
  LISTINGS,
  MACHINE,
  OPTIONS,
  PERIODS,
  PINNED_CHANGES,
  SERIES,
  SOURCES,
  TALLIES,
  TOTALS,
  VINTAGE,
} from "#shared/api/shapes.ts";
import { fetchAnswer, fetchEmbed, fetchFileHead } from "./api.ts";
import { recordSearch } from "./record-asked.ts";
import { blockSearch, listSearch, placeSearch, type ListMark } from "./list-search.ts";

/** The keys of server state live here, those of analyses and of the API's page in files beside it; the canonical query text is the key. */
export function seriesOptions(query: Query | null) {
  const text = query === null ? null : formatQuery(query);
  return queryOptions({
    queryKey: ["series", text],
    queryFn: ({ signal }) => fetchAnswer(SERIES, "/series", text ?? "", signal),
    enabled: text !== null,
    placeholderData: keepPreviousData,
  });
}

/** @param compare what the period is compared with; null for the period before */
export function totalsOptions(query: Query | null, compare: Comparison | null) {
  const compared = compare === null ? "" : `compare=${formatComparison(compare)}`;
  const text = query === null ? null : [formatQuery(query), compared].filter((part) => part !== "").join("&");
  return queryOptions({
    queryKey: ["totals", text],
    queryFn: ({ signal }) => fetchAnswer(TOTALS, "/totals", text ?? "", signal),
    enabled: text !== null,
    placeholderData: keepPreviousData,
  });
}

/** How far sources reach of what a query chooses, whatever its period and however it is grouped. */
export function reachOptions(query: Query) {
  return queryOptions({ ...everOptions(query), select: readReach });
}

/** The states that stood before those a query chooses, whatever its period; asked at once with the reach. */
export function predecessorOptions(query: Query) {
  return queryOptions({ ...everOptions(query), select: ({ predecessors }: Totals) => predecessors });
}

function everOptions(query: Query) {
  const whole: Query = { ...query, by: "year", split: null, count: "event", from: null, to: null, period: null, text: null };
  return totalsOptions(whole, { kind: "none" });
}

function readReach({ reach }: Totals): Window | null {
  const [from, to] = [parseDay(reach?.from ?? ""), parseDay(reach?.to ?? "")];
  return from === null || to === null ? null : { from, to };
}

export function eventListOptions(query: Query, mark: ListMark, order: "asc" | "desc") {
  return infiniteQueryOptions({
    queryKey: ["events", formatQuery(query), mark.key, mark.part, order],
    queryFn: ({ signal, pageParam }) => fetchAnswer(EVENTS, "/events", listSearch(query, mark, order, pageParam), signal),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

/** One block of a table over a whole list. */
export function eventBlockOptions(query: Query, order: OrderId, block: number) {
  const text = formatQuery(query);
  const keyOf = (number: number) => ["event-block", text, order, number];
  return queryOptions({
    queryKey: keyOf(block),
    queryFn: ({ signal, client }) => {
      const after = client.getQueryData<Events>(keyOf(block - 1))?.next ?? null;
      return fetchAnswer(EVENTS, "/events", blockSearch(query, order, block, after), signal);
    },
  });
}

/** The row of the event a cursor names, counted from 0. */
export function eventPlaceOptions(query: Query, order: OrderId, at: string | null) {
  return queryOptions({
    queryKey: ["event-place", formatQuery(query), order, at],
    queryFn: async ({ signal }) => (await fetchAnswer(EVENTS, "/events", placeSearch(query, order, at ?? ""), signal)).start - 1,
    enabled: at !== null,
  });
}

/** The events that a page counts: where the API says what has become of them since an older record. */
export interface Counted {
  /** Its address, as `/around`; that of a query's list where nothing is said. */
  by?: string;
  search: string;
}

/** What has become of the events that a pinned page counts since. */
export function pinnedOptions({ by = "/changes", search }: Counted) {
  return queryOptions({
    queryKey: ["pinned", by, search],
    queryFn: ({ signal }) => fetchAnswer(PINNED_CHANGES, `${by}/pinned`, search, signal),
  });
}

/** @param search which record is read, and what of it was known when */
export function eventDetailOptions(id: string, search: string) {
  return queryOptions({
    queryKey: ["event", id, search],
    queryFn: ({ signal }) => fetchAnswer(EVENT_DETAIL, `/events/${encodeURIComponent(id)}`, search, signal),
  });
}

export function listingsOptions(event: string, asOf: string | null) {
  const record = asOf === null ? "" : `&${recordSearch(asOf)}`;
  return infiniteQueryOptions({
    queryKey: ["listings", event, asOf],
    queryFn: ({ signal, pageParam }) =>
      fetchAnswer(
        LISTINGS,
        `/events/${encodeURIComponent(event)}/listings`,
        `${pageParam === "" ? "limit=20" : `limit=200&after=${pageParam}`}${record}`,
        signal,
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
  });
}

/** What a file weighs before it is fetched. */
export function fileHeadOptions(address: string) {
  return queryOptions({ queryKey: ["file-head", address], queryFn: ({ signal }) => fetchFileHead(address, signal) });
}

/** The code that embeds a page of this site. */
export function embedOptions(address: string) {
  return queryOptions({
    queryKey: ["embed", address],
    queryFn: ({ signal }) => fetchEmbed(address, signal),
    placeholderData: keepPreviousData,
  });
}

/** The citation of a query's counts (`/series`) or of an event (`/events/{id}`). */
export function citeOptions(of: string, search: string) {
  return queryOptions({ queryKey: ["cite", of, search], queryFn: ({ signal }) => fetchAnswer(CITE, `${of}/citation`, search, signal) });
}

export function filterOptions(filter: FilterId, query: Query, typed: string, limit: number) {
  const base = formatQuery(query);
  const search = [base, typed === "" ? "" : `search=${encodeURIComponent(typed)}`, `limit=${limit}`]
    .filter((part) => part !== "")
    .join("&");
  return queryOptions({
    queryKey: ["options", filter, search],
    queryFn: ({ signal }) => fetchAnswer(OPTIONS, `/options/${filter}`, search, signal),
    placeholderData: keepPreviousData,
  });
}

export interface Name {
  label: string;
  /** As a sentence has it: "the United States". */
  inText: string;
}

/** Names of actors and people by id. */
export function nameOptions(wanted: Readonly<Record<"actor" | "person", readonly string[]>>) {
  return queryOptions({
    queryKey: ["names", wanted.actor, wanted.person],
    queryFn: async ({ signal }) => {
      const lists = (["actor", "person"] as const).filter((list) => wanted[list].length > 0);
      const answers = await Promise.all(
        lists.map((list) => fetchAnswer(OPTIONS, `/options/${list}`, `id=${encodeURIComponent(wanted[list].join(","))}`, signal)),
      );
      return new Map(answers.flatMap(({ options }) => options.map((option): [string, Name] => [option.id, option])));
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
      fetchAnswer(EVENTS, "/events", [text, "order=desc", `limit=${limit}`].filter((part) => part !== "").join("&"), signal),
    placeholderData: keepPreviousData,
  });
}

export function periodsOptions(actors: readonly string[]) {
  return queryOptions({
    queryKey: ["periods", actors],
    queryFn: ({ signal }) => fetchAnswer(PERIODS, "/periods", actors.length === 0 ? "" : `actor=${actors.join(",")}`, signal),
    placeholderData: keepPreviousData,
  });
}

/** @param search the record asked for, as `asOf=`, and the day whose knowledge counts, as `knownOn=`; empty for those of today */
export function talliesOptions(search = "") {
  return queryOptions({ queryKey: ["tallies", search], queryFn: ({ signal }) => fetchAnswer(TALLIES, "/tallies", search, signal) });
}

/** @param search the record asked for, as `asOf=`; empty for that of today */
export function sourcesOptions(search = "") {
  return queryOptions({ queryKey: ["sources", search], queryFn: ({ signal }) => fetchAnswer(SOURCES, "/sources", search, signal) });
}

/** Whether machine-coded reports are served, and which. */
export function machineOptions() {
  return queryOptions({ queryKey: ["machine"], queryFn: ({ signal }) => fetchAnswer(MACHINE, "/machine", "", signal) });
}

/** @param search the record asked for, as `asOf=`; empty for that of today */
export function vintageOptions(search = "") {
  return queryOptions({ queryKey: ["vintage", search], queryFn: ({ signal }) => fetchAnswer(VINTAGE, "/vintage", search, signal) });
}
