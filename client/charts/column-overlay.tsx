import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import { columnMarks, type ColumnNouns, type Scales } from "./column-marks.ts";
import { peaksOf, valuesOf } from "./column-values.ts";
import { MarkGrid } from "./mark-grid.tsx";
import type { Mark } from "./mark.ts";
import { barPx } from "#shared/charts/bar-width.ts";
import { hasRoomForZero } from "#shared/charts/doubts.ts";
import type { ColumnData } from "#shared/charts/series.ts";

interface ColumnOverlayProps {
  data: ColumnData;
  colours: readonly string[];
  nouns: ColumnNouns;
  onOpen: (mark: Mark) => void;
  onTip: (mark: Mark | null) => void;
  onIntent: () => void;
}

/** Over the columns: the base line, the value of each column, and the marks that open. */
export function ColumnOverlay({ data, colours, nouns, onOpen, onTip, onIntent }: ColumnOverlayProps) {
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
  const values = data.columns.flatMap((column) => valuesOf(column, data, hasRoomForZero(band, data.columns)));
  const widest = Math.max(1, ...values.map(({ text }) => text.length));
  // A line over a column stands out of it a little on both sides.
  const reach = Math.min(band * 0.46, barPx(band) * 0.6);
  const valued = band >= widest * 7.2 + 2;
  return (
    <g>
      <line className="base-line" x1={plot.x} x2={plot.x + plot.width} y1={scales.y(0)} y2={scales.y(0)} />
      {data.columns.map(({ key, compared }) =>
        compared === undefined || compared.total === null ? null : (
          <line
            key={`compared-${key}`}
            className="compared-line"
            x1={scales.left(key) + band / 2 - reach}
            x2={scales.left(key) + band / 2 + reach}
            y1={scales.y(compared.total)}
            y2={scales.y(compared.total)}
          />
        ),
      )}
      {(valued ? values : peaksOf(values)).map(({ key, value, text, at, below }) => (
        <text
          key={`${key}${below ? "-" : ""}`}
          className={value === 0 ? "value value-zero" : "value"}
          x={scales.left(key) + band / 2}
          y={scales.y(at) + (below ? 14 : -5)}
          textAnchor="middle"
          aria-hidden="true"
        >
          {text}
        </text>
      ))}
      <MarkGrid
        rows={columnMarks(data, { scales, colours, nouns, barWidth: barPx(band) })}
        along="x"
        onOpen={onOpen}
        onTip={onTip}
        onIntent={onIntent}
      />
    </g>
  );
}
