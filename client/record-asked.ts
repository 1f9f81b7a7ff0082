import type { Day } from "#shared/dates.ts";
import { readWhatCanBe } from "#shared/mend-query.ts";
import { DEFAULT_QUERY, formatQuery, type Query } from "#shared/query.ts";
import { usePlace } from "./router.ts";

/** The record that the page is pinned to, a day or a version; null where it shows that of today. */
export function useRecordAsked(): string | null {
  return readAsked(usePlace().search).asOf;
}

/** The part of the address that says which record is read, and what of it was known when: for pages and answers of one event. */
export function useRecordSearch(): string {
  return formatQuery({ ...DEFAULT_QUERY, ...readAsked(usePlace().search) });
}

/** The day whose knowledge the page tells; null for today's. */
export function useKnownOn(): Day | null {
  return readAsked(usePlace().search).knownOn;
}

/** The search text of an address of the API or of the page that asks for the same record. */
export function recordSearch(asOf: string | null): string {
  return asOf === null ? "" : `asOf=${encodeURIComponent(asOf)}`;
}

/** What cannot be read of either is told by the page as a part of its address that was left out. */
function readAsked(search: string): Pick<Query, "asOf" | "knownOn"> {
  const given = [...new URLSearchParams(search)].filter(([name]) => name === "asOf" || name === "knownOn");
  const { asOf, knownOn } = readWhatCanBe(given).query;
  return { asOf, knownOn };
}
