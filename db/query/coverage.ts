import { sql } from "drizzle-orm";
import type { Day } from "#shared/dates.ts";
import { isContact } from "#shared/charts/thing-of.ts";
import type { KindId } from "#shared/definitions/kinds.ts";
import { LISTS } from "#shared/definitions/lists.ts";
import { METRICS } from "#shared/definitions/metrics.ts";
import { idsOf } from "#shared/tables.ts";
import { countedKinds, type Query } from "#shared/query.ts";
import type { CompletenessId } from "#shared/definitions/vocabularies.ts";
import type { Window } from "#shared/windows.ts";
import type { Db } from "../client.ts";
import { joinIntervals } from "./join-intervals.ts";
import { isNamed, machineIntervals } from "./machine.ts";
import { keptOf } from "./kept.ts";
import { isFormer, standingOf } from "./standing.ts";
import { selectAll } from "./statement.ts";

interface Interval {
  first: Day;
  last: Day;
  completeness: CompletenessId;
}

interface CoverageRow extends Interval {
  kind: string;
  actorId: string | null;
  /** The other side it is about alone; null for a row about whoever that is. */
  partnerId: string | null;
  role: string | null;
  source: string;
}

/** Where the sources can speak about a query: intervals for each kind it counts. */
export interface Coverage {
  kinds: Interval[][];
  /** The same, whatever the kind. */
  all: Interval[];
  /** Only events whose text has some words count: that a source holds every event does not mean its texts hold every word. */
  searched: boolean;
  /** Last day of any interval; null when nothing is covered. */
  last: Day | null;
  first: Day | null;
}

/** One side a query names: its actors, and the role it gives them (null: any). */
interface Side {
  actors: readonly string[];
  role: string | null;
}

const ROLE_FILTERS = ["guest", "host", "sender", "target"] as const;

/**
 * The intervals in which a query's kinds are covered for its sides. Of contacts a source of one side is enough (all visits to the
 * United States hold those of France), and a source of two speaks where both are named; of a list of measures an interval that is not
 * full must overlap for every side named.
 */
export function queryCoverage(db: Db, query: Query): Coverage {
  const sides = querySides(db, query);
  if (query.tier === "machine") {
    const isUntold = sides.some(({ actors }) => isFormer(db, actors) && !isNamed(db, actors));
    return describe(isUntold ? [] : whileStanding(db, sides, machineIntervals(db, query)), false);
  }
  const rows = coverageRows(db);
  const kinds = METRICS[query.metric].running
    ? levelIntervals(narrow([...rows.values()].flat(), query), sides)
    : countedKinds(query)
        .map((kind) => kindIntervals(narrow(rows.get(kind) ?? [], query), sides))
        .filter((intervals) => intervals.length > 0);
  return describe(whileStanding(db, sides, kinds), query.text !== null);
}

function describe(kinds: Interval[][], searched: boolean): Coverage {
  const all = kinds.flat();
  return {
    kinds,
    all,
    searched,
    first: all.length === 0 ? null : all.reduce((least, { first }) => Math.min(least, first), Infinity),
    last: all.length === 0 ? null : all.reduce((most, { last }) => Math.max(most, last), -Infinity),
  };
}

/** Nothing is told of a state by its name while another stood in its place: of Russia before 26 December 1991, of the Soviet Union after. */
function whileStanding(db: Db, sides: readonly Side[], kinds: Interval[][]): Interval[][] {
  const stretches = sides.flatMap(({ actors }) => standingOf(db, actors) ?? []);
  const within = stretches.map((stretch) => [{ ...stretch, completeness: "full" as const }]);
  return kinds.map((own) => within.reduce(intersect, own)).filter((own) => own.length > 0);
}

/** The sources that speak of a kind and of a side of a query on some day of a window, in alphabetical order. */
export function querySourcesWithin(db: Db, query: Query, kind: KindId, { from, to }: Window): string[] {
  const sides = querySides(db, query);
  const rows = narrow(coverageRows(db).get(kind) ?? [], query)
    .filter((row) => row.first <= to && row.last >= from)
    .filter((row) => sides.length === 0 || speaks(row, sides));
  return [...new Set(rows.map(({ source }) => source))].toSorted();
}

