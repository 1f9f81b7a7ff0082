import { sql } from "drizzle-orm";
import type { Day } from "#shared/dates.ts";
import type { FactColumn } from "#shared/definitions/facts.ts";
import type { Db } from "../client.ts";
import { bindFact } from "../query/facts.ts";
import { selectAll } from "../query/statement.ts";
import { event } from "../schema/index.ts";

/** A value as the database holds it: a bucket number, an amount or an id; null where the sources do not say. */
export type Word = string | number | null;

/** A fact of every event, as a number into a sorted list of words: at most one an event, or several. */
export type Column = OneColumn | ManyColumn;

export interface OneColumn {
  many: false;
  words: readonly Word[];
  /** By event; -1 where there is none. */
  codes: Int32Array;
}

export interface ManyColumn {
  many: true;
  words: readonly Word[];
  /** The codes of event `i` are those from `offsets[i]` to before `offsets[i + 1]`, each once. */
  offsets: Int32Array;
  codes: Int32Array;
}

/**
 * Reads a fact that depends on no actor of the query, by the SQL it is bound to, for every event in the order of `rowid`.
 * @param knownOn the day whose knowledge counts; null for today's
 */
export function readColumn(db: Db, fact: FactColumn, rows: RowIndex, knownOn: Day | null): Column {
  const binding = bindFact(fact, { actors: [], tenureActor: "", knownOn });
  if (!binding.many) {
    const keys = selectAll<{ key: Word }>(db, sql`SELECT ${binding.key} AS key FROM ${event} ORDER BY ${event}.rowid`);
    const words = sortWords(keys.map(({ key }) => key));
    const codeOf = new Map(words.map((word, code) => [word, code]));
    return { many: false, words, codes: Int32Array.from(keys, ({ key }) => codeOf.get(key) ?? -1) };
  }
  const pairs = selectAll<{ row: number; key: Word }>(
    db,
    sql`SELECT DISTINCT ${event}.rowid AS row, r.key FROM (${binding.relation}) r JOIN ${event} ON ${event.id} = r.event_id
      WHERE r.key IS NOT NULL ORDER BY 1`,
  );
  const words = sortWords(pairs.map(({ key }) => key));
  const codeOf = new Map(words.map((word, code) => [word, code]));
  const offsets = new Int32Array(rows.size + 1);
  for (const { row } of pairs) offsets[rows.indexOf(row) + 1] = (offsets[rows.indexOf(row) + 1] ?? 0) + 1;
  for (let index = 1; index < offsets.length; index++) offsets[index] = (offsets[index] ?? 0) + (offsets[index - 1] ?? 0);
  return { many: true, words, offsets, codes: Int32Array.from(pairs, ({ key }) => codeOf.get(key) ?? -1) };
}

/** Positions of events by their `rowid`. */
export interface RowIndex {
  size: number;
  indexOf: (rowid: number) => number;
}

/** Each word once, in the order of SQLite's binary collation. */
function sortWords(words: readonly Word[]): Word[] {
  return [...new Set(words)].filter((word) => word !== null).toSorted((a, b) => (a === b ? 0 : a < b ? -1 : 1));
}
