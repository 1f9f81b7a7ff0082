import type { Readouts } from "#shared/api.ts";
import { thingOf, type Thing } from "#shared/charts/thing-of.ts";
import { bucketSpan } from "#shared/definitions/periods.ts";
import { formatQuery, withFilter, type Query } from "#shared/query.ts";
import type { Db } from "../../client.ts";
import { coverageOf, isCovered, queryCoverage, type Coverage } from "../coverage.ts";
import { resolveQuery } from "../vocabulary.ts";
import { createTeller, queryAccounts, TOLD_KINDS, type Accounts, type Told } from "./accounts.ts";
import { queryDatedEvents, type DatedEvent } from "./dated-events.ts";
import { analysisHead, eventsOf, findSides, mentionOf } from "./parts.ts";
import { describeReadouts } from "./readouts-finding.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import { queryToldPairs } from "./told-pairs.ts";

/**
 * Which of two sides told of their contacts, which first, and who else did. That a side did not tell is said only where a collection of its own site covers the day; accounts are the readouts of a government,
 * other publishers are witnesses, each family once.
 */
export function queryReadouts(db: Db, asked: Query): Readouts {
  const resolved = eventsOf(resolveQuery(db, asked));
  const query = resolved.filters.kind ? resolved : withFilter(resolved, "kind", TOLD_KINDS);
  const sides = findSides(db, query);
  const head = analysisHead(db, query);
  if (sides === null) return { ...head, sides, ...tellAlone(db, query) };
  const ids: [string, string] = [sides[0].id, sides[1].id];
  const contacts = queryToldContacts(db, query, ids);
  const answer = { ...head, sides: [sides[0], sides[1]] satisfies Readouts["sides"], ...summarise(contacts, ids), pairs: [] };
  answer.years = fillYears(answer.years, queryCoverage(db, query));
  return { ...answer, finding: describeReadouts(answer, sides, isCovered(db, query)) };
}

function tellNone(one: string, covered: boolean, thing: Thing): string {
  const said = spokenWords().findings.readouts;
  return covered ? said.noneOf(one, thing) : said.noneOfUncovered(one, thing);
}

/** A contact, and whether each of two sides told of it. */
export interface Contact {
  event: DatedEvent;
  accounts: Accounts | null;
  states: [Told, Told];
}

/**
 * The contacts of a query with who told of them.
 * @param query as `queryReadouts` narrowed it
 * @param ids the two sides
 */
export function queryToldContacts(db: Db, query: Query, ids: readonly [string, string]): Contact[] {
  const events = queryDatedEvents(db, query);
  const accounts = queryAccounts(db, events);
  const [first, second] = [createTeller(db, query, ids[0]), createTeller(db, query, ids[1])];
  return events.map((event): Contact => {
    const own = accounts.get(event.id) ?? null;
    return { event, accounts: own, states: [first(event, own), second(event, own)] };
  });
}

type Summary = Omit<Readouts, "finding" | "sides" | "pairs" | "query" | "sentence" | "period" | "vintage">;

/** One side alone: with whom it was in contact, and who of the two told, year by year. */
function tellAlone(db: Db, query: Query): Summary & Pick<Readouts, "finding" | "pairs"> {
  const nothing = summarise([], ["", ""]);
  const said = spokenWords().findings;
  const alone = queryToldPairs(db, query);
  if (alone === null) return { ...nothing, finding: said.readouts.needs, pairs: [] };
  const { one, events, told, pairs } = alone;
  const thing = thingOf(query.filters.kind);
  return {
    ...nothing,
    events: events.length,
    finding:
      events.length === 0
        ? tellNone(one.inText, isCovered(db, query), thing)
        : said.readouts.alone(events.length, one.inText, pairs.length, told, thing),
    pairs: pairs.map(({ side, contacts, query: own }) => ({
      side,
      events: contacts.length,
      ...share(contacts),
      years: shareByYear(contacts),
      query: formatQuery(own),
    })),
  };
}

