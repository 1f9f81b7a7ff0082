import { drawnCells } from "../sheet.ts";
import type { TimeDrawing } from "./time-marks.ts";

interface LineNamesProps extends TimeDrawing {
  /** Width to the right of the drawing. */
  room: number;
}

const LINE_PX = 16;
const LETTER_PX = 7;
const SWATCH_PX = 12;

/** The name of each line at its end, pushed apart where ends lie close. */
export function LineNames({ sheet: { rows, parts }, words, scales, room }: LineNamesProps) {
  const ends = parts
    .flatMap(({ id, label }, at) => {
      const last = rows.findLast((row) => drawnCells(row)[at]?.reading.value !== null);
      const value = last ? drawnCells(last)[at]?.reading.value : null;
      return value === null || value === undefined ? [] : [{ id, label, at, end: scales.y(value), y: 0 }];
    })
    .toSorted((a, b) => a.end - b.end);
  let above = -Infinity;
  for (const name of ends) {
    name.y = Math.max(name.end, above + LINE_PX);
    above = name.y;
  }
  const over = Math.max(0, above - scales.bottom);
  let below = Infinity;
  for (const name of ends.toReversed()) {
    name.y = Math.min(name.y, below - LINE_PX, over > 0 ? scales.bottom : Infinity);
    below = name.y;
  }
  const left = scales.left + scales.band * rows.length + 8;
  const most = Math.floor((room - SWATCH_PX - 13) / LETTER_PX);
  return (
    <g aria-hidden="true">
      {ends.map(({ id, label, at, y }) => (
        <g key={id}>
          <line className="line-swatch" x1={left} x2={left + SWATCH_PX} y1={y} y2={y} stroke={words.colours[at]} />
          <text className="name" x={left + SWATCH_PX + 5} y={y} dy="0.35em">
            {label.length > most ? `${label.slice(0, most - 1).trimEnd()}…` : label}
          </text>
        </g>
      ))}
    </g>
  );
}
