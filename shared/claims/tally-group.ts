import type { BoundId } from "./claim.ts";
import type { VerdictId } from "./verdict.ts";

/** How a published count stands to the record's; differences first, they are what a reader comes for. */
export const TALLY_GROUPS = ["differ", "possible", "match", "bound", "none"] as const;
export type TallyGroup = (typeof TALLY_GROUPS)[number];

interface Judged {
  verdict: VerdictId | null;
  bound: BoundId;
}

/**
 * Where a count stands. A bound that is met is no match: 4,164 are more than 800, and so are 801. One of which the record has none, or no
 * source reaches it, cannot be compared.
 */
export function groupOf({ verdict, bound }: Judged): TallyGroup {
  if (verdict === null || verdict === "unknown" || verdict === "open") return "none";
  if (verdict === "possible") return "possible";
  if (verdict === "differs") return "differ";
  return bound === "exact" || bound === "rounded" ? "match" : "bound";
}

/** How many counts stand in each group. */
export function countGroups(tallies: readonly Judged[]): Record<TallyGroup, number> {
  const numbers = { differ: 0, possible: 0, match: 0, bound: 0, none: 0 };
  for (const tally of tallies) numbers[groupOf(tally)] += 1;
  return numbers;
}
