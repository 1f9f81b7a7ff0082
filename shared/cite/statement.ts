import type { Series } from "../api.ts";
import type { Words } from "../words/en.ts";
import { stated } from "../words/en/stated.ts";
import { CITED_IN_ENGLISH, type CiteWords } from "./cite-words.ts";
import { coverageCaveat } from "./coverage-caveat.ts";

/** What a statement of a number is written with. */
export type StatedWords = CiteWords & Pick<Words, "stated">;

const ENGLISH: StatedWords = { ...CITED_IN_ENGLISH, stated };

/** The sentence of a query with its number and what the sources do not cover, which are said and never left to the reader. */
export function stateAnswer(series: Series, words: StatedWords): string {
  return stateTotal(series, words) + coverageCaveat(series, words);
}

/** The sentence of a query with its number: at least, at most and not covered are said, never left to the reader. */
export function stateTotal({ sentence, total }: { sentence: string; total: Counted }, words = ENGLISH): string {
  return words.stated.total(sentence.replace(/\.$/, ""), amount(total, words));
}

export type Counted = Pick<Series["total"], "value" | "possible" | "unstated" | "covered">;

function amount({ value, possible, unstated, covered }: Counted, { stated: said }: StatedWords): string {
  return covered ? said.amount(value, unstated > 0, possible) : said.unknown;
}
