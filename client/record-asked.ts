import { parseDay, type Day } from "#shared/dates.ts";
import { usePlace } from "./router.ts";

/** The record that the page is pinned to, a day or a version; null where it shows that of today. */
export function useRecordAsked(): string | null {
  const { search } = usePlace();
  return new URLSearchParams(search).get("asOf");
}

/** The part of the address that says which record is read, and what of it was known when: for pages and answers of one event. */
export function useRecordSearch(): string {
  const { search } = usePlace();
  const given = new URLSearchParams(search);
  return ["asOf", "knownOn"]
    .flatMap((name) => {
      const value = given.get(name);
      return value === null ? [] : [`${name}=${encodeURIComponent(value)}`];
    })
    .join("&");
}

/** The day whose knowledge the page tells; null for today's. */
export function useKnownOn(): Day | null {
  return parseDay(new URLSearchParams(usePlace().search).get("knownOn") ?? "");
}

/** The search text of an address of the API or of the page that asks for the same record. */
export function recordSearch(asOf: string | null): string {
  return asOf === null ? "" : `asOf=${encodeURIComponent(asOf)}`;
}
