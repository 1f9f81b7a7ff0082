import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import { formatNumber } from "../format.ts";
import type { Noun } from "../headline/nouns.ts";
import { describeColumn, labelOfTip } from "./describe-column.ts";
import { MarkGrid } from "./mark-grid.tsx";
import type { Mark } from "./mark.ts";
import { segmentColumn, type Column, type Part } from "#shared/charts/series.ts";

interface LadderOverlayProps {
  columns: readonly Column[];
  parts: readonly Part[];
  colours: readonly string[];
  gap: number;
  noun: Noun;
  onOpen: (mark: Mark) => void;
  onTip: (mark: Mark | null) => void;
  onIntent: () => void;
}

/** Over the ladder: bucket names in the middle, values at the ends, the two captions, and the marks that open. */
export function LadderOverlay({ columns, parts, colours, gap, noun, onOpen, onTip, onIntent }: LadderOverlayProps) {
  const [xScale, yScale, plot] = [useXAxisScale(), useYAxisScale(), usePlotArea()];
  if (!xScale || !yScale || !plot) return null;
  const x = (value: number) => xScale(value) ?? plot.x + plot.width / 2;
  const band = plot.height / Math.max(1, columns.length);
  const middleOf = (column: Column) => yScale(column.key, { position: "middle" }) ?? plot.y;
  const rows = columns.map((column) =>
    column.segments.flatMap((segment, side): Mark[] => {
      const part = parts[side];
      if (!part) return [];
      const described = describeColumn(segmentColumn(column, segment), [part], [colours[side] ?? ""], noun);
      const tip = { ...described, title: `${described.title} ${part.label}` };
      const [from, to] = side === 0 ? [plot.x, x(-gap)] : [x(gap), plot.x + plot.width];
      return [
        {
          key: column.key,
          part: part.id,
          way: part.way,
          opens: segment.events > 0,
          label: labelOfTip(tip),
          tip,
          x: from,
          y: middleOf(column) - band / 2,
          width: to - from,
          height: band,
        },
      ];
    }),
  );
  return (
    <g>
      <g aria-hidden="true">
        <text className="caption" x={x(-gap)} y={12} textAnchor="end" fill={colours[0]}>
          {parts[0]?.label}
        </text>
        <text className="caption" x={x(gap)} y={12} textAnchor="start">
          {parts[1]?.label}
        </text>
        {columns.map((column) => (
          <g key={column.key}>
            <text className="name" x={x(0)} y={middleOf(column)} dy="0.35em" textAnchor="middle">
              {column.label}
            </text>
            {column.segments.map((segment, side) =>
              segment.value === null ? null : (
                <text
                  key={parts[side]?.way ?? side}
                  className={segment.value === 0 ? "value value-zero" : "value"}
                  x={side === 0 ? x(-gap - segment.value - segment.possible) - 6 : x(gap + segment.value + segment.possible) + 6}
                  y={middleOf(column)}
                  dy="0.35em"
                  textAnchor={side === 0 ? "end" : "start"}
                >
                  {formatNumber(segment.value)}
                  {segment.unstated > 0 ? "+" : ""}
                </text>
              ),
            )}
          </g>
        ))}
      </g>
      <MarkGrid rows={rows} along="y" onOpen={onOpen} onTip={onTip} onIntent={onIntent} />
    </g>
  );
}
