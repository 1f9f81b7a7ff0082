import type { CompletenessId } from "../definitions/vocabularies.ts";
import type { Day } from "../dates.ts";
import type { Words } from "../words/en.ts";
import type { BoundId } from "./claim.ts";

/** What each is called stands with the words of claims. */
export const VERDICTS = ["matches", "agrees", "possible", "differs", "unknown", "open"] as const;
export type VerdictId = (typeof VERDICTS)[number];

/** What the record has under the rule of a claim. */
export interface Counted {
  ours: number;
  /** More that imprecise dates leave open. */
  possible: number;
  /** Events whose number no source states: ours is then a floor. */
  unstated: number;
  completeness: CompletenessId | null;
  /** The days a source reaches, where the period has others: what was on them is not known. */
  reach?: { first: Day; last: Day } | null;
}

/** A rounded number is met within a tenth of it, or by one more or less. */
const ROUNDING = 0.1;

/** Whether a number holds against ours. A bound is met or not; it is never equal to anything. */
export function judge(value: number | null, bound: BoundId, { ours, possible, unstated, completeness, reach }: Counted): VerdictId {
  if (completeness === null && ours + possible === 0) return "unknown";
  if (value === null) return "open";
  const meets = (count: number) => isMet(value, bound, count);
  // Where a number is not stated or a day not covered ours is only a least: what it meets as a most it can still exceed.
  const isLeast = unstated > 0 || (reach ?? null) !== null || isUnproven(value, bound, ours, completeness);
  if (meets(ours)) return isLeast && bound !== "floor" && bound !== "above" ? "possible" : bound === "exact" ? "matches" : "agrees";
  if (isLeast && ours <= value && bound !== "ceiling" && bound !== "below") return "possible";
  return Array.from({ length: Math.min(possible, 1000) }, (_, index) => ours + index + 1).some(meets) ? "possible" : "differs";
}

/** That there was none follows from no source but one that holds everything of the kind. */
function isUnproven(value: number, bound: BoundId, ours: number, completeness: CompletenessId | null): boolean {
  return value === 0 && ours === 0 && completeness !== "full" && (bound === "exact" || bound === "ceiling");
}

function isMet(value: number, bound: BoundId, count: number): boolean {
  if (bound === "above") return count > value;
  if (bound === "floor") return count >= value;
  if (bound === "below") return count < value;
  if (bound === "ceiling") return count <= value;
  if (bound === "rounded") return Math.abs(count - value) <= Math.max(1, value * ROUNDING);
  return count === value;
}

/** The verdict in a sentence, with what could still change it. */
export function describeVerdict(value: number | null, bound: BoundId, counted: Counted, { claims, say }: Words): string {
  const { ours, possible, unstated, completeness, reach } = counted;
  const said = claims.finding;
  const verdict = judge(value, bound, counted);
  if (verdict === "unknown") return said.uncovered;
  const more = possible === 0 ? "" : said.possible(possible);
  const open = unstated === 0 ? "" : said.unstated(unstated);
  const beyond = reach ? said.reach(say.day(reach.first), say.day(reach.last)) : "";
  const short = ours === 0 || (value !== null && verdict === "differs" && ours <= value);
  const unproven = value !== null && isUnproven(value, bound, ours, completeness);
  const gap = short && !unproven && completeness !== "full" ? said.gap : "";
  return `${said.has(ours, unstated > 0, unproven ? said.unproven : tellAgainst(value, bound, verdict, ours, said))}${more}${open}${beyond}${gap}`;
}

function tellAgainst(value: number | null, bound: BoundId, verdict: VerdictId, ours: number, said: Words["claims"]["finding"]): string {
  if (value === null) return said.noNumber;
  if (verdict === "matches") return said.matches;
  if (verdict === "possible") return said.canBeRight;
  if (bound === "above") return ours > value ? said.isAbove(value) : said.notAbove(value);
  if (bound === "below") return ours < value ? said.isBelow(value) : said.notBelow(value);
  if (bound === "floor") return ours >= value ? said.notBelowFloor : said.belowFloor(value - ours);
  if (bound === "ceiling") return ours <= value ? said.notAboveCeiling : said.aboveCeiling(ours - value);
  if (bound === "rounded" && verdict === "agrees") return said.rounded;
  return ours < value ? said.fewer(value - ours) : said.more(ours - value);
}
