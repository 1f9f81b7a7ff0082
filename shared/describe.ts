import { toCivil, type Day } from "./dates.ts";
import { COUNTING_RULES } from "./definitions/counting.ts";
import { DIMENSIONS } from "./definitions/dimensions.ts";
import type { FactColumn } from "./definitions/facts.ts";
import { FILTERS, SIDE_PAIRS, type FilterDefinition, type FilterId } from "./definitions/filters.ts";
import { KINDS, UNITS } from "./definitions/kinds.ts";
import { METRICS } from "./definitions/metrics.ts";
import { SEARCH } from "./definitions/search.ts";
import { TIERS } from "./definitions/tiers.ts";
import { filterValues, type Query } from "./query.ts";
import { hasId } from "./tables.ts";

/** Gives the words of a value as a sentence uses them. */
export type Wording = (fact: FactColumn, value: string) => string;

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

/** What a query counts, in one plain sentence that says every restriction. */
export function describeQuery(query: Query, wording: Wording): string {
  const say = (id: FilterId): string =>
    listWords(
      (query.filters[id] ?? []).map((value) => wording(FILTERS[id].fact, value)),
      "or",
    );
  const paired = SIDE_PAIRS.filter(({ first, second }) => query.filters[first] && query.filters[second]);
  const phrases = SENTENCE_ORDER.flatMap((id) => {
    const definition: FilterDefinition = FILTERS[id];
    const pair = paired.find(({ first, second }) => first === id || second === id);
    if (pair) return pair.first === id ? [`between ${say(pair.first)} and ${say(pair.second)}`] : [];
    return query.filters[id] ? [definition.phrase(say(id))] : [];
  });
  if (query.text !== null) phrases.push(SEARCH.phrase(query.text));
  const statuses = filterValues(query, "status") ?? [];
  const status = listWords(
    statuses.map((value) => wording("status", value)),
    "or",
  );
  // A level is that of its last day, whenever the period begins.
  const from = METRICS[query.metric].running ? null : query.from;
  const known = query.knownOn === null ? "" : `as known on ${describeDay(query.knownOn)}`;
  const told = [describePeriod(from, query.to), status, COUNTING_RULES[query.count].phrase, known, TIERS[query.tier].phrase];
  const tail = told.filter((part) => part !== "");
  return `${[capitalise(describeMeasure(query)), ...phrases].join(" ")}, ${tail.join(", ")}.`;
}

/** The subject of the sentence: "phone calls and video calls", "persons expelled in expulsions", "days with a meeting". */
export function describeMeasure(query: Query): string {
  const kinds = query.filters.kind;
  const things = kinds ? listWords(kinds.map(pluralOf), "and") : "events";
  switch (query.metric) {
    case "events":
      return query.count === "journey" ? "journeys" : things;
    case "quantity":
      return `${describeUnit(query)} in ${things}`;
    case "reports":
      return `reports of ${things}`;
    case "pairs":
      return `pairs of states or organisations joined by ${things}`;
    case "contact-days":
      return `days on which ${things} began`;
    case "listings":
    case "delistings":
    case "stock":
      return METRICS[query.metric].phrase;
  }
}

/** What one unit of a value is: "phone calls", "persons expelled", "pairs". */
export function describeUnit(query: Query): string {
  const unit = query.filters.unit?.[0];
  if (query.metric === "quantity") return unit !== undefined && hasId(UNITS, unit) ? UNITS[unit].label : "units";
  if (query.metric !== "events") return METRICS[query.metric].unit;
  if (query.count === "journey") return "journeys";
  const kinds = query.filters.kind;
  const things = kinds?.length === 1 ? pluralOf(kinds[0] ?? "") : (familyNoun(kinds) ?? "events");
  return query.count === "pair" ? `${things}, per pair` : things;
}

/** "Phone calls per year by sender": a plain title for a chart or a file. */
export function describeTitle(query: Query): string {
  const by = DIMENSIONS[query.by];
  const split = query.split === null ? "" : `, by ${DIMENSIONS[query.split].label.toLowerCase()}`;
  return `${capitalise(describeUnit(query))} ${by.kind === "time" ? "per" : "by"} ${by.label.toLowerCase()}${split}`;
}

/** `20 Jan 2009 – 9 Mar 2026`; "since …", "until …" or "all years" where an end is open. */
export function describePeriod(from: Day | null, to: Day | null): string {
  if (from === null) return to === null ? "all years" : `until ${describeDay(to)}`;
  return to === null ? `since ${describeDay(from)}` : `${describeDay(from)} – ${describeDay(to)}`;
}

/** `7 Jul 2017`, the same in every locale: sentences go into files. */
export function describeDay(day: Day): string {
  const { year, month, day: dayOfMonth } = toCivil(day);
  return `${dayOfMonth} ${MONTHS[month - 1] ?? ""} ${year}`;
}

/** "a", "a and b", "a, b and c". */
export function listWords(words: readonly string[], conjunction: "and" | "or"): string {
  if (words.length <= 1) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1) ?? ""}`;
}

export const MONTH_NAMES: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

export const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

function familyNoun(kinds: readonly string[] | undefined): string | null {
  if (!kinds) return null;
  if (kinds.every((kind) => kind === "call" || kind === "video_call")) return "calls";
  if (kinds.every((kind) => kind === "meeting" || kind === "summit")) return "meetings";
  return null;
}

function pluralOf(kind: string): string {
  return hasId(KINDS, kind) ? KINDS[kind].plural : kind;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
