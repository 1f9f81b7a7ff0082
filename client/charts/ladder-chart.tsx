import { useId } from "react";
import { Bar, BarChart, XAxis, YAxis, ZIndexLayer } from "recharts";
import type { Noun } from "../headline/nouns.ts";
import { Canvas } from "./canvas.tsx";
import { HatchPattern } from "./hatch-pattern.tsx";
import { LadderOverlay } from "./ladder-overlay.tsx";
import type { Mark } from "./mark.ts";
import type { Column, ColumnData } from "./series.ts";

interface LadderChartProps {
  data: ColumnData;
  colours: readonly string[];
  noun: Noun;
  label: string;
  onOpen: (mark: Mark) => void;
}

/** Lengths left (negative) and right of the middle; the gaps are drawn as nothing. */
interface Rung {
  key: string;
  leftGap: number;
  out: number;
  outPossible: number;
  rightGap: number;
  back: number;
  backPossible: number;
}

const RUNG_PX = 30;
const CAPTION_PX = 26;
/** Share of the longest bar kept free in the middle for the labels. */
const GAP = 0.2;

/** Two directions as a ladder: one rung for each bucket with events, one side left, the other right. */
export function LadderChart({ data, colours, noun, label, onOpen }: LadderChartProps) {
  const hatch = useId();
  const columns = rungsOf(data);
  const most = Math.max(1, ...columns.flatMap((column) => column.segments.map((segment) => (segment.value ?? 0) + segment.possible)));
  const gap = most * GAP;
  const rungs = columns.map((column) => toRung(column, gap));
  const height = columns.length * RUNG_PX + CAPTION_PX;
  return (
    <Canvas height={height} label={label}>
      {({ width, onTip, onIntent }) => (
        <BarChart<Rung>
          data={rungs}
          layout="vertical"
          width={width}
          height={height}
          margin={{ top: CAPTION_PX, right: 30, bottom: 0, left: 30 }}
          barCategoryGap="28%"
          accessibilityLayer={false}
          stackOffset="sign"
        >
          <defs>
            <HatchPattern id={hatch} />
          </defs>
          <XAxis type="number" domain={[-most - gap, most + gap]} hide />
          <YAxis type="category" dataKey="key" hide />
          <Bar dataKey="leftGap" stackId="rung" fill="none" isAnimationActive={false} />
          <Bar dataKey="out" stackId="rung" fill={colours[0] ?? "var(--expulsion)"} isAnimationActive={false} />
          <Bar dataKey="outPossible" stackId="rung" fill={`url(#${hatch})`} isAnimationActive={false} className="possible" />
          <Bar dataKey="rightGap" stackId="rung" fill="none" isAnimationActive={false} />
          <Bar dataKey="back" stackId="rung" fill={colours[1] ?? "var(--expulsion-back)"} isAnimationActive={false} />
          <Bar dataKey="backPossible" stackId="rung" fill={`url(#${hatch})`} isAnimationActive={false} className="possible" />
          <ZIndexLayer zIndex={2100}>
            <LadderOverlay columns={columns} parts={data.parts} colours={colours} gap={gap} noun={noun} onOpen={onOpen} onTip={onTip} onIntent={onIntent} />
          </ZIndexLayer>
        </BarChart>
      )}
    </Canvas>
  );
}

/** The buckets a ladder shows: those with anything on either side. */
export function rungsOf(data: ColumnData): Column[] {
  return data.columns.filter((column) => column.events > 0);
}

function toRung(column: Column, gap: number): Rung {
  const [out, back] = column.segments;
  return {
    key: column.key,
    leftGap: -gap,
    out: -(out?.value ?? 0),
    outPossible: -(out?.possible ?? 0),
    rightGap: gap,
    back: back?.value ?? 0,
    backPossible: back?.possible ?? 0,
  };
}
