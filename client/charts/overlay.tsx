import type { PeriodChoice } from "./choose-period.ts";
import { TimeLayer } from "./time-layer.tsx";
import type { TimeScale } from "./time-scale.ts";
import { TipBox } from "./tip-box.tsx";
import type { Tips } from "./tips.ts";

interface OverlayProps {
  /** The element of the drawing. */
  host: HTMLElement;
  /** Null where the drawing is not over time. */
  scale: TimeScale | null;
  tips: Tips;
  choice: PeriodChoice | null;
  width: number;
  height: number;
}

/** Everything that answers a look at a drawing, over it: moving it draws nothing below anew. */
export function Overlay({ host, scale, tips, choice, width, height }: OverlayProps) {
  return (
    <>
      {scale ? <TimeLayer host={host} scale={scale} tips={tips} choice={choice} width={width} height={height} /> : null}
      <TipBox tips={tips} width={width} />
    </>
  );
}
