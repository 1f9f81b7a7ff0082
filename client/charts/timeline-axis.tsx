import { columnTicks } from "#shared/charts/ticks.ts";
import type { TimelineLayout } from "./timeline-layout.ts";
import { words } from "../words.ts";

interface TimelineAxisProps {
  keys: readonly string[];
  layout: TimelineLayout;
}

const LETTER_PX = 6.6;

/** The buckets under the lanes; none stands out of the drawing. */
export function TimelineAxis({ keys, layout: { left, right, step, bottom } }: TimelineAxisProps) {
  return columnTicks(keys, step, words.say).map(({ index, text }) => {
    const [x, half] = [left + (index + 0.5) * step, (text.length * LETTER_PX) / 2];
    const [begins, ends] = [x - half < left, x + half > right];
    return (
      <text key={index} x={ends ? right : begins ? left : x} y={bottom + 18} textAnchor={ends ? "end" : begins ? "start" : "middle"}>
        {text}
      </text>
    );
  });
}
