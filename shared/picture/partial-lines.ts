import { partialStretches, type Column } from "../charts/series.ts";
import type { Pen } from "./markup.ts";

/** A dotted line along what sources cover in part. @param place left edge of the columns, their width, and where the line stands */
export function drawPartial(
  pen: Pen,
  columns: readonly Pick<Column, "completeness">[],
  { x, band, y }: { x: number; band: number; y: number },
): string {
  return partialStretches(columns)
    .map(({ first, last }) =>
      pen("line", {
        x1: x + first * band,
        x2: x + (last + 1) * band,
        y1: y,
        y2: y,
        stroke: "var(--muted)",
        "stroke-width": 1.5,
        "stroke-dasharray": "1.5 3",
      }),
    )
    .join("");
}
