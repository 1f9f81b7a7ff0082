import type { BarShapeProps } from "recharts";
import type { PlotRow } from "./plot-rows.ts";

/** One piece of a column. An unfinished bucket is drawn unfinished: pale, with a dashed outline. */
export function ColumnShape({ x, y, width, height, fill, payload }: BarShapeProps & { payload?: PlotRow }) {
  const [top, tall] = height < 0 ? [y + height, -height] : [y, height];
  if (tall < 0.5) return null;
  const unfinished = payload?.complete === false;
  return (
    <rect
      className={unfinished ? (width < 7 ? "piece piece-pale" : "piece piece-unfinished") : "piece"}
      x={unfinished ? x + 0.5 : x}
      y={top}
      width={unfinished ? Math.max(1, width - 1) : width}
      height={tall}
      fill={fill}
      stroke={unfinished ? fill : "var(--paper)"}
    />
  );
}
