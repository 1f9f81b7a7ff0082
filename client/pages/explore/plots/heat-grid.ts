import type { Sheet, SheetCell, SheetRow } from "../sheet.ts";

export interface HeatCell {
  row: SheetRow;
  cell: SheetCell;
  /** Place in the lane, counted in cells. */
  at: number;
}

/** One lane of a heat map. */
export interface HeatLane {
  key: string;
  label: string;
  cells: readonly HeatCell[];
}

export interface HeatGrid {
  lanes: readonly HeatLane[];
  /** Names over or under the cells of a lane, by place. */
  heads: readonly string[];
  highest: number;
}

/** Time runs from left to right with a lane for each part; two categories have a lane for each group. */
export function heatGrid({ rows, parts }: Sheet, time: boolean): HeatGrid {
  const lanes = time
    ? parts.map((part, index): HeatLane => ({
        key: part.id ?? "",
        label: part.label,
        cells: rows.flatMap((row, at) => (row.cells[index] ? [{ row, cell: row.cells[index], at }] : [])),
      }))
    : rows.map((row): HeatLane => ({
        key: row.column.key,
        label: row.column.label,
        cells: row.cells.map((cell, at) => ({ row, cell, at })),
      }));
  const values = lanes.flatMap(({ cells }) => cells.map(({ cell }) => cell.reading.value ?? 0));
  return {
    lanes,
    heads: time ? rows.map(({ column }) => column.label) : parts.map(({ label }) => label),
    highest: Math.max(0, ...values),
  };
}

/** How dark a number is, from 0 to 1: in proportion, but what is there at all is seen. */
export function heatOf(value: number, highest: number): number {
  return value <= 0 || highest <= 0 ? 0 : Math.max(0.14, value / highest);
}
