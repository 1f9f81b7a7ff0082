import type { Series } from "../api.ts";
import { coverageCaveat } from "./coverage-caveat.ts";

/** The sentence of a query with its number and what the sources do not cover, which are said and never left to the reader. */
export function stateAnswer(series: Series): string {
  return stateTotal(series) + coverageCaveat(series);
}

/** The sentence of a query with its number: at least, at most and not covered are said, never left to the reader. */
export function stateTotal({ sentence, total }: { sentence: string; total: Counted }): string {
  return `${sentence.replace(/\.$/, "")}: ${amount(total)}`;
}

export type Counted = Pick<Series["total"], "value" | "possible" | "unstated" | "covered">;

function amount({ value, possible, unstated, covered }: Counted): string {
  if (!covered) return "not known, no source covers it";
  const floor = unstated > 0 ? "at least " : "";
  const rest = possible > 0 ? `, and up to ${NUMBER.format(possible)} more whose dates are not exact` : "";
  return `${floor}${value === null ? "" : NUMBER.format(value)}${rest}`;
}

/** `4,888`, the same in every locale: sentences go into files. */
const NUMBER = new Intl.NumberFormat("en-GB");
