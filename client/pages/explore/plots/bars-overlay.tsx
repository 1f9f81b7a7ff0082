import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import { MarkGrid } from "../../../charts/mark-grid.tsx";
import type { Mark } from "../../../charts/mark.ts";
import { rangeText, type Wording } from "../cell-tip.ts";
import type { Sheet } from "../sheet.ts";
import { openOf, stackOf } from "./scale.ts";
import { cellMark } from "./time-marks.ts";

interface BarsOverlayProps {
  sheet: Sheet;
  /** Where the scale ends; a bar that goes beyond is cut off there. */
  most: number;
  words: Wording;
  onOpen: (mark: Mark) => void;
  onTip: (mark: Mark | null) => void;
  onIntent: () => void;
}

const LEAST_PX = 24;

/** Over the bars: the number at the end of each, and the marks that open: the bar whole, then its parts. */
export function BarsOverlay({ sheet, most, words, onOpen, onTip, onIntent }: BarsOverlayProps) {
  const [xScale, yScale, plot] = [useXAxisScale(), useYAxisScale(), usePlotArea()];
  if (!xScale || !yScale || !plot) return null;
  const band = plot.height / Math.max(1, sheet.rows.length);
  const x = (value: number) => xScale(Math.min(value, most)) ?? plot.x;
  const rows = sheet.rows.map((row) => {
    const stack = stackOf(row);
    const top = Math.max(0, ...stack.map((span) => span?.to ?? 0)) + openOf(row, words.reading);
    return { row, stack, cut: top > most, end: x(top), middle: yScale(row.column.key, { position: "middle" }) ?? plot.y };
  });
  const marks = rows.map(({ row, stack, end, middle }): Mark[] => {
    const place = { y: middle - band / 2, height: band };
    const whole = row.whole ? [cellMark(row, row.whole, words, { ...place, x: plot.x, width: Math.max(LEAST_PX, end - plot.x) })] : [];
    const pieces = row.cells.flatMap((cell, index) => {
      const span = stack[index];
      if (!span || span.from === span.to || span.from >= most) return [];
      return [
        cellMark(row, cell, words, { y: middle - band * 0.38, height: band * 0.76, x: x(span.from), width: x(span.to) - x(span.from) }),
      ];
    });
    return [...whole, ...pieces];
  });
  return (
    <g>
      {rows.map(({ row, cut, end, middle }) =>
        cut ? <path key={row.column.key} className="bar-cut" d={`M${end - 14} ${middle + band / 2} l6 ${-band} m5 0 l-6 ${band}`} /> : null,
      )}
      {rows.map(({ row, end, middle }) =>
        row.whole ? (
          <text key={row.column.key} className="value" x={end + 6} y={middle} dy="0.35em" aria-hidden="true">
            {rangeText(row.whole, words.reading)}
          </text>
        ) : null,
      )}
      <MarkGrid rows={marks.filter((row) => row.length > 0)} along="y" onOpen={onOpen} onTip={onTip} onIntent={onIntent} />
    </g>
  );
}
