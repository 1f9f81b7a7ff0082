import type { BarShapeProps } from "recharts";
import type { RankedRow } from "./ranking.ts";

/** One ranked bar; pale where the venue is at home of either side. */
export function RankedShape({ x, y, width, height, payload }: BarShapeProps & { payload?: RankedRow }) {
  if (width < 0.5) return null;
  return <rect className="piece" x={x} y={y} width={width} height={height} fill={payload?.home ? "var(--meeting-home)" : "var(--meeting)"} stroke="var(--paper)" />;
}
