import type { Reciprocity } from "#shared/api.ts";
import { RECIPROCITY_KINDS } from "#shared/analysis-fixes.ts";
import { formatDay, parseDay, toCivil, type Day } from "#shared/dates.ts";
import { bucketSpan } from "#shared/definitions/periods.ts";
import { COUNTING_RULES } from "#shared/definitions/counting.ts";
import type { KindId } from "#shared/definitions/kinds.ts";
import { formatQuery, withFilter, type Query } from "#shared/query.ts";
import type { Db } from "../../client.ts";
import { completenessWithin, coverageOf, coveredSpan, queryCoverage, type Coverage } from "../coverage.ts";
import { resolveQuery } from "../vocabulary.ts";
import { isExact, queryDatedEvents, type DatedEvent } from "./dated-events.ts";
import { medianOf } from "./gaps.ts";
import { analysisHead, eventsOf, findSides, labelOf, mentionOf, sideOf, withoutSides, type Side } from "./parts.ts";
import { describeReciprocity } from "./reciprocity-finding.ts";
import { findReturns, firstStops, LISTED_BOTH_WAYS, type Return } from "./returns.ts";
import { spokenWords } from "#shared/words/spoken.ts";

const CALLS: readonly KindId[] = ["call", "video_call"];
const MEETINGS: readonly KindId[] = ["meeting", "summit"];

/**
 * Who went to whom, and whether the visit was returned; who placed the calls; on whose ground they met. Of all
 * levels, unless the query names one; that a visit of others than leaders was not returned is never said, because the sources list
 * those in one direction only.
 */
export function queryReciprocity(db: Db, asked: Query): Reciprocity {
  const resolved = eventsOf(resolveQuery(db, asked));
  const query = withFilter(resolved, "kind", RECIPROCITY_KINDS);
  const sides = findSides(db, query);
  const head = analysisHead(db, query);
  if (sides === null) return { ...head, finding: spokenWords().findings.needsTwo, sides, ...NOTHING };
  const [a, b] = sides;
  const [there, back] = [visitsOf(db, query, a, b), visitsOf(db, query, b, a)];
  const returns = [...matchReturns(there, back), ...matchReturns(back, there)];
  const answer = {
    ...head,
    sides: [a, b] satisfies Reciprocity["sides"],
    ways: [describeWay(there, returns), describeWay(back, returns)],
    years: visitsByYear(there, back, lastYear(head, query)),
    returns: returns.map(describeReturn).toSorted((one, other) => (one.visit.date < other.visit.date ? -1 : 1)),
    calls: describeCalls(db, withFilter(query, "kind", CALLS), sides),
    meetings: describeMeetings(db, withFilter(query, "kind", MEETINGS), sides, [there, back]),
  };
  return { ...answer, finding: describeReciprocity(answer, sides) };
}

const NOTHING: Pick<Reciprocity, "ways" | "years" | "returns" | "calls" | "meetings"> = {
  ways: [],
  years: [],
  returns: [],
  calls: { total: 0, placed: [0, 0], others: 0, notSaid: 0, completeness: null, query: "", years: [] },
  meetings: { total: 0, home: [0, 0], neutral: 0, notSaid: 0, completeness: null, query: "", countries: [], withoutVisit: [] },
};

/** Visits of one side to the other, and how far they are known. */
interface Way {
  guest: Side;
  host: Side;
  query: Query;
  coverage: Coverage;
  until: Day | null;
  stops: DatedEvent[];
  visits: DatedEvent[];
  /** Journeys to the host for a meeting of several states alone: no visit to the host, and nothing to return. */
  gatherings: { query: Query; stops: DatedEvent[] };
}

function visitsOf(db: Db, query: Query, guest: Side, host: Side): Way {
  const visits = withFilter(withoutSides(query), "kind", ["visit"]);
  const own: Query = { ...withFilter(withFilter(visits, "guest", [guest.id]), "host", [host.id]), count: "bilateral" };
  const gathered: Query = { ...withFilter(own, "format", COUNTING_RULES.bilateral.without), count: "journey" };
  const coverage = queryCoverage(db, own);
  const stops = firstStops(queryDatedEvents(db, own));
  const gatherings = { query: gathered, stops: firstStops(queryDatedEvents(db, gathered)) };
  return {
    guest,
    host,
    query: own,
    coverage,
    until: coveredSpan(coverage, own)?.last ?? null,
    stops,
    visits: stops.filter(isExact),
    gatherings,
  };
}

type Matched = Return & { guest: Side };

function matchReturns(way: Way, other: Way): Matched[] {
  const known = { visits: other.visits, intervals: other.coverage.all, until: other.until };
  return findReturns(way.visits, known).map((found) => ({ ...found, guest: way.guest }));
}

function describeWay(
  { guest, host, query, stops, visits, gatherings, coverage, until }: Way,
  returns: readonly Matched[],
): Reciprocity["ways"][number] {
  const own = returns.filter((found) => found.guest.id === guest.id);
  return {
    guest,
    host,
    visits: visits.length,
    vague: stops.length - visits.length,
    returned: own.filter(({ state }) => state === "returned").length,
    open: own.filter(({ state }) => state === "open").length,
    unknown: own.filter(({ state }) => state === "unknown").length,
    medianLagDays: medianOf(own.flatMap(({ lagDays }) => (lagDays === null ? [] : [lagDays]))),
    until: until === null ? null : formatDay(until),
    completeness: completenessWithin(coverage, query),
    query: formatQuery(query),
    gatherings: { journeys: gatherings.stops.length, query: formatQuery(gatherings.query) },
  };
}

