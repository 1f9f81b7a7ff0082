import type { Network } from "#shared/api.ts";
import { thingOf, type Thing } from "#shared/charts/thing-of.ts";
import { compareWindows, PREVIOUS } from "#shared/compare.ts";
import { formatDay, type Day } from "#shared/dates.ts";
import { formatQuery, withFilter, type Query } from "#shared/query.ts";
import type { Db } from "../../client.ts";
import { completenessWithin, queryCoverage, type Coverage } from "../coverage.ts";
import { resolveQuery } from "../vocabulary.ts";
import { joinIntervals } from "../join-intervals.ts";
import { queryContacts, type Contacts } from "./pairs.ts";
import { analysisHead, eventsOf, sayDay, sideOf } from "./parts.ts";
import { onlyContacts } from "./only-contacts.ts";
import { spokenWords } from "#shared/words/spoken.ts";

/** Sides that a matrix draws where no number is asked for. */
export const DRAWN_NODES = 12;

/** More sides of as many partners are counted, not named. */
const MOST_NAMED = 4;

/**
 * Who was in contact with whom in a period: the actors with the most contacts, the links between them, and how both changed
 * against the period before. A pair without a link had no contact only where sources cover it from end to end and the filter does not leave it out.
 * @param limit at most so many actors; null for all, of whose pairs those with a contact in one of the periods are told, and those of the sides that a matrix draws
 */
export function queryNetwork(db: Db, asked: Query, limit: number | null): Network {
  const resolved = eventsOf(resolveQuery(db, asked));
  const query = onlyContacts(resolved);
  const coverage = queryCoverage(db, query);
  const windows = compareWindows(query.from, query.to, PREVIOUS, coverage.last);
  const earlier = windows === null ? null : { ...query, ...windows.other, period: null };
  const before = earlier === null || completenessWithin(coverage, earlier) === null ? null : queryContacts(db, earlier);
  const now = queryContacts(db, query);
  const own = (a: string, b: string) => withFilter(withFilter(query, "actor", [a]), "with", [b]);
  const isKnown = (window: Days, a: string, b: string) => isCoveredThroughout(queryCoverage(db, own(a, b)), window);
  const present = presentOf(query, coverage);
  const fresh = before && earlier && countMissing(now, before, (a, b) => isKnown(earlier, a, b));
  const gone = before && countMissing(before, now, (a, b) => isKnown(present, a, b));
  const nodes = rankActors(now).slice(0, limit ?? now.actors.size);
  const pairs = limit === null ? joinPairs(pairsMet(now, before), pairsAmong(nodes.slice(0, DRAWN_NODES))) : pairsAmong(nodes);
  const answer = {
    ...analysisHead(db, query),
    completeness: completenessWithin(coverage, query),
    previous: earlier && {
      from: formatDay(earlier.from),
      to: formatDay(earlier.to),
      completeness: completenessWithin(coverage, earlier),
    },
    totals: {
      actors: now.actors.size,
      pairs: now.pairs.size,
      events: now.events,
      newPairs: fresh && fresh.known,
      lostPairs: gone && gone.known,
      openPairs: fresh && gone && fresh.open + gone.open,
    },
    nodes: nodes.map((id) => describeNode(db, id, now, before, { query, earlier })),
    ...describePairs(pairs, now, before, {
      query,
      own,
      isKnown: (a, b) => isKnown(present, a, b),
      wasKnown: (a, b) => earlier !== null && isKnown(earlier, a, b),
    }),
  };
  return { ...answer, finding: describeNetwork(db, answer, now, thingOf(query.filters.kind)) };
}

function rankActors({ actors }: Contacts): string[] {
  return [...actors]
    .toSorted(([a, one], [b, other]) => other.contacts - one.contacts || other.partners - one.partners || (a < b ? -1 : 1))
    .map(([id]) => id);
}

/** The pair with the most contacts of all, listed or not. */
function findClosest({ pairs }: Contacts): { a: string; b: string; events: number } | null {
  const [most] = [...pairs].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  if (most === undefined) return null;
  const [a = "", b = ""] = most[0].split(":");
  return { a, b, events: most[1] };
}

/** Pairs of the one that are not in the other: of how many it is known that they are not there, and of how many nobody can say. */
function countMissing(one: Contacts, other: Contacts, isKnown: (a: string, b: string) => boolean): { known: number; open: number } {
  const missing = [...one.pairs.keys()].filter((pair) => !other.pairs.has(pair));
  const known = missing.filter((pair) => {
    const [a = "", b = ""] = pair.split(":");
    return isKnown(a, b);
  }).length;
  return { known, open: missing.length - known };
}

interface Days {
  from: Day | null;
  to: Day;
}

/** The days of a query that sources can have reached. */
function presentOf({ from, to }: Query, { first, last }: Coverage): Days {
  return { from: from ?? first, to: Math.min(to ?? last ?? 0, last ?? 0) };
}

interface NodeFrame {
  query: Query;
  /** The period before. */
  earlier: Days | null;
}

