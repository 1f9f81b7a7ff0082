import type { Day } from "#shared/dates.ts";
import type { EventSpan } from "../../engine/spans.ts";
import { isExact } from "./dated-events.ts";

/** Whole days without a known contact, between two known to the day; without `next` it still goes on. */
export interface Gap {
  first: Day;
  last: Day;
  days: number;
  previous: EventSpan;
  next: EventSpan | null;
}

/**
 * Gaps between events known to the day: from the day after one is over to the day before the next begins. Days that follow on
 * leave no gap.
 * @param events in time order, vague ones among them
 * @param until the last day that can be spoken for: a gap that goes on ends there
 */
export function findGaps(events: readonly EventSpan[], until: Day | null): Gap[] {
  const exact = events.filter(isExact);
  const gaps: Gap[] = [];
  let last: EventSpan | null = null;
  for (const event of exact) {
    if (last !== null) addGap(gaps, last, event, event.earliest - 1);
    if (last === null || event.end >= last.end) last = event;
  }
  if (last !== null && until !== null) addGap(gaps, last, null, until);
  return gaps;
}

function addGap(gaps: Gap[], previous: EventSpan, next: EventSpan | null, last: Day): void {
  const first = previous.end + 1;
  if (last < first) return;
  gaps.push({ first, last, days: last - first + 1, previous, next });
}

/** The parts of a stretch of days that no interval holds. */
export function findHoles(first: Day, last: Day, intervals: readonly { first: Day; last: Day }[]): { first: Day; last: Day }[] {
  const holes: { first: Day; last: Day }[] = [];
  let from = first;
  for (const interval of intervals.toSorted((a, b) => a.first - b.first)) {
    if (interval.first > last) break;
    if (interval.first > from) holes.push({ first: from, last: interval.first - 1 });
    from = Math.max(from, interval.last + 1);
  }
  if (from <= last) holes.push({ first: from, last });
  return holes;
}

/** Calendar months one after another with an event each. */
export interface Streak {
  /** Months since year 0: twelve times the year and the month from 0. */
  first: number;
  last: number;
  months: number;
  events: number;
}

/**
 * The longest run of months that each have an event; of two as long, the later.
 * @param months of the events, in time order
 */
export function findStreak(months: readonly number[]): Streak | null {
  let best: Streak | null = null;
  let run: Streak | null = null;
  for (const month of months) {
    run = extend(run, month);
    if (best === null || run.months >= best.months) best = run;
  }
  return best;
}

function extend(run: Streak | null, month: number): Streak {
  if (run === null || month > run.last + 1) return { first: month, last: month, months: 1, events: 1 };
  return { first: run.first, last: month, months: month - run.first + 1, events: run.events + 1 };
}

/** The middle of a list of numbers, the mean of two; null where there is none. */
export function medianOf(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
