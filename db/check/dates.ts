import { findBySql, type Assertion } from "./assertion.ts";

const RECORD_DAY = "(SELECT record_day FROM record_version ORDER BY id DESC LIMIT 1)";
const TAKES_PART = "SELECT DISTINCT e.id FROM event e JOIN event_actor p ON p.event_id = e.id JOIN actor a ON a.id = p.actor_id";

/**
 * Could it have happened then? That an event ends before it begins is a rule of `db/import/check.ts`: no such record is built.
 * A month or a year is only wrong where every day of it is.
 */
export const DATES: readonly Assertion[] = [
  {
    id: "held-after-record",
    severity: "fatal",
    says: "nothing has happened after the record's day",
    find: findBySql(
      `SELECT id FROM event WHERE (status IN ('held', 'in_force', 'lifted') AND earliest_day > ${RECORD_DAY})
       OR (status = 'held' AND end_day > ${RECORD_DAY}) ORDER BY id`,
    ),
  },
  {
    id: "actor-ended",
    severity: "fatal",
    says: "no actor takes part after its end",
    find: findBySql(`${TAKES_PART} WHERE e.earliest_day > a.to_day ORDER BY e.id`),
  },
  {
    id: "actor-preceded",
    severity: "fatal",
    says: "no actor takes part while the state it followed still stands",
    find: findBySql(
      `${TAKES_PART} JOIN actor before ON before.successor_id = a.id
       WHERE e.latest_day < a.from_day AND e.earliest_day >= before.from_day AND e.latest_day <= before.to_day ORDER BY e.id`,
    ),
  },
  {
    // Not impossible: the first day is that of membership in the state system, and there were consulates in Canada before 1920.
    id: "actor-not-begun",
    severity: "warning",
    says: "no actor takes part before its first day",
    find: findBySql(`${TAKES_PART} WHERE e.latest_day < a.from_day ORDER BY e.id`),
  },
  {
    // A person without any term of that office here is not judged: the record does not hold every office.
    id: "out-of-office",
    severity: "warning",
    says: "who takes part in an office holds it that day",
    find: findBySql(
      `SELECT e.id || ' ' || p.person_id || ' as ' || p.office_id FROM event e JOIN event_actor p ON p.event_id = e.id
       WHERE EXISTS (SELECT 1 FROM tenure t WHERE t.person_id = p.person_id AND t.office_id = p.office_id)
       AND NOT EXISTS (SELECT 1 FROM tenure t WHERE t.person_id = p.person_id AND t.office_id = p.office_id
         AND coalesce(t.from_day <= e.latest_day, 1) AND coalesce(t.to_day >= e.earliest_day, 1))
       ORDER BY e.id, p.ordinal`,
    ),
  },
];
