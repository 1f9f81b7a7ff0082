import type { Network } from "../../api.ts";
import { thingAsked } from "../../charts/thing-of.ts";
import { sayDayText, type CiteWords } from "../cite-words.ts";
import type { QuoteWords } from "./quote-words.ts";

/** More sides than these are counted, not named. */
const MOST_NAMED = 3;

/** How many sides met, who most, and what changed, in clauses; null where nobody did. */
export function quoteNetwork(answer: Network, { words, nameOf }: QuoteWords): string[] | null {
  const { totals, nodes, links } = answer;
  const { network: said } = words.cite;
  if (totals.events === 0) return null;
  const thing = thingAsked(answer.query);
  const [closest] = links;
  // Of some of the sides alone nobody knows who had the most.
  const most = nodes.length < totals.actors ? 0 : Math.max(...nodes.map(({ partners }) => partners));
  const first = nodes.filter(({ partners }) => partners === most).map(({ id }) => nameOf(id));
  return [
    said.size(totals.actors, totals.pairs, totals.events, thing),
    ...(most === 0 ? [] : [said.partners(first.length > MOST_NAMED ? null : first.toSorted(), first.length, most)]),
    ...(most === 0 || closest === undefined ? [] : [said.closest(nameOf(closest.a), nameOf(closest.b), closest.events, thing)]),
    ...quoteChange(answer, words),
  ];
}

function quoteChange({ previous, totals, completeness }: Network, words: CiteWords): string[] {
  const { network: said } = words.cite;
  if (previous === null) return [];
  const [from, to] = [sayDayText(previous.from, words), sayDayText(previous.to, words)];
  const { newPairs, lostPairs, openPairs } = totals;
  if (newPairs === null || lostPairs === null) return [said.beforeUncovered(from, to)];
  return [
    said.change(from, to, newPairs, lostPairs),
    ...(openPairs === null || openPairs === 0 ? [] : [said.open(openPairs)]),
    ...(completeness === "full" && previous.completeness === "full" ? [] : [said.doubt]),
  ];
}
