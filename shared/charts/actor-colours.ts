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
export const REST = "var(--other)";

/** Colours of actors side by side: each its own; of two that share a spare one, the second takes the other. */
export function actorColours(ids: readonly string[]): string[] {
  return assignColours(ids, ACTOR_COLOURS, SPARE);
}

/** The same from another table of own and spare colours. */
export function assignColours(ids: readonly string[], own: Readonly<Record<string, string>>, spare: readonly string[]): string[] {
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
