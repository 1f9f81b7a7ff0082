import type { Tallies } from "#shared/api.ts";
import { formatDay, type Day } from "#shared/dates.ts";
import { TALLY_GROUPS, type TallyGroup } from "#shared/claims/tally-group.ts";

export type Tally = Tallies["tallies"][number];

/** The group an address shows; null for all. */
export function groupShown(search: string): TallyGroup | null {
  const asked = new URLSearchParams(search).get("show");
  return TALLY_GROUPS.find((group) => group === asked) ?? null;
}

/** The address with another group shown; what else it holds stays. */
export function groupAddress(search: string, group: TallyGroup | null): string {
  return addressWith(search, "show", group);
}

/** The address as known on another day, or today. */
export function knownAddress(search: string, day: Day | null): string {
  return addressWith(search, "knownOn", day === null ? null : formatDay(day));
}

function addressWith(search: string, name: string, value: string | null): string {
  const pairs = new URLSearchParams(search);
  pairs.delete(name);
  if (value !== null) pairs.set(name, value);
  return pairs.size === 0 ? "/tallies" : `/tallies?${pairs.toString()}`;
}

/** The last day a published count is of, YYYY-MM-DD; null where it names none. */
export function countedUntil({ query }: Pick<Tally, "query">): string | null {
  return new URLSearchParams(query ?? "").get("to");
}
