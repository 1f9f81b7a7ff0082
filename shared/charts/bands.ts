import type { Periods } from "../api.ts";
import { parseDay, type Day } from "../dates.ts";
import { parseBucketKey, placeOf, type Grain } from "../definitions/periods.ts";
import type { PeriodKindId } from "../definitions/vocabularies.ts";

type Period = Periods["periods"][number];

/** A period beside the columns, in columns from the left edge: 0.5 is the middle of the first. */
export interface Band {
  id: string;
  kind: PeriodKindId;
  label: string;
  from: number;
  to: number;
  shaded: boolean;
  period: Period;
}

/** The days of the period asked for; a band outside them is not drawn, also where it shares a column with the period. */
interface Within {
  from: Day | null;
  to: Day | null;
}

/** A term that only touches the first or last column is left out: the axis starts with its successor. */
const MIN_COLUMNS = 0.15;

/** Terms of office as stretches of the columns; every other holder is shaded, so that neighbours differ. */
export function shapeBands(
  periods: readonly Period[],
  actor: string | null,
  grain: Grain,
  keys: readonly string[],
  within: Within,
): Band[] {
  const terms = periods.filter(({ kind, actors }) => kind === "term" && actors.some(({ id }) => id === actor));
  return placeBands(terms, grain, keys, within)
    .filter((band) => band.to - band.from > MIN_COLUMNS)
    .map((band, index) => ({ ...band, label: holderOf(band.label), shaded: index % 2 === 0 }));
}

/** Periods as stretches of the columns, by their first day; those outside the period asked for are left out. */
export function placeBands(periods: readonly Period[], grain: Grain, keys: readonly string[], within: Within): Band[] {
  const first = parseBucketKey(grain, keys[0] ?? "");
  if (first === null) return [];
  const bands = periods.flatMap((period): Band[] => {
    const [start, end] = [parseDay(period.from), parseDay(period.shownTo)];
    if (start === null || end === null || start > (within.to ?? start) || end < (within.from ?? end)) return [];
    const from = Math.max(0, placeOf(grain, Math.max(start, within.from ?? start)) - first);
    const to = Math.min(keys.length, placeOf(grain, end + 1) - first);
    return to > from ? [{ id: period.id, kind: period.kind, label: period.label, from, to, shaded: false, period }] : [];
  });
  return bands.toSorted((a, b) => a.from - b.from || a.to - b.to);
}

/** "Obama" of "Obama, 2009–2017": the years stand on the axis already. */
export function holderOf(label: string): string {
  return label.replace(/, \d{4}–(?:\d{4})?$/, "");
}
