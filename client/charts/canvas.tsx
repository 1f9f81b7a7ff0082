import { use, useEffect, useState, type ReactNode } from "react";
import { preloadPanel } from "../figures/load-panel.ts";
import { BrushArea } from "./brush-area.tsx";
import { ChoosePeriod } from "./choose-period.ts";
import type { Mark } from "./mark.ts";
import type { TimeScale } from "./time-scale.ts";
import { TipBox } from "./tip-box.tsx";
import { createTips } from "./tips.ts";
import { useWidth } from "./use-width.ts";

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
  const choosable = use(ChoosePeriod) !== null && time?.(width ?? 0).along === "x";
  useEffect(() => () => tips.show(null), [tips]);
  const drawing = width === null || width === 0 ? null : children({ width, onTip: tips.show, onIntent: preloadPanel });
  return (
    <div
      ref={ref}
      className="canvas"
      style={{ height }}
      role="group"
      aria-label={choosable ? `${label} Shift with arrows chooses a stretch as the period.` : label}
    >
      {time && width ? (
        <BrushArea scale={time(width)} tips={tips} width={width} height={height}>
          {drawing}
        </BrushArea>
      ) : (
        drawing
      )}
      <TipBox tips={tips} width={width ?? 0} />
    </div>
  );
}
