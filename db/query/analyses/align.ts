import { addMonths, type Day } from "#shared/dates.ts";
import { monthsIn } from "#shared/windows.ts";
import type { DatedEvent } from "./dated-events.ts";
import { findHoles } from "./gaps.ts";

export interface Span {
  first: Day;
  last: Day;
}

/** A span laid on the common axis: it begins `day` days after day 0. */
export interface LaidSpan extends Span {
  day: number;
}

/** Spans one after another on the axis: the days between them are not counted. */
export function laySpans(spans: readonly Span[]): LaidSpan[] {
  let day = 0;
  return spans.map(({ first, last }) => {
    const laid = { first, last, day };
    day += last - first + 1;
    return laid;
  });
}

/** The first `days` days of the axis. */
export function firstDays(spans: readonly LaidSpan[], days: number): LaidSpan[] {
  return spans.flatMap((span) => {
    const left = days - span.day;
    return left <= 0 ? [] : [{ ...span, last: Math.min(span.last, span.first + left - 1) }];
  });
}

export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}

/** The parts of spans that no interval holds, as days since day 0. */
export function holesOf(spans: readonly LaidSpan[], intervals: readonly Span[]): Span[] {
  return spans.flatMap(({ first, last, day }) =>
    findHoles(first, last, intervals).map((hole) => ({ first: day + hole.first - first, last: day + hole.last - first })),
  );
}

/** Events that lie in the spans whatever their date leaves open, on the day by which each has happened for certain. */
export function placeEvents(spans: readonly LaidSpan[], events: readonly DatedEvent[]): { day: number; event: DatedEvent }[] {
  const placed = spans.flatMap(({ first, last, day }) =>
    events
      .filter(({ earliest, latest }) => earliest >= first && latest <= last)
      .map((event) => ({ day: day + event.latest - first, event })),
  );
  return placed.toSorted((a, b) => a.day - b.day || (a.event.id < b.event.id ? -1 : 1));
}

/** The least part of the days that must be covered for a rate: a few known days, chosen by nobody, are no sample of a term. */
const LEAST_KNOWN = 0.5;

/** How many events there were on covered days, and how long those days were; no rate where they are fewer than half. */
export function rateOf(
  spans: readonly Span[],
  events: readonly DatedEvent[],
  intervals: readonly Span[],
): { coveredDays: number; coveredMonths: number; coveredEvents: number; perMonth: number | null } {
  // What is left of a span by its holes is what is covered of it.
  const covered = spans.flatMap(({ first, last }) => findHoles(first, last, findHoles(first, last, intervals)));
  const months = covered.reduce((sum, { first, last }) => sum + monthsIn({ from: first, to: last }), 0);
  const inside = events.filter(({ earliest, latest }) => covered.some(({ first, last }) => earliest >= first && latest <= last));
  return {
    coveredDays: lengthOf(covered),
    coveredMonths: round(months, 2),
    coveredEvents: inside.length,
    perMonth: lengthOf(covered) < LEAST_KNOWN * lengthOf(spans) || months === 0 ? null : round(inside.length / months, 3),
  };
}

/** Events that may lie in the spans, or before or after them, by what their dates leave open. */
export function countPossible(spans: readonly Span[], events: readonly DatedEvent[]): number {
  return events.filter(
    ({ earliest, latest }) =>
      spans.some(({ first, last }) => earliest <= last && latest >= first) &&
      !spans.some(({ first, last }) => earliest >= first && latest <= last),
  ).length;
}

/** Months of a span by the calendar; the last may be short. From 29 February they begin on the last day of a shorter month. */
export function monthsOf({ first, last }: Span): Span[] {
  const months: Span[] = [];
  for (let month = 0; addMonths(first, month) <= last; month += 1) {
    months.push({ first: addMonths(first, month), last: Math.min(addMonths(first, month + 1) - 1, last) });
  }
  return months;
}

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
