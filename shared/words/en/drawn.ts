import { number } from "./number.ts";

/** What the drawings of analyses say, on the page and in a picture. */
export const drawn = {
  silence: {
    title: { contact: "Longest stretches without contact", event: "Longest stretches without an event" },
    length: { contact: "days without contact, as far as covered", event: "days without an event, as far as covered" },
    goesOn: "goes on",
    open: "not covered all through, or a vague date in it",
    empty: "No stretch has a covered day; those without are in the file.",
    partial: "Not fully covered: some stretches are as partial sources say.",
    usual: (days: number) => `Half of all covered stretches are no longer than ${number(days)} ${days === 1 ? "day" : "days"}.`,
    shorter: "Shorter ones are not drawn.",
    uncovered: "Those without a covered day are left out.",
    vague: (events: number) =>
      `${number(events)} ${events === 1 ? "event" : "events"} known to a month or a year ${events === 1 ? "ends" : "end"} none.`,
    after: (length: string, title: string) => `${length} after: ${title}`,
  },
  reciprocity: {
    title: "Visits and their returns, calls, meetings",
    returned: "visits returned",
    notReturned: "visits not returned",
    side: (who: string) => `${who} called, or was the host`,
    third: "others, or neutral ground",
    noSource: "no source says, or none covers it",
    notCovered: (guest: string, host: string) => `Visits of ${guest} to ${host} are not covered.`,
    visits: (guest: string, host: string) => `Visits, ${guest} to ${host}`,
    calls: "Calls, placed by",
    meetings: "Meetings, on whose ground",
    part: (name: string, value: number) => `${name}: ${number(value)}`,
    parts: {
      returned: "returned",
      notReturned: "not returned",
      unknown: "not known",
      others: "others",
      neutral: "neutral ground",
      noSource: "no source says",
    },
    balance: "Running balance of visits",
    above: (who: string) => `above the line: more by ${who}`,
    below: (who: string) => `below: more by ${who}`,
    running: (year: number, balance: number, ahead: string) =>
      balance === 0 ? `${year}: as many visits each way so far` : `${year}: ${number(Math.abs(balance))} more by ${ahead} so far`,
    yearNotCovered: (year: number) => `${year}: not covered both ways`,
    oneWay: "The sources list visits of others than leaders in one direction only: no balance is drawn of all levels.",
    leftOut: "Years that are not covered both ways are left out of the running balance.",
  },
  readouts: {
    title: { contact: "Who told of contacts, by year", event: "Who told of events, by year" },
    pairs: { contact: "Who told of contacts, by the other side", event: "Who told of events, by the other side" },
    both: "both told of it",
    ownAlone: "the one asked for alone",
    otherAlone: "the other alone",
    most: (shown: number, all: number) => `${number(shown)} of ${number(all)} others are drawn: those with the most known of both sides.`,
    alone: (who: string) => `${who} alone`,
    neither: "neither",
    open: "not known for a side: not covered",
    uncovered: (contacts: number) =>
      `Of ${number(contacts)} nobody can say it of both sides: no collection of a side's site covers the day.`,
  },
  ladder: {
    title: "Acts and answers",
    bars: (who: string, unit: string | null) => (unit === null ? who : `${who}: ${unit}`),
    floor: "at least: a number is not stated",
    answer: (days: number) =>
      `An answer is the next act of the other side within ${number(days)} days, or one the record names as such; one act answers the latest before it.`,
    oneUnit: "Units are never added up: the bars are of one, the others stand in words.",
    latest: (shown: number, all: number) => `The latest ${number(shown)} of ${number(all)} days of acts.`,
    vague: (acts: number) => `${number(acts)} known to a month or a year on no ladder.`,
  },
};
