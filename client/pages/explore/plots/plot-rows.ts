import type { ReadingId } from "#shared/definitions/readings.ts";
import { drawnCells, type Sheet } from "../sheet.ts";
import { openOf, stackOf } from "./scale.ts";

type Range = [number, number];

/** A row as Recharts reads it; the lists have one entry for each part drawn. */
export interface PlotRow {
  key: string;
  complete: boolean;
  values: (number | null)[];
  /** What dates leave open above each value, and above the stack. */
  opens: number[];
  open: number;
  /** Where each part lies on the stack. */
  stack: (Range | null)[];
  /** From the least to the most each value can be, where that is more than one number. */
  ranges: (Range | null)[];
  /** Values that are final, and those of unfinished buckets with their neighbours, which a dashed line joins. */
  finished: (number | null)[];
  unfinished: (number | null)[];
}

export function plotRows({ rows }: Sheet, reading: ReadingId): PlotRow[] {
  const cells = rows.map(drawnCells);
  const ranged = (at: number) => cells.some((row) => row[at] && row[at].reading.low !== row[at].reading.high);
  return rows.map((row, index): PlotRow => {
    const own = cells[index] ?? [];
    const isOpen = (at: number, step: number) => cells[index + step]?.[at]?.reading.complete === false;
    return {
      key: row.column.key,
      complete: isSum(reading) ? own.every((cell) => cell.reading.complete) : row.column.complete,
      values: own.map(({ reading: { value } }) => value),
      opens: own.map(({ reading: { value, high } }) => (high ?? 0) - (value ?? 0)),
      open: openOf(row, reading),
      stack: stackOf(row).map((span) => (span ? [span.from, span.to] : null)),
      ranges: own.map(({ reading: { low, high } }, at) => (low === null || high === null || !ranged(at) ? null : [low, high])),
      finished: own.map(({ reading: { value, complete } }) => (complete ? value : null)),
      unfinished: own.map(({ reading: { value } }, at) => (isOpen(at, 0) || isOpen(at, -1) || isOpen(at, 1) ? value : null)),
    };
  });
}

/** Sums over several buckets are unfinished where one of these is. */
function isSum(reading: ReadingId): boolean {
  return reading !== "amount" && reading !== "share";
}
