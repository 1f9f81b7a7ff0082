import { formatNumber } from "../format.ts";
import { countOf, type Noun } from "../headline/nouns.ts";
import type { Tip } from "./mark.ts";
import type { RankedRow } from "./ranking.ts";

/** What one group of a ranking says, as a bar and on the map. */
export function describeRanked(row: RankedRow, noun: Noun): Tip {
  return {
    title: `${row.label}: ${countOf(row.value, noun)}`,
    lines: [],
    notes: row.possible > 0 ? [`${formatNumber(row.possible)} more possible: the date is not exact`] : [],
  };
}
