import { sql } from "drizzle-orm";
import type { Day } from "#shared/dates.ts";
import type { Query } from "#shared/query.ts";
import type { Db } from "../../client.ts";
import { keptOf } from "../kept.ts";
import { selectAll } from "../statement.ts";
import { joinIntervals } from "../join-intervals.ts";

interface Term {
  first: Day;
  last: Day;
}

/**
 * The parts of intervals on which the people a query names hold an office. Sources tell of contacts of those in office: that two did not speak
 * in years in which one of them held none, nobody says. People of whom the record has no term are taken for in office throughout.
 */
export function whileInOffice<Item extends Term>(db: Db, { filters }: Query, intervals: Item[]): Item[] {
  return [filters.person, filters.withPerson].reduce<Item[]>((left, people) => {
    const terms = termsOf(db, people ?? []);
    return terms === null ? left : left.flatMap((interval) => terms.flatMap((term) => overlapOf(interval, term)));
  }, intervals);
}

/** The terms of any of some people, those that follow each other as one; null where one has none, or nobody is named. */
function termsOf(db: Db, people: readonly string[]): Term[] | null {
  const terms = queryTerms(db);
  if (people.length === 0 || people.some((id) => !terms.has(id))) return null;
  return joinIntervals(people.flatMap((id) => terms.get(id) ?? []));
}

const queryTerms = keptOf((db) => {
  const rows = selectAll<Term & { person: string }>(
    db,
    sql`SELECT person_id AS person, from_day AS first, coalesce(to_day, ${Number.MAX_SAFE_INTEGER}) AS last FROM tenure`,
  );
  return Map.groupBy(rows, ({ person }) => person);
});

function overlapOf<Item extends Term>(interval: Item, { first, last }: Term): Item[] {
  const inside = { ...interval, first: Math.max(interval.first, first), last: Math.min(interval.last, last) };
  return inside.first <= inside.last ? [inside] : [];
}
