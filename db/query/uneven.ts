import type { KindId } from "#shared/definitions/kinds.ts";
import { METRICS } from "#shared/definitions/metrics.ts";
import { countedKinds, withFilter, type Query } from "#shared/query.ts";
import type { Window } from "#shared/windows.ts";
import type { Db } from "../client.ts";
import { joinIntervals } from "./analyses/gaps.ts";
import { queryCoverage } from "./coverage.ts";
import { groupKinds } from "./kind-groups.ts";

/** How far sources reach into a window: from end to end, all they know or in part; not to its end; or not at all. */
type Reach = "full" | "partial" | "broken" | "none";

/**
 * Kinds of a query that the sources do not cover alike in two windows, or cover in neither from end to end: what is added up over them
 * grows with what is known, so that no rate may be told. Kinds covered in neither are counted in neither, and are left out.
 */
export function unevenKinds(db: Db, query: Query, one: Window, other: Window): KindId[] {
  if (METRICS[query.metric].running) return [];
  return groupKinds(countedKinds(query)).flatMap((kinds) => {
    const { all } = queryCoverage(db, withFilter(query, "kind", kinds));
    const [now, before] = [reachInto(one, all), reachInto(other, all)];
    return now === before && now !== "broken" ? [] : kinds;
  });
}

type Intervals = ReturnType<typeof queryCoverage>["all"];

function reachInto({ from, to }: Window, intervals: Intervals): Reach {
  const spans = (own: Intervals) => joinIntervals(own).some(({ first, last }) => first <= from && last >= to);
  if (spans(intervals.filter(({ completeness }) => completeness === "full"))) return "full";
  if (spans(intervals)) return "partial";
  return intervals.some(({ first, last }) => first <= to && last >= from) ? "broken" : "none";
}
