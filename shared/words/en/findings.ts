import type { Thing } from "#shared/charts/thing-of.ts";
import { number, rate } from "./number.ts";
import { say } from "./say.ts";

const big = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const some = (value: number, one: string, many = `${one}s`): string =>
  value === 0 ? `no ${one}` : `${number(value)} ${value === 1 ? one : many}`;

const times = (value: number): string => (value === 1 ? "once" : value === 2 ? "twice" : `${number(value)} times`);
const often = (value: number): string => (value === 0 ? "never" : times(value));

/** What the analyses found, sentence by sentence. Names come as a sentence has them: "the United States". */
export const findings = {
  needsTwo: "This needs one state or organisation as actor and one as counterpart.",
  notStated: "not stated",
  silence: {
    uncovered: "No source covers this, so that nothing can be said of silences.",
    none: "The record has no such event.",
    vague: "No such event is known to the day, so that no silence can be measured.",
    noneEnded: "No covered silence has ended.",
    longest: (days: number, atLeast: boolean, from: string, to: string) =>
      `The longest silence lasted ${atLeast ? "at least " : ""}${some(days, "day")}, from ${from} to ${to}`,
    partialLongest: (days: number, atLeast: boolean, from: string, to: string) =>
      `As far as partial sources say, the longest silence lasted ${atLeast ? "at least " : ""}${some(days, "day")}, from ${from} to ${to}`,
    partialLonger: (days: number, atLeast: boolean, from: string, to: string) =>
      `as far as partial sources say, one lasted ${atLeast ? "at least " : ""}${some(days, "day")}, from ${from} to ${to}`,
    longer: "; ",
    usual: (days: number) => `; the usual one ${number(days)}`,
    open: (from: string, days: number, to: string, full: boolean) =>
      `${full ? "One goes on since" : "As far as partial sources say, one goes on since"} ${from}: ${some(days, "day")} by ${to}, the last covered day.`,
    noneGoesOn: (day: string, days: number, record: string, thing: Thing) =>
      days > 0
        ? `The last known ${thing} is of ${day}, where the sources end: of the ${some(days, "day")} from there to the record, ${record}, nobody can say.`
        : `None goes on: the last covered day, ${day}, has an event.`,
    noneThen: (day: string, days: number, then: string, thing: Thing) =>
      days > 0
        ? `The last ${thing} known on ${then} is of ${day}, where the sources ended: of the ${some(days, "day")} from there to that day nobody could say.`
        : `None went on: ${day} itself has an event.`,
    lastBeyond: (event: string, day: string, days: number, record: string, thing: Thing) =>
      `The last known ${thing} is of ${event}; the sources end on ${day}: of the ${some(days, "day")} from there to the record, ${record}, nobody can say what else there was.`,
    lastBeyondThen: (event: string, day: string, days: number, then: string, thing: Thing) =>
      `The last ${thing} known on ${then} is of ${event}; the sources ended on ${day}: of the ${some(days, "day")} from there to that day nobody could say what else there was.`,
    openHoles: (from: string, to: string) =>
      `Whether one goes on since ${from} nobody can say: not everything is covered up to ${to}, the last covered day.`,
    openPart: (days: number, from: string, to: string) =>
      `All of it that is covered whole, and none in it: ${some(days, "day")}, ${from} to ${to}.`,
    predecessor: (who: string, of: string, until: string) => `Up to ${until} ${who} stands for ${of}.`,
    uncoveredKinds: (kinds: readonly string[] | null, count: number) =>
      `Of ${kinds === null ? some(count, "kind") : say.list(kinds, "and")} no source speaks here; they can have been at any time.`,
    holes: (count: number) =>
      `Of ${some(count, "other stretch", "other stretches")} nobody can say, because no day of ${count === 1 ? "it" : "them"} is covered for every kind.`,
  },
  reciprocity: {
    notCovered: (guest: string, host: string) => `Visits of ${guest} to ${host} are not covered.`,
    none: (guest: string, host: string) => `The record has no visit of ${guest} to ${host}.`,
    visits: (count: number, guest: string, host: string) => `${big(some(count, "visit"))} of ${guest} to ${host}`,
    returned: (count: number, days: number) => `${count} returned, after a median of ${some(days, "day")}`,
    open: (count: number, day: string | null) => `${count} not returned by ${day ?? "the last covered day"}`,
    unknown: (count: number) => `${count} of which nobody can say whether they were returned`,
    told: (visits: string, returns: readonly string[]) => (returns.length === 0 ? `${visits}.` : `${visits}: ${say.list(returns, "and")}.`),
    gatherings: (count: number, guest: string, host: string) =>
      `${some(count, "more journey")} of ${guest} to ${host} ${count === 1 ? "was" : "were"} for meetings of several states held there, and ${count === 1 ? "is" : "are"} not counted.`,
    callsUncovered: "Calls are not covered.",
    noCall: "The record has no call.",
    calls: (count: number, parts: readonly string[]) => `${big(some(count, "call"))}: ${parts.join(", ")}.`,
    placedFirst: (count: number, by: string) => `${count} placed by ${by}`,
    placed: (count: number, by: string) => `${count} by ${by}`,
    placedOthers: (count: number) => `${count} by others`,
    placedUnknown: (count: number) => `${count} by whom no source says`,
    meetingsUncovered: "Meetings are not covered.",
    noMeeting: "The record has no meeting.",
    meetings: (count: number, parts: readonly string[]) => `${big(some(count, "meeting"))}: ${parts.join(", ")}.`,
    inState: (count: number, state: string) => `${count} in ${state}`,
    elsewhere: (count: number) => `${count} elsewhere`,
    withoutVisit: (count: number) =>
      `${big(some(count, "meeting"))} on the ground of one side ${count === 1 ? "is" : "are"} in none of the visits listed.`,
    whereUnknown: (count: number) => `${count} where no source says`,
  },
  ladder: {
    uncovered: "No source covers acts of these two against each other.",
    none: "The record has no act of these two against each other.",
    unplaced: (count: number, told: readonly string[]) =>
      `${big(some(count, "act"))} known only to a month or a year ${count === 1 ? "is" : "are"} on no ladder and not in these numbers: ${told.join("; ")}.`,
    unplacedOf: (side: string, amounts: readonly string[]) => `${say.list(amounts, "and")} by ${side}`,
    sameDays: (count: number) => `On ${some(count, "day")} both acted, and no source says which came first.`,
    nothing: (side: string) => `The record knows of no act by ${side}.`,
    did: (side: string, amounts: readonly string[], days: number) =>
      `${big(side)} acted on ${some(days, "day")}: ${say.list(amounts, "and")}.`,
    acts: (count: number) => some(count, "act"),
    /** What was done, by its unit. */
    done: {
      missions: { label: "missions closed", one: "mission closed" },
      positions: { label: "staff positions cut", one: "staff position cut" },
    },
    unstated: (unit: string) => `${unit} of which no source states the number`,
    amount: (value: number, atLeast: boolean, unit: string) => `${atLeast ? "at least " : ""}${number(value)} ${unit}`,
    noAnswer: (side: string, days: number) => `${big(side)} did not answer within ${some(days, "day")}.`,
    noAnswerTo: (side: string, acts: number, days: number) =>
      `${big(side)} did not answer the acts of ${some(acts, "day")} within ${some(days, "day")}.`,
    passed: (side: string, acts: number) =>
      `The acts of ${some(acts, "day")} were followed in time by an act of ${side} that counts as the answer to a later one.`,
    possible: (side: string, acts: number) =>
      `Whether ${side} answered the acts of ${some(acts, "day")} cannot be said: an act known only to a month or a year may be the answer.`,
    waiting: (side: string, acts: number) =>
      `Whether ${side} answered the acts of ${some(acts, "day")} cannot be said: the sources end before the time for an answer is over.`,
    unknown: (side: string, acts: number) =>
      `Whether ${side} answered the acts of ${some(acts, "day")} cannot be said: its own acts are not covered for as long.`,
    sizes: (unit: string, more: number, same: number, fewer: number) =>
      [
        ...(more > 0 ? [`${times(more)} with more ${unit}`] : []),
        ...(same > 0 ? [`${times(same)} with as many ${unit}`] : []),
        ...(fewer > 0 ? [`${times(fewer)} with fewer ${unit}`] : []),
      ].join(", "),
    answered: (side: string, count: number, days: number, sizes: readonly string[]) =>
      `${big(side)} answered ${times(count)}, after ${count === 1 ? "" : "a median of "}${days} ${days === 1 ? "day" : "days"}${sizes.length === 0 ? "" : `: ${sizes.join(", ")}`}.`,
  },
  readouts: {
    uncovered: (thing: Thing) => `The record has no ${thing} of these two that a side could have disclosed, and no source covers them.`,
    noneOfUncovered: (one: string, thing: Thing) =>
      `The record has no ${thing} of ${one} that a side could have disclosed, and no source covers any.`,
    none: (thing: Thing) => `The record has no ${thing} of these two that a side could have disclosed.`,
    told: (events: number, one: string, first: number, other: string, second: number, thing: Thing) => {
      const all = events === 1 ? `the one ${thing}` : `the ${some(events, thing)}`;
      if (first + second === 0) return `The record holds no account of ${all} by either side.`;
      const [side, count] = first === 0 ? [other, second] : [one, first];
      const more = events === 1 ? `one by ${other}` : `one by ${other} of ${number(second)}`;
      const rest = first === 0 ? `none by ${one}` : second === 0 ? `none by ${other}` : more;
      return `The record holds an account by ${side} of ${events === 1 ? "" : `${number(count)} of `}${all}, and ${rest}.`;
    },
    needs: "This needs one state or organisation as actor, and at most one as counterpart.",
    noneOf: (one: string, thing: Thing) => `The record has no ${thing} of ${one} that a side could have disclosed.`,
    alone: (events: number, one: string, partners: number, told: number, thing: Thing) =>
      `The record holds ${told === 0 ? `no account by ${one} of` : `an account by ${one} of ${number(told)} of`} its ${some(events, thing)} with ${number(partners)} ${partners === 1 ? "other" : "others"}.`,
    incomparable:
      "For none of them is it known whether each side disclosed it, so that an account by one side alone says nothing about the other.",
    comparable: (of: number, both: number, first: number, one: string, second: number, other: string, neither: number) => {
      const parts = [
        `${number(both)} ${both === 1 ? "was" : "were"} disclosed by both`,
        `${number(first)} by ${one} alone`,
        `${number(second)} by ${other} alone`,
        ...(neither === 0 ? [] : [`${number(neither)} by neither`]),
      ];
      return `Of the ${number(of)} for which it is known whether each side disclosed them, ${say.list(parts, "and")}.`;
    },
    witnesses: (count: number, of: number) => {
      const who = count === 0 ? "None" : of === 1 ? "It" : `${number(count)} of the ${number(of)}`;
      return `${who} ${count < 2 ? "is" : "are"} also told of by a source independent of both sides.`;
    },
    first: (one: string, before: number, other: string, after: number, sameDay: number, undated: number) =>
      `Where both gave an account, that of ${one} came first ${often(before)}, that of ${other} ${often(after)}, and both on the same day ${often(sameDay)}${undated === 0 ? "" : `; in ${some(undated, "case")} the record has no days to compare`}.`,
  },
  aligned: {
    termless: (who: string) => `${who} has no term of office in the record.`,
    later: (who: string) => `Left out is what begins after that day, and was not known then: ${who}.`,
    term: (who: string, from: string) => `the term of ${who} that begins on ${from}`,
    begin: "Name a leader, a term or a period to begin at day 0.",
    uncovered: (who: string) => `${who} is not covered by any source.`,
    singles: (who: string, events: number) =>
      `${who} is not covered by any source; at least ${number(events)} ${events === 1 ? "is" : "are"} recorded.`,
    line: (who: string, events: number, possible: number, atLeast: boolean, per: string) =>
      `${who}: ${atLeast ? "at least " : ""}${number(events)}${possible === 0 ? "" : `, ${number(possible)} more possible`} (${per})`,
    unknown: (who: string) => `${who}: not covered`,
    rate: (perMonth: number, months: number, counted: number | null) =>
      `${rate(perMonth)} a month ${counted === null ? "over" : `by the ${number(counted)} in`} ${number(months)} covered ${months === 1 ? "month" : "months"}`,
    partial: "Sources hold a part of what happened: what is missing may be missing in them alone.",
    noRate: (covered: number, days: number) => `no rate, as ${number(covered)} of the ${number(days)} days are covered for every kind`,
    told: (days: number, lines: readonly string[]) => `In the first ${some(days, "day")}: ${say.list(lines, "and")}.`,
    alone: "One line alone is not a comparison.",
  },
  around: {
    chosen: (count: number) => (count === 1 ? "one chosen event" : `${count} chosen events`),
    nothing: "Name kinds of events, or single events, around which contacts are to be counted.",
    none: (words: string) => `The record has no ${words} to look around.`,
    noneUncovered: (words: string) => `The record has no ${words} to look around, and no source covers any here.`,
    vague: "None of these events is known to the day.",
    uncovered: (thing: Thing) => `On the days of these events the ${thing}s are not covered for every kind.`,
    nowhere: (days: number) => `Nowhere are ${days} days before or after covered whole.`,
    told: (days: number, words: string, before: string, after: string) => `Around ${some(days, "day")} with ${words}: ${before}, ${after}.`,
    oneDay: "One day is no average, and has no band of chance.",
    mean: (mean: number | null, n: number, days: number, isBefore: boolean, thing: Thing) => {
      const reach = `the ${some(days, "day")} ${isBefore ? "before" : "after"}`;
      return mean === null ? `${reach} not covered whole` : `${mean.toFixed(2)} ${thing}s on average in ${reach} (n = ${n})`;
    },
    chance: (isBefore: boolean, against: "above" | "within" | "below", low: number, high: number) => {
      const band = `${low.toFixed(2)} to ${high.toFixed(2)}`;
      return `The number ${isBefore ? "before" : "after"} lies ${against === "within" ? `inside the ${band}` : `${against} the ${band}`} that 95 of 100 random shifts give.`;
    },
  },
  network: {
    uncovered: (thing: Thing) => `No source covers these ${thing}s.`,
    none: (thing: Thing) => `The record knows of no such ${thing}.`,
    size: (actors: number, pairs: number, events: number, thing: Thing) =>
      `${some(actors, "side")} in ${some(pairs, "pair")} by ${some(events, thing)}.`,
    partners: (names: readonly string[] | null, sides: number, partners: number) =>
      `Most partners: ${names === null ? some(sides, "side") : say.list(names, "and")} with ${partners}.`,
    closest: (one: string, other: string, events: number, thing: Thing) => `Most ${thing}s: ${one} and ${other} with ${events}.`,
    noBefore: "Without a first day there is no period before.",
    beforeUncovered: (from: string, to: string) => `The period before, from ${from} to ${to}, is not covered.`,
    change: (from: string, to: string, fresh: number, lost: number, thing: Thing) =>
      thing === "contact"
        ? `Against ${from} to ${to}: ${some(fresh, "pair")} came into contact, ${some(lost, "pair")} fell out of it.`
        : `Against ${from} to ${to}: ${some(fresh, "pair")} with such an event are new, ${some(lost, "pair")} had one and have none.`,
    open: (told: string, pairs: number) => `${told} Of ${some(pairs, "other pair")} nobody can say, as sources do not reach both periods.`,
    doubt: (told: string) => `${told} The sources do not cover both periods completely, so that a change can be theirs.`,
  },
  unfolding: {
    uncovered: "The record has no such contact, and no source covers any.",
    none: "The record has no such contact, held or planned.",
    followedNone: (events: number) => `Of ${some(events, "contact")} the record follows none from its announcement.`,
    told: (followed: number, events: number) => `The record follows ${followed} of ${some(events, "contact")} step by step.`,
    noneAnnounced: "None of them was announced.",
    noEnd: (announced: number) => `Of the ${announced} announced, it knows the end of none.`,
    ends: ({ known, held, cancelled, denied, notHeld }: Record<"known" | "held" | "cancelled" | "denied" | "notHeld", number>) => {
      const parts = [
        `${held} ${held === 1 ? "was" : "were"} held`,
        `${cancelled} cancelled`,
        `${denied} denied`,
        ...(notHeld === 0 ? [] : [`${notHeld} did not take place`]),
      ];
      return `Of ${known} announced whose end is known, ${say.list(parts, "and")}.`;
    },
    brief: (count: number) => `${count} came to a brief contact alone.`,
    heldByRecord: (count: number) => `Of ${count} of those held no dated step says so, the event alone does.`,
    lead: (days: number) => `Those held were announced ${some(days, "day")} before, in the median.`,
    postponed: (count: number) => `${count} postponed; from which day to which, no source of the record says.`,
    pending: (count: number) => `Of ${count} more the end is not known.`,
  },
};
