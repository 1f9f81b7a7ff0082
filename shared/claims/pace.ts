import type { Words } from "../words/en.ts";
import { monthlyRate } from "./monthly-rate.ts";
import type { Counted, VerdictId } from "./verdict.ts";

/** What the record has under a claim, in how many days and months, and what the claim says of it. */
export interface Paced extends Counted {
  /** Null for a claim without a first or last day. */
  days: number | null;
  months: number | null;
  /** Words that were not read. */
  unread: readonly string[];
  claimed: number | null;
  verdict: VerdictId;
}

/** What each is called stands with the words of claims. */
export const PACE_VERDICTS = ["equal", "faster", "slower", "misstated", "unknown"] as const;
export type PaceVerdictId = (typeof PACE_VERDICTS)[number];

/**
 * How far the faster of two paces may be above the slower to be called roughly equal. Of eight or nine events one more or less is more than a
 * tenth, so the tenth that a rounded number may be off would call chance a difference.
 */
const PACE_TOLERANCE = 1 / 3;

export interface Pace {
  /** Of the first against the second. */
  verdict: PaceVerdictId;
  /** The first over the second; null where the second is zero or one of them unknown. */
  ratio: number | null;
  rule: string;
  finding: string;
}

/**
 * Sets the pace of a first claim against that of a second, by the record's own numbers; where a claim's number differs from them, that is
 * the judgement. Null stands for a claim that was not understood.
 */
export function comparePaces(first: Paced | null, second: Paced | null, words: Words): Pace {
  const said = words.claims.pace;
  const { rule } = said;
  const unknown = (finding: string): Pace => ({ verdict: "unknown", ratio: null, rule, finding });
  if (first === null || second === null) return unknown(said.notUnderstood);
  const unread = [...new Set([...first.unread, ...second.unread])];
  if (unread.length > 0) return unknown(said.notRead(quote(unread, words)));
  const [one, other] = [rateOf(first), rateOf(second)];
  if (one === null || other === null) return unknown(said.noDays);
  if (isUncovered(first) || isUncovered(second)) return unknown(said.uncovered);
  if (first.reach || second.reach) return unknown(said.beyond);
  const told = said.both(tell(first, said), tell(second, said));
  const isOpen = [first, second].some(({ possible, unstated }) => possible + unstated > 0);
  const { verdict, text } = describe(one, other, said);
  if (isOpen && !isSettled(first, second, verdict)) return unknown(`${told}. ${said.notCounted}`);
  const ratio = second.ours === 0 ? null : Math.round((one / other) * 1000) / 1000;
  const misstated = [tellMisstated("first", first, said), tellMisstated("second", second, said)].join("");
  return {
    verdict: misstated === "" ? verdict : "misstated",
    ratio,
    rule,
    finding: `${misstated}${misstated === "" ? "" : said.ours}${said.judged(told, text)}${isOpen ? said.open : ""}`,
  };
}

/** Words of a claim as a sentence names them. */
export function quote(unread: readonly string[], { say }: Words): string {
  return say.list(
    unread.map((words) => `“${words}”`),
    "and",
  );
}

function rateOf({ ours, months }: Paced): number | null {
  return months === null ? null : ours / months;
}

function judgePace(one: number, other: number): "equal" | "faster" | "slower" {
  if (one === other) return "equal";
  const above = Math.max(one, other) / Math.min(one, other) - 1;
  // The third itself is still equal, whatever the last binary digit.
  if (above <= PACE_TOLERANCE + 1e-9) return "equal";
  return one > other ? "faster" : "slower";
}

/** Whether the judgement is the same with all that is possible on one side or the other. */
function isSettled(first: Paced, second: Paced, verdict: PaceVerdictId): boolean {
  if (first.unstated + second.unstated > 0) return false;
  const rate = ({ ours, possible, months }: Paced, all: boolean) => (all ? ours + possible : ours) / (months ?? 1);
  return [true, false].every((all) => judgePace(rate(first, all), rate(second, !all)) === verdict);
}

function describe(one: number, other: number, said: Words["claims"]["pace"]): { verdict: "equal" | "faster" | "slower"; text: string } {
  const verdict = judgePace(one, other);
  if (one === 0 || other === 0) return { verdict, text: one === other ? said.zeros : one === 0 ? said.firstNothing : said.secondNothing };
  const distance = Math.round((Math.max(one / other, other / one) - 1) * 100);
  const apart = distance === 0 ? said.same : said.above(one > other ? "first" : "second", distance);
  return { verdict, text: `${apart}${verdict === "equal" ? said.equal : said.notEqual}` };
}

function tellMisstated(which: "first" | "second", { verdict, claimed, ours }: Paced, said: Words["claims"]["pace"]): string {
  return verdict === "differs" && claimed !== null ? said.misstated(which, claimed, ours) : "";
}

function isUncovered({ completeness, ours, possible }: Counted): boolean {
  return completeness === null && ours + possible === 0;
}

function tell({ ours, days, months }: Paced, said: Words["claims"]["pace"]): string {
  return days === null || months === null ? "" : said.told(ours, days, monthlyRate(ours, months).perMonth);
}
