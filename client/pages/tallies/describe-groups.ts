import { countGroups } from "#shared/claims/tally-group.ts";
import { words } from "../../words.ts";
import { talliesWords as said } from "../../words/tallies.ts";
import type { Tally } from "./tally-groups.ts";

/** The groups counts can be compared in, in the order they are shown. */
export const COMPARED_GROUPS = ["match", "bound", "possible", "differ"] as const;

/** `32 match, 2 with a bound met, 6 possible and 16 differ`: those there are. */
export function describeGroups(tallies: readonly Pick<Tally, "verdict" | "bound">[]): string {
  const numbers = countGroups(tallies);
  const told = COMPARED_GROUPS.filter((group) => numbers[group] > 0).map((group) => said.groupCounts[group](numbers[group]));
  return words.say.list(told, "and");
}
