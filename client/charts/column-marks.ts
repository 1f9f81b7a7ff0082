import type { Noun } from "../headline/nouns.ts";
import { describeColumn, labelOfTip } from "./describe-column.ts";
import type { Mark, MarkRows } from "./mark.ts";
import type { Column, ColumnData } from "./series.ts";

export interface Scales {
  /** Left edge of a column's band, and the width of a band. */
  left: (key: string) => number;
  band: number;
  y: (value: number) => number;
  top: number;
  bottom: number;
}

interface MarkOptions {
  scales: Scales;
  colours: readonly string[];
  noun: Noun;
  mirrored: boolean;
  barWidth: number;
}

/** The marks over columns: each band whole, then its pieces where it has more than one. */
export function columnMarks(data: ColumnData, options: MarkOptions): MarkRows {
  return data.columns.map((column) => {
    const pieces = pieceMarks(column, data, options);
    if (options.mirrored) return pieces;
    return pieces.length > 1 ? [wholeMark(column, data, options), ...pieces] : [wholeMark(column, data, options)];
  });
}

function wholeMark(column: Column, data: ColumnData, { scales, colours, noun }: MarkOptions): Mark {
  const tip = describeColumn(column, data.parts, colours, noun);
  const { top, bottom } = scales;
  return {
    key: column.key,
    part: null,
    events: column.events,
    label: labelOfTip(tip),
    tip,
    x: scales.left(column.key),
    y: top,
    width: scales.band,
    height: bottom - top,
  };
}

function pieceMarks(column: Column, data: ColumnData, { scales, colours, noun, mirrored, barWidth }: MarkOptions): Mark[] {
  let stacked = 0;
  return column.segments.flatMap((segment, index) => {
    const part = data.parts[index];
    const value = segment.value ?? 0;
    const start = stacked;
    stacked += value;
    if (!part || (value === 0 && !mirrored)) return [];
    const one: Column = { ...column, segments: [segment], total: segment.value, possible: segment.possible, events: segment.events };
    const described = describeColumn(one, [part], [colours[index] ?? ""], noun);
    const tip = { ...described, title: `${described.title}, ${part.label}` };
    const base = { key: column.key, part: segment.part, events: segment.events, label: labelOfTip(tip), tip };
    const zero = scales.y(0);
    if (mirrored) {
      const up = index === 0;
      return [
        {
          ...base,
          x: scales.left(column.key),
          y: up ? scales.top : zero,
          width: scales.band,
          height: up ? zero - scales.top : scales.bottom - zero,
        },
      ];
    }
    const [low, high] = [scales.y(start), scales.y(stacked)];
    return [{ ...base, x: scales.left(column.key) + (scales.band - barWidth) / 2, y: high, width: barWidth, height: low - high }];
  });
}
