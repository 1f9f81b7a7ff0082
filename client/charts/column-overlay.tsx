import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import { formatNumber } from "../format.ts";
import type { Noun } from "../headline/nouns.ts";
import { columnMarks, type Scales } from "./column-marks.ts";
import { MarkGrid } from "./mark-grid.tsx";
import type { Mark } from "./mark.ts";
import type { Column, ColumnData } from "./series.ts";

interface ColumnOverlayProps {
  data: ColumnData;
  colours: readonly string[];
  noun: Noun;
  mirrored: boolean;
  onOpen: (mark: Mark) => void;
  onTip: (mark: Mark | null) => void;
  onIntent: () => void;
}

/** Over the columns: the base line, the value of each column, and the marks that open. */
export function ColumnOverlay({ data, colours, noun, mirrored, onOpen, onTip, onIntent }: ColumnOverlayProps) {
  const [xScale, yScale, plot] = [useXAxisScale(), useYAxisScale(), usePlotArea()];
  if (!xScale || !yScale || !plot) return null;
  const band = plot.width / Math.max(1, data.columns.length);
  const scales: Scales = {
    left: (key) => (xScale(key, { position: "middle" }) ?? plot.x) - band / 2,
    band,
    y: (value) => yScale(value) ?? plot.y + plot.height,
    top: plot.y,
    bottom: plot.y + plot.height,
  };
  const widest = Math.max(...data.columns.map((column) => formatNumber(column.total ?? 0).length));
  const valued = band >= widest * 7.2 + 2;
  return (
    <g>
      <line className="base-line" x1={plot.x} x2={plot.x + plot.width} y1={scales.y(0)} y2={scales.y(0)} />
      {valued
        ? data.columns.flatMap((column) =>
            valuesOf(column, mirrored, band >= 20).map(({ value, text, at, below }) => (
              <text
                key={`${column.key}${below ? "-" : ""}`}
                className={value === 0 ? "value value-zero" : "value"}
                x={scales.left(column.key) + band / 2}
                y={scales.y(at) + (below ? 14 : -5)}
                textAnchor="middle"
                aria-hidden="true"
              >
                {text}
              </text>
            )),
          )
        : null}
      <MarkGrid
        rows={columnMarks(data, { scales, colours, noun, mirrored, barWidth: band * (band > 14 ? 0.8 : 0.88) })}
        along="x"
        onOpen={onOpen}
        onTip={onTip}
        onIntent={onIntent}
      />
    </g>
  );
}

/** The numbers written at a column: its total on top, or one at each end of a mirrored one; a zero where there is room. */
function valuesOf(column: Column, mirrored: boolean, zeros: boolean): { value: number; text: string; at: number; below: boolean }[] {
  const ends = mirrored ? column.segments : [{ value: column.total, possible: column.possible }];
  return ends.flatMap(({ value, possible }, index) => {
    if (value === null || (value === 0 && possible === 0 && !zeros)) return [];
    const below = index === 1;
    return [{ value, text: rangeText(value, possible), at: below ? -value - possible : value + possible, below }];
  });
}

/** `3`, or `3–4` where one more is possible. */
function rangeText(value: number, possible: number): string {
  return possible > 0 ? `${formatNumber(value)}–${formatNumber(value + possible)}` : formatNumber(value);
}
