import type { Ladder } from "#shared/api.ts";
import { nameDone, sayActs } from "#shared/cite/say-acts.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import type { Side } from "./parts.ts";

type Found = Omit<Ladder, "finding">;
type Acts = Ladder["bySide"][number];

/** Who did how much to whom, and how it was answered, in words. */
export function describeLadder({ bySide, sameDays, vague, completeness, withinDays }: Found, sides: readonly [Side, Side]): string {
  const said = spokenWords().findings.ladder;
  const steps = bySide.reduce((sum, side) => sum + side.steps, 0);
  if (steps + vague.length === 0) return completeness === null ? said.uncovered : said.none;
  const acts = bySide.map((side, index) => describeSide(side, sides[index]?.inText ?? side.side));
  const answers = bySide.map((side, index) => describeAnswers(side, sides[index]?.inText ?? side.side, withinDays));
  const told = bySide.flatMap(({ vague: own, side }, index) =>
    own.length === 0 ? [] : [said.unplacedOf(sides[index]?.inText ?? side, own.map(describeAmount))],
  );
  const unplaced = vague.length === 0 ? "" : said.unplaced(vague.length, told);
  const same = sameDays === 0 ? "" : said.sameDays(sameDays);
  return [...acts, ...answers, same, unplaced].filter((part) => part !== "").join(" ");
}

function describeSide({ amounts, steps, vague }: Acts, name: string): string {
  const said = spokenWords().findings.ladder;
  if (amounts.length === 0 && vague.length > 0) return "";
  return amounts.length === 0 ? said.nothing(name) : said.did(name, amounts.map(describeAmount), steps);
}

function describeAmount(amount: Acts["amounts"][number]): string {
  return sayActs(amount, spokenWords());
}

/** Where nothing was done to it, a side had nothing to answer. */
function describeAnswers({ answers, medianLagDays, against, left }: Acts, name: string, withinDays: number): string {
  const said = spokenWords().findings.ladder;
  const known =
    answers === 0 || medianLagDays === null ? describeNone(left, name, withinDays) : describeKnown(answers, medianLagDays, against, name);
  const passed = left.passed === 0 ? "" : said.passed(name, left.passed);
  const possible = left.possible === 0 ? "" : said.possible(name, left.possible);
  const waiting = left.waiting === 0 ? "" : said.waiting(name, left.waiting);
  const unknown = left.unknown === 0 ? "" : said.unknown(name, left.unknown);
  return [known, passed, possible, waiting, unknown].filter((part) => part !== "").join(" ");
}

function describeNone({ open, passed, possible, waiting, unknown }: Acts["left"], name: string, withinDays: number): string {
  const said = spokenWords().findings.ladder;
  if (open === 0) return "";
  return passed + possible + waiting + unknown === 0 ? said.noAnswer(name, withinDays) : said.noAnswerTo(name, open, withinDays);
}

function describeKnown(answers: number, medianLagDays: number, against: Acts["against"], name: string): string {
  const words = spokenWords();
  const said = words.findings.ladder;
  const sizes = against.map(({ unit, more, same, fewer }) => said.sizes(nameDone(unit, words).label, more, same, fewer));
  return said.answered(name, answers, medianLagDays, sizes);
}
