import type { FactColumn } from "#shared/definitions/facts.ts";
import type { Query } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { columnsOf } from "./columns.ts";
import { chooseOverlapping } from "./overlapping.ts";

/** How many of the events of a query, certain or possible, hold each word of a fact of several; the words in their order. */
export function countWords(db: Db, query: Query, fact: FactColumn): { word: string; events: number }[] {
  const columns = columnsOf(db);
  const column = columns.fact(fact);
  if (!column.many) throw new TypeError(`an event has one ${fact} at most`);
  const counts = new Int32Array(column.words.length);
  for (const row of chooseOverlapping(columns, query)) {
    const end = column.offsets[row + 1] ?? 0;
    for (let at = column.offsets[row] ?? 0; at < end; at++) {
      const code = column.codes[at] ?? -1;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  return column.words.flatMap((word, code) => (counts[code] ? [{ word: String(word), events: counts[code] }] : []));
}
