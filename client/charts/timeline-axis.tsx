import { columnTicks } from "#shared/charts/ticks.ts";
import type { TimelineLayout } from "./timeline-layout.ts";
import { words } from "../words.ts";

interface TimelineAxisProps {
  keys: readonly string[];
  layout: TimelineLayout;
}

const [LETTER_PX, GAP_PX] = [6.6, 5];

/** The buckets under the lanes; none stands out of the drawing, and one that would touch the one before it is left out. */
export function TimelineAxis({ keys, layout }: TimelineAxisProps) {
  return placeLabels(keys, layout).map(({ index, text, x }) => (
    <text key={index} x={x} y={layout.bottom + 18} textAnchor="middle">
      {text}
    </text>
  ));
}

/** Labels with the middle of each, as far inside the drawing as they need to be. */
export function placeLabels(keys: readonly string[], { left, right, step }: Pick<TimelineLayout, "left" | "right" | "step">) {
  let end = -Infinity;
  return columnTicks(keys, step, words.say).flatMap(({ index, text }) => {
    const half = (text.length * LETTER_PX) / 2;
    const x = Math.max(half, Math.min(right - half, left + (index + 0.5) * step));
    if (x - half < end + GAP_PX) return [];
    end = x + half;
    return [{ index, text, x }];
  });
}
