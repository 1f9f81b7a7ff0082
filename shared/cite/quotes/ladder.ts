import type { Ladder } from "../../api.ts";
import { sayActs } from "../say-acts.ts";
import type { QuoteWords } from "./quote-words.ts";

type Acts = Ladder["bySide"][number];

/** Who did how much, and how it was answered, in clauses; null where the record has no act of two sides. */
export function quoteLadder({ bySide, sameDays, vague, withinDays }: Ladder, { words, nameOf }: QuoteWords): string[] | null {
  const { ladder: said } = words.cite;
  if (bySide.reduce((sum, { steps }) => sum + steps, 0) + vague.length === 0) return null;
  return [
    ...bySide.map(({ side, amounts, steps }) =>
      amounts.length === 0
        ? said.nothing(nameOf(side))
        : said.did(
            nameOf(side),
            amounts.map((amount) => sayActs(amount, words)),
            steps,
          ),
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
}
