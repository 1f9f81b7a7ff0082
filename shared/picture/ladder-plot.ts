import type { Column, Segment } from "../charts/series.ts";
import { outlineOf } from "./columns-plot.ts";
import type { Drawing } from "./choose-drawing.ts";
import { cutText, measureText } from "./measure-text.ts";
import { label, LABEL_PX, linked, rangeOf, type PlotRequest } from "./plot.ts";
import { spokenWords } from "../words/spoken.ts";

const [RUNG_PX, CAPTION_PX, THICK_PX] = [28, 24, 18];

/** How high a ladder is. */
export function ladderPx({ data }: Pick<Drawing, "data">): number {
  return CAPTION_PX + Math.max(1, rungsOf(data.columns).length) * RUNG_PX;
}

/** Two sides of a count as a ladder: a rung for each bucket with events, one side to the left of its name and the other to the right. */
export function drawLadder(request: PlotRequest): string {
  const { pen, drawing, box } = request;
  const rungs = rungsOf(drawing.data.columns);
  const half = (Math.max(0, ...rungs.map(({ label: text }) => measureText(text, LABEL_PX))) + 20) / 2;
  const middle = box.x + box.width / 2;
  const numbers = rungs.flatMap(({ segments }) => segments.map((segment) => measureText(numberOf(segment, drawing), LABEL_PX)));
  const room = Math.max(10, box.width / 2 - half - Math.max(0, ...numbers) - 8);
  const most = Math.max(1, ...rungs.flatMap(({ segments }) => segments.map(({ value, possible }) => (value ?? 0) + possible)));
  const step = (box.height - CAPTION_PX) / Math.max(1, rungs.length);
  const captions = drawing.data.parts.map((part, at) =>
    label(pen, cutText(part.label, LABEL_PX, box.width / 2 - half), {
      x: middle + (at === 0 ? -half : half),
      y: box.y + 12,
      "text-anchor": at === 0 ? "end" : "start",
      fill: "var(--ink)",
    }),
  );
  const drawn = rungs.map((column, index) => {
    const y = box.y + CAPTION_PX + (index + 0.5) * step;
    const name = label(pen, column.label, { x: middle, y: y + 4, "text-anchor": "middle", fill: "var(--ink)" });
    const sides = column.segments.map((_, at) =>
      drawSide(request, column, at, { middle, half, y, scale: room / most, thick: Math.min(THICK_PX, step * 0.72) }),
    );
    return name + sides.join("");
  });
  return [...captions, ...drawn].join("");
}

function rungsOf(columns: readonly Column[]): Column[] {
  return columns.filter(({ events }) => events > 0);
}

interface Rung {
  /** Where its name stands, and half of the room for it. */
  middle: number;
  half: number;
  y: number;
  scale: number;
  thick: number;
}

function drawSide({ pen, drawing, hatch, link, otherLink }: PlotRequest, column: Column, at: number, rung: Rung): string {
  const segment = column.segments[at];
  if (!segment) return "";
  const { middle, half, y, scale, thick } = rung;
  const sign = at === 0 ? -1 : 1;
  const start = middle + sign * half;
  const [sure, open] = [(segment.value ?? 0) * scale, segment.possible * scale];
  const boxOf = (from: number, length: number) => ({
    x: sign < 0 ? start - from - length : start + from,
    y: y - thick / 2,
    width: length,
    height: thick,
  });
  const fill = drawing.colours[at] ?? "var(--other)";
  const marks = [
    sure > 0 ? pen("rect", { ...boxOf(0, sure), fill, ...outlineOf(fill, segment.complete, sure) }) : "",
    open > 0 ? pen("rect", { ...boxOf(sure, open), fill: `url(#${hatch})`, stroke: "var(--muted)" }) : "",
  ].join("");
  const text = numberOf(segment, drawing);
  const number = label(pen, text, {
    x: start + sign * (sure + open + 6),
    y: y + 4,
    "text-anchor": sign < 0 ? "end" : "start",
    fill: segment.value === null || segment.value + segment.possible === 0 ? "var(--muted)" : "var(--ink)",
  });
  const address = segment.events > 0 ? ((at === 0 ? link : otherLink)?.(column.key, null) ?? null) : null;
  return linked(pen, address, spokenWords().say.pair(`${column.label}, ${drawing.data.parts[at]?.label ?? ""}`, text), marks + number);
}

function numberOf({ value, possible, unstated }: Segment, { numbers }: Drawing): string {
  return value === null ? spokenWords().marks.notCovered : rangeOf(value, possible, unstated, numbers.write);
}
