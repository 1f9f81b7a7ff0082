import { number } from "./number.ts";

/** What others counted, against the record. */
export const tallies = {
  title: "Published counts",
  heading: (matching: number, compared: number, bounded: number) =>
    `${number(matching)} of ${number(compared)} published counts that can be compared agree with the record${bounded === 0 ? "" : `; ${number(bounded)} more ${bounded === 1 ? "names" : "name"} a bound that it meets`}`,
  waiting: "Published counts against the record",
  lead: "Counts that newspapers, governments and researchers published, each asked of the record under the same rule. A number opens the events counted.",
  /** Empty where the page is in the language claims are read in. */
  leadThen: (day: string) =>
    `Counts published by ${day}, each against what was known of the record's events on that day; ours ends with it.`,
  which: "Which counts are shown",
  groups: {
    all: (count: number) => `All ${number(count)}`,
    match: (count: number) => `Match ${number(count)}`,
    differ: (count: number) => `Differ ${number(count)}`,
    possible: (count: number) => `Possible ${number(count)}`,
    bound: (count: number) => `Bound met ${number(count)}`,
    none: (count: number) => `Cannot be compared ${number(count)}`,
  },
  groupNames: { match: "Match", bound: "Bound met", possible: "Possible", differ: "Differ" },
  groupCounts: {
    match: (value: number) => `${number(value)} match`,
    bound: (value: number) => `${number(value)} bound met`,
    possible: (value: number) => `${number(value)} possible`,
    differ: (value: number) => `${number(value)} differ`,
  },
  until: "Counted until",
  noEnd: "no last day",
  claim: "Claim",
  publishedBy: "Published by",
  both: "Published and ours",
  why: "Why they differ",
  possible: (value: number) => ` ${number(value)} more possible.`,
  unstated: (ours: number, events: number) =>
    ` Ours is at least ${number(ours)}: of ${number(events)} ${events === 1 ? "event" : "events"} no source states a number.`,
  oursTo: (until: string, known: string) => `${until}; ours to ${known}`,
  apart: (count: number, rest: number) =>
    `Without ${count === 1 ? "one event" : `${number(count)} events`} of ours that it leaves out: ${number(rest)}`,
  remainder: (count: number) =>
    `${number(Math.abs(count))} ${count < 0 ? "fewer" : "more"} than published ${Math.abs(count) === 1 ? "remains" : "remain"} unexplained.`,
  notCompared: "not compared",
  signs: {
    equals: "equals",
    differs: "differs from",
    canBe: "can be, with what is not known, against",
    more: "is more than",
    less: "is less than",
    notMore: "is not more than",
    notLess: "is not less than",
    near: "is near",
  },
  atLeast: "at least",
  bounds: { exact: "", above: "more than", below: "fewer than", floor: "at least", ceiling: "at most", rounded: "about" },
};