function describeNode(db: Db, id: string, now: Contacts, before: Contacts | null, { query, earlier }: NodeFrame): Network["nodes"][number] {
  const none = { partners: 0, contacts: 0 };
  const own = query.filters.actor ? ofPair(query, id) : withFilter(query, "actor", [id]);
  const noneBefore = earlier !== null && isCoveredThroughout(queryCoverage(db, own), earlier) ? none : null;
  return {
    id,
    label: sideOf(db, id).label,
    ...(now.actors.get(id) ?? none),
    previous: before === null ? null : (before.actors.get(id) ?? noneBefore),
    query: formatQuery(own),
  };
}

/** The events of one actor within a query that is about others already. */
function ofPair(query: Query, id: string): Query {
  return query.filters.actor?.includes(id) === true ? withFilter(query, "actor", [id]) : withFilter(query, "with", [id]);
}

type Pair = readonly [string, string];

function pairsAmong(nodes: readonly string[]): Pair[] {
  const inOrder = nodes.toSorted();
  return inOrder.flatMap((a, index) => inOrder.slice(index + 1).map((b) => [a, b] as const));
}

/** Those with a contact in one of the two periods. */
function pairsMet(now: Contacts, before: Contacts | null): Pair[] {
  return [...new Set([...now.pairs.keys(), ...(before?.pairs.keys() ?? [])])].toSorted().map((pair) => {
    const [a = "", b = ""] = pair.split(":");
    return [a, b];
  });
}

/** Each pair once. */
function joinPairs(one: readonly Pair[], other: readonly Pair[]): Pair[] {
  const listed = new Set(one.map((pair) => pair.join(":")));
  return [...one, ...other.filter((pair) => !listed.has(pair.join(":")))];
}

interface PairFacts {
  query: Query;
  /** The query of one pair. */
  own: (a: string, b: string) => Query;
  /** Whether sources reach the two throughout the period, and throughout the one before. */
  isKnown: (a: string, b: string) => boolean;
  wasKnown: (a: string, b: string) => boolean;
}

function describePairs(
  pairs: readonly Pair[],
  now: Contacts,
  before: Contacts | null,
  { query, own, isKnown, wasKnown }: PairFacts,
): Pick<Network, "links" | "apart" | "leftOut"> {
  const links: Network["links"] = [];
  const apart: Network["apart"] = [];
  const leftOut: Network["leftOut"] = [];
  for (const [a, b] of pairs) {
    if (isLeftOut(a, b, query)) {
      leftOut.push([a, b]);
      continue;
    }
    const events = now.pairs.get(`${a}:${b}`);
    const known = isKnown(a, b);
    if (events === undefined) {
      if (known) apart.push([a, b]);
      continue;
    }
    const previous = before === null ? null : (before.pairs.get(`${a}:${b}`) ?? (wasKnown(a, b) ? 0 : null));
    links.push({ a, b, events, covered: known, previous, query: formatQuery(own(a, b)) });
  }
  return { links: links.toSorted((one, other) => other.events - one.events), apart, leftOut };
}

/** A day or two of coverage tell nothing of the years around them: no contact is known only where sources reach from end to end. */
function isCoveredThroughout({ all }: Coverage, { from, to }: Days): boolean {
  return from !== null && joinIntervals(all).some(({ first, last }) => first <= from && last >= to);
}

/** A filter of actors leaves out the pairs of two others; of those with `with` it takes the pairs of one of each. */
function isLeftOut(a: string, b: string, { filters: { actor, with: other } }: Query): boolean {
  if (!actor) return false;
  const holds = (one: string, two: string) => actor.includes(one) && (other?.includes(two) ?? true);
  return !holds(a, b) && !holds(b, a);
}

function describeNetwork(db: Db, { totals, previous, completeness }: Omit<Network, "finding">, now: Contacts, thing: Thing): string {
  const said = spokenWords().findings.network;
  const closest = findClosest(now);
  if (closest === null) return completeness === null ? said.uncovered(thing) : said.none(thing);
  const partners = Math.max(...[...now.actors.values()].map((actor) => actor.partners));
  const most = [...now.actors].filter(([, actor]) => actor.partners === partners).map(([id]) => sideOf(db, id).inText);
  return [
    said.size(totals.actors, totals.pairs, totals.events, thing),
    said.partners(most.length > MOST_NAMED ? null : most.toSorted(), most.length, partners),
    said.closest(sideOf(db, closest.a).inText, sideOf(db, closest.b).inText, closest.events, thing),
    describeChange(totals, previous, completeness, thing),
  ].join(" ");
}

function describeChange(
  { newPairs, lostPairs, openPairs }: Network["totals"],
  previous: Network["previous"],
  completeness: Network["completeness"],
  thing: Thing,
): string {
  const said = spokenWords().findings.network;
  if (previous === null) return said.noBefore;
  if (newPairs === null || lostPairs === null) return said.beforeUncovered(sayDay(previous.from), sayDay(previous.to));
  const known = completeness === "full" && previous.completeness === "full";
  const told = said.change(sayDay(previous.from), sayDay(previous.to), newPairs, lostPairs, thing);
  const open = openPairs === null || openPairs === 0 ? told : said.open(told, openPairs);
  return known ? open : said.doubt(open);
}
