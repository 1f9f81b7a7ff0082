import { use, useState, type ReactNode } from "react";
import { preloadPanel } from "../figures/load-panel.ts";
import { ChoosePeriod } from "./choose-period.ts";
import { LateOverlay } from "./late-overlay.tsx";
import type { Mark } from "./mark.ts";
import type { TimeScale } from "./time-scale.ts";
import { createTips } from "./tips.ts";
import { useWidth } from "./use-width.ts";
import { words } from "../words.ts";

interface CanvasProps {
  height: number;
  label: string;
  /** Where the buckets lie at a width; absent where the drawing is not over time. */
  time?: (width: number) => TimeScale;
  children: (drawing: { width: number; onTip: (mark: Mark | null) => void; onIntent: () => void }) => ReactNode;
}

/** The space a chart is drawn in: as wide as its column, of a height known before, so that nothing moves. */
export function Canvas({ height, label, time, children }: CanvasProps) {
  const [ref, width] = useWidth();
  const [tips] = useState(createTips);
  const choice = use(ChoosePeriod);
  const choosable = choice !== null && time?.(width ?? 0).along === "x";
  return (
    <div
      ref={ref}
      className={time ? "canvas canvas-time" : "canvas"}
      style={{ height }}
      role="group"
      aria-label={choosable ? words.marks.brush(label) : label}
    >
      {width ? children({ width, onTip: tips.show, onIntent: preloadPanel }) : null}
      {width ? <LateOverlay host={ref} scale={time?.(width) ?? null} tips={tips} choice={choice} width={width} height={height} /> : null}
    </div>
  );
}
