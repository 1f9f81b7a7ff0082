import type { Totals } from "#shared/api.ts";
import type { Comparison } from "#shared/compare.ts";
import { formatChange, formatRate } from "../format.ts";
import { words } from "../words.ts";
import { sayDay } from "./against.ts";
import { describeWindow } from "./window-words.ts";

/** More kinds than these are not named. */
const MOST_NAMED = 2;

type PeriodTotal = Totals["current"];

/**
 * How a figure stands against what it is compared with: the difference, its share, and by the month where the two are not
 * equally long. Never a share of nothing, and nothing of what no source covers.
 */
export function describeChange(totals: Totals, comparison: Comparison): string {
  const said = words.against;
  const { current, elapsed, previous, change, rate, perMonth } = totals;
  if (current.value === null) return said.notCovered;
  if (comparison.kind === "none") return "";
  if (!previous) return said.noFirstDay;
  const other = nameOther(comparison);
  if (!previous.covered || previous.value === null) return said.otherUncovered(other);
  const until = elapsed?.to ? said.to(sayDay(elapsed.to)) : "";
  const within = elapsed && !perMonth && comparison.kind !== "year" ? said.samePart(other) : other;
  if (change === null) return `${until}${said.numberIn(previous.value, within)}${describeGap(elapsed ?? current, previous, totals.uneven)}`;
  const others = totals.otherSources.length > 0 ? said.otherSources : "";
  if (perMonth) {
    const [now = "", before = ""] = [perMonth.current, perMonth.previous].map(formatRate);
    const whole = said.inMonths(previous.value, formatMonths(perMonth.previousMonths));
    return `${until}${said.monthly(now, formatMonths(perMonth.months), before, within, whole)}${others}`;
  }
  if (previous.value === 0) return `${until}${change === 0 ? said.none(within) : said.fresh(within)}${others}`;
  return `${until}${said.change(formatChange(change, rate), previous.value, within)}${others}`;
}

/** How a sentence names what the period is compared with. */
export function nameOther(comparison: Comparison): string {
  return comparison.kind === "period" ? describeWindow(comparison.from, comparison.to) : words.against.others[comparison.kind];
}

/** Why two numbers are not set against each other. */
function describeGap(told: PeriodTotal, previous: PeriodTotal, uneven: Totals["uneven"]): string {
  if (previous.coveredFrom === null && previous.coveredTo === null) return words.against.singleEvents;
  if (previous.coveredFrom !== null && previous.coveredFrom !== previous.from)
    return words.against.coveredSince(...since(previous.coveredFrom, previous.from));
  if (previous.coveredTo !== null && previous.coveredTo !== previous.to) return words.against.coveredTo(sayDay(previous.coveredTo));
  if (told.coveredFrom !== null && told.coveredFrom !== told.from) return words.against.ownSince(...since(told.coveredFrom, told.from));
  if (uneven.length === 0) return "";
  return words.against.uneven(uneven.length > MOST_NAMED ? null : uneven.map((kind) => words.terms.kinds[kind].plural));
}

/** When sources begin: the year, or the day where the window begins in that year. */
function since(covered: string, from: string | null): [when: string, isDay: boolean] {
  const year = covered.slice(0, 4);
  return from?.startsWith(year) ? [sayDay(covered), true] : [year, false];
}

function formatMonths(months: number): string {
  return words.against.months(formatRate(months));
}
