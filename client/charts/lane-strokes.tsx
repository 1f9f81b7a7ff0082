import type { EventItem } from "#shared/api.ts";

interface LaneStrokesProps {
  events: readonly EventItem[];
  colour: string;
  hatch: string;
  /** Where the day begins, in pixels. */
  x: (day: string) => number;
  left: number;
  right: number;
  top: number;
  tall: number;
}

const STROKE_PX = 2;

/** Few events one by one: a stroke on its day, hatching over the month or year where no source gives the day. */
export function LaneStrokes({ events, colour, hatch, x, left, right, top, tall }: LaneStrokesProps) {
  return events.map(({ id, precision, earliest, latest }) => {
    const [from, to] = [Math.max(left, x(earliest)), Math.min(right, x(latest))];
    const rect = { x: from, y: top, height: tall };
    return precision === "day" ? (
      <rect key={id} className="stroke" {...rect} width={STROKE_PX} fill={colour} />
    ) : (
      <rect key={id} className="possible" {...rect} width={Math.max(STROKE_PX, to - from)} fill={`url(#${hatch})`} />
    );
  });
}
