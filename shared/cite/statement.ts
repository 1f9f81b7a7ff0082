import type { Series, Totals } from "../api.ts";
import { parseDay } from "../dates.ts";
import { say } from "../words/en/say.ts";
import { coverageCaveat, ENGLISH, type CaveatWords } from "./coverage-caveat.ts";

/** The sentence of a query with its number and what the sources do not cover, which are said and never left to the reader. */
export function stateAnswer(series: Series, words: CaveatWords): string {
  return stateTotal(series, words) + coverageCaveat(series, words);
}

/** What the sources do not cover of a period of which the covered days are known, to follow its number. */
export function periodCaveat({ current }: Pick<Totals, "current">): string {
  const { from, to, coveredFrom, coveredTo, covered } = current;
  const said = [
    ...(from !== null && coveredFrom !== null && coveredFrom > from ? [`before ${dayText(coveredFrom)}`] : []),
    ...(to !== null && coveredTo !== null && coveredTo < to ? [`after ${dayText(coveredTo)}`] : []),
  ];
  return covered && said.length > 0 ? ` (no source covers it ${say.list(said, "and")})` : "";
}

/** The sentence of a query with its number: at least, at most and not covered are said, never left to the reader. */
export function stateTotal({ sentence, total }: { sentence: string; total: Counted }, words = ENGLISH): string {
  return words.stated.total(sentence.replace(/\.$/, ""), amount(total, words));
}

export type Counted = Pick<Series["total"], "value" | "possible" | "unstated" | "covered">;

function amount({ value, possible, unstated, covered }: Counted, { stated }: CaveatWords): string {
  return covered ? stated.amount(value, unstated > 0, possible) : stated.unknown;
}

function dayText(text: string): string {
  const day = parseDay(text);
  return day === null ? text : say.day(day);
}
