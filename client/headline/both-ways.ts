import { formatNumber } from "../format.ts";
import { capitalise } from "./nouns.ts";

export interface WaySum {
  /** "by the United States", "to Russia". */
  phrase: string;
  /** Null where no source covers that way. */
  value: number | null;
  /** True where events without a stated number make the value a floor. */
  floor: boolean;
}

/** Two directions side by side: the sums, and nothing about who answered whom. */
export function headlineBothWays(noun: string, out: WaySum, back: WaySum): string {
  const subject = capitalise(noun);
  if (out.value === null && back.value === null) return `${subject}: not covered in this period`;
  if (out.value === null || back.value === null) {
    const [known, unknown] = out.value === null ? [back, out] : [out, back];
    return `${subject}: ${amount(known)} ${known.phrase}; ${unknown.phrase} is not covered`;
  }
  if (out.value === 0 && back.value === 0 && !out.floor && !back.floor) return `No ${noun} recorded either way in this period`;
  if (out.value === back.value && !out.floor && !back.floor) return `${subject}: ${formatNumber(out.value)} each way`;
  const [more, less] = out.value >= back.value ? [out, back] : [back, out];
  return `${subject}: ${amount(more)} ${more.phrase}, ${amount(less)} ${less.phrase}`;
}

function amount({ value, floor }: WaySum): string {
  return `${floor ? "at least " : ""}${formatNumber(value ?? 0)}`;
}
