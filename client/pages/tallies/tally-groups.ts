import type { Tallies } from "#shared/api.ts";

export type Tally = Tallies["tallies"][number];

/** How a published count stands to the record's; differences first, they are what a reader comes for. */
export const TALLY_GROUPS = ["differ", "possible", "match", "none"] as const;
export type TallyGroup = (typeof TALLY_GROUPS)[number];

/** Where a count stands: one of which the record has none, or no source reaches it, cannot be compared. */
export function groupOf({ verdict }: Pick<Tally, "verdict">): TallyGroup {
  if (verdict === null || verdict === "unknown" || verdict === "open") return "none";
  if (verdict === "possible") return "possible";
  return verdict === "matches" || verdict === "agrees" ? "match" : "differ";
}

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
