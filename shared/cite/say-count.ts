import { KINDS } from "../definitions/kinds.ts";
import { countsJourneys } from "../definitions/counting.ts";
import { describeMeasure, describeNoun, describeScope, type Wording } from "../describe.ts";
import type { Query } from "../query.ts";
import { hasId } from "../tables.ts";
import type { Noun } from "../words/noun.ts";
import { CITED_IN_ENGLISH, joinPrintedPeriod, printedWords, type CiteWords } from "./cite-words.ts";
import type { Counted } from "./statement.ts";

/**
 * A number as a sentence that can be printed, without its full stop: "Readout's record counts 8 phone calls between Donald Trump and
 * Vladimir Putin, from 20 January 2017 to 15 June 2018". What is usual (held or in force, each event once) is not said.
 * @param query with its period in days
 * @param caveat what the sources do not cover, to follow the number
 */
export function sayCount(
  query: Query,
  wording: Wording,
  { value, possible, unstated, covered }: Counted,
  caveat = "",
  words: CiteWords = CITED_IN_ENGLISH,
): string {
  const { cite: said } = words;
  if (!covered || value === null)
    return said.cannotCount(printScope(query, wording, describeMeasure(query, printedWords(query, words)), words));
  const scope = printScope(query, wording, nameThings(query, value, unstated > 0, words), words);
  return `${said.counts(scope, value)}${possible > 0 ? said.more(possible) : ""}${caveat}`;
}

/** The events of a list, in the same manner: all of them, of which some may lie outside what is asked for. */
export function sayList(
  query: Query,
  wording: Wording,
  { total, certain }: { total: number; certain: number },
  caveat = "",
  words: CiteWords = CITED_IN_ENGLISH,
): string {
  const { cite: said } = words;
  const listed: Query = { ...query, metric: "events", count: query.count === "formal" ? "formal" : "event" };
  const scope = printScope(listed, wording, nameThings(listed, total, false, words), words);
  const open = total - certain;
  return `${said.lists(scope, total)}${open === 0 ? "" : said.doubtful(open)}${caveat}`;
}

/** Two sentences on the record as one. */
export function joinSentences(one: string, other: string, { cite: said }: CiteWords = CITED_IN_ENGLISH): string {
  return said.parts([one, other.replace(said.record, said.it)]);
}

/** What is counted, of whom and when, as it is printed. @param subject what stands in place of what is counted */
function printScope(query: Query, wording: Wording, subject: string, words: CiteWords): string {
  return describeScope(query, wording, { words: printedWords(query, words), subject, joinPeriod: joinPrintedPeriod });
}

/** "8 phone calls and video calls"; of one, "1 phone call or video call". */
function nameThings(query: Query, value: number, isLeast: boolean, words: CiteWords): string {
  const { cite: said } = words;
  const nouns = query.metric === "events" && !countsJourneys(query) ? kindNouns(query, words) : [];
  const [first] = nouns;
  if (first !== undefined) return `${said.amount(value, isLeast, first)} ${said.kinds(value, nouns)}`;
  const noun = query.metric === "events" && !countsJourneys(query) ? words.counted.events : describeNoun(query, words);
  return `${said.amount(value, isLeast, noun)} ${said.measure(value, describeMeasure(query, printedWords(query, words)), noun)}`;
}

function kindNouns({ filters: { kind = [] } }: Query, { counted, terms }: CiteWords): Noun[] {
  return kind.flatMap((id) => (hasId(KINDS, id) ? [counted.kind(terms.kinds[id])] : []));
}