function summarise(contacts: readonly Contact[], ids: readonly [string, string]): Summary {
  return {
    events: contacts.length,
    told: pair((index) => contacts.filter(({ states }) => states[index] === "told").length),
    covered: pair((index) => contacts.filter(({ states }) => states[index] !== "unknown").length),
    ...share(contacts),
    first: whoseFirst(contacts, ids),
    initiators: TOLD_BY.map((toldBy) => initiatorsOf(toldBy, contacts, ids)),
    years: shareByYear(contacts),
    witnesses: countWitnesses(contacts),
    oneSided: contacts.filter(isOneSided).map(({ event, states }) => ({
      ...mentionOf(event),
      toldBy: states[0] === "told" ? ids[0] : ids[1],
      states,
    })),
  };
}

/** With the years between that know of no contact: none where a source covers them, else not covered. */
function fillYears(years: Readouts["years"], coverage: Coverage): Readouts["years"] {
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? -1];
  const known = new Map(years.map((year) => [year.year, year]));
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const span = bucketSpan("year", year);
    return known.get(year) ?? { year, ...share([]), covered: coverageOf(coverage, span.first, span.last) !== null };
  });
}

/** In time order; a contact whose date leaves the year open is in none. */
function shareByYear(contacts: readonly Contact[]): Readouts["years"] {
  const dated = contacts.filter(({ event }) => event.year !== null);
  const years = [...Map.groupBy(dated, ({ event }) => event.year ?? 0)].toSorted(([one], [other]) => one - other);
  return years.map(([year, own]) => ({ year, ...share(own), covered: true }));
}

function share(contacts: readonly Contact[]): Pick<Readouts, "both" | "only" | "neither" | "open"> {
  const count = (one: Told, other: Told) => contacts.filter(({ states }) => states[0] === one && states[1] === other).length;
  return {
    both: count("told", "told"),
    only: [count("told", "absent"), count("absent", "told")],
    neither: count("absent", "absent"),
    open: contacts.filter(({ states }) => states.includes("unknown")).length,
  };
}

function isOneSided({ states }: Contact): boolean {
  return states.includes("told") && states.includes("absent");
}

function whoseFirst(contacts: readonly Contact[], [a, b]: readonly [string, string]): Readouts["first"] {
  const days = contacts
    .filter(({ states: [one, other] }) => one === "told" && other === "told")
    .map(({ accounts }) => ({ one: accounts?.own.get(a) ?? null, other: accounts?.own.get(b) ?? null }));
  const known = days.flatMap(({ one, other }) => (one === null || other === null ? [] : [one - other]));
  return {
    before: [known.filter((lag) => lag < 0).length, known.filter((lag) => lag > 0).length],
    sameDay: known.filter((lag) => lag === 0).length,
    notSaid: days.length - known.length,
  };
}

const CALLS: ReadonlySet<string> = new Set(["call", "video_call"]);
const TOLD_BY = ["both", "first", "second", "neither"] as const;

function initiatorsOf(
  toldBy: (typeof TOLD_BY)[number],
  contacts: readonly Contact[],
  [a, b]: readonly [string, string],
): Readouts["initiators"][number] {
  const calls = contacts.filter(({ event }) => CALLS.has(event.kind));
  const own = calls.filter(({ states }) => toldByOf(states) === toldBy).map(({ event }) => event.initiator);
  const [one, other] = [own.filter((id) => id === a).length, own.filter((id) => id === b).length];
  const notSaid = own.filter((id) => id === null).length;
  return { toldBy, initiator: [one, other], others: own.length - one - other - notSaid, notSaid };
}

function toldByOf([one, other]: readonly [Told, Told]): (typeof TOLD_BY)[number] {
  if (one === "told") return other === "told" ? "both" : "first";
  return other === "told" ? "second" : "neither";
}

function countWitnesses(contacts: readonly Contact[]): Readouts["witnesses"] {
  const counts = Map.groupBy(contacts, ({ accounts }) => accounts?.witnesses ?? 0);
  return [...counts].map(([families, own]) => ({ families, events: own.length })).toSorted((a, b) => a.families - b.families);
}

function pair(count: (index: 0 | 1) => number): [number, number] {
  return [count(0), count(1)];
}
