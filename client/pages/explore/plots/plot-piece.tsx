import type { BarShapeProps } from "recharts";
import type { PlotRow } from "./plot-rows.ts";

/** Outlines take a pixel of each side: a narrower bar would be all outline and vanish. */
const LEAST_OUTLINED_PX = 6;

/** One piece of a column or bar; of an unfinished bucket pale, with a dashed outline. */
export function PlotPiece({ x, y, width, height, fill, payload }: BarShapeProps & { payload?: PlotRow }) {
  if (height < 0.5 || width < 0.5) return null;
  const unfinished = payload?.complete === false;
  if (Math.min(width, height) < LEAST_OUTLINED_PX)
    return (
      <rect className={unfinished ? "piece piece-pale" : "piece"} x={x} y={y} width={Math.max(1, width)} height={height} fill={fill} />
    );
  return (
    <rect
      className={unfinished ? "piece piece-unfinished" : "piece"}
      x={unfinished ? x + 0.5 : x}
      y={y}
      width={unfinished ? width - 1 : width}
      height={height}
      fill={fill}
      stroke={unfinished ? fill : "var(--paper)"}
    />
  );
}
