import type { Day } from "./dates.ts";
import { countsJourneys } from "./definitions/counting.ts";
import { DIMENSIONS } from "./definitions/dimensions.ts";
import type { FactColumn } from "./definitions/facts.ts";
import { FILTERS, SIDE_PAIRS, type FilterId } from "./definitions/filters.ts";
import { KINDS, UNITS } from "./definitions/kinds.ts";
import { METRICS } from "./definitions/metrics.ts";
import { filterValues, type Query } from "./query.ts";
import { hasId } from "./tables.ts";
import type { Words } from "./words/en.ts";
import { counted } from "./words/en/counted.ts";
import { say } from "./words/en/say.ts";
import { terms } from "./words/en/terms.ts";
import type { Noun } from "./words/noun.ts";

/** Gives the words of a value as a sentence uses them. */
export type Wording = (fact: FactColumn, value: string) => string;

/** The part of a catalogue that describes queries. */
export type QueryWords = Pick<Words, "say" | "terms" | "counted">;

/** Files and feeds are in English; the page, its answers and citations say which words they want. */
export const ENGLISH: QueryWords = { say, terms, counted };

/** The order in which a sentence takes up the filters. */
const SENTENCE_ORDER: readonly FilterId[] = [
  "level",
  "format",
  "medium",
  "guest",
  "host",
  "sender",
  "target",
  "targetKind",
  "actor",
  "with",
  "person",
  "withPerson",
  "venue",
  "venueCountry",
  "topic",
  "programme",
  "authority",
  "list",
  "source",
];

/** A target of a list is no event, and a counting rule of events says nothing of it. */
function countsTargets({ metric }: Query): boolean {
  return metric === "stock" || metric === "listings" || metric === "delistings";
}

/** What counts once; of machine-coded files it is the report, and not what it tells of. */
function describeRule(query: Query, words: QueryWords): string {
  if (countsTargets(query)) return words.counted.targetsCounted;
  return query.tier === "machine" && query.count === "event" ? words.counted.eachReport : words.terms.counting[query.count].phrase;
}

/** What a query counts, in one plain sentence that says every restriction. */
export function describeQuery(query: Query, wording: Wording, words: QueryWords = ENGLISH): string {
  const statuses = filterValues(query, "status") ?? [];
  const told = [
    describePeriod(query, words),
    describeStatuses(statuses, wording, words),
    describeRule(query, words),
    ...describeReach(query, words),
  ];
  const tail = told.filter((part) => part !== "");
  return `${[capitalise(describeMeasure(query, words)), ...describeFilters(query, wording, words)].join(" ")}, ${tail.join(", ")}.`;
}

/**
 * What a query counts, of whom and when, for a title: "phone calls between the United States and Russia, all years".
 * @param subject what stands in place of what is counted
 * @param things what it is about where the query names no kind
 * @param grouped puts what is counted into words of how it is grouped, before the period
 * @param isDated false where other days than those of the query are looked at
 * @param isDrawn whether it is along time: then a level has a first day too
 * @param joinPeriod puts the period behind what is looked at
 */
export function describeScope(
  query: Query,
  wording: Wording,
  {
    words = ENGLISH,
    things = null,
    subject = things !== null && query.filters.kind === undefined ? things : describeMeasure(query, words),
    grouped = (text) => text,
    isDated = true,
    isDrawn = false,
    joinPeriod = (scope, period) => `${scope}, ${period}`,
  }: {
    words?: QueryWords;
    things?: string | null;
    subject?: string;
    grouped?: (text: string) => string;
    isDated?: boolean;
    isDrawn?: boolean;
    joinPeriod?: (scope: string, period: string) => string;
  } = {},
): string {
  const looked = grouped([subject, ...describeFilters(query, wording, words)].join(" "));
  const told = [
    isDated ? joinPeriod(looked, describePeriod(query, words, isDrawn)) : looked,
    describeStatuses(query.filters.status ?? [], wording, words),
    query.count === "event" ? "" : words.terms.counting[query.count].phrase,
    ...describeReach(query, words),
  ];
  return told.filter((part) => part !== "").join(", ");
}

/** Who, where and about what: a phrase for each restriction of the events. */
function describeFilters(query: Query, wording: Wording, words: QueryWords): string[] {
  const name = (id: FilterId): string =>
    words.say.list(
      (query.filters[id] ?? []).map((value) => wording(FILTERS[id].fact, value)),
      "or",
    );
  const paired = SIDE_PAIRS.filter(({ first, second }) => query.filters[first] && query.filters[second]);
  const phrases = SENTENCE_ORDER.flatMap((id) => {
    const pair = paired.find(({ first, second }) => first === id || second === id);
    if (pair) return pair.first === id ? [words.counted.between(name(pair.first), name(pair.second))] : [];
    return query.filters[id] ? [words.terms.filters[id].phrase(name(id))] : [];
  });
  return query.text === null ? phrases : [...phrases, words.terms.search.phrase(query.text)];
}

