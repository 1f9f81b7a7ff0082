import { useId } from "react";
import { Bar, BarChart, XAxis, YAxis, ZIndexLayer } from "recharts";
import type { Noun } from "../headline/nouns.ts";
import { Canvas } from "./canvas.tsx";
import { HatchPattern } from "./hatch-pattern.tsx";
import { LadderOverlay } from "./ladder-overlay.tsx";
import type { Mark } from "./mark.ts";
import type { Column, ColumnData } from "#shared/charts/series.ts";

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

const RUNG_PX = { least: 30, most: 46 } as const;
const USUAL_PX = 270;
const CAPTION_PX = 26;
const SIDE_PX = 36;
const LETTER_PX = 7.5;

/** Two directions as a ladder: one rung for each bucket with events, one side left, the other right. */
export function LadderChart({ data, colours, noun, label, onOpen }: LadderChartProps) {
  const hatch = useId();
  const columns = rungsOf(data);
  const most = Math.max(1, ...columns.flatMap((column) => column.segments.map((segment) => (segment.value ?? 0) + segment.possible)));
  const labelPx = Math.max(...columns.map((column) => column.label.length)) * LETTER_PX + 24;
  const rung = Math.min(RUNG_PX.most, Math.max(RUNG_PX.least, (USUAL_PX - CAPTION_PX) / Math.max(1, columns.length)));
  const height = Math.round(columns.length * rung) + CAPTION_PX;
  return (
    <Canvas
      height={height}
      label={label}
      time={(width) => ({
        keys: columns.map(({ key }) => key),
        along: "y",
        start: CAPTION_PX,
        step: (height - CAPTION_PX) / Math.max(1, columns.length),
        across: { from: 0, to: width },
      })}
    >
      {({ width, onTip, onIntent }) => {
        // The middle keeps room for the labels: so many units of the axis as their width takes.
        const half = width / 2 - SIDE_PX;
        const gap = (most * labelPx) / 2 / Math.max(1, half - labelPx / 2);
        const rungs = columns.map((column) => toRung(column, gap));
        return (
          <BarChart<Rung>
            data={rungs}
            layout="vertical"
            width={width}
            height={height}
            margin={{ top: CAPTION_PX, right: SIDE_PX, bottom: 0, left: SIDE_PX }}
            barCategoryGap="28%"
            maxBarSize={24}
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
              <LadderOverlay
                columns={columns}
                parts={data.parts}
                colours={colours}
                gap={gap}
                noun={noun}
                onOpen={onOpen}
                onTip={onTip}
                onIntent={onIntent}
              />
            </ZIndexLayer>
          </BarChart>
        );
      }}
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
