import type { Readouts } from "../../api.ts";
import { thingAsked } from "../../charts/thing-of.ts";
import type { QuoteWords } from "./quote-words.ts";

/** Of how many contacts each side told, in clauses; null where there are none, or where it is about one side with all others. */
export function quoteReadouts(answer: Readouts, { words }: QuoteWords): string[] | null {
  const { readouts: said } = words.cite;
  const { sides, events, told, both, only, neither, witnesses } = answer;
  const thing = thingAsked(answer.query);
  if (sides === null || events === 0) return null;
  const [{ inText: one }, { inText: other }] = sides;
  const comparable = both + only[0] + only[1] + neither;
  const unseen = witnesses.find(({ families }) => families === 0)?.events ?? 0;
  return [
    said.told(events, one, told[0], other, told[1], thing),
    comparable === 0 ? said.incomparable : said.comparable(comparable, both, only[0], one, only[1], other, neither),
    said.witnesses(events - unseen),
  ];
}
