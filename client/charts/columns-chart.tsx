import { useId } from "react";
import { Bar, BarChart, XAxis, YAxis, ZIndexLayer } from "recharts";
import { formatNumber } from "../format.ts";
import { headroom, NO_ANNOTATIONS, type Annotations } from "./annotations.ts";
import { AnnotationMarks } from "./annotation-marks.tsx";
import { Canvas } from "./canvas.tsx";
import { ColumnBackground } from "./column-background.tsx";
import type { ColumnNouns } from "./column-marks.ts";
import { ColumnOverlay } from "./column-overlay.tsx";
import { ColumnShape } from "./column-shape.tsx";
import { HatchPattern } from "./hatch-pattern.tsx";
import type { Mark } from "./mark.ts";
import { spreadNotes, spreadRoomPx } from "#shared/charts/doubts.ts";
import { isMirrored } from "#shared/charts/mirror.ts";
import { plotRows, type PlotRow } from "./plot-rows.ts";
import { MOST_BAR_PX } from "#shared/charts/bar-width.ts";
import { MOST_TICKS, columnTicks, mirroredTicks, niceTicks } from "#shared/charts/ticks.ts";
import type { ColumnData } from "#shared/charts/series.ts";
import { words } from "../words.ts";

interface ColumnsChartProps {
  data: ColumnData;
  colours: readonly string[];
  /** Null where there is no room for any. */
  annotations: Annotations | null;
  nouns: ColumnNouns;
  label: string;
  height: number;
  onOpen: (mark: Mark) => void;
}

const [SIDE_PX, AXIS_PX] = [4, 24];
/** Half of "2026", or of "31 Jul", under the last column, which may be narrower. */
const LABEL_HALF_PX = { year: 17, finer: 24 } as const;
const TICK = { fill: "var(--muted)" };

/** Columns over time, stacked by part; terms of office behind, what is uncertain hatched, what is not covered marked. */
export function ColumnsChart({ data, colours, annotations: asked, nouns, label, height, onOpen }: ColumnsChartProps) {
  const hatch = useId();
  const annotations = asked ?? NO_ANNOTATIONS;
  const mirrored = isMirrored(data);
  const { rows, up, down } = plotRows(data);
  const ticks = mirrored ? mirroredTicks(up, down, MOST_TICKS) : niceTicks(up, MOST_TICKS);
  const yAxisPx = 16 + 7.5 * Math.max(...ticks.map((tick) => formatNumber(Math.abs(tick)).length));
  const keys = rows.map(({ key }) => key);
  const doubted = (mirrored ? [0, 1] : [0]).filter((index) => rows.some((row) => (row[`possible${index}`] ?? 0) !== 0));
  const labelHalfPx = (keys[0] ?? "").length > 4 ? LABEL_HALF_PX.finer : LABEL_HALF_PX.year;
  const sideOf = (width: number) => {
    const narrow = (width - yAxisPx - SIDE_PX) / Math.max(1, rows.length);
    return Math.max(SIDE_PX, Math.ceil(labelHalfPx - narrow / 2));
  };
  const bandOf = (width: number) => (width - yAxisPx - sideOf(width)) / Math.max(1, rows.length);
  return (
    <Canvas
      height={height}
      label={[label, ...spreadNotes(data.columns, words)].join(" ")}
      time={(width) => ({ keys, along: "x", start: yAxisPx, step: bandOf(width), across: { from: 0, to: height - AXIS_PX } })}
    >
      {({ width, onTip, onIntent }) => {
        const [side, band] = [sideOf(width), bandOf(width)];
        const labels = new Map(columnTicks(keys, band, words.say).map(({ index, text }) => [keys[index] ?? "", text]));
        return (
          <BarChart<PlotRow>
            data={rows}
            width={width}
            height={height}
            margin={{ top: headroom(annotations), right: side, bottom: 0, left: 0 }}
            barCategoryGap={band > 14 ? "20%" : "12%"}
            maxBarSize={MOST_BAR_PX}
            stackOffset="sign"
            accessibilityLayer={false}
          >
            <defs>
              <HatchPattern id={hatch} />
            </defs>
            <ColumnBackground annotations={annotations} data={data} hatch={hatch} ticks={ticks} />
            <XAxis
              dataKey="key"
              height={AXIS_PX}
              tickLine={false}
              axisLine={false}
              ticks={[...labels.keys()]}
              interval={0}
              tickMargin={5}
              tickFormatter={(key: string) => labels.get(key) ?? ""}
              tick={TICK}
            />
            <YAxis
              width={yAxisPx}
              domain={[Math.min(ticks[0] ?? 0, mirrored ? -down : 0), Math.max(ticks.at(-1) ?? 1, mirrored ? up : 1)]}
              ticks={ticks}
              padding={{ top: 16 + spreadRoomPx(data.columns), bottom: mirrored ? 20 : 0 }}
              tickFormatter={(value: number) => formatNumber(Math.abs(value))}
              tickLine={false}
              axisLine={false}
              tick={TICK}
            />
            {data.parts.map((part, index) => (
              <Bar
                key={`value-${part.way ?? "all"}-${part.id ?? "all"}`}
                dataKey={`value${index}`}
                stackId="stack"
                fill={colours[index] ?? "var(--other)"}
                isAnimationActive={false}
                shape={ColumnShape}
              />
            ))}
            {doubted.map((index) => (
              <Bar
                key={`possible-${index}`}
                dataKey={`possible${index}`}
                stackId="stack"
                fill={`url(#${hatch})`}
                isAnimationActive={false}
                className="possible"
              />
            ))}
            <ZIndexLayer zIndex={2100}>
              <AnnotationMarks annotations={annotations} left={yAxisPx} step={band} onTip={onTip} />
              <ColumnOverlay data={data} colours={colours} nouns={nouns} onOpen={onOpen} onTip={onTip} onIntent={onIntent} />
            </ZIndexLayer>
          </BarChart>
        );
      }}
    </Canvas>
  );
}
