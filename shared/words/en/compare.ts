import { number } from "./number.ts";

const days = (value: number): string => `${number(value)} ${value === 1 ? "day" : "days"}`;

/** Leaders and periods laid side by side from day 0. */
export const compare = {
  title: (noun: string, between: string | null) => `${noun} ${between === null ? "" : `${between} `}from day 0`,
  shown: { total: "Running count", month: "Each month" },
  terms: { apart: "Terms apart", joined: "Joined" },
  tick: (at: number, unit: "month" | "year") => (at === 0 ? "day 0" : `${at} ${unit === "month" ? "mo" : "y"}`),
  count: "Count",
  several: "Several terms of one leader",
  running: (noun: string) => `${noun}, running count by days since day 0`,
  monthly: (noun: string) => `${noun} in each month since day 0`,
  gap: "a thin line: at least so many, as not every kind is covered",
  refused: "This cannot be compared",
  example: "Begin with the US presidents since Clinton",
  noneOfAny: (noun: string, value: number) => `No ${noun} in the first ${number(value)} days of any`,
  most: (names: readonly string[] | null, value: number, noun: string, over: number) =>
    `${names === null ? "All alike" : names.join(" and ")}: ${number(value)} ${noun} in the first ${number(over)} days${names === null ? "" : ", the most"}`,
  each: (told: string, noun: string, over: number) => `${told} ${noun} in the first ${number(over)} days`,
  figure: "running counts",
  foot: (lines: number, version: string) => `${number(lines)} ${lines === 1 ? "line" : "lines"} · record ${version}`,
  month: (value: number) => `Month ${number(value)}`,
  after: (value: number) => `After ${days(value)}`,
  inPart: ", covered in part",
  shared: (value: number) => `day ${number(value)}: all have this many`,
  sameDays: "the same days",
  firstDays: (value: number) => `the first ${number(value)} days`,
  table: "Totals and rates",
  caption: (over: string) => `Totals over ${over}, and over all days, with the rate a month`,
  line: "Line",
  in: (over: string) => `In ${over}`,
  aMonth: "A month",
  overMonths: "Over covered months",
  inAll: "In all",
  knownTo: (day: string) => `known to ${day}`,
  atLeast: (value: number) => `at least ${number(value)}`,
  orMore: (possible: number) => ` (${number(possible)} more possible)`,
  none: "none",
  eventsIn: (events: number, months: number) => `${number(events)} in ${number(months)}`,
  unknown: (ids: readonly string[]) =>
    `${ids.map((id) => `“${id}”`).join(", ")} ${ids.length === 1 ? "is" : "are"} nobody and no period of the record.`,
  lineIs: " A line is a leader, a term, a crisis, or days such as 2009-01-20..2013-01-19; add one with “+” above. ",
  without: "Go on without",
  fields: "Leaders and periods",
  fromDay: "From day 0 of",
  choose: "choose",
  add: "Add a leader, term or period",
  leaders: "Leaders, all their terms",
  since: "Since day 0",
  inParts: (events: number, parts: number) =>
    `${number(events)} ${events === 1 ? "event" : "events"} in ${number(parts)} ${parts === 1 ? "term" : "terms"}`,
  ofPart: (part: string, events: number) => `${part}: ${number(events)} ${events === 1 ? "event" : "events"}`,
  /** What an opened mark is read at. */
  reachMonth: (month: number) => `month ${number(month)}`,
  reachDays: (reach: number) => `the first ${number(reach)} days`,
};
