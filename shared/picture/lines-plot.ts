import { label, linked, rangeOf, type PlotRequest } from "./plot.ts";
import { drawTimeGround } from "./time-ground.ts";
import { spokenWords } from "../words/spoken.ts";

/** Dots closer than this would hide their line. */
const DOTTED_PX = 7;

/** A line for each part, broken where no source covers it; a dot where an unfinished bucket stands is hollow. */
export function drawLines(request: PlotRequest): string {
  const { pen, drawing, link } = request;
  const { columns, parts } = drawing.data;
  const ground = drawTimeGround(
    request,
    Math.max(...columns.flatMap(({ segments }) => segments.map(({ value }) => value ?? 0)), drawing.numbers.unit),
  );
  const x = (index: number): number => ground.inner.x + (index + 0.5) * ground.band;
  const drawn = parts.map((part, at) => {
    const stroke = drawing.colours[at] ?? "var(--other)";
    const points = columns.map(({ segments }, index) => ({ index, value: segments[at]?.value ?? null }));
    const path = points
      .flatMap(({ index, value }, place) =>
        value === null ? [] : `${isGap(points[place - 1]) ? "M" : "L"}${round(x(index))} ${round(ground.y(value))}`,
      )
      .join("");
    const dots = columns.flatMap((column, index) => {
      const segment = column.segments[at];
      if (!segment || segment.value === null) return [];
      const alone = isGap(points[index - 1]) && isGap(points[index + 1]);
      if (ground.band < DOTTED_PX && !alone && column.complete) return [];
      const mark = pen("circle", {
        cx: x(index),
        cy: ground.y(segment.value),
        r: 3,
        fill: column.complete ? stroke : "var(--paper)",
        stroke,
      });
      const name = spokenWords().say.pair(
        `${column.label}, ${part.label}`,
        rangeOf(segment.value, segment.possible, segment.unstated, drawing.numbers.write),
      );
      return linked(pen, link?.(column.key, parts.length > 1 ? segment.part : null) ?? null, name, mark);
    });
    return pen("path", { d: path, fill: "none", stroke, "stroke-width": 1.75, "stroke-linejoin": "round" }) + dots.join("");
  });
  return ground.markup + ground.front + drawn.join("") + highest(request, ground.y, x);
}

function highest({ pen, drawing }: PlotRequest, y: (value: number) => number, x: (index: number) => number): string {
  const points = drawing.data.columns.flatMap(({ segments }, index) =>
    segments.flatMap(({ value }) => (value === null ? [] : [{ index, value }])),
  );
  const most = Math.max(...points.map(({ value }) => value));
  const peak = points.find(({ value }) => value === most);
  return peak && most > 0
    ? label(pen, drawing.numbers.write(most), { x: x(peak.index), y: y(most) - 7, "text-anchor": "middle", fill: "var(--ink)" })
    : "";
}

function isGap(point: { value: number | null } | undefined): boolean {
  return (point?.value ?? null) === null;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
