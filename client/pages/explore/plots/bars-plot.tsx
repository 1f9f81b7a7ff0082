import { useId } from "react";
import { Bar, BarChart, XAxis, YAxis, ZIndexLayer } from "recharts";
import { Canvas } from "../../../charts/canvas.tsx";
import { HatchPattern } from "../../../charts/hatch-pattern.tsx";
import { NamedTick } from "../../../charts/named-tick.tsx";
import { rangeText } from "../cell-tip.ts";
import { BarsOverlay } from "./bars-overlay.tsx";
import { GroupPiece } from "./group-piece.tsx";
import { PlotPiece } from "./plot-piece.tsx";
import type { PlotProps } from "./plot.ts";
import { plotRows, type PlotRow } from "./plot-rows.ts";
import { endOfBars } from "./scale.ts";

const ROW_PX = 27;
const LETTER_PX = 6.9;

/** Groups as bars, one below the other, or each stacked by its parts: the name left, the number at the end. */
export function BarsPlot({ sheet, form, words, label, onOpen }: PlotProps) {
  const hatch = useId();
  const rows = plotRows(sheet, words.reading);
  const names = new Map(sheet.rows.map(({ column }) => [column.key, column.label]));
  const longest = Math.max(6, ...[...names.values()].map((name) => name.length));
  const numbers = sheet.rows.map(({ whole }) => (whole ? rangeText(whole, words.reading) : ""));
  const right = 14 + 7.5 * Math.max(0, ...numbers.map((text) => text.length));
  const height = rows.length * ROW_PX;
  const series = rows[0]?.values.map((_, index) => index) ?? [];
  const most = endOfBars(sheet, form);
  const split = sheet.parts.length > 1;
  return (
    <Canvas height={height} label={label}>
      {({ width, onTip, onIntent }) => (
        <BarChart<PlotRow>
          data={rows}
          layout="vertical"
          width={width}
          height={height}
          margin={{ top: 0, right, bottom: 0, left: 0 }}
          barCategoryGap="24%"
          accessibilityLayer={false}
        >
          <defs>
            <HatchPattern id={hatch} />
          </defs>
          <XAxis type="number" domain={[0, most]} allowDataOverflow hide />
          <YAxis
            type="category"
            dataKey="key"
            width={Math.min(Math.round(width * 0.42), Math.ceil(longest * LETTER_PX) + 12)}
            interval={0}
            tickLine={false}
            axisLine={false}
            tick={<NamedTick names={names} />}
          />
          {series.map((index) => (
            <Bar
              key={`value-${index}`}
              dataKey={(row: PlotRow) => row.values[index] ?? 0}
              stackId="stack"
              fill={words.colours[index] ?? "var(--other)"}
              isAnimationActive={false}
              shape={split ? PlotPiece : GroupPiece}
            />
          ))}
          <Bar dataKey="open" stackId="stack" isAnimationActive={false} fill={`url(#${hatch})`} className="possible" />
          <ZIndexLayer zIndex={2100}>
            <BarsOverlay sheet={sheet} most={most} words={words} onOpen={onOpen} onTip={onTip} onIntent={onIntent} />
          </ZIndexLayer>
        </BarChart>
      )}
    </Canvas>
  );
}
