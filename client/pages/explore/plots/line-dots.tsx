import { drawnCells } from "../sheet.ts";
import type { TimeDrawing } from "./time-marks.ts";

const LEAST_BAND_PX = 9;

/** Dots on the lines, hollow where a bucket is not finished; where there is no room for all, only those no line joins. */
export function LineDots({ sheet: { rows }, words, scales }: TimeDrawing) {
  return (
    <g aria-hidden="true">
      {rows.flatMap((row, index) =>
        drawnCells(row).map(({ part, reading: { value, complete } }, at) => {
          const isKnown = (step: number) => {
            const other = rows[index + step];
            return other !== undefined && drawnCells(other)[at]?.reading.value !== null && drawnCells(other)[at] !== undefined;
          };
          const alone = !isKnown(-1) && !isKnown(1);
          if (value === null || (scales.band < LEAST_BAND_PX && !alone)) return null;
          const colour = words.colours[at] ?? "var(--other)";
          return (
            <circle
              key={`${row.column.key}-${part ?? "all"}`}
              className="level-dot"
              cx={scales.left + (index + 0.5) * scales.band}
              cy={scales.y(value)}
              r={2.5}
              stroke={colour}
              fill={complete ? colour : "var(--paper)"}
            />
          );
        }),
      )}
    </g>
  );
}