function describeReturn({ visit, guest, state, back, lagDays }: Matched): Reciprocity["returns"][number] {
  return { visit: mentionOf(visit), guest: guest.id, level: visit.level, state, back: back && mentionOf(back), lagDays };
}

/** The year of the last day asked for, or of the last anything in the record is covered on; null where nothing is. */
function lastYear({ vintage }: Pick<Reciprocity, "vintage">, { to, knownOn }: Query): number | null {
  const covered = vintage.lastCoveredDay === null ? null : parseDay(vintage.lastCoveredDay);
  const days = [covered, to, knownOn].filter((day) => day !== null);
  return covered === null ? null : toCivil(Math.min(...days)).year;
}

/** From the first year with a visit to the last the record covers, so that those no source of visits covers stand as that.
 * Of others than leaders the sources list one way: what they differ by would be theirs. */
function visitsByYear(there: Way, back: Way, end: number | null): Reciprocity["years"] {
  const balanced = there.query.filters.level?.join() === LISTED_BOTH_WAYS;
  const known = [...there.stops, ...back.stops].flatMap(({ year }) => (year === null ? [] : [year]));
  if (known.length === 0) return [];
  const [first, last] = [Math.min(...known), Math.max(...known, ...(end === null ? [] : [end]))];
  let sum = 0;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const visits = [there, back].map((way) => visitsInYear(way, year));
    const [one = null, other = null] = visits;
    const balance = !balanced || one === null || other === null ? null : one - other;
    sum += balance ?? 0;
    return { year, visits, balance, running: balance === null ? null : sum };
  });
}

function visitsInYear({ stops, coverage, query }: Way, year: number): number | null {
  const count = stops.filter((stop) => stop.year === year).length;
  const { first, last } = bucketSpan("year", year);
  const [from, to] = [Math.max(first, query.from ?? first), Math.min(last, query.to ?? last)];
  return count > 0 || coverageOf(coverage, from, to) !== null ? count : null;
}

function describeCalls(db: Db, query: Query, [a, b]: readonly [Side, Side]): Reciprocity["calls"] {
  const calls = queryDatedEvents(db, query);
  const years = Map.groupBy(
    calls.filter(({ year }) => year !== null),
    ({ year }) => year ?? 0,
  );
  return {
    total: calls.length,
    ...tellPlaced(calls, a, b),
    completeness: completenessWithin(queryCoverage(db, query), query),
    query: formatQuery({ ...query, by: "initiator" }),
    years: [...years].map(([year, list]) => ({ year, ...tellPlaced(list, a, b) })),
  };
}

function tellPlaced(calls: readonly DatedEvent[], a: Side, b: Side): { placed: [number, number]; others: number; notSaid: number } {
  const by = Map.groupBy(calls, ({ initiator }) => initiator);
  const [one, other, nobody] = [a.id, b.id, null].map((id) => by.get(id)?.length ?? 0);
  const [placed, notSaid]: [[number, number], number] = [[one ?? 0, other ?? 0], nobody ?? 0];
  return { placed, others: calls.length - placed[0] - placed[1] - notSaid, notSaid };
}

function describeMeetings(db: Db, query: Query, [a, b]: readonly [Side, Side], ways: readonly Way[]): Reciprocity["meetings"] {
  const meetings = queryDatedEvents(db, query);
  const grounds = Map.groupBy(meetings, ({ ground }) => ground);
  const on = (id: string) => grounds.get(id)?.length ?? 0;
  const notSaid = grounds.get(null)?.length ?? 0;
  const countries = [...grounds].flatMap(([id, list]) =>
    id === null
      ? []
      : [{ country: labelOf(sideOf(db, id)), meetings: list.length, query: formatQuery(withFilter(query, "venueCountry", [id])) }],
  );
  return {
    total: meetings.length,
    home: [on(a.id), on(b.id)],
    neutral: meetings.length - on(a.id) - on(b.id) - notSaid,
    notSaid,
    completeness: completenessWithin(queryCoverage(db, query), query),
    query: formatQuery({ ...query, by: "venue-country" }),
    withoutVisit: meetings.filter((meeting) => isWithoutVisit(meeting, ways)).map(mentionOf),
    countries: countries.toSorted((one, other) => other.meetings - one.meetings || (one.country.id < other.country.id ? -1 : 1)),
  };
}

/** Known to the day, on the ground of one side, and in no visit of the other to it: the sources of visits end before, or do not list it. */
function isWithoutVisit(meeting: DatedEvent, ways: readonly Way[]): boolean {
  const way = ways.find(({ host }) => host.id === meeting.ground);
  if (way === undefined || !isExact(meeting)) return false;
  return ![...way.stops, ...way.gatherings.stops].some(({ earliest, end }) => earliest <= meeting.end && end >= meeting.earliest);
}
