import { parseEdtf, type Day } from "#shared/dates.ts";
import { isHeadline } from "#db/sources/offices.ts";

export interface TenureDates {
  id: string;
  person: string;
  office: string;
  actor: string;
  from: string;
  to: string | null;
}

export interface TenureDays {
  headline: boolean;
  fromDay: Day;
  toDay: Day | null;
  bucketToDay: Day | null;
}

/**
 * Days of each term. A stated end on which a successor starts belongs to the successor. Buckets of one actor's headline
 * terms never overlap: each ends at the latest on the eve of the next.
 */
export function deriveTenureDays(tenures: readonly TenureDates[]): Map<string, TenureDays> {
  const days = new Map<string, TenureDays>();
  for (const tenure of tenures) {
    const fromDay = spanOf(tenure.from).earliest;
    days.set(tenure.id, {
      headline: isHeadline(tenure.actor, tenure.office),
      fromDay,
      toDay: lastDayOf(tenure, tenures),
      bucketToDay: null,
    });
  }
  for (const tenure of tenures) {
    const own = days.get(tenure.id);
    if (!own) continue;
    const next = own.headline ? nextHeadlineStart(tenure, tenures, days) : null;
    const eve = next === null ? null : next - 1;
    own.bucketToDay = eve === null ? own.toDay : Math.min(own.toDay ?? eve, eve);
  }
  return days;
}

function lastDayOf(tenure: TenureDates, tenures: readonly TenureDates[]): Day | null {
  if (tenure.to === null) return null;
  const end = spanOf(tenure.to).latest;
  const succeeded = tenures.some(
    (other) => other !== tenure && other.actor === tenure.actor && other.office === tenure.office && spanOf(other.from).earliest === end,
  );
  // A person who moves from one office to another on a day (general secretary to president) ends on the eve too.
  const movedUp = tenures.some(
    (other) => other !== tenure && other.person === tenure.person && other.actor === tenure.actor && other.from === tenure.to,
  );
  return (succeeded || movedUp) && end > spanOf(tenure.from).earliest ? end - 1 : end;
}

function nextHeadlineStart(tenure: TenureDates, tenures: readonly TenureDates[], days: ReadonlyMap<string, TenureDays>): Day | null {
  const from = spanOf(tenure.from).earliest;
  const later = tenures
    .filter((other) => other.actor === tenure.actor && days.get(other.id)?.headline === true)
    .map((other) => spanOf(other.from).earliest)
    .filter((start) => start > from);
  return later.length === 0 ? null : Math.min(...later);
}

function spanOf(text: string): { earliest: Day; latest: Day } {
  const span = parseEdtf(text);
  if (span === null) throw new RangeError(`"${text}" is not a date`);
  return span;
}
