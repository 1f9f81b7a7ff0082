import type { ColumnData } from "./series.ts";

/** A column as Recharts reads it: `value0`, `value1` … for the parts, `possible0` … for what may be added. */
export interface PlotRow {
  key: string;
  complete: boolean;
  [name: `value${number}` | `possible${number}`]: number;
}

/** Columns as plot rows; mirrored, the second part counts downwards. */
export function plotRows(data: ColumnData, mirrored: boolean): { rows: PlotRow[]; up: number; down: number } {
  const rows = data.columns.map((column) => {
    const row: PlotRow = { key: column.key, complete: column.complete };
    column.segments.forEach((segment, index) => {
      const sign = mirrored && index === 1 ? -1 : 1;
      row[`value${index}`] = sign * (segment.value ?? 0);
      const cap: `possible${number}` = `possible${mirrored ? index : 0}`;
      row[cap] = (row[cap] ?? 0) + sign * segment.possible;
    });
    return row;
  });
  const heights = data.columns.map((column) => column.segments.map((segment) => (segment.value ?? 0) + segment.possible));
  const up = mirrored ? heights.map((pair) => pair[0] ?? 0) : heights.map((stack) => stack.reduce((sum, value) => sum + value, 0));
  return { rows, up: Math.max(1, ...up), down: mirrored ? Math.max(1, ...heights.map((pair) => pair[1] ?? 0)) : 0 };
}
