import type { Tallies } from "#shared/api.ts";
import { TALLY_GROUPS, type TallyGroup } from "#shared/claims/tally-group.ts";

export type Tally = Tallies["tallies"][number];

/** The group an address shows; null for all. */
export function groupShown(search: string): TallyGroup | null {
  const asked = new URLSearchParams(search).get("show");
  return TALLY_GROUPS.find((group) => group === asked) ?? null;
}

/** The address with another group shown; what else it holds stays. */
export function groupAddress(search: string, group: TallyGroup | null): string {
  const pairs = new URLSearchParams(search);
  pairs.delete("show");
  if (group !== null) pairs.set("show", group);
  return pairs.size === 0 ? "/tallies" : `/tallies?${pairs.toString()}`;
}

/** The last day a published count is of, YYYY-MM-DD; null where it names none. */
export function countedUntil({ query }: Pick<Tally, "query">): string | null {
  return new URLSearchParams(query ?? "").get("to");
}
