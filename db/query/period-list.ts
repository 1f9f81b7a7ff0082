import { sql } from "drizzle-orm";
import type { Periods } from "#shared/api.ts";
import { formatDay } from "#shared/dates.ts";
import type { PeriodKindId } from "#shared/definitions/vocabularies.ts";
import type { Query } from "#shared/query.ts";
import { sidesOfQuery } from "#shared/query-sides.ts";
import type { Db } from "../client.ts";
import { queryPeriods } from "./periods.ts";
import { selectAll } from "./statement.ts";
import { queryVintageRef } from "./vintage.ts";
import { actorLabel } from "./words.ts";

type EventRow = Periods["periods"][number]["events"][number] & { periodId: string };

interface PeriodListRequest {
  /** Periods of any of them; null for those of everybody. */
  actors: readonly string[] | null;
  /** Null for every kind. */
  kinds: readonly PeriodKindId[] | null;
}

/** The periods a reader can choose, each with who says so and the events that date it. */
export function queryPeriodList(db: Db, { actors, kinds }: PeriodListRequest): Periods {
  const events = Map.groupBy(queryEvents(db), (row) => row.periodId);
  const chosen = queryPeriods(db).filter(
    (period) => (actors === null || period.actors.some(({ id }) => actors.includes(id))) && (kinds === null || kinds.includes(period.kind)),
  );
  return {
    periods: chosen.map(({ fromDay, toDay, shownToDay, actors: own, ...period }) => ({
      ...period,
      actors: own.map(({ id, label }) => ({ id, label: actorLabel(db, id, label) })),
      from: formatDay(fromDay),
      to: toDay === null ? null : formatDay(toDay),
      shownTo: formatDay(shownToDay),
      events: (events.get(period.id) ?? []).map(({ id, title, start }) => ({ id, title, start })),
    })),
    vintage: queryVintageRef(db).ref,
  };
}

/** Periods of the sides of a query; where it names none, the gaps of the sources that are gathered most. */
export function queryPeriodsBeside(db: Db, query: Query): Periods["periods"] {
  const { first, second } = sidesOfQuery(query);
  const sides = [...first, ...second];
  const asked = sides.length === 0 ? ({ actors: ["USA"], kinds: ["disclosure_gap"] } as const) : { actors: sides, kinds: null };
  return queryPeriodList(db, asked).periods;
}

function queryEvents(db: Db): EventRow[] {
  return selectAll<EventRow>(
    db,
    sql`SELECT pe.period_id AS periodId, e.id, e.title, e.start_text AS start FROM period_event pe JOIN event e ON e.id = pe.event_id
      ORDER BY e.earliest_day, e.id`,
  );
}
