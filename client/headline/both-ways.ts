import { formatNumber } from "../format.ts";
import { capitalise } from "./nouns.ts";

export interface WaySum {
  /** "by the United States", "to Russia". */
  phrase: string;
  value: number;
}

/** Two directions side by side: the sums, and nothing about who answered whom. */
export function headlineBothWays(noun: string, out: WaySum, back: WaySum): string {
  if (out.value === 0 && back.value === 0) return `No ${noun} either way in this period`;
  if (out.value === back.value) return `${capitalise(noun)}: ${formatNumber(out.value)} each way`;
  const [more, less] = out.value > back.value ? [out, back] : [back, out];
  return `${capitalise(noun)}: ${formatNumber(more.value)} ${more.phrase}, ${formatNumber(less.value)} ${less.phrase}`;
}
