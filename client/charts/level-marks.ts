import type { Noun } from "../headline/nouns.ts";
import type { Scales } from "./column-marks.ts";
import { describeColumn, labelOfTip } from "./describe-column.ts";
import type { Mark, MarkRows } from "./mark.ts";
import { segmentColumn, type Column, type ColumnData } from "#shared/charts/series.ts";

/**
 * The marks over levels: in each bucket one for each part, highest first, each reaching half way to its neighbours, so that
 * the whole drawing answers the pointer. Levels of several lists are not added up.
 */
export function levelMarks(data: ColumnData, scales: Scales, colours: readonly string[], noun: Noun): MarkRows {
  return data.columns.map((column) => {
    const points = column.segments
      .flatMap((segment, index) => {
        const part = data.parts[index];
        return part && segment.value !== null ? [{ segment, part, colour: colours[index] ?? "", y: scales.y(segment.value) }] : [];
      })
      .toSorted((a, b) => a.y - b.y);
    if (points.length === 0) return [markOf(column, null, describeColumn(column, data.parts, colours, noun), scales)];
    return points.map(({ segment, part, colour, y }, rank): Mark => {
      const own: Column = { ...segmentColumn(column, segment), complete: segment.complete, last: segment.last };
      const described = describeColumn(own, [part], [colour], noun);
      const title = part.id === null ? described.title : `${described.title}, ${part.label}`;
      const top = rank === 0 ? scales.top : ((points[rank - 1]?.y ?? y) + y) / 2;
      const bottom = rank === points.length - 1 ? scales.bottom : ((points[rank + 1]?.y ?? y) + y) / 2;
      return { ...markOf(own, part.id, { ...described, title }, scales), y: top, height: bottom - top };
    });
  });
}

function markOf(column: Column, part: string | null, tip: Mark["tip"], scales: Scales): Mark {
  return {
    key: column.key,
    part,
    way: null,
    opens: column.covered && column.events > 0,
    label: labelOfTip(tip),
    tip,
    x: scales.left(column.key),
    y: scales.top,
    width: scales.band,
    height: scales.bottom - scales.top,
  };
}
