import type { Axis, Noun } from "../noun.ts";
import { number } from "./number.ts";
import { say } from "./say.ts";

interface Span {
  first: string;
  last: string;
  length: number;
}

const big = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Things happen in a year or a month, and on a day. */
function at(labels: readonly string[]): string {
  const on = /^\d{1,2} \p{L}+ \d{4}$/u.test(labels[0] ?? "");
  return `${on ? "on" : "in"} ${say.list(labels, "and")}`;
}

function stretch({ first, last, length }: Span): string {
  return length === 2 ? `in ${first} or ${last}` : `from ${first} to ${last}`;
}

/** What the numbers say: the findings above the charts. */
export const headlines = {
  nouns: {
    calls: { one: "call", many: "calls" } as Noun,
    sanctions: { one: "sanction action", many: "sanction actions" } as Noun,
    listings: { one: "target listed", many: "targets listed" } as Noun,
    stock: { one: "target on the list", many: "targets on the lists" } as Noun,
    venues: { one: "meeting", many: "meetings" } as Noun,
    visits: { one: "visit", many: "visits" } as Noun,
    expulsions: { one: "person expelled", many: "persons expelled" } as Noun,
    timeline: { one: "event", many: "events" } as Noun,
  },
  delisted: { one: "target delisted", many: "targets delisted" } as Noun,
  inThisPeriod: (counted: string) => `${counted} in this period`,
  recordedInThisPeriod: (counted: string) => `${counted} recorded in this period`,
  notCovered: (what: string) => `${big(what)}: not covered in this period`,
  none: (noun: Noun) => `No ${noun.many} recorded in this period`,
  // Over time
  peak: (noun: Noun, value: number, labels: readonly string[]) =>
    `${big(noun.many)} peak at ${number(value)}${labels.length > 1 ? "," : ""} ${at(labels)}`,
  neverMore: (counted: string, axis: Axis) => `Never more than ${counted} in a ${axis.label.toLowerCase()}`,
  neverTwo: (counted: string, axis: Axis) => `${counted}, never two in a ${axis.label.toLowerCase()}`,
  onesIn: (counted: string, labels: readonly string[]) => `${counted}, ${at(labels)}`,
  silence: (finding: string, span: Span, _noun: Noun) => `${finding}; none recorded ${stretch(span)}`,
  delistedToo: (finding: string, delisted: number) => `${finding}; ${number(delisted)} delisted`,
  // Of the page
  noneInRecord: (nothing: string) => `${nothing} in the record`,
  allLevels: " at all levels",
  pageUncovered: (noun: Noun, where: string) => `The record does not cover ${noun.many}${where}`,
  pageSilence: (lead: string, span: Span) => `${lead}; no call recorded ${stretch(span)}`,
  pagePeak: (lead: string, labels: readonly string[]) => `${lead}, most calls ${at(labels)}`,
  mentioning: (text: string) => `, of events that mention “${text}”`,
  narrowed: (alone: boolean) => `${alone ? "," : " and"} under the filters above`,
  between: (one: string, other: string) => `between ${one} and ${other}`,
  with: (one: string) => `with ${one}`,
  // Both ways
  bothUncovered: (noun: Noun) => `${big(noun.many)}: not covered in this period`,
  bothNone: (noun: Noun) => `No ${noun.many} recorded either way in this period`,
  bothEqual: (noun: Noun, value: number) => `${big(noun.many)}: ${number(value)} each way`,
  bothWays: (noun: Noun, more: string, less: string) => `${big(noun.many)}: ${more}, ${less}`,
  oneWay: (noun: Noun, known: string, unknown: string) => `${big(noun.many)}: ${known}; ${unknown} is not covered`,
  way: (value: number, floor: boolean, phrase: string) => `${floor ? "at least " : ""}${number(value)} ${phrase}`,
  ways: {
    anyone: "anyone",
    to: (who: string) => `to ${who}`,
    abroadBy: (who: string) => `abroad by ${who}`,
    by: (who: string) => `by ${who}`,
    byOthers: "by others",
  },
  // Ranks
  noCity: (counted: string) => `${counted}, no city named`,
  noCityMore: (counted: string, most: number) => `${counted}; no city had more than ${number(most)}`,
  noCityTwice: (counted: string) => `${counted}, in no city twice`,
  inCities: (counted: string, names: readonly string[]) => `${counted}, in ${say.list(names, "and")}`,
  leadTogether: (names: readonly string[], most: number, of: string) => `${say.list(names, "and")} lead with ${number(most)} each of ${of}`,
  leads: (name: string, most: number, of: string) => `${name} leads with ${number(most)} of ${of}`,
  second: (lead: string, name: string) => `${lead}, then ${name}`,
  noneNamed: (counted: string, axis: Axis) => `${counted}, no ${axis.label.toLowerCase()} named`,
  noneWithMore: (counted: string, groups: number, axis: Axis, most: number) =>
    `${counted} across ${number(groups)} ${axis.plural}, none with more than ${number(most)}`,
  // On whose ground
  inPlaces: (counted: string, cities: number, states: number) =>
    `${counted}, in ${number(cities)} ${cities === 1 ? "city" : "cities"} of ${number(states)} ${states === 1 ? "state" : "states"}`,
  away: { one: "abroad", two: "in third states" },
  home: { one: "at home", two: "at home of either side" },
  noneThere: (counted: string, where: string) => `${counted}, none ${where}`,
  ground: (counted: string, elsewhere: number, away: string, home: number, own: string) =>
    `${counted}: ${number(elsewhere)} ${away}, ${number(home)} ${own}`,
  placeless: (finding: string, open: number) => `${finding}, ${number(open)} without a named city`,
  // Levels
  lists: (most: { list: string; value: number }, others: readonly { list: string; value: number }[]) =>
    [`${most.list} lists ${number(most.value)} targets`, ...others.map(({ list, value }) => `${list} ${number(value)}`)].join(", "),
  onList: (value: number, list: string, day: string | null) =>
    `${value === 1 ? "1 target" : `${value === 0 ? "No" : number(value)} targets`} on the list of ${list}${day === null ? "" : ` on ${day}`}`,
  levelChange: (now: string, up: boolean, before: number, label: string) =>
    `${now}, ${up ? "up" : "down"} from ${number(before)} at the end of ${label}`,
};
