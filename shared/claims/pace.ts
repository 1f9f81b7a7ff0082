import { number, rate } from "../words/en/number.ts";
import type { Counted } from "./verdict.ts";

/** What the record has under a claim, and in how many days; null for a claim without a first or last day. */
export interface Paced extends Counted {
  days: number | null;
}

export const PACE_VERDICTS = {
  equal: { label: "roughly equal" },
  faster: { label: "faster" },
  slower: { label: "slower" },
  unknown: { label: "cannot be compared" },
} as const;
export type PaceVerdictId = keyof typeof PACE_VERDICTS;

/**
 * How far the faster of two paces may be above the slower to be called roughly equal. Of eight or nine events one more or less is more than a
 * tenth, so the tenth that a rounded number may be off would call chance a difference.
 */
const PACE_TOLERANCE = 1 / 3;
export const PACE_RULE = "Two paces are called roughly equal where the faster is at most a third above the slower.";

export interface Pace {
  /** Of the first against the second. */
  verdict: PaceVerdictId;
  /** The first over the second; null where the second is zero or one of them unknown. */
  ratio: number | null;
  rule: string;
  finding: string;
}

const DAYS_PER_MONTH = 365.2425 / 12;

/** Events a month of 30.44 days. */
export function monthlyRate(events: number, days: number): { perMonth: number; months: number } {
  const months = days / DAYS_PER_MONTH;
  return { perMonth: Math.round((events / months) * 1000) / 1000, months: Math.round(months * 100) / 100 };
}

/** Sets the pace of a first claim against that of a second; null stands for a claim that was not understood. */
export function comparePaces(first: Paced | null, second: Paced | null): Pace {
  const unknown = (finding: string): Pace => ({ verdict: "unknown", ratio: null, rule: PACE_RULE, finding });
  if (first === null || second === null) return unknown("One of the two claims is not understood, so their paces cannot be compared.");
  if (first.days === null || second.days === null)
    return unknown("A pace needs a first and a last day, which one of the two claims does not have.");
  if (isUncovered(first) || isUncovered(second))
    return unknown("No source of the record reaches the sides and days of one of the two claims, so their paces cannot be compared.");
  const told = `${tell(first.ours, first.days)}; ${tell(second.ours, second.days)}`;
  const open = [first, second].some(({ possible, unstated }) => possible + unstated > 0)
    ? " Not every date or number is known, so both can be higher."
    : "";
  if (first.ours === 0 || second.ours === 0) {
    const verdict = first.ours === second.ours ? "equal" : first.ours === 0 ? "slower" : "faster";
    const against =
      verdict === "equal" ? "the two are equal" : `the ${verdict === "faster" ? "second" : "first"} is nothing to compare with`;
    return { verdict, ratio: second.ours === 0 ? null : 0, rule: PACE_RULE, finding: `${told}: ${against}.${open}` };
  }
  const ratio = (first.ours * second.days) / (second.ours * first.days);
  const above = Math.max(ratio, 1 / ratio) - 1;
  const verdict = above <= PACE_TOLERANCE ? "equal" : ratio > 1 ? "faster" : "slower";
  const distance = Math.round(above * 100);
  const against =
    distance === 0
      ? "the two are the same"
      : `the ${ratio > 1 ? "first" : "second"} is ${number(distance)}% above the ${ratio > 1 ? "second" : "first"}`;
  const judged = verdict === "equal" ? "roughly equal" : "not roughly equal";
  return {
    verdict,
    ratio: Math.round(ratio * 1000) / 1000,
    rule: PACE_RULE,
    finding: `${told}: ${against}, ${judged} by the rule.${open}`,
  };
}

function isUncovered({ completeness, ours, possible }: Counted): boolean {
  return completeness === null && ours + possible === 0;
}

function tell(events: number, days: number): string {
  return `${number(events)} in ${number(days)} days ${events === 1 ? "is" : "are"} ${rate(monthlyRate(events, days).perMonth)} a month`;
}
