import type { Totals } from "#shared/api.ts";
import type { Comparison } from "#shared/compare.ts";
import { parseDay } from "#shared/dates.ts";
import { describeDay } from "#shared/describe.ts";
import { formatChange, formatNumber, formatRate } from "../format.ts";
import { describeWindow } from "./window-words.ts";

type PeriodTotal = Totals["current"];

/**
 * How a figure stands against what it is compared with: the difference, its share, and by the month where the two are not
 * equally long. Never a share of nothing, and nothing of what no source covers.
 */
export function describeChange(totals: Totals, comparison: Comparison): string {
  const { current, elapsed, previous, change, rate, perMonth } = totals;
  if (current.value === null) return "not covered in this period";
  if (comparison.kind === "none") return "";
  if (!previous) return "the period has no first day to compare from";
  const other = nameOther(comparison);
  if (!previous.covered || previous.value === null) return `${other} is not covered`;
  const until = elapsed?.to ? `to ${dayText(elapsed.to)}: ` : "";
  const within = elapsed && !perMonth && comparison.kind !== "year" ? `the same part of ${other}` : other;
  if (change === null) return `${until}${formatNumber(previous.value)} in ${within}${describeGap(elapsed ?? current, previous)}`;
  if (perMonth) {
    const [now, before] = [perMonth.current, perMonth.previous].map(formatRate);
    const months = `${formatNumber(previous.value)} in ${formatMonths(perMonth.previousMonths)}`;
    return `${until}${now} a month in ${formatMonths(perMonth.months)}, against ${before} in ${within} (${months})`;
  }
  if (previous.value === 0) return `${until}${change === 0 ? "none" : "new: none"} in ${within}`;
  return `${until}${formatChange(change, rate)} on ${formatNumber(previous.value)} in ${within}`;
}

/** How a sentence names what the period is compared with. */
export function nameOther(comparison: Comparison): string {
  switch (comparison.kind) {
    case "previous":
      return "the period before";
    case "year":
      return "the same days a year before";
    case "period":
      return describeWindow(comparison.from, comparison.to);
    case "none":
      return "nothing";
  }
}

/** Why two numbers are not set against each other. */
function describeGap(told: PeriodTotal, previous: PeriodTotal): string {
  if (previous.coveredFrom !== null && previous.coveredFrom !== previous.from)
    return `, covered only since ${yearOf(previous.coveredFrom)}`;
  if (previous.coveredTo !== null && previous.coveredTo !== previous.to) return `, covered only to ${dayText(previous.coveredTo)}`;
  if (told.coveredFrom !== null && told.coveredFrom !== told.from) return `; this one is covered only since ${yearOf(told.coveredFrom)}`;
  return "";
}

function dayText(text: string): string {
  const day = parseDay(text);
  return day === null ? text : describeDay(day);
}

function yearOf(day: string): string {
  return day.slice(0, 4);
}

function formatMonths(months: number): string {
  const text = formatRate(months);
  return `${text} ${text === "1" ? "month" : "months"}`;
}
