import { sql } from "drizzle-orm";
import type { Day } from "#shared/dates.ts";
import { withFilter, type Query } from "#shared/query.ts";
import type { Db } from "../../client.ts";
import { keptOf } from "../kept.ts";
import { selectAll } from "../statement.ts";

/** A state that stood before another of the query began. */
export interface Predecessor {
  id: string;
  /** Whose place in the query it takes. */
  of: string;
  /** Its last day. */
  until: Day;
  /** The filter it is added to. */
  filter: "actor" | "with";
}

interface Succession {
  id: string;
  successor: string;
  until: Day;
  began: Day;
}

/**
 * The query with the states that stood before those it names, where its period reaches back to them: the Soviet Union for Russia before
 * 26 December 1991. A state of which no first day is known has none, and one that stood beside its successor (East Germany) is no predecessor.
 */
export function withPredecessors(db: Db, query: Query): { query: Query; predecessors: Predecessor[] } {
  const predecessors: Predecessor[] = [];
  const widened = (["actor", "with"] as const).reduce((own, filter) => {
    const named = query.filters[filter] ?? [];
    const before = named
      .flatMap((id) => findBefore(successionsOf(db), id, id, filter))
      .filter(({ until }) => query.from === null || until >= query.from);
    const fresh = before.filter(({ id }) => !named.includes(id));
    predecessors.push(...fresh);
    return fresh.length === 0 ? own : withFilter(own, filter, [...named, ...fresh.map(({ id }) => id)]);
  }, query);
  return { query: widened, predecessors };
}

function findBefore(all: readonly Succession[], id: string, of: string, filter: Predecessor["filter"]): Predecessor[] {
  const own = all.filter(({ successor }) => successor === id);
  return own.flatMap((earlier) => [{ id: earlier.id, of, until: earlier.until, filter }, ...findBefore(all, earlier.id, of, filter)]);
}

const successionsOf = keptOf((db) =>
  selectAll<Succession>(
    db,
    sql`SELECT a.id, a.successor_id AS successor, a.to_day AS until, s.from_day AS began FROM actor a JOIN actor s ON s.id = a.successor_id
      WHERE a.to_day < s.from_day ORDER BY a.to_day DESC`,
  ),
);
