import type { Silence } from "../../api.ts";
import { thingAsked } from "../../charts/thing-of.ts";
import { parseDay } from "../../dates.ts";
import { sayDayText, type CiteWords } from "../cite-words.ts";
import type { QuoteWords } from "./quote-words.ts";

type Gap = Silence["silences"][number];
/** More kinds than these are not named. */
const MOST_NAMED = 4;

/** The longest silence, the median one and the one that goes on, in clauses; null where none can be measured. */
export function quoteSilence(answer: Silence, { words }: QuoteWords): string[] | null {
  const { events, until, current, usualDays, uncovered } = answer;
  if (until === null || events === 0) return null;
  const { cite, terms } = words;
  return [
    ...(answer.silences.length === 0 ? [cite.silence.noneEnded] : quoteLongest(answer.silences, words)),
    ...(usualDays === null ? [] : [cite.silence.usual(usualDays)]),
    current === null ? quoteLast(answer, until, words) : quoteOpen(current, words),
    ...(answer.unknown.length === 0 ? [] : [cite.silence.holes]),
    ...(uncovered.length === 0 || uncovered.length > MOST_NAMED
      ? []
      : [cite.silence.kinds(uncovered.map((kind) => terms.kinds[kind].plural))]),
  ];
}

function quoteLongest(silences: readonly Gap[], words: CiteWords): string[] {
  const { silence: said } = words.cite;
  const full = longestOf(silences.filter(({ completeness }) => completeness === "full"));
  const other = longestOf(silences.filter(({ completeness }) => completeness !== "full"));
  if (full === null) return other === null ? [] : [tellGap(other, said.longest, words)];
  const longer = other !== null && knownOf(other).days > knownOf(full).days ? [tellGap(other, said.longer, words)] : [];
  return [tellGap(full, said.longest, words), ...longer];
}

function tellGap(gap: Gap, say: CiteWords["cite"]["silence"]["longest"], words: CiteWords): string {
  const { from, to, days } = knownOf(gap);
  return say(days, days < gap.days, sayDayText(from, words), sayDayText(to, words));
}

function quoteOpen({ holes, from, days, to }: Gap, words: CiteWords): string {
  const { silence: said } = words.cite;
  return holes.length > 0 ? said.unknown(sayDayText(from, words)) : said.open(sayDayText(from, words), days, sayDayText(to, words));
}

/** Where the sources end with an event: of the days from there to the record, or to the end of the period, they say nothing. */
function quoteLast({ query, period, vintage }: Silence, until: string, words: CiteWords): string {
  const known = new URLSearchParams(query).get("knownOn");
  const ends = [vintage.recordDay, ...(period.to === null ? [] : [period.to]), ...(known === null ? [] : [known])];
  const end = ends.toSorted()[0] ?? until;
  const days = (parseDay(end) ?? 0) - (parseDay(until) ?? 0);
  return words.cite.silence.last(sayDayText(until, words), thingAsked(query), days, sayDayText(end, words));
}

function longestOf(silences: readonly Gap[]): Gap | null {
  return silences.toSorted((one, other) => knownOf(other).days - knownOf(one).days)[0] ?? null;
}

function knownOf(gap: Gap): Pick<Gap, "from" | "to" | "days"> {
  return gap.known ?? gap;
}
