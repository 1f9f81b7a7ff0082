import { toTier } from "#shared/to-tier.ts";
import { formatPage, readPage } from "../query-state.ts";

/** The address of the same page of the vetted record, its question kept as far as both can answer it. */
export function recordAddress({ path, search }: { path: string; search: string }): string {
  const { query, view } = readPage(search);
  return `${path}${formatPage(toTier(query, "record"), { ...view, open: null, at: null })}`;
}
