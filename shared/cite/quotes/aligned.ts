import type { Aligned } from "../../api.ts";
import type { QuoteWords } from "./quote-words.ts";

/** What each line has of the days that all have, in clauses; null where no line is covered. */
export function quoteAligned({ lines, equalDays }: Aligned, { words }: QuoteWords): string[] | null {
  const { aligned: said } = words.cite;
  const counted = lines.flatMap(({ label, equal: { events, atLeast, possible, perMonth } }) =>
    events === null ? [] : [said.line(label, events, { atLeast, possible, perMonth })],
  );
  if (equalDays === null || counted.length === 0) return null;
  const uncovered = lines.filter(({ equal }) => equal.events === null).map(({ label }) => said.uncovered(label));
  return [said.told(equalDays, counted), ...uncovered];
}
