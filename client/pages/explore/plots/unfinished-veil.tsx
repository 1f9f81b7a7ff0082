import type { TimeDrawing } from "./time-marks.ts";

/** Over an area: buckets that are not finished, paled and set off by a dashed line. */
export function UnfinishedVeil({ sheet: { rows }, scales: { left, band, top, bottom } }: TimeDrawing) {
  return (
    <g aria-hidden="true">
      {rows.map(({ column }, index) =>
        column.complete || !column.covered ? null : (
          <rect key={column.key} className="veil" x={left + index * band} y={top} width={band} height={bottom - top} />
        ),
      )}
    </g>
  );
}
