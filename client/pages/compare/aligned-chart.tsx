import { Line, ComposedChart, XAxis, YAxis, ZIndexLayer } from "recharts";
import type { Aligned } from "#shared/api.ts";
import { Canvas } from "../../charts/canvas.tsx";
import type { Mark } from "../../charts/mark.ts";
import { niceTicks } from "#shared/charts/ticks.ts";
import { formatNumber } from "../../format.ts";
import { AlignedGround, AlignedOverlay } from "./aligned-overlay.tsx";
import { axisTicks, countMonths, monthRows, totalRows, type AlignedRow } from "#shared/charts/aligned-rows.ts";
import { monthStrips } from "./month-strips.ts";
import { compareWords as said } from "../../words/compare.ts";
import { colourOf, dashOf } from "#shared/charts/line-colours.ts";

interface AlignedChartProps {
  lines: Aligned["lines"];
  equalDays: number | null;
  show: "total" | "month";
  label: string;
  onOpen: (mark: Mark) => void;
}

const HEIGHT_PX = 400;
const AXIS_PX = 24;
const TOP_PX = 22;
const TICK = { fill: "var(--muted)" };

/** A line for each leader or period from day 0: the running count in steps, or each month as a level, where it is narrow one below another. Where not every kind is covered, a thin line is what is known at least. */
export function AlignedChart({ lines, equalDays, show, label, onOpen }: AlignedChartProps) {
  const rows = show === "total" ? totalRows(lines) : monthRows(lines);
  const end = Math.max(1, show === "total" ? Math.max(...lines.map(({ whole }) => whole.days)) : countMonths(lines));
  const ticks = niceTicks(Math.max(1, ...rows.flatMap(({ values, least }) => [...values, ...least].map((value) => value ?? 0))), 6);
  const left = 16 + 7.5 * Math.max(...ticks.map((tick) => formatNumber(tick).length));
  const right = 40;
  return (
    <Canvas height={HEIGHT_PX} label={label}>
      {({ width, onTip }) => {
        const strips = monthStrips(lines.length, show, ticks.at(-1) ?? 1, width);
        const levels = strips?.ticks ?? ticks.map((at) => ({ at, value: at }));
        const written = new Map(levels.map(({ at, value }) => [at, formatNumber(value)]));
        const placed = (value: number | null | undefined, index: number): number | null =>
          value === null || value === undefined ? null : value + (strips?.zeroOf(index) ?? 0);
        const along = axisTicks(end, show, Math.max(2, Math.floor((width - left - right) / 60)), said.tick);
        return (
          <ComposedChart<AlignedRow>
            data={rows}
            width={width}
            height={HEIGHT_PX}
            margin={{ top: TOP_PX, right, bottom: 0, left: 0 }}
            accessibilityLayer={false}
          >
            <ZIndexLayer zIndex={-50}>
              <AlignedGround ticks={levels.map(({ at }) => at)} />
            </ZIndexLayer>
            <XAxis
              dataKey="at"
              type="number"
              domain={[0, end]}
              height={AXIS_PX}
              ticks={along.map(({ at }) => at)}
              tickFormatter={(_, index) => along[index]?.text ?? ""}
              tickLine={false}
              axisLine={false}
              interval={0}
              tickMargin={5}
              tick={TICK}
            />
            <YAxis
              width={left}
              domain={[0, strips?.end ?? ticks.at(-1) ?? 1]}
              ticks={levels.map(({ at }) => at)}
              interval={0}
              tickFormatter={(at: number) => written.get(at) ?? ""}
              tickLine={false}
              axisLine={false}
              tick={TICK}
            />
            {lines.map((line, index) => (
              <Line
                key={`least ${line.id}`}
                type="stepAfter"
                dataKey={(row: AlignedRow) => placed(row.least[index], index)}
                stroke={colourOf(index)}
                strokeOpacity={0.85}
                strokeWidth={1.25}
                isAnimationActive={false}
                dot={false}
                activeDot={false}
              />
            ))}
            {lines.map((line, index) => (
              <Line
                key={line.id}
                type={show === "total" ? "stepAfter" : "linear"}
                dataKey={(row: AlignedRow) => placed(row.values[index], index)}
                stroke={colourOf(index)}
                strokeDasharray={dashOf(index)}
                strokeWidth={2}
                isAnimationActive={false}
                dot={false}
                activeDot={false}
              />
            ))}
            <ZIndexLayer zIndex={2100}>
              <AlignedOverlay lines={lines} strips={strips} equalDays={equalDays} show={show} end={end} onTip={onTip} onOpen={onOpen} />
            </ZIndexLayer>
          </ComposedChart>
        );
      }}
    </Canvas>
  );
}
