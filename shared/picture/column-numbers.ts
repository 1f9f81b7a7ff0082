import { hasRoomForZero, isZero } from "../charts/doubts.ts";
import type { Column } from "../charts/series.ts";
import type { Numbers } from "./choose-drawing.ts";
import { measureText } from "./measure-text.ts";
import { LABEL_PX, rangeOf } from "./plot.ts";

interface ColumnNumber {
  index: number;
  /** Where on the axis it stands: its value and what may be added. */
  at: number;
  text: string;
}

/** The numbers above columns where all have room, else the highest alone; a covered nothing is a 0, what is not covered has none. */
export function columnNumbers(columns: readonly Column[], bandPx: number, { wholes, write }: Numbers): ColumnNumber[] {
  if (!wholes) return [];
  const numbers = columns.flatMap((column, index): ColumnNumber[] => {
    const { total, possible, unstated } = column;
    if (total === null || (isZero(column) && !hasRoomForZero(bandPx, columns))) return [];
    return [{ index, at: total + possible, text: rangeOf(total, possible, unstated, write) }];
  });
  if (numbers.every(({ text }) => measureText(text, LABEL_PX) <= bandPx + 2)) return numbers;
  const most = Math.max(...numbers.map(({ at }) => at));
  return numbers.filter(({ at }) => at === most && at > 0).slice(0, 1);
}
