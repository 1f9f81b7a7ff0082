import type { Day } from "#shared/dates.ts";

/** Days of a window, counted from an event: -10 to -1 are the ten days before it. */
export interface Offsets {
  from: number;
  to: number;
}

/** Windows of equal length on both sides of the day itself, in time order; a last one that is not whole is left out. */
export function windowsAround(days: number, bin: number): Offsets[] {
  const after = Array.from({ length: Math.floor(days / bin) }, (_, index) => ({ from: index * bin + 1, to: (index + 1) * bin }));
  return [...after.toReversed().map(({ from, to }) => ({ from: -to, to: -from })), { from: 0, to: 0 }, ...after];
}

/** Days in a row, each with what happened on it, and whether it is covered. */
export interface CoveredDays {
  /** The covered days of the span, in time order. */
  days: Day[];
  /** How much a window around each of these days holds; -1 where a day of the window is not covered. */
  valuesOf: (window: Offsets) => Int32Array;
}

/**
 * The covered days of a span, with running sums so that any window around any of them is two look-ups.
 * @param happened first days of what is counted, in any order
 * @param intervals covered, joined
 * @param reach the farthest a window goes
 */
export function coverDays(
  span: { first: Day; last: Day },
  intervals: readonly { first: Day; last: Day }[],
  happened: readonly Day[],
  reach: number,
): CoveredDays {
  const start = span.first - reach;
  const length = span.last + reach - start + 1;
  const covered = new Int32Array(length + 1);
  const counts = new Int32Array(length + 1);
  for (const { first, last } of intervals)
    for (let day = Math.max(first, start); day <= Math.min(last, start + length - 1); day += 1) covered[day - start + 1] = 1;
  for (const day of happened) if (day >= start && day < start + length) counts[day - start + 1] = (counts[day - start + 1] ?? 0) + 1;
  const days: Day[] = [];
  for (let day = span.first; day <= span.last; day += 1) if (covered[day - start + 1] === 1) days.push(day);
  const [coveredBefore, countsBefore] = [runningSums(covered), runningSums(counts)];
  return {
    days,
    valuesOf: ({ from, to }) => {
      const values = new Int32Array(days.length);
      for (let index = 0; index < days.length; index += 1) {
        const [first, end] = [(days[index] ?? 0) - start + from, (days[index] ?? 0) - start + to + 1];
        const whole = (coveredBefore[end] ?? 0) - (coveredBefore[first] ?? 0) === to - from + 1;
        values[index] = whole ? (countsBefore[end] ?? 0) - (countsBefore[first] ?? 0) : -1;
      }
      return values;
    },
  };
}

function runningSums(values: Int32Array): Int32Array {
  let sum = 0;
  return values.map((value) => (sum += value));
}
