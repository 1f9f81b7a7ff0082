/** A bucket as a headline sees it: a label, a certain count, null where nothing is covered. */
export interface Point {
  label: string;
  value: number | null;
  /** False for a bucket the period cuts, or one not yet over: it may set a maximum, never a lack. */
  complete: boolean;
  /** True where the sources hold only a sample: silence then says nothing. */
  sampled: boolean;
}

export interface Peak {
  value: number;
  labels: readonly string[];
}

/** The highest count and every bucket that reaches it; null where nothing is above zero. */
export function findPeak(points: readonly Point[]): Peak | null {
  const value = Math.max(0, ...points.map((point) => point.value ?? 0));
  if (value === 0) return null;
  return { value, labels: points.filter((point) => point.value === value).map((point) => point.label) };
}

/** The longest run of covered, finished buckets without a single event after one with events; null where none is long enough. */
export function findGap(points: readonly Point[]): { first: string; last: string; length: number } | null {
  let best: { first: string; last: string; length: number } | null = null;
  // A silence worth a headline lasts at least two buckets, and a tenth of what is drawn.
  const least = Math.max(2, Math.ceil(points.length / 10));
  let run: Point[] = [];
  let begun = false;
  for (const point of points) {
    const silent = point.value === 0 && point.complete && !point.sampled;
    run = silent && begun ? [...run, point] : [];
    if ((point.value ?? 0) > 0) begun = true;
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && run.length >= least && run.length > (best?.length ?? 0)) {
      best = { first: first.label, last: last.label, length: run.length };
    }
  }
  return best;
}

/** "2014", "2014 and 2025", "2014, 2020 and 2025". */
export function listLabels(labels: readonly string[]): string {
  if (labels.length <= 1) return labels[0] ?? "";
  return `${labels.slice(0, -1).join(", ")} and ${labels.at(-1) ?? ""}`;
}
