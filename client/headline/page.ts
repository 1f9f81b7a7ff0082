import { capitalise, countOf, NOUNS } from "./nouns.ts";
import { findGap, findPeak, listLabels, type Point } from "./peaks.ts";

interface PageFacts {
  calls: { total: number; points: readonly Point[] } | null;
  meetings: number | null;
  /** "between the United States and Russia", "with the United States taking part", or null for the whole record. */
  who: string | null;
  /** "2009 to 2026", "since 2009". */
  when: string;
}

/** The headline of the page: what it counts most, where it peaks, where it falls silent. */
export function headlinePage({ calls, meetings, who, when }: PageFacts): string {
  const counts = [calls ? countOf(calls.total, NOUNS.calls) : null, meetings === null ? null : countOf(meetings, NOUNS.venues)].filter(
    (text) => text !== null,
  );
  if (counts.length === 0) return `${capitalise(who === null ? "everything" : `events ${who}`)} ${when}`;
  const lead = capitalise(`${counts.join(" and ")}${who ? ` ${who}` : ""} ${when}`);
  const points = calls?.points ?? [];
  const gap = findGap(points);
  if (gap) return `${lead}; no call recorded ${gap.length === 2 ? `in ${gap.first} or ${gap.last}` : `from ${gap.first} to ${gap.last}`}`;
  const peak = findPeak(points);
  return peak && peak.labels.length <= 2 ? `${lead}, most calls in ${listLabels(peak.labels)}` : lead;
}
