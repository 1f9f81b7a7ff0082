import type { Totals } from "#shared/api.ts";
import { formatNumber } from "../format.ts";

/** How a figure stands against the window of the same length before: in counts, never a percentage of zero. */
export function describeChange(totals: Totals): string {
  const { current, previous } = totals;
  if (current.value === null) return "not covered in this period";
  if (!previous) return "open period, no window before";
  if (!previous.covered || previous.value === null) return "the period before is not covered";
  if (previous.value === 0) return current.value === 0 ? "none in the period before" : "new: none in the period before";
  return `${formatNumber(previous.value)} in the period before`;
}
