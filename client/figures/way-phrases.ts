import { phraseWay } from "#shared/charts/way-phrase.ts";
import type { Sides } from "../filters/use-sides.ts";
import { words } from "../words.ts";

/** How the two directions of a chart are called, from the first side's view. */
export function wayPhrases(id: "visits" | "expulsions" | "sanctions", { first, second }: Sides): { out: string; back: string } {
  const { ways } = words.headlines;
  const [travels, one] = [id === "visits", first ?? ways.anyone];
  return {
    out: phraseWay({ travels, from: one, to: second }, ways),
    back: phraseWay({ travels, from: second, to: one }, ways),
  };
}
