import { number } from "../words/en/number.ts";
import type { CompletenessId } from "../definitions/vocabularies.ts";
import type { BoundId } from "./claim.ts";

export const VERDICTS = {
  matches: { label: "matches" },
  agrees: { label: "does not contradict" },
  possible: { label: "possible" },
  differs: { label: "differs" },
  unknown: { label: "cannot be checked" },
  open: { label: "nothing to compare" },
} as const;
export type VerdictId = keyof typeof VERDICTS;

/** What the record has under the rule of a claim. */
export interface Counted {
  ours: number;
  /** More that imprecise dates leave open. */
  possible: number;
  /** Events whose number no source states: ours is then a floor. */
  unstated: number;
  completeness: CompletenessId | null;
}

/** A rounded number is met within a tenth of it. */
const ROUNDING = 0.1;

/** Whether a number holds against ours. A floor and a ceiling are met or not; they are never equal to anything. */
export function judge(value: number | null, bound: BoundId, { ours, possible, unstated, completeness }: Counted): VerdictId {
  if (completeness === null && ours + possible === 0) return "unknown";
  if (value === null) return "open";
  const meets = (count: number) => isMet(value, bound, count);
  if (meets(ours)) return bound === "exact" ? "matches" : "agrees";
  if (unstated > 0 && ours < value && bound !== "ceiling") return "possible";
  return Array.from({ length: Math.min(possible, 1000) }, (_, index) => ours + index + 1).some(meets) ? "possible" : "differs";
}

function isMet(value: number, bound: BoundId, count: number): boolean {
  if (bound === "floor") return count >= value;
  if (bound === "ceiling") return count <= value;
  if (bound === "rounded") return Math.abs(count - value) <= Math.max(1, value * ROUNDING);
  return count === value;
}

/** The verdict in a sentence, with what could still change it. */
export function describeVerdict(value: number | null, bound: BoundId, counted: Counted): string {
  const { ours, possible, unstated, completeness } = counted;
  const verdict = judge(value, bound, counted);
  if (verdict === "unknown") return "Not covered: no source of the record reaches these sides and days, so it cannot be checked.";
  const has = `The record has ${unstated > 0 ? "at least " : ""}${number(ours)}`;
  const more =
    possible === 0 ? "" : ` ${number(possible)} more ${possible === 1 ? "is" : "are"} possible: not every date is known to the day.`;
  const open = unstated === 0 ? "" : ` For ${unstated === 1 ? "one" : number(unstated)} of the events no source states a number.`;
  const short = ours === 0 || (value !== null && verdict === "differs" && ours < value);
  const gap =
    short && completeness !== "full" ? " The sources do not hold everything of this kind, so what is missing may be missing in them." : "";
  return `${has}${tellAgainst(value, bound, verdict, ours)}.${more}${open}${gap}`;
}

function tellAgainst(value: number | null, bound: BoundId, verdict: VerdictId, ours: number): string {
  if (value === null) return "; the claim gives no number to compare";
  if (verdict === "matches") return ", which matches";
  if (verdict === "possible") return "; with what is possible the claim can be right";
  if (bound === "floor")
    return ours >= value ? ", which is not less than the claim's floor" : `, ${tellDistance(value - ours)} fewer than the claim's floor`;
  if (bound === "ceiling")
    return ours <= value ? ", which is not above the claim's ceiling" : `, ${tellDistance(ours - value)} more than the claim's ceiling`;
  if (bound === "rounded" && verdict === "agrees") return ", within a tenth of the rounded number";
  return `, ${tellDistance(Math.abs(ours - value))} ${ours < value ? "fewer" : "more"}`;
}

function tellDistance(count: number): string {
  return count === 1 ? "one" : number(count);
}
