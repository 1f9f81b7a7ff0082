import type { BarShapeProps } from "recharts";
import { Piece } from "./piece.tsx";
import type { PlotRow } from "./plot-rows.ts";

/** One piece of a column, above the line or below it. */
export function ColumnShape({ x, y, width, height, fill, payload }: BarShapeProps & { payload?: PlotRow }) {
  const [top, tall] = height < 0 ? [y + height, -height] : [y, height];
  if (tall < 0.5) return null;
  return <Piece x={x} y={top} width={width} height={tall} fill={fill} unfinished={payload?.complete === false} narrow={width} />;
}
