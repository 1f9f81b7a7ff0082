import type { Reciprocity } from "../../api.ts";
import { sayDayText, type CiteWords } from "../cite-words.ts";
import type { QuoteWords } from "./quote-words.ts";

/** Visits and their returns, who placed the calls and where meetings were held, in clauses; null where no two sides are named. */
export function quoteReciprocity({ sides, ways, calls, meetings }: Reciprocity, { words }: QuoteWords): string[] | null {
  if (sides === null) return null;
  const [{ inText: one }, { inText: other }] = sides;
  return [...ways.map((way) => quoteWay(way, words)), quoteCalls(calls, [one, other], words), quoteMeetings(meetings, [one, other], words)];
}

function quoteWay(way: Reciprocity["ways"][number], words: CiteWords): string {
  const { reciprocity: said } = words.cite;
  const [guest, host] = [way.guest.inText, way.host.inText];
  const told = quoteVisits(way, [guest, host], words);
  return way.gatherings.journeys === 0 ? told : said.gatherings(told, way.gatherings.journeys);
}

function quoteVisits(way: Reciprocity["ways"][number], [guest, host]: Names, words: CiteWords): string {
  const { reciprocity: said } = words.cite;
  const visits = way.visits + way.vague;
  if (visits === 0) return way.completeness === null ? said.uncovered(guest, host) : said.noVisit(guest, host);
  const parts = [
    ...(way.returned === 0 ? [] : [said.returned(way.returned, way.medianLagDays ?? 0)]),
    ...(way.open === 0 ? [] : [said.open(way.open, way.until === null ? null : sayDayText(way.until, words))]),
    ...(way.unknown === 0 ? [] : [said.unknown(way.unknown)]),
  ];
  return said.visits(visits, guest, host, parts);
}

type Names = readonly [string, string];

function quoteCalls({ total, placed, others, notSaid, completeness }: Reciprocity["calls"], names: Names, words: CiteWords): string {
  const { reciprocity: said } = words.cite;
  if (total === 0) return completeness === null ? said.callsUncovered : said.noCall;
  const known = placed[0] + placed[1] === 0 ? [] : placed.map((count, index) => ({ by: names[index] ?? "", count }));
  return said.calls(total, known, others, notSaid);
}

function quoteMeetings({ total, home, neutral, notSaid, completeness }: Reciprocity["meetings"], names: Names, words: CiteWords): string {
  const { reciprocity: said } = words.cite;
  if (total === 0) return completeness === null ? said.meetingsUncovered : said.noMeeting;
  return said.meetings(total, { one: names[0], home: home[0], other: names[1], away: home[1], elsewhere: neutral, unknown: notSaid });
}
