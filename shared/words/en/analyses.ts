import type { Thing } from "#shared/charts/thing-of.ts";
import { number } from "./number.ts";
import { say } from "./say.ts";

/** The pages of one analysis each: around events, the network, as it unfolded. */
export const analyses = {
  showAs: "Show as",
  around: {
    inWindow: (contacts: number, listed: number, thing: Thing) =>
      `${number(contacts)} ${contacts === 1 ? thing : `${thing}s`} counted${listed < contacts ? `; the first ${number(listed)} listed` : ""}`,
    nearDay: (offset: number, day: string) =>
      offset === 0
        ? `on ${day} itself`
        : `${number(Math.abs(offset))} ${Math.abs(offset) === 1 ? "day" : "days"} ${offset < 0 ? "before" : "after"} ${day}`,
    title: { contact: "Contacts around events", event: "Events around events" },
    about: (thing: Thing) =>
      `How many ${thing === "contact" ? "contacts" : "events of the chosen kinds"} lie in the days before and after chosen events, averaged over the days with one. The band is what the same events give when all are moved along the calendar by chance.`,
    section: "Around events",
    around: "Around",
    reach: "Before and after",
    add: {
      label: "Add single events",
      words: "Find events by words",
      latest: "The latest of these sides and kinds that are known to the day:",
      found: (shown: number, all: number) =>
        all === 0 ? "No event has these words." : `The latest ${number(shown)} known to the day of ${number(all)}:`,
      chosen: "Single events looked around",
    },
    days: (value: string) => `${value} days`,
    bar: (thing: Thing) => ` ${thing}s in the window, on average; the window of the day itself is one day`,
    band: " what 95 of 100 random shifts give",
    chart: (finding: string, thing: Thing) => `${thing === "contact" ? "Contacts" : "Events"} by days from the event. ${finding}`,
    middle: "day",
    axis: "days from the event",
    mark: (window: string, mean: string, n: number, chance: string) => `${window}: ${mean} on average (n = ${n}); chance ${chance}`,
    allBefore: (days: number) => `all ${number(days)} days before`,
    allAfter: (days: number) => `all ${number(days)} days after`,
    caption: (thing: Thing) =>
      `${thing === "contact" ? "Contacts" : "Events"} in each window, averaged over the n days whose window is covered whole`,
    heads: (thing: Thing) => ["Window", thing === "contact" ? "Contacts" : "Events", "n", "Mean", "95 of 100 random shifts", "Mean lies"],
    against: { within: "inside", above: "above", below: "below" },
    lookedAround: (shown: number, all: number) =>
      `${number(shown)} ${shown === 1 ? "event" : "events"} looked around${shown < all ? ` of ${number(all)}` : ""}`,
    allAsList: "All of them as a list",
    inReach: (value: number, thing: Thing) => `${number(value)} ${value === 1 ? thing : `${thing}s`} in reach`,
    uncovered: (value: number) => `${number(value)} on days not covered for every kind`,
    vague: (value: number) => `${number(value)} known only to a month or a year`,
    leftOut: (parts: string) => `Left out: ${parts}. `,
    noBand: "No band of chance can be drawn.",
    chance: (shifts: number, all: boolean, from: string, to: string) =>
      `Chance: ${all ? "every one of " : ""}${number(shifts)} shifts along the covered days of ${from} to ${to}; of twenty windows one lies outside by chance.`,
    itself: "the day itself",
    day: (offset: string) => `day ${offset}`,
    window: (from: string, to: string) => `days ${from} to ${to}`,
    between: (low: string, high: string) => `${low} to ${high}`,
  },
  network: {
    title: { contact: "Who meets whom", event: "Events by pairs" },
    about: {
      contact:
        "Contacts of a period by pairs of states and organisations, against the period before. A contact of three sides is one of each of its pairs; a summit of which a group and its host alone are named is of none. Those with the most contacts are shown.",
      event:
        "Events of the chosen kinds by pairs of states and organisations, against the period before. An event of three sides is one of each of its pairs. Those with the most events are shown.",
    },
    section: "The network",
    shown: { matrix: "Matrix", graph: "Graph", table: "Table" },
    sidesShown: "Sides shown",
    opens: "a number opens its events",
    zero: "0: covered, and none known",
    notCoveredPair: " not covered for this pair",
    least: (events: number) => `at least ${number(events)}`,
    leastPair: " at least: covered in part",
    leftOutPair: " –: left out by the filter",
    leftOut: (pair: string) => `${pair}: left out by the filter`,
    contactsBetween: (thing: Thing) => `${thing === "contact" ? "Contacts" : "Events"} between sides`,
    side: "Side",
    pair: (one: string, other: string) => `${one} and ${other}`,
    notCovered: (pair: string) => `${pair}: not covered`,
    cell: (pair: string, events: number, least: boolean, before: number | null) =>
      `${pair}: ${least ? "at least " : ""}${number(events)}${before === null ? "" : `, ${number(before)} in the period before`}`,
    ring: (sides: number, finding: string) => `The network as a ring of ${sides} sides. ${finding}`,
    ringNote: (thing: Thing) =>
      `A line is a pair, the thicker the more ${thing}s; a dot is a side, the larger the more partners. Pairs no source covers have no line either.`,
    node: (who: string, partners: number, contacts: number, others: readonly string[], thing: Thing) =>
      [
        `${who}: ${number(partners)} ${partners === 1 ? "partner" : "partners"}, ${number(contacts)} ${contacts === 1 ? thing : `${thing}s`}`,
        ...others,
      ].join(", "),
    with: (events: number, who: string) => `${number(events)} with ${who}`,
    sides: "Sides",
    sideHeads: (thing: Thing) => ["Side", "Partners", "Before", "Change", thing === "contact" ? "Contacts" : "Events", "Before that"],
    pairs: "Pairs",
    pairHeads: (thing: Thing) => ["Pair", thing === "contact" ? "Contacts" : "Events", "Before", "Change"],
  },
  unfolding: {
    title: "From the first report to the end",
    about:
      "Meetings and calls whose steps the record dates: reported, announced, confirmed, then held, postponed, cancelled or denied. Most contacts are known from their end alone, and are not here.",
    section: "As it unfolded",
    heldShare: "Held, of the announced whose end is known",
    noneKnown: "none is known",
    heldOf: (held: number, known: number) => `${number(held)} of ${number(known)}`,
    lead: "Announced before the day held, in the median",
    notKnown: "not known",
    days: (value: number) => `${number(value)} ${value === 1 ? "day" : "days"}`,
    slip: "Slip against the day first planned",
    slipOf: (days: number | null, plans: number) => {
      if (days === null) return "no known slip";
      const count = `${number(days)} ${days === 1 ? "day" : "days"}`;
      return plans === 1 ? `1 known slip: ${count}` : `${number(plans)} known slips: ${count} in the median`;
    },
    unmoved: (plans: number) =>
      plans === 0 ? "" : `; ${number(plans)} ${plans === 1 ? "plan" : "plans"} that no source says ${plans === 1 ? "was" : "were"} moved`,
    ends: { brief: "held as a brief contact", byRecord: " (no dated step says so)" },
    articles: "Read along the first articles, each as of its day:",
    caption: "Each contact, step by step",
    replaces: "in place of",
    later: (days: number) => `, ${number(days)} ${days === 1 ? "day" : "days"} later`,
    heads: ["Day", "Contact", "Steps", "Last known", "Days from announcement"],
    laterPage: (day: string) => `told by a later page, of ${day}`,
    noPage: "no page",
    stage: (name: string, total: number) => `${name}, ${number(total)}`,
    stageTold: (name: string, total: number, parts: string) => `${name}, ${number(total)}: ${parts}`,
    followed: "Followed step by step",
    announcedStage: "Announced",
    announced: "announced",
    neverAnnounced: "never announced",
    held: "held",
    brief: "a brief contact alone",
    cancelled: "cancelled",
    denied: "denied",
    notHeld: "not held",
    endUnknown: "end not known",
  },
  single: {
    silence: "The longest stretches without an event of the choice, and the one that goes on. What no source covers is no silence.",
    reciprocity: "Who went to whom and whether it was returned, who placed the calls, and on whose ground two sides met.",
    ladder: "Expulsions and closures of two sides as chains of act and answer, with how much and how soon.",
    readouts: "Which of two sides told of their contacts, which alone, and who else tells of them.",
  },
  known: {
    label: "What was known then",
    on: (day: string) => `What was known on ${day}.`,
    unnamed: (kind: string, sides: readonly string[], place: string | null) =>
      `${kind}, ${say.list(sides, "and")}${place === null ? "" : `, ${place}`}`,
    side: (side: string, persons: readonly string[]) => (persons.length === 0 ? side : `${side} (${say.list(persons, "and")})`),
    undated: "the record keeps no planned day",
    told: "Told by then:",
    laterPage: (day: string) => `told by a later page, of ${day}`,
    explains:
      " Each event has the status of that day, and what came later is left out. An event without dated steps counts from its own day, whenever the world heard of it: a call whose record was released years later too. What had not ended then is named by its kind and sides, with the persons and the place that titles of pages published by then carry, and has no day, if its day was still to come: the record keeps no planned day. All other titles, and all names, are those of today. ",
    today: "Show what is known today",
    before: "Step before",
    next: "Next step",
    none: "No step of these sides is dated until then.",
    nothingOpen: "Nothing of these sides was then announced or reported without an end known.",
    noEndThen: "With no end known then:",
    longPast: (value: number) => `${number(value)} whose day had passed more than a year before, and of which the record knows no end`,
    announcedOpen: (value: number) => `${number(value)} announced`,
    reportedOpen: (value: number) => `${number(value)} reported without an announcement`,
    stepless: (value: number) =>
      `. Of ${number(value)} of them no step is dated, so that ${value === 1 ? "it is" : "they are"} not among those followed step by step`,
    unnamedPublisher: (title: string) => `“${title}” (publisher not named)`,
    asOf: (status: string, day: string) => `${status}, ${day}`,
  },
};
