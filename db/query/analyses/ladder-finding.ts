import type { Ladder } from "#shared/api.ts";
import { UNITS } from "#shared/definitions/kinds.ts";
import { listWords } from "#shared/describe.ts";
import { hasId } from "#shared/tables.ts";
import { asSentence, countWords, type Side } from "./parts.ts";

type Found = Omit<Ladder, "finding">;

/** Who did how much to whom, and how it was answered, in words. */
export function describeLadder({ bySide, sameDays, vague, completeness, withinDays }: Found, sides: readonly [Side, Side]): string {
  const steps = bySide.reduce((sum, side) => sum + side.steps, 0);
  if (steps + vague.length === 0) {
    return completeness === null
      ? "No source covers acts of these two against each other."
      : "The record has no act of these two against each other.";
  }
  const acts = bySide.map((side, index) => describeSide(side, sides[index]?.inText ?? side.side));
  const answers = bySide.map((side, index) => describeAnswers(side, sides[index]?.inText ?? side.side, withinDays));
  const unplaced =
    vague.length === 0
      ? ""
      : `${asSentence(countWords(vague.length, "act"))} known to a month or a year ${vague.length === 1 ? "is" : "are"} on no ladder.`;
  const same = sameDays === 0 ? "" : `On ${countWords(sameDays, "day")} both acted, and which came first no source says.`;
  return [...acts, ...answers, same, unplaced].filter((part) => part !== "").join(" ");
}

function describeSide({ amounts, steps }: Ladder["bySide"][number], name: string): string {
  if (amounts.length === 0) return `${asSentence(name)} did nothing of the kind that the record knows.`;
  const told = amounts.map((amount) => describeAmount(amount));
  return `${asSentence(name)}: ${listWords(told, "and")}, on ${countWords(steps, "day")}.`;
}

function describeAmount({ unit, amount, unstated, acts }: Ladder["bySide"][number]["amounts"][number]): string {
  if (unit === null) return countWords(acts, "act");
  const { label, one } = hasId(UNITS, unit) ? UNITS[unit] : { label: unit, one: unit };
  if (unstated === acts) return `${label} of which no source states the number`;
  return `${unstated > 0 ? "at least " : ""}${amount.toLocaleString("en-GB")} ${amount === 1 ? one : label}`;
}

function describeAnswers({ answers, medianLagDays, against }: Ladder["bySide"][number], name: string, withinDays: number): string {
  if (answers === 0 || medianLagDays === null) return `${asSentence(name)} answered nothing within ${countWords(withinDays, "day")}.`;
  const median = `${medianLagDays} ${medianLagDays === 1 ? "day" : "days"}`;
  const sizes = against.map(({ unit, more, same, fewer }) => {
    const label = hasId(UNITS, unit) ? UNITS[unit].label : unit;
    const parts = [more > 0 ? `${more} with more` : "", same > 0 ? `${same} with as many` : "", fewer > 0 ? `${fewer} with fewer` : ""];
    return `${label}: ${parts.filter((part) => part !== "").join(", ")}`;
  });
  const told = `${asSentence(name)} answered ${countWords(answers, "time")}, after a median of ${median}`;
  return sizes.length === 0 ? `${told}.` : `${told} (${sizes.join("; ")}).`;
}