/** The rows of the sources and lists asked for, as they were known. */
function narrow(rows: readonly CoverageRow[], query: Query): CoverageRow[] {
  const { source: sources, list: lists } = query.filters;
  const listed: readonly string[] | null = countsListings(query) ? (lists ?? idsOf(LISTS)) : null;
  return rows
    .filter(({ source }) => (sources?.includes(source) ?? true) && (listed?.includes(source) ?? true))
    .flatMap((row) => clip(row, query.knownOn));
}

/** What came after a day was not known on it, whatever the sources hold today. */
function clip(row: CoverageRow, knownOn: Day | null): CoverageRow[] {
  if (knownOn === null || row.last <= knownOn) return [row];
  return row.first > knownOn ? [] : [{ ...row, last: knownOn }];
}

/** A level over several lists is known only where each of them is: one that ends earlier would look like a fall. */
function levelIntervals(rows: readonly CoverageRow[], sides: readonly Side[]): Interval[][] {
  const lists = [...Map.groupBy(rows, (row) => row.source).values()]
    .map((own) => kindIntervals(own, sides))
    .filter((own) => own.length > 0);
  const shared = lists.length === 0 ? [] : lists.reduce(intersect);
  return shared.length === 0 ? [] : [shared];
}

/** How well a span is covered; null where no interval touches it. Full only when every covered kind is full throughout, and no word is searched for. */
export function coverageOf(coverage: Coverage, first: Day, last: Day): CompletenessId | null {
  const touching = coverage.all.filter((interval) => interval.first <= last && interval.last >= first);
  if (touching.length === 0) return null;
  const full = coverage.kinds.every((intervals) =>
    intervals.some((interval) => interval.completeness === "full" && interval.first <= first && interval.last >= last),
  );
  if (full) return coverage.searched ? "partial" : "full";
  return touching.every((interval) => interval.completeness === "sample") ? "sample" : "partial";
}

const joined = new WeakMap<Coverage, readonly { first: Day; last: Day }[]>();

/** Whether sources reach at least half of the days of a span: where they know two weeks of a year, nothing recorded is no zero of the year. */
export function coversHalf(coverage: Coverage, first: Day, last: Day): boolean {
  const intervals = joined.get(coverage) ?? joinIntervals(coverage.all);
  joined.set(coverage, intervals);
  const days = intervals.reduce((sum, own) => sum + Math.max(0, Math.min(own.last, last) - Math.max(own.first, first) + 1), 0);
  return days * 2 >= last - first + 1;
}

/** The stretch of a period between the first and the last day any source covers; null where none does. */
export function coveredSpan(coverage: Coverage, period: Pick<Query, "from" | "to">): { first: Day; last: Day } | null {
  const inside = coverage.all.filter(({ first, last }) => first <= (period.to ?? last) && last >= (period.from ?? first));
  if (inside.length === 0) return null;
  const first = Math.min(...inside.map((interval) => interval.first));
  const last = Math.max(...inside.map((interval) => interval.last));
  return { first: Math.max(first, period.from ?? first), last: Math.min(last, period.to ?? last) };
}

/** Whether any source covers any of a query's own period. */
export function isCovered(db: Db, query: Query): boolean {
  return coveredSpan(queryCoverage(db, query), query) !== null;
}

/** How well a period is covered between the first and the last day any source covers; null where none does. */
export function completenessWithin(coverage: Coverage, period: Pick<Query, "from" | "to">): CompletenessId | null {
  const span = coveredSpan(coverage, period);
  return span === null ? null : coverageOf(coverage, span.first, span.last);
}

/**
 * The query whose events make up a level: none after the day to which all its lists are known, unless it tells the lists
 * apart and each has its own last day.
 */
export function levelQuery(query: Query, coverage: Coverage): Query {
  const apart = [query.by, query.split].some((id) => id === "list" || id === "sender" || id === "source");
  return apart ? query : withinReach(query, coverage);
}

/** The query of a total: a level is told for the last day a list covers, not for one it does not reach. */
export function withinReach(query: Query, { last }: Coverage): Query {
  if (!METRICS[query.metric].running || last === null) return query;
  const to = Math.min(query.to ?? last, last);
  return query.from !== null && query.from > to ? query : { ...query, to };
}

