import { formatNumber } from "../format.ts";
import { capitalise } from "./nouns.ts";

export interface WaySum {
  /** "by the United States", "to Russia". */
  phrase: string;
  /** Null where no source covers that way. */
  value: number | null;
}

/** Two directions side by side: the sums, and nothing about who answered whom. */
export function headlineBothWays(noun: string, out: WaySum, back: WaySum): string {
  const subject = capitalise(noun);
  if (out.value === null && back.value === null) return `${subject}: not covered in this period`;
  if (out.value === null || back.value === null) {
    const [known, unknown] = out.value === null ? [back, out] : [out, back];
    return `${subject}: ${formatNumber(known.value ?? 0)} ${known.phrase}; ${unknown.phrase} is not covered`;
  }
  if (out.value === 0 && back.value === 0) return `No ${noun} either way in this period`;
  if (out.value === back.value) return `${subject}: ${formatNumber(out.value)} each way`;
  const [more, less] = out.value > back.value ? [out, back] : [back, out];
  return `${subject}: ${formatNumber(more.value ?? 0)} ${more.phrase}, ${formatNumber(less.value ?? 0)} ${less.phrase}`;
}
