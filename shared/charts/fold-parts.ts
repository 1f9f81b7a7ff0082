import type { Column, ColumnData, Segment } from "./series.ts";

export const OTHERS = "others";

/** Parts told apart by colour before the rest are taken together, on every page, picture and frame. */
export const COLOURED_PARTS = 5;

/** Keeps the parts with the highest totals and folds the rest into one that opens nothing of its own. */
export function foldParts(data: ColumnData, keep: number, others = (count: number): string => `${count} others`): ColumnData {
  if (data.parts.length <= keep + 1) return data;
  const ranked = data.parts.map((part, index) => ({ part, index })).toSorted((a, b) => b.part.total - a.part.total);
  const kept = ranked.slice(0, keep).map(({ index }) => index);
  const folded = ranked.slice(keep).map(({ index }) => index);
  const total = folded.reduce((sum, index) => sum + (data.parts[index]?.total ?? 0), 0);
  return {
    ...data,
    columns: data.columns.map((column) => ({ ...column, segments: [...pick(column, kept), joined(column, folded)] })),
    parts: [
      ...kept.flatMap((index) => data.parts[index] ?? []),
      { id: OTHERS, label: others(folded.length), total, way: null, below: false },
    ],
  };
}

function pick(column: Column, indexes: readonly number[]): Segment[] {
  return indexes.flatMap((index) => column.segments[index] ?? []);
}

function joined(column: Column, indexes: readonly number[]): Segment {
  const segments = pick(column, indexes);
  return {
    part: null,
    value: column.total === null ? null : segments.reduce((sum, segment) => sum + (segment.value ?? 0), 0),
    possible: segments.reduce((sum, segment) => sum + segment.possible, 0),
    // The list behind "others" is the whole column's, which its own mark opens already.
    events: 0,
    unstated: segments.reduce((sum, segment) => sum + segment.unstated, 0),
    complete: column.complete,
    last: column.last,
  };
}
