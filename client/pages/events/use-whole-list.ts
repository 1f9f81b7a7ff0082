import { useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { EventItem, Events } from "#shared/api.ts";
import type { OrderId } from "#shared/definitions/orders.ts";
import { formatQuery, type Query } from "#shared/query.ts";
import { BLOCK_SIZE } from "../../list-search.ts";
import { eventBlockOptions } from "../../queries.ts";
import { useLastGood } from "../../use-last-good.ts";

/** A list as the page shows it: its query, and the first block, which knows how long it is. */
export interface WholeList {
  /** Tells lists apart. */
  name: string;
  query: Query;
  order: OrderId;
  head: Events;
}

/** The list asked for, or the last one that arrived while a newer is loading or fails. */
export function useWholeList(query: Query, order: OrderId): { list: WholeList | undefined; waiting: boolean; error: Error | null } {
  const { data: head, error } = useQuery(eventBlockOptions(query, order, 0));
  const text = formatQuery(query);
  const fresh = useMemo(() => (head ? { name: `${order} ${text}`, query, order, head } : undefined), [head, order, query, text]);
  return { list: useLastGood(fresh), waiting: !head && !error, error };
}

/** The rows of a list at these places and around them; those that are still under way are missing. */
export function useRows(list: WholeList, places: readonly number[]): { rows: ReadonlyMap<number, EventItem>; error: Error | null } {
  const blocks = blocksOf(places);
  return useQueries({
    queries: blocks.map((block) => eventBlockOptions(list.query, list.order, block)),
    combine: (answers) => ({
      rows: new Map(
        answers.flatMap(({ data }, index) =>
          (data?.events ?? []).map((event, place): [number, EventItem] => [(blocks[index] ?? 0) * BLOCK_SIZE + place, event]),
        ),
      ),
      error: answers.find(({ error }) => error !== null)?.error ?? null,
    }),
  });
}

/** The blocks in which these places lie, each once. */
export function blocksOf(places: readonly number[]): number[] {
  return [...new Set(places.map((place) => Math.floor(place / BLOCK_SIZE)))];
}
