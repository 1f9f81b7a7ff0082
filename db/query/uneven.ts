import type { KindId } from "#shared/definitions/kinds.ts";
import { METRICS } from "#shared/definitions/metrics.ts";
import type { Query } from "#shared/query.ts";
import type { Window } from "#shared/windows.ts";
import type { Db } from "../client.ts";
import { joinIntervals } from "./join-intervals.ts";
import { querySourcesWithin, type Coverage } from "./coverage.ts";
import { queryGroupCoverage } from "./kind-groups.ts";

/** How far sources reach into a window: from end to end, all they know or in part; not to its end; or not at all. */
type Reach = "full" | "partial" | "broken" | "none";

interface Unlikeness {
  /** Kinds covered otherwise in one window than in the other, or in neither from end to end: nothing may be told of their growth. */
  uneven: KindId[];
  /** Kinds known in part in both windows, by other sources in each: what is known grows with each that begins, so that no rate may be told. */
  otherSources: KindId[];
}

/** In what the sources of two windows differ. Kinds covered in neither are counted in neither, and are left out. */
export function compareCoverage(db: Db, query: Query, one: Window, other: Window): Unlikeness {
  if (METRICS[query.metric].running) return { uneven: [], otherSources: [] };
  const groups = queryGroupCoverage(db, query).map(({ kinds, intervals }) => {
    const [now, before] = [reachInto(one, intervals), reachInto(other, intervals)];
    return { kinds, reach: now === before ? now : "broken" };
  });
  const sourcesOf = (kind: KindId, window: Window) => querySourcesWithin(db, query, kind, window).join();
  return {
    uneven: groups.flatMap(({ kinds, reach }) => (reach === "broken" ? kinds : [])),
    otherSources: groups
      .flatMap(({ kinds, reach }) => (reach === "partial" ? kinds : []))
      .filter((kind) => sourcesOf(kind, one) !== sourcesOf(kind, other)),
  };
}

type Intervals = Coverage["all"];

function reachInto({ from, to }: Window, intervals: Intervals): Reach {
  const spans = (own: Intervals) => joinIntervals(own).some(({ first, last }) => first <= from && last >= to);
  if (spans(intervals.filter(({ completeness }) => completeness === "full"))) return "full";
  if (spans(intervals)) return "partial";
  return intervals.some(({ first, last }) => first <= to && last >= from) ? "broken" : "none";
}
