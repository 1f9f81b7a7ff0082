import { formatNumber } from "../format.ts";
import type { Scales } from "./column-marks.ts";
import { endsOf, shapeLevels, type LevelPoint } from "./levels.ts";
import type { ColumnData } from "#shared/charts/series.ts";

interface LevelLinesProps {
  data: ColumnData;
  scales: Scales;
  colours: readonly string[];
  /** Right edge of the drawing: no number stands out beyond it. */
  end: number;
}

const LETTER_PX = 7.4;

/** Each part's line with a dot for each bucket, hollow where the sources end inside it, and the last value at its end. */
export function LevelLines({ data, scales, colours, end }: LevelLinesProps) {
  const x = ({ key }: LevelPoint) => scales.left(key) + scales.band / 2;
  return (
    <g aria-hidden="true">
      {shapeLevels(data).map((line, index) => {
        const colour = colours[index] ?? "var(--other)";
        const last = endsOf(line)?.last;
        const text = last ? formatNumber(last.value) : "";
        return (
          <g key={line.part.id ?? "all"}>
            {line.runs.map((run) => (
              <g key={run[0]?.key}>
                <polyline
                  className="level-line"
                  points={run.map((point) => `${x(point)},${scales.y(point.value)}`).join(" ")}
                  stroke={colour}
                />
                {scales.band < 7
                  ? null
                  : run.map((point) => (
                      <circle
                        key={point.key}
                        className="level-dot"
                        cx={x(point)}
                        cy={scales.y(point.value)}
                        r={3}
                        stroke={colour}
                        fill={point.complete ? colour : "var(--paper)"}
                      />
                    ))}
              </g>
            ))}
            {last ? (
              <text
                className="value value-halo"
                x={Math.min(x(last), end - (text.length * LETTER_PX) / 2)}
                y={scales.y(last.value) - 8}
                textAnchor="middle"
              >
                {text}
              </text>
            ) : null}
          </g>
        );
      })}
    </g>
  );
}
