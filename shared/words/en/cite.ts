import type { Thing } from "#shared/charts/thing-of.ts";
import type { Noun } from "../noun.ts";
import { number, rate } from "./number.ts";
import { say } from "./say.ts";

const RECORD = "Readout's record";

const some = (value: number, one: string, many = `${one}s`): string =>
  value === 0 ? `no ${one}` : `${number(value)} ${value === 1 ? one : many}`;
const were = (value: number): string => `${number(value)} ${value === 1 ? "was" : "were"}`;
const times = (value: number): string => (value === 1 ? "once" : value === 2 ? "twice" : `${number(value)} times`);
const least = (isLeast: boolean): string => (isLeast ? "at least " : "");

/** Citations, and sentences that a newspaper can print as they are; a sentence has no full stop of its own. */
export const cite = {
  record: RECORD,
  it: "it",
  /** What a reference is made of. */
  recordIn: (version: string) => `record ${version}`,
  eventIn: (id: string) => `event ${id}`,
  source: (text: string) => `Source: ${text}.`,
  sources: (texts: readonly string[]) => `Sources: ${texts.join("; ")}.`,
  dataSet: "data set",
  version: (version: string) => `Version ${version}`,
  versionOf: (version: string, day: string) => `Version ${version}, record of ${day}`,
  quoted: (text: string) => `“${text}”`,
  says: (text: string) => `says: ${text}`,
  total: (title: string) => `${title}: total`,
  pairPage: (title: string) => `${title}, page of two sides`,
  day: (day: number, month: string, year: number) => `${day} ${month} ${year}`,
  /** A period after what it is said of, with what joins the two. */
  period: {
    all: " in all years",
    until: (day: string) => ` up to ${day}`,
    since: (day: string) => ` since ${day}`,
    on: (day: string) => ` on ${day}`,
    range: (from: string, to: string) => `, from ${from} to ${to}`,
    level: (day: string) => ` on ${day}`,
    lastLevel: ", where its sources end",
  },
  status: (which: string) => (which === "" ? "" : `with the status “${which}”`),
  knownOn: (day: string) => `as known on ${day}`,
  phrases: {
    actor: (values: string) => `involving ${values}`,
    guest: (values: string) => `by ${values}`,
    host: (values: string) => `to ${values}`,
    sender: (values: string) => `by ${values}`,
    target: (values: string) => `against ${values}`,
    person: (values: string) => `naming ${values}`,
    format: (values: string) => `of the format “${values}”`,
    list: (values: string) => `according to the list “${values}”`,
  },
  /** What is counted of events, where it is not the events. */
  daysOf: (things: string) => `days that saw the start of ${things}`,
  quantityIn: (unit: string, things: string) => `${unit} in ${things}`,
  listed: {
    listings: "targets put on sanctions lists",
    delistings: "targets taken off sanctions lists",
    stock: "targets on sanctions lists",
  },
  /** Events by their kinds. @param nouns at least one */
  kinds: (value: number, nouns: readonly Noun[]) =>
    value > 1
      ? say.list(
          nouns.map(({ many }) => many),
          "and",
        )
      : say.list(
          nouns.map(({ one, many }) => (value === 0 ? many : one)),
          "or",
        ),
  /** What is counted otherwise: "persons expelled in expulsions", of one "person expelled in expulsions". */
  measure: (value: number, text: string, { one, many }: Noun) =>
    value !== 1 ? text : text.startsWith(many) ? text.replace(many, one) : text.replace(/^(\w+?)s\b/, "$1"),
  amount: (value: number, atLeast: boolean, _noun: Noun) => (value === 0 ? "no" : `${least(atLeast)}${number(value)}`),
  counts: (things: string, _value: number) => `${RECORD} counts ${things}`,
  cannotCount: (things: string) => `${RECORD} cannot give the number of ${things}, as no source covers them`,
  lists: (things: string, _total: number) => `${RECORD} lists ${things}`,
  more: (count: number) => `, and up to ${number(count)} more whose ${count === 1 ? "date is" : "dates are"} not exact`,
  doubtful: (count: number) => `, of which ${number(count)} may lie outside this, as not every date is exact`,
  caveat: {
    partial: ", according to partial sources",
    someOfIt: " (some of it according to partial sources)",
    inPart: (stretches: string) => `the sources cover ${stretches} in part`,
    uncovered: (stretches: string) => `no source covers ${stretches}`,
    someInPart: "some of the period is covered in part only",
    someUncovered: "some of the period is covered by no source",
    none: " (no source covers them)",
    all: (parts: readonly string[]) => ` (${parts.join(", ")})`,
    before: (day: string) => `before ${day}`,
    after: (day: string) => `after ${day}`,
    days: (parts: readonly string[]) => ` (no source covers the days ${say.list(parts, "and")})`,
  },
  event: (title: string, { day, month, year }: { day: string | null; month: string | null; year: string }) =>
    `${RECORD} dates “${title}” to ${day ?? month ?? year}`,
  between: (events: string, one: string, other: string) => `${RECORD} lists ${events} between ${one} and ${other}`,
  tallies: (
    matching: number,
    compared: number,
    { isChosen, known, bounded }: { isChosen: boolean; known: string | null; bounded: number },
  ) =>
    `${number(matching)} of ${number(compared)} ${isChosen ? "chosen " : ""}published counts that can be compared agree with ${RECORD}${
      known === null ? "" : `, as known on ${known}`
    }${bounded === 0 ? "" : `; ${number(bounded)} more ${bounded === 1 ? "names" : "name"} a bound that it meets`}`,
  talliesTitle: (isChosen: boolean, known: string | null) =>
    `${isChosen ? "Chosen published" : "Published"} counts against the record${known === null ? "" : `, as known on ${known}`}`,
  claim: (claim: string, finding: string) => `The claim “${claim}” was put to ${RECORD}. ${finding}`,
  claimTitle: (isOne: boolean, known: string | null) =>
    `${isOne ? "A claim" : "Claims"} in words against the record${known === null ? "" : `, as known on ${known}`}`,
  collections: (count: number) => `${RECORD} is drawn from ${some(count, "collection")}`,
  sourcesTitle: "Sources of the record",
  tenures: (count: number, whose: string) => `${RECORD} holds ${some(count, "term of office", "terms of office")}${whose}`,
  tenuresTitle: (whose: string) => `Terms of office${whose}`,
  tenuresOf: {
    actors: (names: string) => ` in posts of ${names}`,
    accreditedTo: (names: string) => ` accredited to ${names}`,
    people: (names: string) => ` held by ${names}`,
  },
  /** An analysis: what its citation is called, and what it looks at where the query names no kind. */
  analyses: {
    silence: { title: "Stretches without contact", things: "contacts" },
    reciprocity: { title: "Visits and their returns", things: "visits, calls and meetings" },
    ladder: { title: "Acts and answers", things: "acts" },
    readouts: { title: "Who told of contacts", things: "contacts" },
    network: { title: "Contacts between actors", things: "contacts" },
    unfolding: { title: "Contacts from announcement to end", things: "contacts" },
    around: { title: "Contacts around events", things: "contacts" },
    aligned: { title: "Contacts since taking office", things: "events" },
  },
  /** What is asked of an analysis, in its title. */
  parts: (parts: readonly string[]) => parts.join("; "),
  asked: {
    within: (days: number) => `answers within ${days} days`,
    around: (words: string) => `around ${words}`,
    aroundDays: (days: number) => `${days} days before and after`,
    firstDays: (days: number) => `the first ${days} days`,
  },
  /** What was found, in clauses of one sentence. */
  found: (scope: string, isPartial: boolean, clauses: readonly string[]) =>
    `According to ${RECORD} of ${scope}${isPartial ? ", drawn from partial sources" : ""}, ${clauses.join("; ")}`,
  /** What was found where there is nothing to measure. */
  answered: (scope: string, finding: string) => `${RECORD} was asked about ${scope}. ${finding}`,
  silence: {
    longest: (days: number, atLeast: boolean, from: string, to: string) =>
      `the longest silence lasted ${least(atLeast)}${some(days, "day")}, from ${from} to ${to}`,
    longer: (days: number, atLeast: boolean, from: string, to: string) =>
      `as far as partial sources say, one lasted ${least(atLeast)}${some(days, "day")}, from ${from} to ${to}`,
    noneEnded: "no silence that is covered has ended",
    usual: (days: number) => `the median silence lasted ${some(days, "day")}`,
    open: (from: string, days: number, to: string) =>
      `one had gone on since ${from}, for ${some(days, "day")}, by ${to}, the last day covered`,
    last: (day: string, thing: Thing, days: number, record: string) =>
      `the last known ${thing} dates from ${day}${days > 0 ? `, and of the ${some(days, "day")} from then to ${record} the sources say nothing` : ""}`,
    unknown: (from: string) => `whether one has gone on since ${from} cannot be said`,
    holes: "of other stretches nothing can be said, as no day of them is covered",
    kinds: (names: readonly string[]) => `no source speaks of ${say.list(names, "or")}`,
  },
  reciprocity: {
    visits: (count: number, guest: string, host: string, parts: readonly string[]) =>
      `${guest} paid ${host} ${some(count, "visit")}${parts.length === 0 ? "" : `, of which ${say.list(parts, "and")}`}`,
    noVisit: (guest: string, host: string) => `no visit by ${guest} to ${host} is known`,
    uncovered: (guest: string, host: string) => `visits by ${guest} to ${host} are not covered`,
    gatherings: (journeys: string, count: number) =>
      `${journeys} (${some(count, "more journey")} there for meetings of several states ${count === 1 ? "is" : "are"} left out)`,
    returned: (count: number, days: number) => `${were(count)} returned after a median of ${some(days, "day")}`,
    open: (count: number, day: string | null) => `${number(count)} had not been returned by ${day ?? "the last day covered"}`,
    unknown: (count: number) => `${number(count)} may or may not have been`,
    calls: (total: number, placed: readonly { by: string; count: number }[], others: number, unknown: number) => {
      if (placed.length === 0 && others === 0) return `of ${some(total, "call")} no source says who placed ${total === 1 ? "it" : "them"}`;
      const [first, ...rest] = [
        ...placed.map(({ by, count }) => ({ count, words: `by ${by}` })),
        ...(others === 0 ? [] : [{ count: others, words: "by others" }]),
      ];
      const told = [
        `${were(first?.count ?? 0)} placed ${first?.words ?? ""}`,
        ...rest.map(({ count, words }) => `${number(count)} ${words}`),
      ];
      return `of ${some(total, "call")}, ${say.list(told, "and")}${
        unknown === 0 ? "" : `, and of ${number(unknown)} no source says who placed ${unknown === 1 ? "it" : "them"}`
      }`;
    },
    noCall: "no call is known",
    callsUncovered: "calls are not covered",
    meetings: (
      total: number,
      {
        one,
        home,
        other,
        away,
        elsewhere,
        unknown,
      }: { one: string; home: number; other: string; away: number; elsewhere: number; unknown: number },
    ) =>
      `of ${some(total, "meeting")}, ${were(home)} held in ${one}, ${number(away)} in ${other} and ${number(elsewhere)} elsewhere${
        unknown === 0 ? "" : `, and of ${number(unknown)} no source says where`
      }`,
    noMeeting: "no meeting is known",
    meetingsUncovered: "meetings are not covered",
  },
  ladder: {
    did: (side: string, amounts: readonly string[], days: number) => `${side} acted on ${some(days, "day")} (${say.list(amounts, "and")})`,
    nothing: (side: string) => `no act of ${side} is known to the day`,
    answered: (side: string, count: number, within: number, lag: number) =>
      `${side} answered ${times(count)} within ${some(within, "day")}, after ${count === 1 ? "" : "a median of "}${some(lag, "day")}`,
    noAnswer: (side: string, within: number) => `${side} did not answer within ${some(within, "day")}`,
    unknown: (side: string, days: number) => `whether ${side} answered the acts of ${some(days, "day")} cannot be said`,
    sameDays: (days: number) => `on ${some(days, "day")} both acted, and no source says which came first`,
    vague: (count: number) => `${some(count, "act")} known only to a month or a year ${count === 1 ? "is" : "are"} not in these numbers`,
  },
  readouts: {
    told: (events: number, one: string, first: number, other: string, second: number, thing: Thing) =>
      `${one} gave an account of ${first === 0 ? "none" : number(first)} of ${some(events, thing)} and ${other} of ${second === 0 ? "none" : number(second)}`,
    comparable: (all: number, both: number, first: number, one: string, second: number, other: string, neither: number) => {
      const parts = [
        `${were(both)} disclosed by both`,
        `${number(first)} by ${one} alone`,
        `${number(second)} by ${other} alone`,
        ...(neither === 0 ? [] : [`${number(neither)} by neither`]),
      ];
      return `of the ${number(all)} for which it is known whether each side disclosed them, ${say.list(parts, "and")}`;
    },
    incomparable: "for none of them is it known whether each side disclosed it",
    witnesses: (count: number) => `for ${count === 0 ? "none" : number(count)} there is a source independent of both sides`,
  },
  network: {
    size: (sides: number, pairs: number, events: number, thing: Thing) =>
      `${some(events, thing)} joined ${some(sides, "state or organisation", "states or organisations")} in ${some(pairs, "pair")}`,
    partners: (names: readonly string[] | null, sides: number, partners: number) =>
      `${names === null ? `${number(sides)} of them` : say.list(names, "and")} had the most partners, ${number(partners)}${sides > 1 ? " each" : ""}`,
    closest: (one: string, other: string, events: number, thing: Thing) => `${one} and ${other} had the most ${thing}s, ${number(events)}`,
    change: (from: string, to: string, fresh: number, lost: number) =>
      `against the period from ${from} to ${to}, ${some(fresh, "pair")} ${fresh < 2 ? "was" : "were"} new and ${lost === 0 ? "none" : number(lost)} had fallen away`,
    doubt: "this change may be one of the sources, which do not cover both periods completely",
    open: (pairs: number) => `of ${some(pairs, "other pair")} no change can be told`,
    beforeUncovered: (from: string, to: string) => `the period before, from ${from} to ${to}, is not covered`,
  },
  unfolding: {
    told: (followed: number, events: number) => `${number(followed)} of ${some(events, "contact")} can be followed step by step`,
    noneAnnounced: "none of these had been announced",
    noEnd: (announced: number) => `of the ${number(announced)} announced the end of none is known`,
    ends: ({
      known,
      held,
      brief,
      cancelled,
      denied,
      notHeld,
    }: {
      known: number;
      held: number;
      brief: number;
      cancelled: number;
      denied: number;
      notHeld: number;
    }) => {
      const parts = [
        `${were(held)} held`,
        ...(brief === 0 ? [] : [`${number(brief)} came to a brief contact alone`]),
        `${were(cancelled)} cancelled`,
        ...(denied === 0 ? [] : [`${were(denied)} denied`]),
        ...(notHeld === 0 ? [] : [`${number(notHeld)} did not take place`]),
      ];
      return `of ${number(known)} announced whose end is known, ${say.list(parts, "and")}`;
    },
    lead: (days: number) => `those held had been announced ${some(days, "day")} before, in the median`,
    postponed: (count: number) => `${were(count)} postponed`,
    pending: (count: number) => `of ${number(count)} more the end is not known`,
  },
  aligned: {
    told: (days: number, lines: readonly string[]) => `the first ${some(days, "day")} had ${say.list(lines, "and")}`,
    line: (
      who: string,
      events: number,
      { atLeast, possible, perMonth }: { atLeast: boolean; possible: number; perMonth: number | null },
    ) => {
      const notes = [
        perMonth === null ? "too few days are covered for a rate" : `${rate(perMonth)} a month`,
        ...(possible === 0 ? [] : [`perhaps ${number(possible)} more`]),
      ];
      return `${least(atLeast)}${number(events)} for ${who} (${notes.join("; ")})`;
    },
    uncovered: (who: string) => `no source covers ${who}`,
  },
  around: {
    told: (days: number, words: string) => `around ${some(days, "day")} with ${words}, `,
    before: (mean: string, days: number, thing: Thing) => `the ${some(days, "day")} before had ${mean} ${thing}s on average`,
    after: (mean: string, days: number) => `the ${some(days, "day")} after ${mean}`,
    beforeUncovered: (days: number) => `the ${some(days, "day")} before are not covered whole`,
    afterUncovered: (days: number) => `the ${some(days, "day")} after are not covered whole`,
    chance: (isBefore: boolean, against: "above" | "within" | "below", low: string, high: string) =>
      `the number ${isBefore ? "before" : "after"} is ${against === "within" ? "within" : against} what 95 of 100 random shifts give, ${low} to ${high}`,
    mean: (value: number) => value.toFixed(2),
  },
};
