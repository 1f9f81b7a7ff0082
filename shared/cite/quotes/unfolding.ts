import type { Unfolding } from "../../api.ts";
import type { QuoteWords } from "./quote-words.ts";

/** What became of contacts followed step by step, in clauses; null where none is followed. @param events how many contacts there are */
export function quoteUnfolding(found: Unfolding, events: number, { words }: QuoteWords): string[] | null {
  const { unfolding: said } = words.cite;
  const { followed, announced, held, brief, cancelled, denied, notHeld, pending, postponed, medianLeadDays } = found;
  if (followed === 0) return null;
  const told = said.told(followed, events);
  if (announced === 0) return [told, said.noneAnnounced];
  const known = announced - pending;
  return [
    told,
    known === 0 ? said.noEnd(announced) : said.ends({ known, held, brief, cancelled, denied, notHeld }),
    ...(medianLeadDays === null ? [] : [said.lead(medianLeadDays)]),
    ...(postponed === 0 ? [] : [said.postponed(postponed)]),
    ...(pending === 0 || known === 0 ? [] : [said.pending(pending)]),
  ];
}
