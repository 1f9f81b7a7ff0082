import type { BarShapeProps } from "recharts";
import { Piece } from "../../../charts/piece.tsx";
import type { PlotRow } from "./plot-rows.ts";

/** One piece of a column or bar; either side of it can be the narrow one. */
export function PlotPiece({ x, y, width, height, fill, payload }: BarShapeProps & { payload?: PlotRow }) {
  if (height < 0.5 || width < 0.5) return null;
  const unfinished = payload?.complete === false;
  return <Piece x={x} y={y} width={width} height={height} fill={fill} unfinished={unfinished} narrow={Math.min(width, height)} />;
}
