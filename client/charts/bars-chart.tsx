import { useId } from "react";
import { Bar, BarChart, XAxis, YAxis, ZIndexLayer } from "recharts";
import type { Noun } from "../headline/nouns.ts";
import { BarsOverlay } from "./bars-overlay.tsx";
import { Canvas } from "./canvas.tsx";
import { HatchPattern } from "./hatch-pattern.tsx";
import type { Mark } from "./mark.ts";
import { NamedTick } from "./named-tick.tsx";
import type { RankedRow } from "#shared/charts/ranking.ts";
import { RankedShape } from "./ranked-shape.tsx";

interface BarsChartProps {
  rows: readonly RankedRow[];
  noun: Noun;
  label: string;
  onOpen: (mark: Mark) => void;
}

export const ROW_PX = 27;
const LETTER_PX = 6.9;

/** Ranked bars with their values: the name left, the number at the end, no axis to read off. */
export function BarsChart({ rows, noun, label, onOpen }: BarsChartProps) {
  const hatch = useId();
  const longest = Math.max(6, ...rows.map((row) => row.label.length));
  const most = Math.max(1, ...rows.map((row) => row.value + row.possible));
  const height = rows.length * ROW_PX;
  return (
    <Canvas height={height} label={label}>
      {({ width, onTip, onIntent }) => (
        <BarChart<RankedRow>
          data={rows}
          layout="vertical"
          width={width}
          height={height}
          margin={{ top: 0, right: 40, bottom: 0, left: 0 }}
          barCategoryGap="24%"
          accessibilityLayer={false}
        >
          <defs>
            <HatchPattern id={hatch} />
          </defs>
          <XAxis type="number" domain={[0, most]} hide />
          <YAxis
            type="category"
            dataKey="key"
            width={Math.min(Math.round(width * 0.42), Math.ceil(longest * LETTER_PX) + 12)}
            interval={0}
            tickLine={false}
            axisLine={false}
            tick={<NamedTick names={new Map(rows.map((row) => [row.key, row.label]))} />}
          />
          <Bar dataKey="value" stackId="stack" isAnimationActive={false} shape={RankedShape} />
          <Bar dataKey="possible" stackId="stack" isAnimationActive={false} fill={`url(#${hatch})`} className="possible" />
          <ZIndexLayer zIndex={2100}>
            <BarsOverlay rows={rows} noun={noun} onOpen={onOpen} onTip={onTip} onIntent={onIntent} />
          </ZIndexLayer>
        </BarChart>
      )}
    </Canvas>
  );
}
