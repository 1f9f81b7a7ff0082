import type { Sources } from "#shared/api.ts";

type Source = Sources["sources"][number];
type Span = Source["coverage"][number]["spans"][number];

/** The years all bars of the page share, so that collections compare at a glance. */
export interface Axis {
  from: number;
  to: number;
  ticks: number[];
}

const STEP = 50;

/** From the first covered year, rounded down to a tick, to the end of the last. */
export function findAxis(sources: readonly Source[]): Axis {
  const years = sources.flatMap(({ coverage }) => coverage.flatMap(({ from, to }) => [yearOf(from), yearOf(to)]));
  if (years.length === 0) return { from: 0, to: 1, ticks: [] };
  const from = Math.floor(Math.min(...years) / STEP) * STEP;
  const to = Math.max(...years) + 1;
  const ticks: number[] = [];
  for (let year = from; year <= to; year += STEP) ticks.push(year);
  return { from, to, ticks };
}

/** Left edge and width of a span, in percent of the axis; at least wide enough to be seen. */
export function placeSpan({ from, to }: Pick<Span, "from" | "to">, axis: Axis): { left: number; width: number } {
  const [start, end] = [share(yearOf(from) + monthShare(from), axis), share(yearOf(to) + monthShare(to), axis)];
  return { left: Math.min(start, 99), width: Math.max(end - start, 1) };
}

/** Where a year stands, in percent of the axis. */
export function placeYear(year: number, axis: Axis): number {
  return share(year, axis);
}

/** `1866–1906`, or one year. */
export function showYears({ from, to }: Pick<Span, "from" | "to">): string {
  return yearOf(from) === yearOf(to) ? from.slice(0, 4) : `${from.slice(0, 4)}–${to.slice(0, 4)}`;
}

function share(year: number, { from, to }: Axis): number {
  return Math.round(((year - from) / (to - from)) * 10_000) / 100;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function monthShare(day: string): number {
  return (Number(day.slice(5, 7)) - 1) / 12;
}
