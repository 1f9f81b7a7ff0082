import { DIMENSIONS, type DimensionId } from "./definitions/dimensions.ts";
import { ROLE_PAIRS, type FilterId } from "./definitions/filters.ts";
import { METRICS } from "./definitions/metrics.ts";
import { BadParameter } from "./errors.ts";
import { withFilter, type Query } from "./query.ts";
import { sidesOfQuery } from "./query-sides.ts";
import { idsOf } from "./tables.ts";

/** The other side of a count: who acts and who is acted on exchanged, or what takes back from it; null where it has none. */
export function findCounter(query: Query): Query | null {
  const { less, running } = METRICS[query.metric];
  if (running) return null;
  if (less !== null) return withFilter({ ...query, metric: less }, "kind", query.filters.kind ? METRICS[less].kinds : []);
  const named = ROLE_PAIRS.filter(({ from, to }) => query.filters[from] ?? query.filters[to]);
  if (named.length === 0) return null;
  return named.reduce(
    (turned, { from, to }) => withFilter(withFilter(turned, from, query.filters[to] ?? []), to, query.filters[from] ?? []),
    query,
  );
}

/** Of what both sides can be drawn and laid together: along time, whole or by list, which both sides name alike. */
const SPLITS: ReadonlySet<DimensionId | null> = new Set([null, "list"]);

/**
 * The other side of a count that is drawn and laid with it.
 * @throws BadParameter where there is none, or the two cannot stand together
 */
export function counterOf(query: Query): Query {
  const counter = findCounter(query);
  if (counter === null) {
    throw new BadParameter({ parameter: "sides", value: "both", reason: ["noOtherSide"], allowed: { shape: ["sides"] } });
  }
  if (DIMENSIONS[query.by].kind !== "time") {
    const allowed = idsOf(DIMENSIONS).filter((id) => DIMENSIONS[id].kind === "time");
    throw new BadParameter({ parameter: "by", value: query.by, reason: ["sidesAlongTime"], allowed });
  }
  if (!SPLITS.has(query.split)) {
    throw new BadParameter({ parameter: "split", value: query.split, reason: ["sidesByList"], allowed: ["list"] });
  }
  return counter;
}

/** Whether both sides of a count can be drawn together. */
export function hasBothSides(query: Query): boolean {
  return findCounter(query) !== null && DIMENSIONS[query.by].kind === "time" && SPLITS.has(query.split);
}

/** Who acts and who is acted on, by the filters that name them; null where the query names neither. */
export function rolesOf({ filters }: Query): { from: readonly string[]; to: readonly string[]; travels: boolean } | null {
  const pair = ROLE_PAIRS.find(({ from, to }) => filters[from] ?? filters[to]);
  if (!pair) return null;
  const of = (id: FilterId): readonly string[] => filters[id] ?? [];
  // Machine-coded reports of a visit name a sender and a target.
  const travels = pair.from === "guest" || (of("kind").length === 1 && of("kind")[0] === "visit");
  return { from: of(pair.from), to: of(pair.to), travels };
}

/** The query of the page that draws both sides of a count: what of it is a chart's own is left out. */
export function bothSidesPage(query: Query): Query {
  const plain: Query = { ...withFilter(query, "unit", []), metric: "events", split: null };
  const roles = rolesOf(query);
  if (METRICS[query.metric].less !== null || roles === null) {
    return query.filters.kind ? withFilter(plain, "kind", [...query.filters.kind, ...(findCounter(query)?.filters.kind ?? [])]) : plain;
  }
  const free = ROLE_PAIRS.reduce((left, { from, to }) => withFilter(withFilter(left, from, []), to, []), plain);
  const { first, second } = sidesOfQuery(withFilter(query, "actor", []));
  return withFilter(withFilter(free, "actor", first), "with", second);
}
