import { spreadRoomPx } from "#shared/charts/doubts.ts";
import { useId } from "react";
import { MOST_BAR_PX } from "#shared/charts/bar-width.ts";
import { Area, Bar, ComposedChart, Line, XAxis, YAxis, ZIndexLayer } from "recharts";
import { AnnotationMarks } from "../../../charts/annotation-marks.tsx";
import { headroom, NO_ANNOTATIONS } from "../../../charts/annotations.ts";
import { Canvas } from "../../../charts/canvas.tsx";
import { ColumnBackground } from "../../../charts/column-background.tsx";
import { HatchPattern } from "../../../charts/hatch-pattern.tsx";
import { showReading } from "../words.ts";
import { axisNames } from "./axis-names.ts";
import type { PlotProps } from "./plot.ts";
import { plotRows, type PlotRow } from "./plot-rows.ts";
import { PlotPiece } from "./plot-piece.tsx";
import { namesBeside } from "./names-beside.ts";
import { ticksOf } from "./scale.ts";
import { TimeOverlay } from "./time-overlay.tsx";

const HEIGHT_PX = 380;
const SIDE_PX = 4;
/** Half of "2026" under the last bucket, which may be narrower. */
const LABEL_HALF_PX = 17;
const TICK = { fill: "var(--muted)" };

/** Numbers along time: columns side by side or stacked, lines, or areas on top of one another. */
export function TimePlot({ sheet, form, words, label, log, annotations: asked, named, onOpen }: PlotProps) {
  const hatch = useId();
  const annotations = asked ?? NO_ANNOTATIONS;
  const rows = plotRows(sheet, words.reading);
  const ticks = ticksOf(sheet, form, words.reading, log);
  const most = ticks.at(-1) ?? 1;
  const left = 16 + 7.5 * Math.max(...ticks.map((tick) => showReading(words.reading, tick).length));
  const series = rows[0]?.values.map((_, index) => index) ?? [];
  const stacked = form === "stacked";
  const colourOf = (index: number) => words.colours[index] ?? "var(--other)";
  return (
    <Canvas height={HEIGHT_PX} label={label}>
      {({ width, onTip, onIntent }) => {
        const narrow = (width - left - SIDE_PX) / Math.max(1, rows.length);
        const names = named ? namesBeside(sheet) : 0;
        const side = Math.max(SIDE_PX + names, Math.ceil(LABEL_HALF_PX - narrow / 2));
        const band = (width - left - side) / Math.max(1, rows.length);
        const labels = axisNames(sheet.rows, band);
        return (
          // A drawing of its own for each scale: a zero of the one has no place on the other.
          <ComposedChart<PlotRow>
            key={log ? "log" : "linear"}
            data={rows}
            width={width}
            height={HEIGHT_PX}
            margin={{ top: headroom(annotations), right: side, bottom: 0, left: 0 }}
            barCategoryGap={band > 14 ? "20%" : "12%"}
            maxBarSize={MOST_BAR_PX}
            barGap={1}
            accessibilityLayer={false}
          >
            <defs>
              <HatchPattern id={hatch} />
            </defs>
            <ColumnBackground annotations={annotations} data={sheet.data} hatch={hatch} ticks={ticks} />
            <XAxis
              dataKey="key"
              scale="band"
              height={24}
              tickLine={false}
              axisLine={false}
              interval={0}
              tickMargin={5}
              tickFormatter={(_, index) => labels.get(index) ?? ""}
              tick={TICK}
            />
            <YAxis
              width={left}
              scale={log ? "log" : "linear"}
              domain={[ticks[0] ?? 0, most]}
              allowDataOverflow
              ticks={ticks}
              padding={{ top: 16 + spreadRoomPx(sheet.data.columns) }}
              tickFormatter={(value: number) => showReading(words.reading, value)}
              tickLine={false}
              axisLine={false}
              tick={TICK}
            />
            {form === "lines"
              ? series.flatMap((index) => [
                  <Area
                    key={`open-${index}`}
                    type="linear"
                    dataKey={(row: PlotRow) => row.ranges[index] ?? [null, null]}
                    fill={`url(#${hatch})`}
                    fillOpacity={1}
                    stroke="none"
                    isAnimationActive={false}
                    dot={false}
                    activeDot={false}
                  />,
                  <Line
                    key={`line-${index}`}
                    type="linear"
                    dataKey={(row: PlotRow) => row.finished[index] ?? null}
                    stroke={colourOf(index)}
                    strokeWidth={2}
                    isAnimationActive={false}
                    dot={false}
                    activeDot={false}
                  />,
                  <Line
                    key={`unfinished-${index}`}
                    type="linear"
                    dataKey={(row: PlotRow) => row.unfinished[index] ?? null}
                    stroke={colourOf(index)}
                    strokeWidth={1.5}
                    strokeDasharray="3 3"
                    isAnimationActive={false}
                    dot={false}
                    activeDot={false}
                  />,
                ])
              : null}
            {form === "area"
              ? series.map((index) => (
                  <Area
                    key={`area-${index}`}
                    type="linear"
                    dataKey={(row: PlotRow) => row.stack[index] ?? [null, null]}
                    fill={colourOf(index)}
                    fillOpacity={0.85}
                    stroke="var(--paper)"
                    strokeWidth={0.5}
                    isAnimationActive={false}
                    dot={false}
                    activeDot={false}
                  />
                ))
              : null}
            {form === "columns" || form === "stacked"
              ? series.map((index) => (
                  <Bar
                    key={`value-${index}`}
                    dataKey={(row: PlotRow) => row.values[index] ?? 0}
                    stackId={stacked ? "stack" : `part-${index}`}
                    fill={colourOf(index)}
                    isAnimationActive={false}
                    shape={PlotPiece}
                  />
                ))
              : null}
            {form === "columns" || form === "stacked"
              ? (stacked ? series.slice(0, 1) : series).map((index) => (
                  <Bar
                    key={`possible-${index}`}
                    dataKey={(row: PlotRow) => (stacked ? row.open : (row.opens[index] ?? 0))}
                    stackId={stacked ? "stack" : `part-${index}`}
                    fill={`url(#${hatch})`}
                    isAnimationActive={false}
                    className="possible"
                  />
                ))
              : null}
            <ZIndexLayer zIndex={2100}>
              <AnnotationMarks annotations={annotations} left={left} step={band} onTip={onTip} />
              <TimeOverlay
                sheet={sheet}
                form={form}
                words={words}
                floor={ticks[0] ?? 0}
                names={names}
                onOpen={onOpen}
                onTip={onTip}
                onIntent={onIntent}
              />
            </ZIndexLayer>
          </ComposedChart>
        );
      }}
    </Canvas>
  );
}
