import type { Thing } from "#shared/charts/thing-of.ts";
import { number } from "./number.ts";
import { say } from "./say.ts";

/** "most", "2nd most", "11th most". */
function rank(place: number): string {
  const teen = place % 100 >= 11 && place % 100 <= 13;
  const suffix = teen ? "th" : (["th", "st", "nd", "rd"][place % 10] ?? "th");
  return place === 1 ? "most" : `${number(place)}${suffix} most`;
}

/** Two sides on one page: silence, reciprocity, act and answer, who told. */
export const pair = {
  title: (one: string, other: string) => `${one} and ${other}`,
  fault: {
    heading: "This address names no two sides",
    alone: (one: string) => `It names ${one === "" ? "no side" : `“${one}” alone`}; a pair has two.`,
    same: (one: string) => `“${one}” stands on both sides; a pair has two different ones.`,
    unknown: (side: string) => `“${side}” is no state or organisation of the record.`,
    meant: "Did you mean",
    allowed: "A side is named by its code of three letters, as USA or RUS, an organisation by its short name, as EU. For example:",
  },
  allEvents: "All events between the two",
  packages: "A package for each section: its rows, the events behind them, metadata and citation.",
  nothingListed: "nothing of the kind is in the record.",
  dashboard: "The dashboard",
  lead: "Their place among others, silence, reciprocity, act and answer, contacts around measures, plans as they unfolded, who told of it, their leaders compared, and what others counted, in all years of the record. ",
  onDashboard: "The same two on the dashboard",
  otherSide: "seen from the other side",
  leaders: "Leaders from day 0",
  noLeaders: (who: string) => `The record has no terms of office of leaders of ${who}, so that nothing can be laid from a day 0.`,
  choice: {
    label: "The two sides",
    exchange: (who: string) => `Choose another side in place of ${who}`,
    with: (who: string) => `Who with ${who}?`,
  },
  place: {
    title: "Among others",
    uncovered: (one: string, other: string) => `No source covers contacts of leaders of ${one} and ${other}.`,
    twice: " A visit and a meeting on it are two contacts.",
    none: (who: string, whose: string) => `The record has no such contact of ${who} with ${whose}.`,
    told: (of: number, place: number, contacts: number, who: string, whose: string) =>
      `Of ${number(of)} in contact with ${whose}, ${who} had the ${rank(place)}: ${number(contacts)}.`,
    caution: " The sources do not hold all of these contacts, so the order can be theirs.",
    caption: (whose: string) => `Contacts of leaders with ${whose}`,
    heads: ["With", "Contacts", "Place"],
    unstated: (contacts: number) =>
      `${number(contacts)} more ${contacts === 1 ? "contact" : "contacts"}, of which no source states the other side.`,
  },
  counting: "Counting …",
  lookedAt: (sentence: string) => `Looked at: ${sentence}`,
  ownPage: "On its own page",
  inOne: "Everything in one",
  titles: { silence: "Silence", reciprocity: "Reciprocity", ladder: "Act and answer", readouts: "Two readouts" },
  day: "Day",
  year: "Year",
  by: (side: string) => `By ${side}`,
  all: "All",
  noSource: "No source says",
  notCovered: "not covered",
  ladder: {
    onDays: (value: number) => ` on ${number(value)} ${value === 1 ? "day" : "days"}`,
    caption: (days: number) => `Each act, and what answers it within ${number(days)} days`,
    who: "Who",
    what: "What",
    answering: "As an answer to the act before",
    own: "Its own answer",
    acts: "Acts",
    actCount: (value: number) => `${number(value)} ${value === 1 ? "act" : "acts"}`,
    unstated: (unit: string) => `${unit}, number not stated`,
    amount: (value: number, atLeast: boolean, unit: string) => `${atLeast ? "at least " : ""}${number(value)} ${unit}`,
    sameDay: "same day; which came first no source says",
    lag: (days: number) => `${number(days)} ${days === 1 ? "day" : "days"} after`,
    stated: "as the record states",
    within: "An answer lies within",
    days: (value: number) => `${number(value)} days`,
    answered: {
      answered: "answered",
      sameDay: "same day; which came first no source says",
      passed: (date: string, lagDays: number, answers: string) =>
        `the next act of the other side, ${date} (${number(lagDays)} ${lagDays === 1 ? "day" : "days"} after), is counted for that of ${answers}`,
      possible: (dates: readonly string[]) =>
        `nobody can say whether it was answered: an act known only to ${say.list(dates, "or")} may be it`,
      open: "no answer in time",
      waiting: "the sources end before an answer",
      unknown: "whether it was answered is not covered",
    },
  },
  readouts: {
    contacts: (value: number) => `${number(value)} ${value === 1 ? "contact" : "contacts"}`,
    open: (value: number) => `; for ${number(value)} nobody can say of both sides whether they told`,
    witnessCaption: "Publishers independent of both, one for each family",
    witnesses: "Witnesses",
    contactHead: "Contacts",
    none: "None",
    known: "Where it is known of both whether they told",
    byBoth: "By both",
    byAlone: (side: string) => `By ${side} alone`,
    byNeither: "By neither",
    placed: "Who placed the calls, by whose account the record has",
    placedHeads: ["Account by", "Calls"],
    placedBy: (side: string) => `By ${side}`,
    byOthers: "By others",
    noSource: "No source says",
    accountOf: { both: "both", neither: "neither" },
    oneAccount: (side: string) => `${side}, none by the other`,
    placedNote: (silent: number, calls: number) =>
      `Of ${number(calls)} ${calls === 1 ? "call" : "calls"} no source says who placed ${number(silent)}. The record keeps one answer for a call, and not which of its sources gave it.`,
    pairs: (side: string) => `Contacts of ${side}, by the other side and who told`,
    pairHeads: (side: string) => ["With", "Contacts", "By both", `By ${side} alone`, "By the other alone", "By neither", "Not known"],
    morePairs: (value: number) => `${number(value)} more are in the file.`,
    oneAlone: "Told by one alone",
    contact: "Contact",
    toldBy: "Told by",
  },
  reciprocity: {
    withoutVisit: "Meetings on one side's ground that no listed visit holds",
    visits: "Visits",
    heads: ["Who to whom", "Visits", "Returned", "Not returned", "Unknown", "Median days to the return"],
    way: (guest: string, host: string) => `${guest} to ${host}`,
    until: (open: number, day: string) => `${number(open)} by ${day}`,
    others: "Others",
    calls: "Calls",
    placedBy: "Placed by",
    grounds: "Meetings by ground",
    in: "In",
    meetings: "Meetings",
    otherCountries: (value: number) => `${value} other countries`,
    balance: "Years with visits, or without coverage",
    running: "Balance so far",
    notReturned: "Visits not returned",
    visit: "Visit",
  },
  tallies: {
    title: "What others counted",
    none: "The record has no published count about both of these sides.",
    told: (compared: number, groups: string) =>
      `${number(compared)} published ${compared === 1 ? "count" : "counts"} about both sides ${compared === 1 ? "was" : "were"} set against the record: ${groups}.`,
    looked: "Published counts that name both sides or their leaders, each asked of the record under its own rule.",
    caption: "Published counts against the record",
    heads: ["Claim", "Published by", "Published and ours", "Why they differ"],
  },
  silence: {
    contacts: (value: number, thing: Thing) => `${number(value)} ${value === 1 ? thing : `${thing}s`} known to the day`,
    vague: (value: number) => `, and ${number(value)} to a month or a year`,
    caption: "The silence that goes on, and the longest that ended: those fully covered first, then those partial sources speak of",
    heads: ["Length", "From", "To", "Last before", "Ended by", "Covered"],
    days: (value: number, atLeast: boolean) => `${atLeast ? "at least " : ""}${number(value)} ${value === 1 ? "day" : "days"}`,
    covered: { full: "fully", partial: "in part", sample: "by a sample" },
    except: (told: string) => `; not covered: ${told}`,
    ofThem: (value: number, who: string) => `; ${number(value)} of them with the predecessor, ${who}`,
    streak: (months: number, from: string, to: string, thing: Thing) =>
      `Longest run of calendar months with ${thing === "contact" ? "a contact" : "an event"} each: ${number(months)} ${months === 1 ? "month" : "months"}, ${from === to ? from : `${from} – ${to}`}, `,
    inStreak: (events: number, thing: Thing) => `${number(events)} ${events === 1 ? thing : `${thing}s`}`,
    perhaps: "not known to go on",
    goesOn: "goes on",
    unknownCaption: "Stretches of which nobody can say, because no day of them is covered for every kind; the longest",
    unknownHeads: ["Length", "From", "To", "Not covered"],
    /** Of which kinds nobody can say; `from` and `to` are null where that is so all along. */
    hole: (kinds: readonly string[], from: string | null, to: string) =>
      from === null ? kinds.join(", ") : `${kinds.join(", ")} ${from} – ${to}`,
  },
};
