import type { Totals } from "#shared/api.ts";
import { formatNumber, showDate } from "../format.ts";

/** How a figure stands against the window of the same length before: in counts, never a percentage of zero. */
export function describeChange({ current, previous, change }: Totals): string {
  if (current.value === null) return "not covered in this period";
  if (!previous) return "open period, no window before";
  if (!previous.covered || previous.value === null) return "the period before is not covered";
  if (change === null) {
    const since =
      previous.coveredFrom !== null && previous.coveredFrom !== previous.from
        ? `, covered only since ${showDate(previous.coveredFrom.slice(0, 4))}`
        : "";
    return `${formatNumber(previous.value)} in the period before${since}`;
  }
  if (previous.value === 0) return current.value === 0 ? "none in the period before" : "new: none in the period before";
  const sign = change > 0 ? "+" : change < 0 ? "−" : "±";
  return `${sign}${formatNumber(Math.abs(change))} on ${formatNumber(previous.value)} in the period before`;
}
