import { sql } from "drizzle-orm";
import type { Day } from "#shared/dates.ts";
import type { Db } from "../client.ts";
import { keptOf } from "./kept.ts";
import { selectAll } from "./statement.ts";

/** Days from `first` to `last`; infinite where an end is not known or never came. */
interface Stretch {
  first: Day;
  last: Day;
}

const ALWAYS: Stretch = { first: -Infinity, last: Infinity };

/**
 * The days on which any of the states named could be told of by its name: after a state that stood in its place before (Russia after the
 * Soviet Union), and to its own last day. A first day alone is no limit: for many it is the day they joined a list of states.
 * @param actors at least one
 * @returns the stretch from the first to the last such day; null where none of them is limited
 */
export function standingOf(db: Db, actors: readonly string[]): Stretch | null {
  const own = actors.map((id) => standings(db).get(id) ?? ALWAYS);
  const first = Math.min(...own.map((stretch) => stretch.first));
  const last = Math.max(...own.map((stretch) => stretch.last));
  return first === -Infinity && last === Infinity ? null : { first, last };
}

/** Whether all the states named have ended. */
export function isFormer(db: Db, actors: readonly string[]): boolean {
  return Number.isFinite(standingOf(db, actors)?.last ?? Infinity);
}

const standings = keptOf(
  (db) =>
    new Map(
      selectAll<{ id: string; first: Day | null; last: Day | null }>(
        db,
        sql`SELECT a.id, a.to_day AS last,
          CASE WHEN EXISTS (SELECT 1 FROM actor b WHERE b.successor_id = a.id AND b.to_day < a.from_day) THEN a.from_day END AS first
          FROM actor a`,
      )
        .filter(({ first, last }) => first !== null || last !== null)
        .map(({ id, first, last }) => [id, { first: first ?? -Infinity, last: last ?? Infinity }]),
    ),
);
