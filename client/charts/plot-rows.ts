import { isMirrored, sideOf } from "#shared/charts/mirror.ts";
import type { ColumnData } from "#shared/charts/series.ts";

/** A column as Recharts reads it: `value0`, `value1` … for the parts, `possible0` and `possible1` for what may be added above and below the line. */
export interface PlotRow {
  key: string;
  complete: boolean;
  [name: `value${number}` | `possible${number}`]: number;
}

/** Columns as plot rows; parts below the line count downwards. */
export function plotRows(data: ColumnData): { rows: PlotRow[]; up: number; down: number } {
  const mirrored = isMirrored(data);
  const rows = data.columns.map((column) => {
    const row: PlotRow = { key: column.key, complete: column.complete };
    column.segments.forEach((segment, index) => {
      const below = data.parts[index]?.below ?? false;
      const sign = below ? -1 : 1;
      row[`value${index}`] = sign * (segment.value ?? 0);
      const cap: `possible${number}` = `possible${below ? 1 : 0}`;
      row[cap] = (row[cap] ?? 0) + sign * segment.possible;
    });
    return row;
  });
  const heights = (below: boolean) =>
    data.columns.map((column) => {
      const { total, possible } = sideOf(column, data.parts, below);
      return Math.max((total ?? 0) + possible, below ? 0 : (column.compared?.total ?? 0));
    });
  return { rows, up: Math.max(1, ...heights(false)), down: mirrored ? Math.max(1, ...heights(true)) : 0 };
}
