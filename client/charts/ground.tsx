import { PartialLines } from "./partial-lines.tsx";
import { barAt, NO_ANNOTATIONS, measureName, type Annotations } from "./annotations.ts";
import { PeriodBar } from "./period-bar.tsx";
import { nameTerms } from "#shared/charts/name-terms.ts";
import { SPREAD_PX, spreadsOf } from "#shared/charts/doubts.ts";
import { uncoveredStretches, type Column } from "#shared/charts/series.ts";
import { words } from "../words.ts";

interface GroundProps {
  plot: { x: number; y: number; width: number; height: number };
  y: (value: number) => number;
  columns: readonly Column[];
  /** Absent where nothing stands beside the drawing. */
  annotations?: Annotations;
  hatch: string;
  ticks: readonly number[];
}

/** Behind a drawing over time: terms of office pale, crises, breaks and gaps as thin bars above, hairlines at the ticks, stretches without coverage hatched, those covered in part dotted below. */
export function Ground({ plot, y, columns, annotations = NO_ANNOTATIONS, hatch, ticks }: GroundProps) {
  const step = plot.width / Math.max(1, columns.length);
  const { terms, bars } = annotations;
  const names = nameTerms(terms, { left: plot.x, step, measure: measureName });
  return (
    <g aria-hidden="true">
      {terms.map((band) =>
        band.shaded ? (
          <rect
            key={band.id}
            className="band"
            x={plot.x + band.from * step}
            y={0}
            width={(band.to - band.from) * step}
            height={plot.y + plot.height}
          />
        ) : null,
      )}
      {terms.map(({ id }, index) => {
        const name = names[index];
        return name ? (
          <text key={id} className="band-name" x={name.x} y={13} textAnchor={name.anchor}>
            {name.text}
          </text>
        ) : null;
      })}
      {bars.map((row, index) =>
        row.map((band) => (
          <PeriodBar
            key={band.id}
            kind={band.kind}
            x={plot.x + band.from * step}
            width={(band.to - band.from) * step}
            {...barAt(annotations, index)}
          />
        )),
      )}
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
                {words.marks.notCovered}
              </text>
            ) : null}
          </g>
        );
      })}
      {spreadsOf(columns).map(({ from, to, first, last }, index) => (
        <rect
          key={`spread-${first}-${last}`}
          className="spread"
          x={plot.x + from * step + 0.5}
          y={plot.y + index * (SPREAD_PX + 2)}
          width={Math.max(1, (to - from + 1) * step - 1)}
          height={SPREAD_PX}
          fill={`url(#${hatch})`}
        />
      ))}
      <PartialLines columns={columns} left={plot.x} step={step} y={plot.y + plot.height + 4} />
    </g>
  );
}
