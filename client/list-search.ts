import type { OrderId } from "#shared/definitions/orders.ts";
import { formatQuery, type Query } from "#shared/query.ts";

/** Which mark of a chart a list stands behind; both null for the whole query. */
export interface ListMark {
  key: string | null;
  part: string | null;
}

export const PAGE_SIZE = 50;

/** The search text of the list behind a mark, one page of it. */
export function listSearch(query: Query, mark: ListMark, order: OrderId, after: string): string {
  const pairs: [string, string | null][] = [
    ["key", mark.key],
    ["splitKey", mark.part],
    ["order", order],
    ["limit", String(PAGE_SIZE)],
    ["after", after === "" ? null : after],
  ];
  return join(formatQuery(query), pairs);
}

/** Rows of a table over a whole list that are asked for at once. */
export const BLOCK_SIZE = 100;

/** The search text of one block of a whole list: after the block before where that is known, else by its place. */
export function blockSearch(query: Query, order: OrderId, block: number, after: string | null): string {
  return join(formatQuery(query), [
    ["order", order],
    ["limit", String(BLOCK_SIZE)],
    ["after", after],
    ["skip", after === null && block > 0 ? String(block * BLOCK_SIZE) : null],
  ]);
}

/** The search text that answers, by `start`, how many events stand up to and with a cursor. */
export function placeSearch(query: Query, order: OrderId, at: string): string {
  return join(formatQuery(query), [
    ["order", order],
    ["limit", "1"],
    ["after", at],
  ]);
}

/** The search text of the file of exactly the same events. */
export function listFileSearch(query: Query, mark: ListMark): string {
  return join(formatQuery(query), [
    ["key", mark.key],
    ["splitKey", mark.part],
  ]);
}

function join(base: string, pairs: readonly [string, string | null][]): string {
  const given = pairs.flatMap(([name, value]) => (value === null ? [] : [`${name}=${encodeURIComponent(value)}`]));
  return [base, ...given].filter((part) => part !== "").join("&");
}
