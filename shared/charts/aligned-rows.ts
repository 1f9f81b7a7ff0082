import type { Aligned } from "../api.ts";

type Line = Aligned["lines"][number];

/** One place on the axis with the value of each line there; null where it has none, or nobody knows. */
export interface AlignedRow {
  at: number;
  values: (number | null)[];
  /** At least as many there: what is recorded, however much of it the sources cover. */
  least: (number | null)[];
}

/** The running counts: steps on the days of events, and a gap where not every kind is covered, of which the least is known. */
export function totalRows(lines: readonly Line[]): AlignedRow[] {
  const days = lines.flatMap((line) => [
    0,
    line.whole.days,
    ...line.points.map(({ day }) => day),
    ...line.holes.flatMap(({ from, to }) => [from, to + 1]),
  ]);
  return [...new Set(days)]
    .toSorted((a, b) => a - b)
    .map((day) => ({
      at: day,
      values: lines.map((line) => totalAt(line, day)),
      least: lines.map((line) => leastAt(line, day)),
    }));
}

/** The running count on a day; null after the end, and where not every kind is covered on the day. */
export function totalAt(line: Line, day: number): number | null {
  return line.holes.some(({ from, to }) => day >= from && day <= to) ? null : leastAt(line, day);
}

/** The events recorded by a day, covered or not; null after the end, and where there are none and no day is covered. */
export function leastAt({ points, whole }: Line, day: number): number | null {
  if (day > whole.days || whole.events === null) return null;
  return points.findLast((point) => point.day <= day)?.total ?? 0;
}

/** Events a month since day 0, each level from the month's begin to its end: what lies between two months is no number of either. */
export function monthRows(lines: readonly Line[]): AlignedRow[] {
  return Array.from({ length: countMonths(lines) }, (_, month) => {
    const values = lines.map(({ months }) => months[month]?.events ?? null);
    return [month, month + 1].map((at) => ({ at, values, least: lines.map(() => null) }));
  }).flat();
}

/** Months of the longest line. */
export function countMonths(lines: readonly Line[]): number {
  return Math.max(0, ...lines.map(({ months }) => months.length));
}

export interface AxisTick {
  at: number;
  text: string;
}

const DAYS_A_YEAR = 365.2425;

/** How a place on the axis is written. */
export type TickWords = (at: number, unit: "month" | "year") => string;

/** Years since day 0 where there are several, else months. @param end of the axis, in days or months */
export function axisTicks(end: number, show: "total" | "month", most: number, write: TickWords): AxisTick[] {
  const perYear = show === "total" ? DAYS_A_YEAR : 12;
  const years = end / perYear;
  if (years < 1.5) {
    const step = [1, 2, 3, 6].find((months) => Math.floor((years * 12) / months) <= most) ?? 6;
    return ticksBy(years * 12, step).map((months) => ({ at: (months / 12) * perYear, text: write(months, "month") }));
  }
  const step = [1, 2, 5, 10, 20, 50].find((each) => Math.floor(years / each) <= most) ?? 100;
  return ticksBy(years, step).map((year) => ({ at: year * perYear, text: write(year, "year") }));
}

function ticksBy(end: number, step: number): number[] {
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step);
}
