import type { Sides } from "../filters/use-sides.ts";

/** How the two directions of a chart are called, from the first side's view. */
export function wayPhrases(id: "visits" | "expulsions" | "sanctions", { first, second }: Sides): { out: string; back: string } {
  const one = first ?? "anyone";
  if (id === "visits") return { out: second === null ? `abroad by ${one}` : `to ${second}`, back: `to ${one}` };
  return { out: `by ${one}`, back: second === null ? "by others" : `by ${second}` };
}
