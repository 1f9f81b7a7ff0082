/** A bucket as a headline sees it: a label, a certain count, null where nothing is covered. */
export interface Point {
  label: string;
  value: number | null;
  /** False for a bucket the period cuts, or one not yet over: it may set a maximum, never a lack. */
  complete: boolean;
  /** True where a source holds everything: only then does silence say anything. */
  full: boolean;
  /** True where events without a stated number make the value a floor. */
  floor: boolean;
  /** What inexact dates may add: a bucket with any is not silent. */
  possible: number;
}

export interface Peak {
  value: number;
  labels: readonly string[];
}

/**
 * The highest count and every bucket that reaches it; null where nothing is above zero, or where fewer than two buckets
 * are whole: eleven months and five cannot be compared.
 */
export function findPeak(points: readonly Point[]): Peak | null {
  if (points.filter((point) => point.complete).length < 2) return null;
  const value = Math.max(0, ...points.map((point) => point.value ?? 0));
  if (value === 0) return null;
  return { value, labels: points.filter((point) => point.value === value).map((point) => point.label) };
}

/** The longest run of fully covered, finished buckets without an event after one with events; null where none is long enough. */
export function findGap(points: readonly Point[]): { first: string; last: string; length: number } | null {
  let best: { first: string; last: string; length: number } | null = null;
  // A silence worth a headline lasts at least two buckets, and a tenth of what is drawn.
  const least = Math.max(2, Math.ceil(points.length / 10));
  let run: Point[] = [];
  let begun = false;
  for (const point of points) {
    const silent = point.value === 0 && point.possible === 0 && point.complete && point.full;
    run = silent && begun ? [...run, point] : [];
    if ((point.value ?? 0) > 0) begun = true;
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && run.length >= least && run.length > (best?.length ?? 0)) {
      best = { first: first.label, last: last.label, length: run.length };
    }
  }
  return best;
}
