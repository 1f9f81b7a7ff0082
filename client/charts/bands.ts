import type { Periods } from "#shared/api.ts";
import { parseDay, type Day } from "#shared/dates.ts";
import { bucketOf, bucketSpan, parseBucketKey, type Grain } from "#shared/definitions/periods.ts";

/** A term of office behind the columns, in columns from the left edge: 0.5 is the middle of the first. */
export interface Band {
  id: string;
  label: string;
  from: number;
  to: number;
  shaded: boolean;
}

/** The days of the period; a term outside them has no band, also where it shares a column with the period. */
interface Within {
  from: Day | null;
  to: Day | null;
}

/** A term that only touches the first or last column is left out: the axis starts with its successor. */
const MIN_COLUMNS = 0.15;

/** Terms of office as stretches of the columns; every other holder is shaded, so that neighbours differ. */
export function shapeBands(periods: Periods, actor: string | null, grain: Grain, keys: readonly string[], within: Within): Band[] {
  const first = parseBucketKey(grain, keys[0] ?? "");
  if (first === null || actor === null) return [];
  const bands: Band[] = [];
  for (const period of periods.periods) {
    if (period.kind !== "term" || !period.actors.some(({ id }) => id === actor)) continue;
    const [start, end] = [parseDay(period.from), parseDay(period.shownTo)];
    if (start === null || end === null || start > (within.to ?? start) || end < (within.from ?? end)) continue;
    const from = Math.max(0, place(grain, Math.max(start, within.from ?? start)) - first);
    const to = Math.min(keys.length, place(grain, end + 1) - first);
    if (to - from > MIN_COLUMNS) bands.push({ id: period.id, label: holderOf(period.label), from, to, shaded: false });
  }
  return bands.toSorted((a, b) => a.from - b.from).map((band, index) => ({ ...band, shaded: index % 2 === 0 }));
}

/** "Obama" of "Obama, 2009–2017": the years stand on the axis already. */
export function holderOf(label: string): string {
  return label.replace(/, \d{4}–(?:\d{4})?$/, "");
}

function place(grain: Grain, day: Day): number {
  const bucket = bucketOf(grain, day);
  const span = bucketSpan(grain, bucket);
  return bucket + (day - span.first) / (span.last - span.first + 1);
}
