import { use, type ReactNode } from "react";
import { ChoosePeriod } from "./choose-period.ts";
import { TimeLayer } from "./time-layer.tsx";
import { spanBetween, spanOfKey, type TimeScale } from "./time-scale.ts";
import type { Tips } from "./tips.ts";
import { useBrush, type Brush } from "./use-brush.ts";

interface BrushAreaProps {
  scale: TimeScale;
  tips: Tips;
  width: number;
  height: number;
  /** The drawing; it is not drawn anew while a stretch is chosen over it. */
  children: ReactNode;
}

/** A drawing over time on which a stretch can be chosen as the period of the page. */
export function BrushArea({ scale, tips, width, height, children }: BrushAreaProps) {
  const choice = use(ChoosePeriod);
  const open = choice !== null && scale.along === "x" && spanOfKey(scale.keys[0] ?? "") !== null;
  const spanOf = ({ anchor, head }: Brush) => spanBetween(scale.keys, anchor, head, choice?.within ?? {});
  const { brush, handlers } = useBrush({
    scale: open ? scale : null,
    focused: () => tips.current()?.key ?? null,
    onStart: () => tips.show(null),
    onChoose: (chosen) => {
      const span = spanOf(chosen);
      if (span) choice?.choose(span);
    },
  });
  const span = brush && spanOf(brush);
  const stretch = brush && { first: Math.min(brush.anchor, brush.head), last: Math.max(brush.anchor, brush.head) };
  return (
    <div className={brush ? "brush-area brush-active" : "brush-area"} {...handlers}>
      {children}
      <TimeLayer scale={scale} width={width} height={height} chosen={stretch && span ? { stretch, span } : null} />
    </div>
  );
}
