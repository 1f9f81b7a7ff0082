import { LEAST_OUTLINED_PX, UNFINISHED } from "#shared/charts/doubts.ts";

interface PieceProps {
  x: number;
  y: number;
  width: number;
  height: number;
  fill: string | undefined;
  /** Of a bucket that has not ended, or is cut: pale, with a dashed outline. */
  unfinished: boolean;
  /** The side that must have room for an outline; a narrower piece would be all outline and vanish. */
  narrow: number;
}

/** One piece of a column or bar, drawn unfinished where its bucket is. */
export function Piece({ x, y, width, height, fill, unfinished, narrow }: PieceProps) {
  const pale = unfinished ? UNFINISHED.opacity : undefined;
  if (narrow < LEAST_OUTLINED_PX)
    return <rect className="piece" x={x} y={y} width={Math.max(1, width)} height={height} fill={fill} fillOpacity={pale} />;
  return (
    <rect
      className="piece"
      fillOpacity={pale}
      strokeDasharray={unfinished ? UNFINISHED.dash : undefined}
      x={unfinished ? x + 0.5 : x}
      y={y}
      width={unfinished ? width - 1 : width}
      height={height}
      fill={fill}
      stroke={unfinished ? fill : "var(--paper)"}
    />
  );
}
