import { number } from "./number.ts";
import { say } from "./say.ts";

const FEW = ["", "once", "twice"];

/** One period set against another, and how often leaders spoke. */
export const against = {
  // The figures' line
  notCovered: "not covered in this period",
  noFirstDay: "the period has no first day to compare from",
  otherUncovered: (other: string) => `${other} is not covered`,
  to: (day: string) => `to ${day}: `,
  samePart: (other: string) => `the same part of ${other}`,
  numberIn: (value: number, other: string) => `${number(value)} in ${other}`,
  coveredSince: (when: string, _isDay: boolean) => `, covered only since ${when}`,
  coveredTo: (day: string) => `, covered only to ${day}`,
  ownSince: (when: string, _isDay: boolean) => `; this one is covered only since ${when}`,
  otherSources: ", told in part by other sources",
  uneven: (kinds: readonly string[] | null) =>
    kinds === null ? "; not every kind is covered alike in the two" : `; ${say.list(kinds, "and")} are not covered alike in the two`,
  monthly: (now: string, months: string, before: string, other: string, whole: string) =>
    `${now} a month in ${months}, against ${before} in ${other} (${whole})`,
  inMonths: (value: number, months: string) => `${number(value)} in ${months}`,
  months: (text: string) => `${text} ${text === "1" ? "month" : "months"}`,
  none: (other: string) => `none in ${other}`,
  fresh: (other: string) => `new: none in ${other}`,
  change: (change: string, before: number, other: string) => `${change} on ${number(before)} in ${other}`,
  others: { previous: "the period before", year: "the same days a year before", none: "nothing" },
  // The sentence
  unknownWithin: (within: string) => `; no source covers the same ${within}`,
  against: (value: number, within: string) => `, against ${value === 0 ? "none" : number(value)} ${within}`,
  limitedSince: (day: string) => `, which is covered only since ${day}`,
  limitedTo: (day: string) => `, which is covered only until ${day}`,
  singleEvents: ", which no source covers",
  thisSince: (day: string) => `; this period is covered only since ${day}`,
  unknownCalls: (when: string, who: string) => `${when} no source covers calls of ${who}: their number is unknown, not zero.`,
  unknown: (when: string, what: string, among: string) => `${when} no source covers ${what}${among}: their number is unknown, not zero.`,
  record: "The record has",
  recordIn: (when: string) => `${when} the record has`,
  noCall: (has: string, who: string, rest: string) => `${has} no call of ${who}${rest}.`,
  spoke: (when: string, who: string, how: string, times: number, rest: string) =>
    `${when} ${who} spoke ${how} ${FEW[times] ?? `${number(times)} times`}${rest}.`,
  counted: (has: string, what: string, rest: string) => `${has} ${what}${rest}.`,
  leaders: "leaders",
  andOthers: (one: string) => `${one} and other leaders`,
  both: (one: string, other: string) => `${one} and ${other}`,
  leadersOf: (names: string) => `leaders of ${names}`,
  theLeaders: (one: string, other: string) => `the leaders of ${one} and ${other} themselves`,
  how: { video: "by video", either: "by phone or video", phone: "by phone" },
  perhaps: (more: number) => `, and perhaps ${number(more)} more`,
};
