import { MOST_BAR_PX } from "../charts/bar-width.ts";
import { LEAST_OUTLINED_PX, UNFINISHED } from "../charts/doubts.ts";
import type { Column, Segment } from "../charts/series.ts";
import { columnNumbers } from "./column-numbers.ts";
import type { Numbers } from "./choose-drawing.ts";
import { label, linked, rangeOf, type PlotRequest } from "./plot.ts";
import { drawTimeGround, type TimeGround } from "./time-ground.ts";
import { spokenWords } from "../words/spoken.ts";

/** Columns over time, stacked by part: unfinished buckets pale and dashed, what imprecise dates may add hatched on top. */
export function drawColumns(request: PlotRequest): string {
  const { columns } = request.drawing.data;
  const ground = drawTimeGround(
    request,
    Math.max(...columns.map(({ total, possible }) => (total ?? 0) + possible), request.drawing.numbers.unit),
  );
  return (
    ground.markup +
    columns.map((column, index) => drawColumn(request, ground, column, index)).join("") +
    ground.front +
    values(request, ground)
  );
}

/** Columns side by side for each part; what imprecise dates may add stands hatched on its own column. */
export function drawGrouped(request: PlotRequest): string {
  const { pen, drawing, hatch, link } = request;
  const { columns, parts } = drawing.data;
  const ground = drawTimeGround(
    request,
    Math.max(...columns.flatMap(({ segments }) => segments.map(({ value, possible }) => (value ?? 0) + possible)), drawing.numbers.unit),
  );
  const { inner, band, y } = ground;
  const step = Math.min(MOST_BAR_PX, (band * 0.84) / Math.max(1, parts.length));
  const side = (band - step * parts.length) / 2;
  const marks = columns.flatMap((column, index) =>
    column.segments.map((segment, at) => {
      const [x, width, value] = [inner.x + index * band + side + at * step, Math.max(0.6, step - (step > 6 ? 1 : 0)), segment.value ?? 0];
      const fill = drawing.colours[at] ?? "var(--other)";
      const sure =
        value > 0 ? pen("rect", { x, y: y(value), width, height: y(0) - y(value), fill, ...outlineOf(fill, column.complete, width) }) : "";
      const top = y(value + segment.possible);
      const unsure =
        segment.possible > 0
          ? pen("rect", { x, y: top, width, height: y(value) - top, fill: `url(#${hatch})`, stroke: "var(--muted)" })
          : "";
      if (sure + unsure === "") return "";
      return linked(
        pen,
        addressOf(link, column, segment, parts.length),
        nameOf(column, parts[at]?.label ?? null, segment, drawing.numbers),
        sure + unsure,
      );
    }),
  );
  return ground.markup + marks.join("") + ground.front;
}

function drawColumn({ pen, drawing, hatch, link }: PlotRequest, { inner, band, y }: TimeGround, column: Column, index: number): string {
  const gap = band > 12 ? band * 0.18 : band > 3 ? 1 : 0;
  const width = Math.min(MOST_BAR_PX, Math.max(0.6, band - gap));
  const x = inner.x + (index + 0.5) * band - width / 2;
  let base = 0;
  const pieces = column.segments.flatMap((segment, at) => {
    const value = segment.value ?? 0;
    if (value <= 0) return [];
    const [from, to] = [y(base), y(base + value)];
    base += value;
    const fill = drawing.colours[at] ?? "var(--other)";
    const mark = pen("rect", { x, y: to, width, height: from - to, fill, ...outlineOf(fill, column.complete, width) });
    const part = drawing.data.parts[at];
    return linked(
      pen,
      addressOf(link, column, segment, drawing.data.parts.length),
      nameOf(column, part?.label ?? null, segment, drawing.numbers),
      mark,
    );
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
      linked(
        pen,
        link?.(column.key, null) ?? null,
        spokenWords().pictures.possible(column.label, drawing.numbers.write(column.possible)),
        mark,
      ),
    );
  }
  return pieces.join("");
}

/** How a piece of a column is outlined; an unfinished one is pale and dashed. */
export function outlineOf(fill: string, complete: boolean, width: number) {
  const pale = complete ? {} : { "fill-opacity": UNFINISHED.opacity };
  if (width < LEAST_OUTLINED_PX) return pale;
  return complete ? { stroke: "var(--paper)" } : { ...pale, stroke: fill, "stroke-dasharray": UNFINISHED.dash };
}

/** "Others" has no list of its own: the whole column's stands for it. */
function addressOf(link: PlotRequest["link"], column: Column, segment: Segment, parts: number): string | null {
  return link?.(column.key, parts > 1 ? segment.part : null) ?? null;
}

function nameOf(column: Column, part: string | null, { value, possible, unstated }: Segment, { write }: Numbers): string {
  return spokenWords().say.pair(`${column.label}, ${part ?? ""}`, rangeOf(value ?? 0, possible, unstated, write));
}

function values({ pen, drawing }: PlotRequest, { inner, band, y }: TimeGround): string {
  return columnNumbers(drawing.data.columns, band, drawing.numbers)
    .map(({ index, at, text }) =>
      label(pen, text, {
        x: inner.x + (index + 0.5) * band,
        y: y(at) - 4,
        "text-anchor": "middle",
        fill: at === 0 ? "var(--muted)" : "var(--ink)",
      }),
    )
    .join("");
}