/** A level is that of its last day, whenever the period begins, but where it is drawn along time. */
function describePeriod(query: Query, words: QueryWords, isDrawn = false): string {
  return words.say.period(METRICS[query.metric].running && !isDrawn ? null : query.from, query.to);
}

function describeStatuses(statuses: readonly string[], wording: Wording, words: QueryWords): string {
  return words.counted.status(
    words.say.list(
      statuses.map((value) => wording("status", value)),
      "or",
    ),
  );
}

/** As of which day it was known, and by which tier. */
function describeReach(query: Query, words: QueryWords): string[] {
  return [query.knownOn === null ? "" : words.counted.knownOn(words.say.day(query.knownOn)), words.terms.tiers[query.tier].phrase];
}

/** The subject of the sentence: "phone calls and video calls", "persons expelled in expulsions", "days with a meeting". */
export function describeMeasure(query: Query, words: QueryWords = ENGLISH): string {
  const kinds = query.filters.kind;
  const { counted: said, terms: known } = words;
  const things = kinds
    ? words.say.list(
        kinds.map((kind) => pluralOf(kind, words)),
        "and",
      )
    : said.events.many;
  switch (query.metric) {
    case "events":
      return countsJourneys(query) ? said.journeys.many : things;
    case "quantity":
      return said.quantityIn(describeUnit(query, words), things);
    case "reports":
      return said.reportsOf(things);
    case "pairs":
      return said.pairsOf(things);
    case "contact-days":
      return said.daysOf(things);
    case "listings":
    case "delistings":
    case "stock":
      return known.metrics[query.metric].phrase ?? "";
  }
}

/** What one unit of a value is: "phone calls", "persons expelled", "pairs". */
export function describeUnit(query: Query, words: QueryWords = ENGLISH): string {
  return describeNoun(query, words).many;
}

/** The same of one and of many; what machine-coded reports tell of is reported. */
export function describeNoun(query: Query, words: QueryWords = ENGLISH): Noun {
  const noun = describeThing(query, words);
  return query.tier === "machine" && query.metric === "events" ? words.counted.reported(noun) : noun;
}

function describeThing(query: Query, { counted: said, terms: known }: QueryWords): Noun {
  const unit = query.filters.unit?.[0];
  if (query.metric === "quantity") return unit !== undefined && hasId(UNITS, unit) ? said.unit(known.units[unit]) : said.units;
  if (query.metric !== "events") return said.metrics[query.metric];
  if (countsJourneys(query)) return said.journeys;
  const [kind, ...others] = query.filters.kind ?? [];
  const single = kind !== undefined && others.length === 0 && hasId(KINDS, kind) ? said.kind(known.kinds[kind]) : null;
  const things = single ?? said[findFamily(query.filters.kind) ?? "events"];
  return query.count === "pair" ? said.perPair(things) : things;
}

/** "Phone calls per year by sender": a plain title for a chart or a file. */
export function describeTitle(query: Query, words: QueryWords = ENGLISH): string {
  return groupedTitle(query, capitalise(describeUnit(query, words)), words);
}

/** The same of both sides of a count: "Visits per year, both ways", "Targets listed and targets delisted per year, by list". */
export function describeSidesTitle(query: Query, counter: Query, words: QueryWords = ENGLISH): string {
  const [one, other] = [describeUnit(query, words), describeUnit(counter, words)];
  if (one === other) return words.counted.bothWays(describeTitle(query, words));
  return groupedTitle(query, capitalise(words.say.list([one, other], "and")), words);
}

/** A title of what a query counts that says who and when too: "Phone calls between the United States and Russia per year, all years". */
export function describeFullTitle(query: Query, wording: Wording, words: QueryWords = ENGLISH): string {
  const isDrawn = DIMENSIONS[query.by].kind === "time";
  return capitalise(describeScope(query, wording, { words, grouped: (text) => groupedTitle(query, text, words), isDrawn }));
}

function groupedTitle(query: Query, subject: string, words: QueryWords): string {
  const lower = (id: keyof typeof DIMENSIONS): string => words.terms.dimensions[id].label.toLowerCase();
  const split = query.split === null ? null : lower(query.split);
  const time = DIMENSIONS[query.by].kind === "time";
  if (METRICS[query.metric].running && time) return words.counted.level(subject, lower(query.by), split);
  return words.counted.title(subject, lower(query.by), time, split);
}

/** `7 Jul 2017`, the same in every locale: sentences go into files. */
export function describeDay(day: Day): string {
  return say.day(day);
}

function findFamily(kinds: readonly string[] | undefined): "calls" | "meetings" | null {
  if (!kinds) return null;
  if (kinds.every((kind) => kind === "call" || kind === "video_call")) return "calls";
  if (kinds.every((kind) => kind === "meeting" || kind === "summit")) return "meetings";
  return null;
}

function pluralOf(kind: string, words: QueryWords): string {
  return hasId(KINDS, kind) ? words.terms.kinds[kind].plural : kind;
}

/** A text with its first letter as a sentence begins. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
