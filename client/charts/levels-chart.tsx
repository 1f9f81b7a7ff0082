import { useId } from "react";
import { formatNumber } from "../format.ts";
import type { Noun } from "../headline/nouns.ts";
import { Canvas } from "./canvas.tsx";
import type { Scales } from "./column-marks.ts";
import { Ground } from "./ground.tsx";
import { HatchPattern } from "./hatch-pattern.tsx";
import { LevelLines } from "./level-lines.tsx";
import { levelMarks } from "./level-marks.ts";
import { MarkGrid } from "./mark-grid.tsx";
import type { Mark } from "./mark.ts";
import type { ColumnData } from "#shared/charts/series.ts";
import { MOST_TICKS, columnTicks, niceTicks } from "#shared/charts/ticks.ts";
import { words } from "../words.ts";

interface LevelsChartProps {
  data: ColumnData;
  colours: readonly string[];
  noun: Noun;
  label: string;
  height: number;
  onOpen: (mark: Mark) => void;
}

const [TOP_PX, PLOT_TOP_PX, AXIS_PX, SIDE_PX] = [22, 6, 24, 17];

/** Levels over time, a line for each part; where no source covers a bucket there is no line but hatching. */
export function LevelsChart({ data, colours, noun, label, height, onOpen }: LevelsChartProps) {
  const hatch = useId();
  const most = Math.max(1, ...data.columns.flatMap(({ segments }) => segments.map(({ value }) => value ?? 0)));
  const ticks = niceTicks(most, MOST_TICKS);
  const left = 16 + 7.5 * Math.max(...ticks.map((tick) => formatNumber(tick).length));
  const keys = data.columns.map(({ key }) => key);
  const bottom = height - AXIS_PX;
  const bandOf = (width: number) => (width - left - SIDE_PX) / Math.max(1, keys.length);
  return (
    <Canvas
      height={height}
      label={label}
      time={(width) => ({ keys, along: "x", start: left, step: bandOf(width), across: { from: PLOT_TOP_PX, to: bottom } })}
    >
      {({ width, onTip, onIntent }) => {
        const band = bandOf(width);
        const at = new Map(keys.map((key, index) => [key, left + index * band]));
        const scales: Scales = {
          left: (key) => at.get(key) ?? left,
          band,
          y: (value) => bottom - (value / (ticks.at(-1) ?? 1)) * (bottom - TOP_PX),
          top: PLOT_TOP_PX,
          bottom,
        };
        const end = left + band * data.columns.length;
        return (
          <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} className="drawing">
            <defs>
              <HatchPattern id={hatch} />
            </defs>
            <Ground
              plot={{ x: left, y: scales.top, width: end - left, height: bottom - scales.top }}
              y={scales.y}
              columns={data.columns}
              hatch={hatch}
              ticks={ticks}
            />
            <g aria-hidden="true">
              {ticks.map((tick) => (
                <text key={tick} x={left - 8} y={scales.y(tick)} dy="0.35em" textAnchor="end">
                  {formatNumber(tick)}
                </text>
              ))}
              <line className="base-line" x1={left} x2={end} y1={bottom} y2={bottom} />
              {columnTicks(keys, band, words.say).map(({ index, text }) => (
                <text key={index} x={left + (index + 0.5) * band} y={bottom + 19} textAnchor="middle">
                  {text}
                </text>
              ))}
            </g>
            <LevelLines data={data} scales={scales} colours={colours} end={width} />
            <MarkGrid rows={levelMarks(data, scales, colours, noun)} along="x" onOpen={onOpen} onTip={onTip} onIntent={onIntent} />
          </svg>
        );
      }}
    </Canvas>
  );
}
