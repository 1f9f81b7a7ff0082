import type { Column } from "#shared/charts/series.ts";
import type { Point } from "./peaks.ts";

/** Columns as a headline sees them. */
export function toPoints(columns: readonly Column[]): Point[] {
  return columns.map((column) => ({
    label: column.label,
    value: column.total,
    complete: column.complete,
    full: column.completeness === "full",
    floor: column.unstated > 0,
    possible: column.possible,
  }));
}
