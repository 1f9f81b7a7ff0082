import type { Sides } from "../filters/use-sides.ts";
import { words } from "../words.ts";

/** How the two directions of a chart are called, from the first side's view. */
export function wayPhrases(id: "visits" | "expulsions" | "sanctions", { first, second }: Sides): { out: string; back: string } {
  const { ways } = words.headlines;
  const one = first ?? ways.anyone;
  if (id === "visits") return { out: second === null ? ways.abroadBy(one) : ways.to(second), back: ways.to(one) };
  return { out: ways.by(one), back: second === null ? ways.byOthers : ways.by(second) };
}
