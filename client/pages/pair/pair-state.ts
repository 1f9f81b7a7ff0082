import { describeFault, readWhatCanBe } from "#shared/mend-query.ts";
import { formatDay } from "#shared/dates.ts";
import { pairSearches } from "#shared/pair-searches.ts";
import { unknownParameter } from "#shared/query-faults.ts";
import type { Query } from "#shared/query.ts";
import { languageFaults } from "../../language.ts";
import { navigate, usePlace } from "../../router.ts";
import type { AddressedPage } from "../../ui/address-notes.tsx";

/** What the page of two sides reads of its address beside them. */
const TAKES = ["asOf", "knownOn"];

/** The page of two sides as its address has it: the record looked at, the day whose knowledge it tells, and what it does not read. */
export function usePairState(one: string, other: string): AddressedPage & { searches: ReturnType<typeof pairSearches> } {
  const given = [...new URLSearchParams(usePlace().search)];
  const strange = given.filter(([name]) => !TAKES.includes(name));
  const read = readWhatCanBe(
    given.filter(([name]) => TAKES.includes(name)),
    [...languageFaults, ...strange.map(([name, value]) => describeFault(unknownParameter(name, value, TAKES)))],
  );
  const searches = pairSearches(one, other, read.query);
  return {
    query: searches.all,
    faults: read.faults,
    searches,
    mended: pairAddress(one, other, read.query),
    today: pairAddress(one, other, { ...read.query, asOf: null }),
    setQuery: (next) => navigate(pairAddress(one, other, next)),
  };
}

/** The page of two sides, of the same record and day. */
export function pairAddress(one: string, other: string, { asOf, knownOn }: Pick<Query, "asOf" | "knownOn">): string {
  const look = lookOf({ asOf, knownOn });
  return `/pairs/${encodeURIComponent(one)}/${encodeURIComponent(other)}${look === "" ? "" : `?${look}`}`;
}

/** The record and the day of the page, as an address has them. */
export function lookOf({ asOf, knownOn }: Pick<Query, "asOf" | "knownOn">): string {
  return [
    ...(asOf === null ? [] : [`asOf=${encodeURIComponent(asOf)}`]),
    ...(knownOn === null ? [] : [`knownOn=${formatDay(knownOn)}`]),
  ].join("&");
}
