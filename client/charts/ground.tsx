import type { Band } from "./bands.ts";
import { partialStretches, uncoveredStretches, type Column } from "./series.ts";

interface GroundProps {
  plot: { x: number; y: number; width: number; height: number };
  y: (value: number) => number;
  columns: readonly Column[];
  bands: readonly Band[];
  hatch: string;
  ticks: readonly number[];
}

const LETTER_PX = 7;

/** Behind a drawing over time: terms of office pale, hairlines at the ticks, stretches without coverage hatched, those covered in part dotted below. */
export function Ground({ plot, y, columns, bands, hatch, ticks }: GroundProps) {
  const step = plot.width / Math.max(1, columns.length);
  const top = plot.y - (bands.length > 0 ? 24 : 0);
  const height = plot.height + plot.y - top;
  return (
    <g aria-hidden="true">
      {bands.map((band) => {
        const [x, width] = [plot.x + band.from * step, (band.to - band.from) * step];
        return (
          <g key={band.id}>
            {band.shaded ? <rect className="band" x={x} y={top} width={width} height={height} /> : null}
            {width > band.label.length * LETTER_PX + 8 ? (
              <text className="band-name" x={x + 5} y={top + 13}>
                {band.label}
              </text>
            ) : null}
          </g>
        );
      })}
      {ticks.map((tick) =>
        tick === 0 ? null : <line key={tick} className="grid-line" x1={plot.x} x2={plot.x + plot.width} y1={y(tick)} y2={y(tick)} />,
      )}
      {uncoveredStretches(columns).map(({ first, last }) => {
        const [x, width] = [plot.x + first * step, (last - first + 1) * step];
        return (
          <g key={first}>
            <rect x={x} y={plot.y} width={width} height={plot.height} fill={`url(#${hatch})`} className="uncovered" />
            {width > 84 ? (
              <text className="uncovered-name" x={x + width / 2} y={plot.y + 16} textAnchor="middle">
                not covered
              </text>
            ) : null}
          </g>
        );
      })}
      {partialStretches(columns).map(({ first, last }) => (
        <line
          key={`partial-${first}`}
          className="partial-line"
          x1={plot.x + first * step}
          x2={plot.x + (last + 1) * step}
          y1={plot.y + plot.height + 4}
          y2={plot.y + plot.height + 4}
        />
      ))}
    </g>
  );
}
