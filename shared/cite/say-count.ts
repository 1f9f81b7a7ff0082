import type { Day } from "../dates.ts";
import { parseEdtf, toCivil } from "../dates.ts";
import { KINDS } from "../definitions/kinds.ts";
import { METRICS } from "../definitions/metrics.ts";
import { describeMeasure, describeNoun, describeScope, ENGLISH, type QueryWords, type Wording } from "../describe.ts";
import type { Query } from "../query.ts";
import { hasId } from "../tables.ts";
import { say } from "../words/en/say.ts";
import type { Counted } from "./statement.ts";

/** How a sentence to print goes on after "Readout's record". */
export const RECORD = "Readout's record";

/**
 * A number as a sentence that can be printed, without its full stop: "Readout's record counts 8 phone calls between Donald Trump and
 * Vladimir Putin, from 20 January 2017 to 15 June 2018". What is usual (held or in force, each event once) is not said.
 * @param query with its period in days
 * @param caveat what the sources do not cover, to follow the number
 */
export function sayCount(query: Query, wording: Wording, { value, possible, unstated, covered }: Counted, caveat = ""): string {
  const words = longWords(query);
  if (!covered || value === null) {
    const scope = describeScope(query, wording, { words, subject: describeMeasure(query) });
    return `${RECORD} cannot give the number of ${scope}: no source covers it`;
  }
  const number = value === 0 ? "no" : `${unstated > 0 ? "at least " : ""}${say.number(value)}`;
  const scope = describeScope(query, wording, { words, subject: `${number} ${nameThings(query, value)}` });
  const rest = possible > 0 ? `, and up to ${say.number(possible)} more whose dates are not exact` : "";
  return `${RECORD} counts ${scope}${rest}${caveat}`;
}

/** The events of a list, in the same manner: all of them, of which some may lie outside what is asked for. */
export function sayList(query: Query, wording: Wording, { total, certain }: { total: number; certain: number }, caveat = ""): string {
  const listed: Query = { ...query, metric: "events", count: query.count === "formal" ? "formal" : "event" };
  const subject = `${total === 0 ? "no" : say.number(total)} ${nameThings(listed, total)}`;
  const open = total - certain;
  const doubt = open === 0 ? "" : `, ${say.number(open)} of them perhaps outside of that, as their dates are not exact`;
  return `${RECORD} lists ${describeScope(listed, wording, { words: longWords(listed), subject })}${doubt}${caveat}`;
}

/** Two sentences on the record as one. */
export function joinSentences(one: string, other: string): string {
  return `${one}; ${other.replace(RECORD, "it")}`;
}

/** "phone calls and video calls"; of one, "phone call or video call", and of none the same of many. */
function nameThings(query: Query, value: number): string {
  const many = describeMeasure(query);
  const { kind = [] } = query.filters;
  if (value > 1 || (value === 0 && kind.length < 2)) return many;
  if (query.metric === "quantity" && value === 1) return many.replace(describeNoun(query).many, describeNoun(query).one);
  if (query.metric !== "events" || query.count === "journey" || kind.length === 0)
    return value === 0 ? many : many.replace(/^(\w+?)s\b/, "$1");
  const name = (id: string): string => {
    if (!hasId(KINDS, id)) return id;
    const { label, plural } = ENGLISH.terms.kinds[id];
    return value === 0 ? plural : label.toLowerCase();
  };
  return say.list(kind.map(name), "or");
}

/** Days and periods as a newspaper writes them. A level is that of its last day. */
function longWords({ metric }: Query): QueryWords {
  const isLevel = METRICS[metric].running;
  const period = (from: Day | null, to: Day | null): string => {
    if (isLevel) return to === null ? "where its sources end" : `on ${sayDay(to)}`;
    if (from === null) return to === null ? "in all years" : `until ${sayDay(to)}`;
    return to === null ? `since ${sayDay(from)}` : from === to ? `on ${sayDay(to)}` : `from ${sayDay(from)} to ${sayDay(to)}`;
  };
  return { ...ENGLISH, say: { ...say, day: sayDay, period } };
}

/** A day, a month or a year as a newspaper writes it: `20 January 2017`, `April 2025`, `2012`. @param date EDTF */
export function sayDate(date: string): string {
  const span = parseEdtf(date);
  if (span === null) return date;
  if (span.precision === "day") return sayDay(span.earliest);
  const { year, month } = toCivil(span.earliest);
  return span.precision === "month" ? `${say.monthNames[month - 1] ?? ""} ${year}` : String(year);
}

/** `20 January 2017`. */
export function sayDay(day: Day): string {
  const { year, month, day: dayOfMonth } = toCivil(day);
  return `${dayOfMonth} ${say.monthNames[month - 1] ?? ""} ${year}`;
}
