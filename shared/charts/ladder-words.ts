import type { Ladder } from "../api.ts";
import { UNITS } from "../definitions/kinds.ts";
import { dated } from "../picture/dated.ts";
import { hasId } from "../tables.ts";
import type { Words } from "../words/en.ts";

type Step = Ladder["ladders"][number][number];
type LadderWords = Pick<Words, "pair" | "say" | "terms">;

/** `60 persons, 1 act`: what a side did on a day, each unit by itself. */
export function sayAmounts({ amounts }: Step, words: LadderWords): string {
  const said = words.pair.ladder;
  return amounts
    .map(({ unit, amount, acts, unstated }) => {
      if (unit === null) return said.actCount(acts);
      if (amount === null) return said.unstated(sayUnit(unit, 2, words));
      return said.amount(amount, unstated > 0, sayUnit(unit, amount, words));
    })
    .join(", ");
}

/** What the step is to the act before it: an answer after so many days, stated or by its time alone; empty for none. */
export function sayAnswering({ answers }: Step, words: LadderWords): string {
  const said = words.pair.ladder;
  if (answers === null) return "";
  if (answers.sameDay) return said.sameDay;
  const ratios = answers.ratios.map(({ unit, ratio }) => `${sayUnit(unit, 2, words)} × ${words.say.number(ratio)}`);
  return words.say.clauses([said.lag(answers.lagDays), ...(answers.link === "stated" ? [said.stated] : []), ...ratios]);
}

/** Whether the step was itself answered; the other act of a day that both acted on says nothing more. */
export function sayAnswered({ answers, answered, passed, possible }: Step, words: LadderWords): string {
  const said = words.pair.ladder.answered;
  const day = (date: string) => dated(date, words.say);
  const may = possible.map(({ date }) => day(date));
  if (answered === "passed") {
    if (passed === null) return "";
    const next = said.passed(day(passed.date), passed.lagDays, day(passed.answers));
    return may.length === 0 ? next : words.say.clauses([next, said.orPossible(may)]);
  }
  if (answered === "possible") return said.possible(may);
  return answered === "sameDay" && answers?.sameDay === true ? "" : said[answered];
}

/** A unit as it follows its number. */
export function sayUnit(unit: string, amount: number, { terms }: Pick<Words, "terms">): string {
  if (!hasId(UNITS, unit)) return unit;
  return (amount === 1 ? terms.units[unit].one : terms.units[unit].label).toLowerCase();
}
