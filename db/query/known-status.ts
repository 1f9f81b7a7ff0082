import { sql, type SQL } from "drizzle-orm";
import type { Day } from "#shared/dates.ts";
import { STATUS_STEPS } from "#shared/definitions/vocabularies.ts";
import { idsOf } from "#shared/tables.ts";
import type { Db } from "../client.ts";
import { event, eventStatus } from "../schema/index.ts";
import { selectAll } from "./statement.ts";

/** Status told of an event nobody had heard of on the day asked for; no list holds it. */
export const UNHEARD = "unheard";

const STEP_STATUS = sql.join(
  idsOf(STATUS_STEPS).map((step) => sql`WHEN ${step} THEN ${STATUS_STEPS[step].status}`),
  sql` `,
);

/** Steps after which nothing more is expected. */
const ENDS = idsOf(STATUS_STEPS).filter((step) => STATUS_STEPS[step].phase === "held" || STATUS_STEPS[step].phase === "called_off");

/**
 * The status an event had in the eyes of a day: that of the last dated step by then, or, where no later step is to come and the event is
 * over or has ended in a step, the one it has in the record. An event without steps is known from its own day on, the last it can have
 * been. NULL where nobody had heard of it.
 */
export function knownStatus(day: Day): SQL {
  const last = (column: SQL) => sql`(SELECT ${column} ${steps(sql`s.day <= ${day}`)} ORDER BY s.day DESC, s.ordinal DESC LIMIT 1)`;
  return sql`(CASE
    WHEN NOT EXISTS (SELECT 1 ${steps(sql`1`)}) THEN CASE WHEN ${event.latestDay} <= ${day} THEN ${event.status} END
    WHEN NOT EXISTS (SELECT 1 ${steps(sql`s.day > ${day}`)}) AND (${event.latestDay} <= ${day} OR ${last(sql`s.status`)} IN ${ENDS})
      THEN ${event.status}
    ELSE ${last(sql`CASE s.status ${STEP_STATUS} END`)} END)`;
}

function steps(condition: SQL): SQL {
  return sql`FROM ${eventStatus} s WHERE s.event_id = ${event.id} AND ${condition}`;
}

/** Whether an event had neither ended on a day nor had its day come. */
export function isOpenThen({ status, latest }: { status: string; latest: Day }, day: Day): boolean {
  return (status === "planned" || status === "reported") && latest > day;
}

/** The status of each event by id, as known on a day; one nobody had heard of is left out. */
export function queryKnownStatuses(db: Db, ids: readonly string[], day: Day): Map<string, string> {
  const rows = selectAll<{ id: string; status: string | null }>(
    db,
    sql`SELECT ${event.id} AS id, ${knownStatus(day)} AS status FROM ${event} WHERE ${event.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  );
  return new Map(rows.flatMap(({ id, status }) => (status === null ? [] : [[id, status] as const])));
}
