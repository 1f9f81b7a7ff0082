import type { BarShapeProps } from "recharts";
import type { RankedRow } from "#shared/charts/ranking.ts";

/** One ranked bar; pale where the venue is at home of either side. */
export function RankedShape({ x, y, width, height, payload }: BarShapeProps & { payload?: RankedRow }) {
  if (width < 0.5) return null;
  return payload?.home ? (
    <rect className="piece piece-home" x={x + 0.5} y={y + 0.5} width={Math.max(1, width - 1)} height={height - 1} />
  ) : (
    <rect className="piece" x={x} y={y} width={width} height={height} fill="var(--meeting)" />
  );
}
