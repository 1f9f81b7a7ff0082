import { showDate } from "../format.ts";
import { words } from "../words.ts";
import type { Noun } from "./nouns.ts";

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
  const said = words.headlines;
  if (!only) return said.notCovered(noun.many);
  if (others.length > 0) {
    const ranked = levels.toSorted((a, b) => b.last.value - a.last.value);
    const [most = { list: only.list, value: only.last.value }, ...less] = ranked.map(({ list, last }) => ({ list, value: last.value }));
    return said.lists(most, less);
  }
  const { list, first, last, comparable } = only;
  const now = said.onList(last.value, list, last.day === null ? null : showDate(last.day));
  if (!comparable || !first.complete || first.value === last.value) return now;
  return said.levelChange(now, first.value < last.value, first.value, first.label);
}