function kindIntervals(rows: readonly CoverageRow[], sides: readonly Side[]): Interval[] {
  if (sides.length === 0) return rows.filter(({ partnerId }) => partnerId === null).map(toInterval);
  // Who tells of all contacts of a state tells of those with any other.
  const enough = rows.filter((row) => (row.completeness === "full" || row.partnerId !== null || isContact(row.kind)) && speaks(row, sides));
  // A list of measures is about its own keeper and targets.
  const lists = rows.filter(({ kind, partnerId }) => partnerId === null && !isContact(kind));
  const shared = sides.map((side) => lists.filter((row) => speaksFor(row, side)).map(toInterval)).reduce(intersect);
  return [...enough.map(toInterval), ...shared];
}

/** Whether a row speaks of any of the sides; one of two speaks only where both are meant: of all others either has it knows nothing. */
function speaks(row: CoverageRow, sides: readonly Side[]): boolean {
  return row.partnerId === null ? sides.some((side) => speaksFor(row, side)) : speaksForPair(row, sides);
}

/** Every side is one of the two, and both of the two are meant. */
function speaksForPair({ actorId, partnerId }: CoverageRow, sides: readonly Side[]): boolean {
  const has = (id: string | null, { actors }: Side): boolean => id !== null && actors.includes(id);
  if (!sides.every((side) => has(actorId, side) || has(partnerId, side))) return false;
  return sides.length > 1 && sides.some((side) => has(actorId, side)) && sides.some((side) => has(partnerId, side));
}

function speaksFor(row: CoverageRow, side: Side): boolean {
  if (row.actorId === null) return true;
  if (!side.actors.includes(row.actorId)) return false;
  return row.role === null || side.role === null || row.role === side.role;
}

function intersect(left: Interval[], right: Interval[]): Interval[] {
  return left.flatMap((a) =>
    right.flatMap((b) => {
      const first = Math.max(a.first, b.first);
      const last = Math.min(a.last, b.last);
      const completeness = a.completeness === "full" ? b.completeness : a.completeness;
      return first <= last ? [{ first, last, completeness }] : [];
    }),
  );
}

function querySides(db: Db, query: Query): Side[] {
  const { actor, with: other, person, withPerson } = query.filters;
  const sides: Side[] = [
    { actors: actor ?? [], role: null },
    { actors: other ?? [], role: null },
    ...ROLE_FILTERS.map((role) => ({ actors: query.filters[role] ?? [], role })),
    { actors: actor ? [] : personActors(db, person ?? []), role: null },
    { actors: other ? [] : personActors(db, withPerson ?? []), role: null },
  ];
  return sides.filter((side) => side.actors.length > 0);
}

/** States and organisations that people took part for; kept by person, for a list of claims asks for the same few. */
function personActors(db: Db, people: readonly string[]): string[] {
  const known = actorsOf.get(db) ?? new Map<string, string[]>();
  actorsOf.set(db, known);
  const found = people.flatMap((id) => {
    const own = known.get(id) ?? queryPersonActors(db, id);
    if (known.size < MOST_PEOPLE) known.set(id, own);
    return own;
  });
  return [...new Set(found)];
}

const actorsOf = new WeakMap<Db, Map<string, string[]>>();
/** More people than the record has leaders; ids that nobody has are refused before. */
const MOST_PEOPLE = 10_000;

function queryPersonActors(db: Db, id: string): string[] {
  const rows = selectAll<{ id: string }>(
    db,
    sql`SELECT DISTINCT actor_id AS id FROM event_actor WHERE actor_id IS NOT NULL AND person_id = ${id}`,
  );
  return rows.map((row) => row.id);
}

/**
 * By kind: a network asks for the coverage of hundreds of pairs. Single events of two are left out: what is recorded counts without
 * coverage, and of the days around it nothing is known.
 */
const coverageRows = keptOf((db) =>
  Map.groupBy(
    selectAll<CoverageRow>(
      db,
      sql`SELECT source_id AS source, kind, actor_id AS actorId, partner_id AS partnerId, role, from_day AS first, to_day AS last, completeness FROM coverage
        WHERE partner_id IS NULL OR completeness <> 'sample' ORDER BY id`,
    ),
    ({ kind }) => kind,
  ),
);

/** Only the lists themselves know who is on them. */
function countsListings({ metric, filters }: Query): boolean {
  return METRICS[metric].kinds !== null || filters.list !== undefined;
}

function toInterval({ first, last, completeness }: CoverageRow): Interval {
  return { first, last, completeness };
}
