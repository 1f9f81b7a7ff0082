import type { Noun } from "../headline/nouns.ts";
import { describeColumn, labelOfTip } from "./describe-column.ts";
import type { Mark, MarkRows } from "./mark.ts";
import { isMirrored, sideOf } from "#shared/charts/mirror.ts";
import { segmentColumn, type Column, type ColumnData } from "#shared/charts/series.ts";

export interface Scales {
  /** Left edge of a column's band, and the width of a band. */
  left: (key: string) => number;
  band: number;
  y: (value: number) => number;
  top: number;
  bottom: number;
}

/** What is counted, above the line and below it. */
export interface ColumnNouns {
  up: Noun;
  down: Noun;
}

interface MarkOptions {
  scales: Scales;
  colours: readonly string[];
  nouns: ColumnNouns;
  barWidth: number;
}

/** The marks over columns: each band whole, or its half on either side of the line; then the pieces where there are several. */
export function columnMarks(data: ColumnData, options: MarkOptions): MarkRows {
  const sides = isMirrored(data) ? [false, true] : [null];
  return data.columns.map((column) => sides.flatMap((below) => sideMarks(column, data, below, options)));
}

/** @param below which side of the line; null where there is one */
function sideMarks(column: Column, data: ColumnData, below: boolean | null, options: MarkOptions): Mark[] {
  const { scales, nouns, barWidth } = options;
  const indexes = data.parts.flatMap((part, index) => (below === null || part.below === below ? [index] : []));
  const parts = indexes.flatMap((index) => data.parts[index] ?? []);
  const colours = indexes.map((index) => options.colours[index] ?? "");
  const side = below === null ? column : sideOf(column, data.parts, below);
  const noun = below === true ? nouns.down : nouns.up;
  const described = describeColumn(side, parts, colours, noun);
  const only = below !== null && parts.length === 1 ? parts[0] : undefined;
  const tip = only ? { ...described, title: `${described.title}, ${only.label}` } : described;
  const [top, bottom] = [below === true ? scales.y(0) : scales.top, below === false ? scales.y(0) : scales.bottom];
  const whole: Mark = {
    key: column.key,
    part: null,
    way: parts[0]?.way ?? null,
    opens: side.covered && side.events > 0,
    label: labelOfTip(tip),
    tip,
    x: scales.left(column.key),
    y: top,
    width: scales.band,
    height: bottom - top,
  };
  if (parts.length < 2) return [whole];
  let stacked = 0;
  const pieces = side.segments.flatMap((segment, index): Mark[] => {
    const part = parts[index];
    const [start, value] = [stacked, segment.value ?? 0];
    stacked += value;
    if (!part || value === 0) return [];
    const plain = describeColumn(segmentColumn(side, segment), [part], [colours[index] ?? ""], noun);
    const own = { ...plain, title: `${plain.title}, ${part.label}` };
    const ends = [start, stacked].map((at) => scales.y(part.below ? -at : at));
    return [
      {
        key: column.key,
        part: segment.part,
        way: part.way,
        opens: segment.events > 0,
        label: labelOfTip(own),
        tip: own,
        x: scales.left(column.key) + (scales.band - barWidth) / 2,
        y: Math.min(...ends),
        width: barWidth,
        height: Math.abs((ends[0] ?? 0) - (ends[1] ?? 0)),
      },
    ];
  });
  return [whole, ...pieces];
}
