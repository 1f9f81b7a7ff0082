import type { BarShapeProps } from "recharts";
import type { PlotRow } from "./plot-rows.ts";

/** Outlines take a pixel of each side: a narrower bar would be all outline and vanish. */
const LEAST_OUTLINED_PX = 6;

/** One piece of a column. An unfinished bucket is drawn unfinished: pale, with a dashed outline. */
export function ColumnShape({ x, y, width, height, fill, payload }: BarShapeProps & { payload?: PlotRow }) {
  const [top, tall] = height < 0 ? [y + height, -height] : [y, height];
  if (tall < 0.5) return null;
  const unfinished = payload?.complete === false;
  if (width < LEAST_OUTLINED_PX)
    return (
      <rect className={unfinished ? "piece piece-pale" : "piece"} x={x} y={top} width={Math.max(1, width)} height={tall} fill={fill} />
    );
  return (
    <rect
      className={unfinished ? "piece piece-unfinished" : "piece"}
      x={unfinished ? x + 0.5 : x}
      y={top}
      width={unfinished ? width - 1 : width}
      height={tall}
      fill={fill}
      stroke={unfinished ? fill : "var(--paper)"}
    />
  );
}
