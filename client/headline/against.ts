import type { Totals } from "#shared/api.ts";
import { parseDay } from "#shared/dates.ts";
import { describeDay } from "#shared/describe.ts";
import { formatNumber } from "../format.ts";
import { sayWithinDays } from "./span-words.ts";

type PeriodTotal = Totals["current"];

/**
 * How a sentence goes on with the number of another period, whichever it is: ", against 9 between 20 Jan 2013 and 19 Jan 2017".
 * What no source covers is said to be unknown, and what is covered in part is said to be so.
 */
export function sayAgainst(current: PeriodTotal, compared: PeriodTotal | null): string {
  if (!compared) return "";
  const within = sayWithinDays(compared);
  if (compared.value === null) return `; no source covers the same ${within}`;
  const number = compared.value === 0 ? "none" : formatNumber(compared.value);
  const begins = current.coveredFrom !== null && current.coveredFrom !== current.from && current.from !== null;
  const own = begins ? `; this period is covered only since ${dayText(current.coveredFrom ?? "")}` : "";
  return `, against ${number} ${within}${limitsOf(compared)}${own}`;
}

function limitsOf({ from, to, coveredFrom, coveredTo }: PeriodTotal): string {
  if (coveredFrom !== null && coveredFrom !== from) return `, which is covered only since ${dayText(coveredFrom)}`;
  if (coveredTo !== null && coveredTo !== to) return `, which is covered only until ${dayText(coveredTo)}`;
  return "";
}

function dayText(text: string): string {
  const day = parseDay(text);
  return day === null ? text : describeDay(day);
}
