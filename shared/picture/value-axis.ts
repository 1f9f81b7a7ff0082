import { MOST_TICKS, mirroredTicks, niceTicks, powerTicks } from "../charts/ticks.ts";
import type { Pen } from "./markup.ts";
import { measureText } from "./measure-text.ts";
import { label, LABEL_PX, type Box } from "./plot.ts";

interface AxisRequest {
  pen: Pen;
  box: Box;
  highest: number;
  /** The lowest number of a logarithmic axis; null for one that begins at zero. */
  lowest?: number | null;
  /** How far the numbers below the line reach; 0 where all stand above it. */
  deepest?: number;
  /** Room above the highest number, and below zero. */
  headPx: number;
  footPx: number;
  write: (value: number) => string;
  /** Numbers are whole from here on: ticks of hundredths where it is 0.01. */
  unit?: number;
}

interface ValueAxis {
  /** Hairlines and numbers. */
  markup: string;
  /** The line that the marks stand on, in front of them. */
  front: string;
  inner: Box;
  y: (value: number) => number;
}

/** An axis of numbers from zero, or of powers of ten: hairlines at round values, their numbers on the left. */
export function drawValueAxis({ pen, box, highest, lowest = null, deepest = 0, headPx, footPx, write, unit = 1 }: AxisRequest): ValueAxis {
  // A low picture has no room for as many as the page has.
  const most = box.height < 150 ? 3 : MOST_TICKS;
  const linear = () => niceTicks(Math.max(1, highest / unit), most).map((tick) => tick * unit);
  const ticks = lowest !== null ? powerTicks(lowest, highest) : deepest > 0 ? mirroredTicks(highest, deepest, most) : linear();
  // A side of few has no tick of its own: the axis then ends with its numbers.
  const bottom = Math.min(ticks[0] ?? 0, lowest === null ? -deepest : Infinity);
  const top = Math.max(ticks.at(-1) ?? unit, deepest > 0 ? highest : 0);
  const axisPx = Math.max(...ticks.map((tick) => measureText(write(Math.abs(tick)), LABEL_PX))) + 8;
  const inner = { x: box.x + axisPx, y: box.y + headPx, width: box.width - axisPx - 8, height: box.height - headPx - footPx };
  const shareOf = (value: number) =>
    lowest === null ? (value - bottom) / (top - bottom) : Math.log(value / bottom) / Math.log(top / bottom);
  const y = (value: number) => inner.y + inner.height * (1 - shareOf(value));
  const [left, right] = [inner.x, inner.x + inner.width];
  const markup = ticks
    .map(
      (tick) =>
        pen("line", { x1: left, x2: right, y1: y(tick), y2: y(tick), stroke: "var(--rule)" }) +
        label(pen, write(Math.abs(tick)), { x: left - 8, y: y(tick) + 4, "text-anchor": "end" }),
    )
    .join("");
  const base = lowest === null ? 0 : bottom;
  const front = pen("line", { x1: left, x2: right, y1: y(base), y2: y(base), stroke: "var(--ink)" });
  return { markup, front, inner, y };
}
