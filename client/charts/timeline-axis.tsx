import { columnTicks } from "#shared/charts/ticks.ts";
import type { TimelineLayout } from "./timeline-layout.ts";
import { words } from "../words.ts";

interface TimelineAxisProps {
  keys: readonly string[];
  layout: TimelineLayout;
  /** Years stand under the middle of their bin, finer grains name the bin a year begins with. */
  middle: boolean;
}

const HALF_PX = 16;

/** The years under the lanes; the last never stands out of the drawing. */
export function TimelineAxis({ keys, layout: { left, right, step, bottom }, middle }: TimelineAxisProps) {
  return columnTicks(keys, step, words.say).map(({ index, text }) => {
    const x = left + (index + (middle ? 0.5 : 0)) * step;
    const ends = x + (middle ? HALF_PX : 2 * HALF_PX) > right;
    return (
      <text key={index} x={ends ? right : x} y={bottom + 18} textAnchor={ends ? "end" : middle ? "middle" : "start"}>
        {text}
      </text>
    );
  });
}
