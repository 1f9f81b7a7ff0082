import { toCivil, type Day } from "#shared/dates.ts";
import type { Noun } from "../noun.ts";
import { number } from "./number.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const MONTH_NAMES = [
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

/** `7 Jul 2017`, the same in every locale: sentences go into files. */
function day(value: Day): string {
  const { year, month, day: dayOfMonth } = toCivil(value);
  return `${dayOfMonth} ${MONTHS[month - 1] ?? ""} ${year}`;
}

/** What sentences are made of: lists, days, numbers with their nouns. */
export const say = {
  /** What Intl writes dates and numbers by. */
  locale: "en-GB",
  number,
  day,
  months: MONTHS,
  monthNames: MONTH_NAMES,
  /** @param month 1–12 */
  month: (year: number, month: number) => `${MONTHS[month - 1] ?? ""} ${year}`,
  longMonth: (year: number, month: number) => `${MONTH_NAMES[month - 1] ?? ""} ${year}`,
  /** @param month 1–12 */
  dayOfMonth: (month: number, dayOfMonth: number) => `${dayOfMonth} ${MONTHS[month - 1] ?? ""}`,
  quarterAlone: (quarter: string) => `Q${quarter}`,
  quarter: (year: string, quarter: string) => `Q${quarter} ${year}`,
  /** `20 Jan 2009 – 9 Mar 2026`; "on …" of one day; "since …", "until …" or "all years" where an end is open. */
  period: (from: Day | null, to: Day | null): string => {
    if (from === null) return to === null ? "all years" : `until ${day(to)}`;
    if (to === null) return `since ${day(from)}`;
    return from === to ? `on ${day(to)}` : `${day(from)} – ${day(to)}`;
  },
  /** "a", "a and b", "a, b and c". */
  list: (words: readonly string[], conjunction: "and" | "or"): string =>
    words.length <= 1 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1) ?? ""}`,
  /** What stands for itself, one after another: "a; b". */
  clauses: (texts: readonly string[]): string => texts.join("; "),
  /** What it is and what is told of it: "2018: 3 calls". */
  pair: (name: string, told: string): string => `${name}: ${told}`,
  /** "1 call", "62 calls", "no calls". */
  count: (value: number, noun: Noun): string =>
    value === 0 ? `no ${noun.many}` : `${number(value)} ${value === 1 ? noun.one : noun.many}`,
  /** "35 persons", "1 person"; a bare number where the unit is none of the record's. */
  quantity: (value: number, unit: string | null): string =>
    `${number(value)} ${value === 1 ? (unit ?? "").replace(/s$/, "") : (unit ?? "")}`.trim(),
  /** What a date of Intl looks like in a sentence. */
  dated: (text: string) => text,
  on: (date: string) => `on ${date}`,
  inMonth: (date: string) => `in ${date}`,
  percent: (text: string) => `${text}%`,
  bytes: "B",
  kilobytes: "kB",
  megabytes: "MB",
};
