import { countOf, type Noun } from "../headline/nouns.ts";
import type { Tip } from "./mark.ts";
import type { RankedRow } from "#shared/charts/ranking.ts";
import { words } from "../words.ts";

/** What one group of a ranking says, as a bar and on the map. */
export function describeRanked(row: RankedRow, noun: Noun): Tip {
  return {
    title: words.marks.titled(row.label, countOf(row.value, noun)),
    lines: [],
    notes: row.possible > 0 ? [words.marks.possible(row.possible)] : [],
  };
}
