import type { Series } from "../api.ts";

/** The sentence of a query with its number: at least, at most and not covered are said, never left to the reader. */
export function stateTotal({ sentence, total }: { sentence: string; total: Counted }): string {
  return `${sentence.replace(/\.$/, "")}: ${amount(total)}`;
}

/** The sentences of both sides of a count, each with its number, as one. */
export function stateSides(one: Parameters<typeof stateTotal>[0], other: Parameters<typeof stateTotal>[0]): string {
  const second = stateTotal(other);
  return `${stateTotal(one)}; ${second.charAt(0).toLowerCase()}${second.slice(1)}`;
}

type Counted = Pick<Series["total"], "value" | "possible" | "unstated" | "covered">;

function amount({ value, possible, unstated, covered }: Counted): string {
  if (!covered) return "not known, no source covers it";
  const floor = unstated > 0 ? "at least " : "";
  const rest = possible > 0 ? `, and up to ${NUMBER.format(possible)} more whose dates are not exact` : "";
  return `${floor}${value === null ? "" : NUMBER.format(value)}${rest}`;
}

/** `4,888`, the same in every locale: sentences go into files. */
const NUMBER = new Intl.NumberFormat("en-GB");
