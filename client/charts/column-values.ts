import { formatNumber } from "../format.ts";
import { isMirrored, sideOf } from "#shared/charts/mirror.ts";
import type { Column, ColumnData } from "#shared/charts/series.ts";

/** A number written at the end of a column. */
export interface ColumnValue {
  key: string;
  value: number;
  text: string;
  /** Where on the axis it stands: its value and what may be added, below the line negative. */
  at: number;
  below: boolean;
}

/** The numbers of a column: its total on top, or one at each end of a mirrored one; a zero where there is room. */
export function valuesOf(column: Column, data: ColumnData, zeros: boolean): ColumnValue[] {
  const ends = isMirrored(data) ? [false, true].map((below) => sideOf(column, data.parts, below)) : [column];
  return ends.flatMap(({ total: value, possible }, index) => {
    if (value === null || (value === 0 && possible === 0 && !zeros)) return [];
    const below = index === 1;
    return [{ key: column.key, value, text: rangeText(value, possible), at: below ? -value - possible : value + possible, below }];
  });
}

/** Where there is no room for all: the highest above the line and the lowest below it, the first of equals. */
export function peaksOf(values: readonly ColumnValue[]): ColumnValue[] {
  return [false, true].flatMap((below) => {
    const side = values.filter((value) => value.below === below && value.at !== 0);
    const most = Math.max(...side.map(({ at }) => Math.abs(at)));
    return side.find(({ at }) => Math.abs(at) === most) ?? [];
  });
}

/** `3`, or `3–4` where one more is possible. */
function rangeText(value: number, possible: number): string {
  return possible > 0 ? `${formatNumber(value)}–${formatNumber(value + possible)}` : formatNumber(value);
}
