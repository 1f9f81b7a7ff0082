import { parseEdtf, type Day } from "#shared/dates.ts";
import { isHeadline } from "#db/sources/offices.ts";

export interface TenureDates {
  id: string;
  person: string;
  office: string;
  actor: string;
  accreditedTo: string | null;
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
  const terms = tenures.map((tenure) => ({
    ...tenure,
    headline: isHeadline(tenure.actor, tenure.office),
    start: spanOf(tenure.from).earliest,
  }));
  const starts = {
    byPost: Map.groupBy(terms, (term) => postOf(term, term.start)),
    // A person who moves from one office to another on a day (general secretary to president) ends on the eve too.
    byPerson: Map.groupBy(terms, ({ person, actor, from }) => `${person} ${actor} ${from}`),
    headlines: Map.groupBy(
      terms.filter(({ headline }) => headline),
      ({ actor }) => actor,
    ),
  };
  const days = new Map<string, TenureDays>();
  for (const term of terms) {
    const toDay = lastDayOf(term, starts);
    const later = term.headline
      ? (starts.headlines.get(term.actor) ?? []).map(({ start }) => start).filter((start) => start > term.start)
      : [];
    const eve = later.length === 0 ? null : Math.min(...later) - 1;
    const bucketToDay = eve === null ? toDay : Math.min(toDay ?? eve, eve);
    days.set(term.id, { headline: term.headline, fromDay: term.start, toDay, bucketToDay });
  }
  return days;
}

interface Term extends TenureDates {
  headline: boolean;
  start: Day;
}

interface Starts {
  byPost: ReadonlyMap<string, readonly Term[]>;
  byPerson: ReadonlyMap<string, readonly Term[]>;
}

function lastDayOf(term: Term, { byPost, byPerson }: Starts): Day | null {
  if (term.to === null) return null;
  const end = spanOf(term.to).latest;
  const followers = [...(byPost.get(postOf(term, end)) ?? []), ...(byPerson.get(`${term.person} ${term.actor} ${term.to}`) ?? [])];
  return followers.some((other) => other !== term) && end > term.start ? end - 1 : end;
}

/** What one holder hands to the next, and the day it is taken up. */
function postOf({ actor, office, accreditedTo }: TenureDates, day: Day): string {
  return `${actor} ${office} ${accreditedTo ?? ""} ${day}`;
}

function spanOf(text: string): { earliest: Day; latest: Day } {
  const span = parseEdtf(text);
  if (span === null) throw new RangeError(`"${text}" is not a date`);
  return span;
}
