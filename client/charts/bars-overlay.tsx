import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import { formatNumber } from "../format.ts";
import type { Noun } from "../headline/nouns.ts";
import { labelOfTip } from "./describe-column.ts";
import { describeRanked } from "./describe-ranked.ts";
import { MarkGrid } from "./mark-grid.tsx";
import type { Mark } from "./mark.ts";
import type { RankedRow } from "#shared/charts/ranking.ts";

interface BarsOverlayProps {
  rows: readonly RankedRow[];
  noun: Noun;
  onOpen: (mark: Mark) => void;
  onTip: (mark: Mark | null) => void;
  onIntent: () => void;
}

/** Over the ranked bars: each one's value at its end, and the marks that open. */
export function BarsOverlay({ rows, noun, onOpen, onTip, onIntent }: BarsOverlayProps) {
  const [xScale, yScale, plot] = [useXAxisScale(), useYAxisScale(), usePlotArea()];
  if (!xScale || !yScale || !plot) return null;
  const band = plot.height / Math.max(1, rows.length);
  const marks = rows.map((row): Mark[] => {
    const tip = describeRanked(row, noun);
    const middle = yScale(row.key, { position: "middle" }) ?? plot.y;
    const end = xScale(row.value + row.possible) ?? plot.x;
    return [
      {
        key: row.key,
        part: null,
        way: null,
        opens: row.events > 0,
        label: labelOfTip(tip),
        tip,
        x: plot.x,
        y: middle - band / 2,
        width: Math.max(24, end - plot.x),
        height: band,
      },
    ];
  });
  return (
    <g>
      {rows.map((row) => (
        <text
          key={row.key}
          className="value"
          x={(xScale(row.value + row.possible) ?? 0) + 6}
          y={yScale(row.key, { position: "middle" })}
          dy="0.35em"
          aria-hidden="true"
        >
          {formatNumber(row.value)}
        </text>
      ))}
      <MarkGrid rows={marks} along="y" onOpen={onOpen} onTip={onTip} onIntent={onIntent} />
    </g>
  );
}
