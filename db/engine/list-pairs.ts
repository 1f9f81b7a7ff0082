import type { Query } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { manyOf } from "./choose.ts";
import { columnsOf } from "./columns.ts";
import { chooseOverlapping } from "./overlapping.ts";
import { flagPairs, sidesOf } from "./pairs.ts";

/** One event of one pair of its sides, `a` before `b` in the alphabet. */
export interface PairRow {
  event: string;
  a: string;
  b: string;
}

/** The pairs inside the filter of the events that lie in the period whatever their dates leave open. */
export function listPairs(db: Db, query: Query): PairRow[] {
  const columns = columnsOf(db);
  const { words, offsets, codes } = manyOf(columns, "pair");
  const inside = flagPairs(words, query);
  const sides = words.map(sidesOf);
  const from = query.from ?? Number.NEGATIVE_INFINITY;
  const to = query.to ?? Number.POSITIVE_INFINITY;
  const rows: PairRow[] = [];
  for (const row of chooseOverlapping(columns, query)) {
    if ((columns.earliest[row] ?? 0) < from || (columns.latest[row] ?? 0) > to) continue;
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const [a, b] = sides[codes[at] ?? -1] ?? ["", ""];
      if (inside[codes[at] ?? -1] === 1) rows.push({ event: columns.ids[row] ?? "", a, b });
    }
  }
  return rows;
}
