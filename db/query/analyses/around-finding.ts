import type { Around } from "#shared/api.ts";
import { countWords } from "./parts.ts";

type Found = Omit<Around, "finding">;

/** How many contacts lie before and after events, and whether chance alone gives as many; nothing of why. */
export function describeAround({ anchors, contacts, before, after, days, method }: Found, words: string): string {
  if (words === "") return "Name kinds of events, or single events, around which contacts are to be counted.";
  if (anchors.events === 0) return `The record has no ${words} to look around.`;
  if (anchors.vague === anchors.events) return "None of these events is known to the day.";
  if (contacts.completeness === null || anchors.days === 0) return "No source covers the contacts on the days of these events.";
  if (before.mean === null && after.mean === null) return `Nowhere are ${days} days before or after covered whole.`;
  const told = `Around ${countWords(anchors.days, "day")} with ${words}: ${tellMean(before, days, "before")}, ${tellMean(after, days, "after")}.`;
  if (anchors.days === 1) return `${told} One day is no average, and has no band of chance.`;
  return method === null ? told : `${told} ${tellChance(before, "before")} ${tellChance(after, "after")}`.trim();
}

function tellMean({ mean, n }: Around["before"], days: number, side: string): string {
  const reach = `the ${countWords(days, "day")} ${side}`;
  return mean === null ? `${reach} not covered whole` : `${mean.toFixed(2)} contacts on average in ${reach} (n = ${n})`;
}

function tellChance({ chance, against }: Around["before"], side: string): string {
  if (chance === null || against === null) return "";
  const band = `${chance.low.toFixed(2)} to ${chance.high.toFixed(2)}`;
  const place = against === "within" ? `inside the ${band}` : `${against} the ${band}`;
  return `The number ${side} lies ${place} that 95 of 100 random shifts give.`;
}
