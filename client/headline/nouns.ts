import type { ChartId } from "#shared/definitions/charts.ts";
import { formatNumber } from "../format.ts";

export interface Noun {
  one: string;
  many: string;
}

/** What each chart counts, as a headline says it. */
export const NOUNS = {
  calls: { one: "call", many: "calls" },
  sanctions: { one: "sanction action", many: "sanction actions" },
  venues: { one: "meeting", many: "meetings" },
  visits: { one: "visit", many: "visits" },
  expulsions: { one: "person expelled", many: "persons expelled" },
} as const satisfies Record<ChartId, Noun>;

/** "1 call", "62 calls", "no calls". */
export function countOf(value: number, noun: Noun): string {
  if (value === 0) return `no ${noun.many}`;
  return `${formatNumber(value)} ${value === 1 ? noun.one : noun.many}`;
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
