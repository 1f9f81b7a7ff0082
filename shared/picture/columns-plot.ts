import type { Column, Segment } from "../charts/series.ts";
import { count } from "./choose-drawing.ts";
import { measureText } from "./measure-text.ts";
import { label, LABEL_PX, linked, rangeOf, type PlotRequest } from "./plot.ts";
import { drawTimeGround, type TimeGround } from "./time-ground.ts";

/** An outline takes a pixel of each side: a narrower column would be nothing else. */
const OUTLINED_PX = 6;

/** Columns over time, stacked by part: unfinished buckets pale and dashed, what imprecise dates may add hatched on top. */
export function drawColumns(request: PlotRequest): string {
  const { columns } = request.drawing.data;
  const ground = drawTimeGround(request, Math.max(...columns.map(({ total, possible }) => (total ?? 0) + possible), 1));
  return (
    ground.markup +
    columns.map((column, index) => drawColumn(request, ground, column, index)).join("") +
    ground.front +
    values(request, ground)
  );
}

function drawColumn({ pen, drawing, hatch, link }: PlotRequest, { inner, band, y }: TimeGround, column: Column, index: number): string {
  const gap = band > 12 ? band * 0.18 : band > 3 ? 1 : 0;
  const [x, width] = [inner.x + index * band + gap / 2, Math.max(0.6, band - gap)];
  let base = 0;
  const pieces = column.segments.flatMap((segment, at) => {
    const value = segment.value ?? 0;
    if (value <= 0) return [];
    const [from, to] = [y(base), y(base + value)];
    base += value;
    const fill = drawing.colours[at] ?? "var(--other)";
    const unfinished = column.complete ? {} : { "fill-opacity": 0.45, stroke: fill, "stroke-dasharray": "3 2" };
    const outline = width < OUTLINED_PX ? {} : { stroke: "var(--paper)", ...unfinished };
    const mark = pen("rect", {
      x,
      y: to,
      width,
      height: from - to,
      fill,
      ...(width < OUTLINED_PX && !column.complete ? { "fill-opacity": 0.45 } : {}),
      ...outline,
    });
    const part = drawing.data.parts[at];
    return linked(pen, addressOf(link, column, segment, drawing.data.parts.length), nameOf(column, part?.label ?? null, segment), mark);
  });
  if (column.possible > 0) {
    const [from, to] = [y(base), y(base + column.possible)];
    const mark = pen("rect", {
      x: x + 0.5,
      y: to,
      width: Math.max(0.6, width - 1),
      height: from - to,
      fill: `url(#${hatch})`,
      stroke: "var(--muted)",
    });
    pieces.push(
      linked(pen, link?.(column.key, null) ?? null, `${column.label}: ${count(column.possible)} possible, dates not exact`, mark),
    );
  }
  return pieces.join("");
}

/** "Others" has no list of its own: the whole column's stands for it. */
function addressOf(link: PlotRequest["link"], column: Column, segment: Segment, parts: number): string | null {
  return link?.(column.key, parts > 1 ? segment.part : null) ?? null;
}

function nameOf(column: Column, part: string | null, { value, possible, unstated }: Segment): string {
  return `${column.label}, ${part ?? ""}: ${rangeOf(value ?? 0, possible, unstated, count)}`;
}

/** The numbers above the columns where all have room, else the highest alone. */
function values({ pen, drawing }: PlotRequest, { inner, band, y }: TimeGround): string {
  const texts = drawing.data.columns.flatMap(({ total, possible, unstated }, index) =>
    total === null || (total === 0 && possible === 0)
      ? []
      : [{ index, at: total + possible, text: rangeOf(total, possible, unstated, count) }],
  );
  const roomy = texts.every(({ text }) => measureText(text, LABEL_PX) <= band + 2);
  const most = Math.max(...texts.map(({ at }) => at));
  return (roomy ? texts : texts.filter(({ at }) => at === most).slice(0, 1))
    .map(({ index, at, text }) =>
      label(pen, text, { x: inner.x + (index + 0.5) * band, y: y(at) - 4, "text-anchor": "middle", fill: "var(--ink)" }),
    )
    .join("");
}
