import { words } from "../words.ts";
import type { Noun } from "./nouns.ts";

export interface WaySum {
  /** "by the United States", "to Russia". */
  phrase: string;
  /** Null where no source covers that way. */
  value: number | null;
  /** True where events without a stated number make the value a floor. */
  floor: boolean;
}

/** Two directions side by side: the sums, and nothing about who answered whom. */
export function headlineBothWays(noun: Noun, out: WaySum, back: WaySum): string {
  const said = words.headlines;
  if (out.value === null && back.value === null) return said.bothUncovered(noun);
  if (out.value === null || back.value === null) {
    const [known, unknown] = out.value === null ? [back, out] : [out, back];
    return said.oneWay(noun, amount(known), unknown.phrase);
  }
  if (out.value === 0 && back.value === 0 && !out.floor && !back.floor) return said.bothNone(noun);
  if (out.value === back.value && !out.floor && !back.floor) return said.bothEqual(noun, out.value);
  const [more, less] = out.value >= back.value ? [out, back] : [back, out];
  return said.bothWays(noun, amount(more), amount(less));
}

function amount({ value, floor, phrase }: WaySum): string {
  return words.headlines.way(value ?? 0, floor, phrase);
}
