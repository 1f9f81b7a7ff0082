import type { KindId } from "#shared/definitions/kinds.ts";
import { countedKinds, withFilter, type Query } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { queryCoverage, type Coverage } from "./coverage.ts";

/** Kinds that one collection holds alike: who lists calls lists those with a picture, who lists meetings lists summits. */
const ALIKE: readonly (readonly KindId[])[] = [
  ["call", "video_call"],
  ["meeting", "summit"],
];

/** The kinds given, those that are covered together in one group. */
function groupKinds(kinds: readonly KindId[]): KindId[][] {
  const groups = [...new Set(kinds.map((kind) => ALIKE.find((alike) => alike.includes(kind)) ?? [kind]))];
  return [...new Map(groups.map((group) => [group.join(), group.filter((kind) => kinds.includes(kind))])).values()];
}

/** The intervals of each group of the kinds a query counts, whatever kind of the group they are of. */
export function queryGroupCoverage(db: Db, query: Query): { kinds: KindId[]; intervals: Coverage["all"] }[] {
  return groupKinds(countedKinds(query)).map((kinds) => ({ kinds, intervals: queryCoverage(db, withFilter(query, "kind", kinds)).all }));
}
