import type { Day } from "#shared/dates.ts";
import type { KindId } from "#shared/definitions/kinds.ts";
import type { Query } from "#shared/query.ts";
import type { Db } from "../../client.ts";
import { whileInOffice } from "./in-office.ts";
import { queryGroupCoverage } from "../kind-groups.ts";
import type { Span } from "./align.ts";
import { findHoles } from "./gaps.ts";
import { joinIntervals } from "../join-intervals.ts";

/** Days on which nobody looked for some kinds of the query. */
export interface Hole extends Span {
  kinds: readonly KindId[];
}

export interface WholeCoverage {
  /** The days on which every covered kind is covered. */
  whole: Span[];
  /** Kinds no source ever covers for these sides: of them nothing is said at all. */
  uncovered: KindId[];
  /** The longest run of these days, the earlier of two as long, on which every covered kind is covered; null where there is none. */
  knownPart: (first: Day, last: Day) => Span | null;
  holesOf: (first: Day, last: Day) => Hole[];
}

/** Where a query's silence is known, and its events whole: a day is, on which every kind is covered that some source covers at some time, and of people while they are in office. */
export function queryWholeCoverage(db: Db, query: Query): WholeCoverage {
  const known = queryGroupCoverage(db, query).map(({ kinds, intervals }) => ({
    kinds,
    intervals: joinIntervals(whileInOffice(db, query, intervals)),
  }));
  const covered = known.filter(({ intervals }) => intervals.length > 0);
  const whole = covered.map(({ intervals }) => intervals).reduce(intersect, [{ first: -Infinity, last: Infinity }]);
  return {
    whole: covered.length === 0 ? [] : whole,
    knownPart: (first, last) => longestOf(intersect([{ first, last }], whole)),
    uncovered: known.filter(({ intervals }) => intervals.length === 0).flatMap(({ kinds }) => kinds),
    holesOf: (first, last) =>
      covered
        .flatMap(({ kinds, intervals }) => findHoles(first, last, intervals).map((hole) => ({ ...hole, kinds })))
        .toSorted((a, b) => a.first - b.first),
  };
}

function longestOf(spans: readonly Span[]): Span | null {
  return spans.reduce<Span | null>((best, span) => (best === null || span.last - span.first > best.last - best.first ? span : best), null);
}

function intersect(left: readonly Span[], right: readonly Span[]): Span[] {
  return left.flatMap((a) =>
    right.flatMap((b) => {
      const [first, last] = [Math.max(a.first, b.first), Math.min(a.last, b.last)];
      return first <= last ? [{ first, last }] : [];
    }),
  );
}
