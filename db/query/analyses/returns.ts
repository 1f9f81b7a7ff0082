import type { Day } from "#shared/dates.ts";
import type { DatedEvent } from "./dated-events.ts";
import { findHoles } from "./gaps.ts";

/** Whether a visit was returned: not by the last day known, or nobody can say because the sources have a hole after it. */
export type ReturnState = "returned" | "open" | "unknown";

export interface Return {
  visit: DatedEvent;
  back: DatedEvent | null;
  lagDays: number | null;
  state: ReturnState;
}

/** The other way, as far as it is known. */
export interface OtherWay {
  visits: readonly DatedEvent[];
  intervals: readonly { first: Day; last: Day }[];
  until: Day | null;
}

/** The sources list visits of leaders in both directions, those of others in one: only for leaders is "none" a finding. */
export const LISTED_BOTH_WAYS = "leaders";

/**
 * Each visit with the one that returns it, first day to first day, one to one: a visit returns the latest of the other way before it, at
 * the same level, that none has returned. Where the sources have a hole between the two there may have been an earlier return, so nothing
 * is measured.
 * @param visits in time order, as those the other way
 */
export function findReturns(visits: readonly DatedEvent[], other: OtherWay): Return[] {
  const backs = pairUp(visits, other.visits);
  return visits.map((visit) => {
    const back = backs.get(visit) ?? null;
    const seenTo = back === null ? other.until : back.earliest;
    const after = visit.earliest + 1;
    const known = seenTo !== null && findHoles(after, seenTo, other.intervals).length === 0;
    if (back !== null && known) return { visit, back, lagDays: back.earliest - visit.earliest, state: "returned" };
    const open = back === null && known && after <= seenTo && visit.level === LISTED_BOTH_WAYS;
    return { visit, back, lagDays: null, state: open ? "open" : "unknown" };
  });
}

function pairUp(visits: readonly DatedEvent[], others: readonly DatedEvent[]): Map<DatedEvent, DatedEvent> {
  const backs = new Map<DatedEvent, DatedEvent>();
  for (const back of others) {
    const visit = visits.findLast((own) => own.earliest < back.earliest && own.level === back.level && !backs.has(own));
    if (visit !== undefined) backs.set(visit, back);
  }
  return backs;
}

/** The first stop of each journey, in time order. */
export function firstStops(stops: readonly DatedEvent[]): DatedEvent[] {
  const seen = new Set<string>();
  return stops.filter(({ id, journey }) => {
    const key = journey ?? id;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
