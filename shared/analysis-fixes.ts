import type { KindId } from "./definitions/kinds.ts";
import { BadParameter } from "./errors.ts";
import { describeFault, type ParameterFault } from "./mend-query.ts";
import { DEFAULT_QUERY, withFilter, type Query } from "./query.ts";

/** What the reciprocity of two sides looks at, each by itself. */
export const RECIPROCITY_KINDS: readonly KindId[] = ["call", "meeting", "summit", "video_call", "visit"];

const { by, split, metric, count } = DEFAULT_QUERY;
const GROUPING: Partial<Query> = { by, split };
const COUNTING: Partial<Query> = { ...GROUPING, metric, count };

/** What each analysis sets itself: asked for otherwise, it would answer what was not asked. */
const FIXED = {
  silence: GROUPING,
  aligned: COUNTING,
  reciprocity: COUNTING,
  ladder: COUNTING,
  readouts: COUNTING,
  network: COUNTING,
  around: COUNTING,
  unfolding: COUNTING,
} as const satisfies Record<string, Partial<Query>>;

export type FixingAnalysis = keyof typeof FIXED;

export function isFixing(name: string): name is FixingAnalysis {
  return Object.hasOwn(FIXED, name);
}

/** The parameters that an analysis sets itself. */
export function fixedNames(name: FixingAnalysis): string[] {
  return [...Object.keys(FIXED[name]), ...(name === "reciprocity" ? ["kind"] : [])];
}

/** The query as an analysis takes it, and what of it was left out because the analysis sets it itself. */
export function withoutFixed(name: FixingAnalysis, query: Query): { query: Query; faults: readonly ParameterFault[] } {
  const refused = findFixed(name, query);
  const left = refused.some(({ parameter }) => parameter === "kind") ? withFilter(query, "kind", []) : query;
  return { query: { ...left, ...FIXED[name] }, faults: refused.map(describeFault) };
}

/** @throws BadParameter naming the first parameter that the analysis sets itself */
export function refuseFixed(name: FixingAnalysis, query: Query): void {
  const [first] = findFixed(name, query);
  if (first !== undefined) throw first;
}

function findFixed(name: FixingAnalysis, query: Query): BadParameter[] {
  const [usual, given] = [new Map(Object.entries(FIXED[name])), new Map(Object.entries(query))];
  const set = [...usual].flatMap(([parameter, value]) =>
    given.get(parameter) === value ? [] : [refusal(parameter, String(given.get(parameter)), typeof value === "string" ? value : null)],
  );
  const [kinds, all] = [query.filters.kind?.toSorted().join(",") ?? "", RECIPROCITY_KINDS.join(",")];
  // All of them narrow nothing: its own answer names them.
  if (name !== "reciprocity" || kinds === "" || kinds === all) return set;
  return [...set, refusal("kind", kinds, all)];
}

function refusal(parameter: string, value: string, usual: string | null): BadParameter {
  return new BadParameter({ parameter, value, reason: ["setHere"], allowed: { shape: usual === null ? ["none"] : ["leftOut", usual] } });
}
