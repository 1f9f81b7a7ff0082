import { OTHERS } from "#shared/charts/fold-parts.ts";
import type { Sheet, SheetCell, SheetRow } from "../sheet.ts";

export interface HeatCell {
  row: SheetRow;
  cell: SheetCell;
  /** Place in the lane, counted in cells. */
  at: number;
  /** Several groups or parts taken together: no measure for the others. */
  rest: boolean;
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
  /** Highest number of one group, and of groups taken together. */
  highest: number;
  highestRest: number;
}

/** Time runs from left to right with a lane for each part; two categories have a lane for each group. */
export function heatGrid({ rows, parts }: Sheet, time: boolean): HeatGrid {
  const lanes = time
    ? parts.map((part, index): HeatLane => ({
        key: part.id ?? "",
        label: part.label,
        cells: rows.flatMap((row, at) => (row.cells[index] ? [cellOf(row, row.cells[index], at)] : [])),
      }))
    : rows.map((row): HeatLane => ({
        key: row.column.key,
        label: row.column.label,
        cells: row.cells.map((cell, at) => cellOf(row, cell, at)),
      }));
  const highest = (rest: boolean) =>
    Math.max(0, ...lanes.flatMap(({ cells }) => cells.map((each) => (each.rest === rest ? (each.cell.reading.value ?? 0) : 0))));
  return {
    lanes,
    heads: time ? rows.map(({ column }) => column.label) : parts.map(({ label }) => label),
    highest: highest(false),
    highestRest: highest(true),
  };
}

function cellOf(row: SheetRow, cell: SheetCell, at: number): HeatCell {
  return { row, cell, at, rest: row.column.key === OTHERS || cell.part === OTHERS };
}
