import { formatNumber, showDate } from "../format.ts";
import { capitalise, type Noun } from "./nouns.ts";

/** What is known of one list: its first level of the period, and its last. */
export interface Level {
  /** "OFAC (SDN)". */
  list: string;
  first: { value: number; label: string; complete: boolean };
  last: { value: number; day: string | null };
  /** False for a list that does not show who was taken off: its past cannot be compared. */
  comparable: boolean;
}

/** The last known level of each list, and the change where a single list shows both ends. */
export function headlineLevel(levels: readonly Level[], noun: Noun): string {
  const [only, ...others] = levels;
  if (!only) return `${capitalise(noun.many)}: not covered in this period`;
  if (others.length > 0) {
    const ranked = levels.toSorted((a, b) => b.last.value - a.last.value);
    const [most, ...less] = ranked.map(({ list, last }) => ({ list, value: formatNumber(last.value) }));
    return [`${most?.list} lists ${most?.value} targets`, ...less.map(({ list, value }) => `${list} ${value}`)].join(", ");
  }
  const { list, first, last, comparable } = only;
  const words = last.value === 1 ? "1 target" : `${last.value === 0 ? "No" : formatNumber(last.value)} targets`;
  const now = `${words} on the list of ${list}${last.day === null ? "" : ` on ${showDate(last.day)}`}`;
  if (!comparable || !first.complete || first.value === last.value) return now;
  return `${now}, ${first.value < last.value ? "up" : "down"} from ${formatNumber(first.value)} at the end of ${first.label}`;
}
