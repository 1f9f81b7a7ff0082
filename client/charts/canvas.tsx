import { useState, type ReactNode } from "react";
import { preloadPanel } from "../figures/load-panel.ts";
import type { Mark } from "./mark.ts";
import { Tooltip } from "./tooltip.tsx";
import { useWidth } from "./use-width.ts";

interface CanvasProps {
  height: number;
  label: string;
  children: (drawing: { width: number; onTip: (mark: Mark | null) => void; onIntent: () => void }) => ReactNode;
}

/** The space a chart is drawn in: as wide as its column, of a height known before, so that nothing moves. */
export function Canvas({ height, label, children }: CanvasProps) {
  const [ref, width] = useWidth();
  const [tip, setTip] = useState<Mark | null>(null);
  return (
    <div ref={ref} className="canvas" style={{ height }} role="group" aria-label={label}>
      {width === null || width === 0 ? null : children({ width, onTip: setTip, onIntent: preloadPanel })}
      <Tooltip mark={tip} width={width ?? 0} />
    </div>
  );
}
