import { capitalise } from "#shared/describe.ts";
import { words } from "../words.ts";
import { countOf, type Noun } from "./nouns.ts";
import { findGap, findPeak, type Point } from "./peaks.ts";

interface PageFacts {
  /** Null where the filters leave calls out. */
  calls: { total: number; points: readonly Point[]; noun: Noun } | null;
  meetings: { total: number; noun: Noun } | null;
  /** Everything the filters let through. */
  whole: { total: number; noun: Noun; covered: boolean };
  /** "between the United States and Russia", "with the United States taking part", or null for the whole record. */
  who: string | null;
  /** "2009 to 2026", "since 2009". */
  when: string;
  /** There are more calls than those of leaders, of which alone the sentence below speaks. */
  levels?: boolean;
  /** What else narrows the numbers: `, of events that mention “new start”`, or nothing. */
  narrowed?: string;
}

/** The headline of the page: what it counts most, where it peaks, where it falls silent; or that nothing is known. */
export function headlinePage({ calls, meetings, whole, who, when, levels = false, narrowed = "" }: PageFacts): string {
  const where = `${who === null ? "" : ` ${who}`} ${when}${narrowed}`;
  if (!whole.covered) return words.headlines.pageUncovered(whole.noun, where);
  // What the record has none of may have been: it says of itself that it has none.
  const counts = [calls, meetings].flatMap((part) =>
    part ? [part.total === 0 ? words.headlines.noneInRecord(countOf(0, part.noun)) : countOf(part.total, part.noun)] : [],
  );
  if (counts.length === 0) return capitalise(`${countOf(whole.total, whole.noun)}${where}`);
  const some = [calls, meetings].some((part) => part !== null && part.total > 0);
  const lead = capitalise(`${words.say.list(counts, "and")}${levels && some ? words.headlines.allLevels : ""}${where}`);
  const points = calls?.points ?? [];
  const gap = findGap(points);
  if (gap) return words.headlines.pageSilence(lead, gap);
  const peak = findPeak(points);
  return peak && peak.value > 1 && peak.labels.length <= 2 ? words.headlines.pagePeak(lead, peak.labels) : lead;
}
