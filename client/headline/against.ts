import type { Totals } from "#shared/api.ts";
import { parseDay } from "#shared/dates.ts";
import { words } from "../words.ts";
import { sayWithinDays } from "./span-words.ts";

type PeriodTotal = Totals["current"];

/**
 * How a sentence goes on with the number of another period, whichever it is: ", against 9 between 20 Jan 2013 and 19 Jan 2017".
 * What no source covers is said to be unknown, and what is covered in part is said to be so.
 * @param unlike the sources of the two differ in what they cover
 */
export function sayAgainst(current: PeriodTotal, compared: PeriodTotal | null, unlike: boolean): string {
  if (!compared) return "";
  const within = sayWithinDays(compared);
  if (compared.value === null) return words.against.unknownWithin(within);
  const begins = current.coveredFrom !== null && current.coveredFrom !== current.from && current.from !== null;
  const own = begins ? words.against.thisSince(sayDay(current.coveredFrom ?? "")) : "";
  const limits = `${limitsOf(compared)}${own}`;
  return `${words.against.against(compared.value, within)}${limits === "" && unlike ? words.against.otherSources : limits}`;
}

function limitsOf({ from, to, coveredFrom, coveredTo }: PeriodTotal): string {
  // Single events are known of days that nobody sets out to cover.
  if (coveredFrom === null && coveredTo === null) return words.against.singleEvents;
  if (coveredFrom !== null && coveredFrom !== from) return words.against.limitedSince(sayDay(coveredFrom));
  if (coveredTo !== null && coveredTo !== to) return words.against.limitedTo(sayDay(coveredTo));
  return "";
}

/** `2017-07-07` as a sentence has it; any other text as it is. */
export function sayDay(text: string): string {
  const day = parseDay(text);
  return day === null ? text : words.say.day(day);
}
