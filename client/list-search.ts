import { formatQuery, type Query } from "#shared/query.ts";

/** Which mark of a chart a list stands behind; both null for the whole query. */
export interface ListMark {
  key: string | null;
  part: string | null;
}

export const PAGE_SIZE = 50;

/** The search text of the list behind a mark, one page of it. */
export function listSearch(query: Query, mark: ListMark, order: "asc" | "desc", after: string): string {
  const pairs: [string, string | null][] = [
    ["key", mark.key],
    ["splitKey", mark.part],
    ["order", order],
    ["limit", String(PAGE_SIZE)],
    ["after", after === "" ? null : after],
  ];
  return join(formatQuery(query), pairs);
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
