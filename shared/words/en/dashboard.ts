import { number } from "./number.ts";

const events = (value: number): string => `${number(value)} ${value === 1 ? "event" : "events"}`;

/** The dashboard beside its charts. */
export const dashboard = {
  comparedWith: (other: string) => `Compared with ${other}`,
  comparePeriod: "Compare the period with",
  loadingChoices: "Loading the choices …",
  allEvents: (change: string) => `All events: ${change}`,
  choices: {
    usual: { label: "The period before", hint: "in the figures" as string | null },
    previous: { label: "The period before", hint: "in the figures and in the charts" as string | null },
    year: { label: "The same days a year before", hint: null as string | null },
    none: { label: "Nothing", hint: null as string | null },
  },
  needsFirstDay: "A period to compare with needs a first day.",
  otherPeriod: "Or with another period",
  compare: "Compare",
  refused: "This cannot be counted",
  again: "Start again with the default view",
  asksMore: (title: string) => `This address asks for ${title}, which is not on this page. `,
  openExplore: "Open it in Explore",
  counting: "Counting the calls and meetings of the period",
  notLoaded: "The numbers of this period could not be loaded",
  inAll: (value: number) => `${events(value)} in all`,
  opens: "; every figure opens to its events and their sources.",
  unreached: (sentence: string) => `${sentence} No source of the record reaches here, so this is not a zero: it is unknown.`,
  match: (value: number) => `${number(value)} ${value === 1 ? "event matches" : "events match"} the filters.`,
  latest: "Latest in the record",
  newest: "Newest first, under the filters above",
  noEvent: "No event under these filters.",
  events: (value: number) => `${number(value)} ${value === 1 ? "event" : "events"}`,
  all: "All of them",
  pair: "Silence, reciprocity, act and answer, and who told: these two on one page",
  tallies: {
    title: "What others counted",
    which: "Which published counts",
    subtitle: "Published counts of these sides that reach into this period, against the record",
    subtitleThen: (day: string) => `Published by ${day}, of these sides and this period, against what was then known`,
    none: "No published count about these sides in this period.",
    noneOf: { match: "None match.", bound: "None name a bound that is met.", possible: "None are possible.", differ: "None differ." },
    foot: (compared: number, matching: number, differing: number) =>
      `${number(compared)} compared in all: ${number(matching)} match, ${number(differing)} differ`,
    all: "All tallies",
  },
};
