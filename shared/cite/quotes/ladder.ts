import type { Ladder } from "../../api.ts";
import { UNITS } from "../../definitions/kinds.ts";
import { hasId } from "../../tables.ts";
import type { QuoteWords } from "./quote-words.ts";

type Acts = Ladder["bySide"][number];

/** Who did how much, and how it was answered, in clauses; null where the record has no act of two sides. */
export function quoteLadder({ bySide, sameDays, vague, withinDays }: Ladder, { words, nameOf }: QuoteWords): string[] | null {
  const { ladder: said } = words.cite;
  if (bySide.reduce((sum, { steps }) => sum + steps, 0) + vague.length === 0) return null;
  return [
    ...bySide.map(({ side, amounts, steps }) =>
      amounts.length === 0 ? said.nothing(nameOf(side)) : said.did(nameOf(side), amounts.map(sayAmount), steps),
    ),
    ...bySide.flatMap(quoteAnswers),
    ...(sameDays === 0 ? [] : [said.sameDays(sameDays)]),
    ...(vague.length === 0 ? [] : [said.vague(vague.length)]),
  ];

  function quoteAnswers({ side, answers, medianLagDays, left }: Acts): string[] {
    const name = nameOf(side);
    const unknown = left.possible + left.waiting + left.unknown;
    const known =
      answers > 0 && medianLagDays !== null
        ? [said.answered(name, answers, withinDays, medianLagDays)]
        : left.open > 0 && unknown + left.passed === 0
          ? [said.noAnswer(name, withinDays)]
          : [];
    return [...known, ...(unknown === 0 ? [] : [said.unknown(name, unknown)])];
  }

  function sayAmount({ unit, amount, unstated, acts }: Acts["amounts"][number]): string {
    const { ladder } = words.findings;
    if (unit === null) return ladder.acts(acts);
    const { label, one } = hasId(ladder.done, unit)
      ? ladder.done[unit]
      : hasId(UNITS, unit)
        ? words.terms.units[unit]
        : { label: unit, one: unit };
    return amount === null ? ladder.unstated(label) : ladder.amount(amount, unstated > 0, amount === 1 ? one : label);
  }
}
