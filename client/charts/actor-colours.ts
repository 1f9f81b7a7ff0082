import type { Query } from "#shared/query.ts";
import { OTHERS } from "./fold-parts.ts";

/** The colour of an actor that imposes, in every chart and on every page: here and nowhere else. */
const ACTOR_COLOURS: Readonly<Record<string, string>> = {
  USA: "var(--actor-usa)",
  RUS: "var(--actor-rus)",
  SUN: "var(--actor-rus)",
  EU: "var(--actor-eu)",
  GBR: "var(--actor-gbr)",
  UN: "var(--actor-un)",
  CHN: "var(--actor-chn)",
};
const SPARE = ["var(--actor-spare-1)", "var(--actor-spare-2)"] as const;
/** Who travels is told in the colours of contact, not in those of sanctions. */
const TRAVELLERS: Readonly<Record<string, string>> = { USA: "var(--visit-out)", RUS: "var(--visit-back)", SUN: "var(--visit-back)" };
const ROADS = ["var(--visit-out)", "var(--visit-back)"] as const;
const REST = "var(--other)";

/** Colours of actors side by side: each its own; of two that share a spare one, the second takes the other. */
export function actorColours(ids: readonly string[]): string[] {
  return assign(ids, ACTOR_COLOURS, SPARE);
}

/** Colours of the two ways of a chart by who acts: the first side, the second side, or the rest of the world. */
export function wayColours(chart: "visits" | "expulsions", { actor, with: other }: Query["filters"]): [string, string] {
  const ids = [actor, other].map((side) => (side?.length === 1 ? (side[0] ?? "") : ""));
  // The rest of the world travels in the colour that is left.
  const travellers = ids.map((id) => (id === "" ? "the rest" : id));
  const [out = REST, back = REST] = chart === "visits" ? assign(travellers, TRAVELLERS, ROADS) : actorColours(ids);
  return [out, back];
}

function assign(ids: readonly string[], own: Readonly<Record<string, string>>, spare: readonly string[]): string[] {
  const known = new Map(ids.flatMap((id) => (own[id] ? [[id, own[id]] as const] : [])));
  for (const id of ids) {
    if (known.has(id) || id === "" || id === OTHERS) continue;
    const start = spreadOf(id);
    const turned = spare.map((_, index) => spare[(start + index) % spare.length] ?? REST);
    known.set(id, turned.find((colour) => ![...known.values()].includes(colour)) ?? REST);
  }
  return ids.map((id) => known.get(id) ?? REST);
}

/** The same number for the same code, whatever stands beside it. */
function spreadOf(id: string): number {
  return Array.from(id, (letter) => letter.charCodeAt(0)).reduce((sum, code) => sum + code, 0);
}
