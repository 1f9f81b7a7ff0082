import type { Query } from "../query.ts";
import { actorColours, assignColours, REST } from "./actor-colours.ts";

/** Who travels is told in the colours of contact, not in those of sanctions. */
const TRAVELLERS: Readonly<Record<string, string>> = { USA: "var(--visit-out)", RUS: "var(--visit-back)", SUN: "var(--visit-back)" };
const ROADS = ["var(--visit-out)", "var(--visit-back)"] as const;

/** Colours of the two ways of a chart by who acts: the first side, the second side, or the rest of the world. */
export function wayColours(chart: "visits" | "expulsions", { actor, with: other }: Query["filters"]): [string, string] {
  const ids = [actor, other].map((side) => (side?.length === 1 ? (side[0] ?? "") : ""));
  // The rest of the world travels in the colour that is left.
  const travellers = ids.map((id) => (id === "" ? "the rest" : id));
  const [out = REST, back = REST] = chart === "visits" ? assignColours(travellers, TRAVELLERS, ROADS) : actorColours(ids);
  return [out, back];
}
