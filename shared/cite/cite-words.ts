import type { Day } from "../dates.ts";
import { parseEdtf, toCivil } from "../dates.ts";
import { METRICS } from "../definitions/metrics.ts";
import { ENGLISH, type QueryWords } from "../describe.ts";
import type { Query } from "../query.ts";
import { idsOf } from "../tables.ts";
import type { Words } from "../words/en.ts";
import { cite } from "../words/en/cite.ts";

/** The part of a catalogue that citations are written in. */
export type CiteWords = QueryWords & Pick<Words, "cite">;

/** What a citation is written in where no other language is asked for. */
export const CITED_IN_ENGLISH: CiteWords = { ...ENGLISH, cite };

/**
 * The words of a query as a newspaper prints them: days in full, who acts and who is meant by short prepositions. A level is that of
 * its last day. A period brings what joins it to the text before it; `joinPeriod` of `describeScope` adds nothing between.
 */
export function printedWords({ metric }: Pick<Query, "metric">, words: CiteWords): QueryWords {
  const { cite: said, terms, counted } = words;
  const isLevel = METRICS[metric].running;
  const day = (value: Day): string => sayDay(value, words);
  const period = (from: Day | null, to: Day | null): string => {
    if (isLevel) return to === null ? said.period.lastLevel : said.period.level(day(to));
    if (from === null) return to === null ? said.period.all : said.period.until(day(to));
    if (to === null) return said.period.since(day(from));
    return from === to ? said.period.on(day(to)) : said.period.range(day(from), day(to));
  };
  return {
    say: { ...words.say, day, period },
    terms: { ...terms, filters: printedFilters(words), metrics: printedMetrics(words) },
    counted: { ...counted, status: said.status, knownOn: said.knownOn, daysOf: said.daysOf, quantityIn: said.quantityIn },
  };
}

function printedFilters({ terms: { filters }, cite: { phrases } }: CiteWords): CiteWords["terms"]["filters"] {
  const printed = { ...filters };
  for (const id of idsOf(phrases)) printed[id] = { ...filters[id], phrase: phrases[id] };
  // Alone, they say the same of a side and of a person as the first of two.
  printed.with = { ...filters.with, phrase: phrases.actor };
  printed.withPerson = { ...filters.withPerson, phrase: phrases.person };
  return printed;
}

function printedMetrics({ terms: { metrics }, cite: { listed } }: CiteWords): CiteWords["terms"]["metrics"] {
  const printed = { ...metrics };
  for (const id of idsOf(listed)) printed[id] = { ...metrics[id], phrase: listed[id] };
  return printed;
}

/** A period after what it is said of: it brings what joins the two. */
export function joinPrintedPeriod(scope: string, period: string): string {
  return `${scope}${period}`;
}

/** `20 January 2017`. */
export function sayDay(day: Day, { cite: said, say }: CiteWords): string {
  const { year, month, day: dayOfMonth } = toCivil(day);
  return said.day(dayOfMonth, say.monthNames[month - 1] ?? "", year);
}

/** A day as a newspaper writes it; any other text as it is. @param text YYYY-MM-DD */
export function sayDayText(text: string, words: CiteWords): string {
  const span = parseEdtf(text);
  return span?.precision === "day" ? sayDay(span.earliest, words) : text;
}

/** A day, a month or a year as a newspaper writes it: `20 January 2017`, `April 2025`, `2012`; one of the three. @param date EDTF */
export function sayWhen(date: string, words: CiteWords): Parameters<Words["cite"]["event"]>[1] {
  const span = parseEdtf(date);
  if (span === null) return { day: null, month: null, year: date };
  const { year, month } = toCivil(span.earliest);
  return {
    day: span.precision === "day" ? sayDay(span.earliest, words) : null,
    month: span.precision === "month" ? `${words.say.monthNames[month - 1] ?? ""} ${year}` : null,
    year: String(year),
  };
}
