import type { Column } from "../charts/series.ts";
import type { Numbers } from "./choose-drawing.ts";
import { AT_HOME } from "../charts/keys.ts";
import { cutText, measureText } from "./measure-text.ts";
import { label, LABEL_PX, linked, rangeOf, type PlotRequest } from "./plot.ts";
import { spokenWords } from "../words/spoken.ts";

export const BAR_PX = 26;
const GAP_PX = 7;

/** Groups as bars, the longest first; parts that make up a whole end to end, others below one another. */
export function drawBars(request: PlotRequest): string {
  const { pen, drawing, box } = request;
  const { columns } = drawing.data;
  const names = Math.min(box.width * 0.38, Math.max(0, ...columns.map((column) => measureText(column.label, LABEL_PX))) + 4);
  const values = Math.max(0, ...columns.map((column) => measureText(textOf(column, drawing.numbers), LABEL_PX))) + 8;
  const widest = Math.max(drawing.numbers.unit, ...columns.map((column) => lengthOf(column, drawing.stacked)));
  const scale = (box.width - names - 8 - values) / widest;
  const rowPx = box.height / Math.max(1, columns.length);
  return columns
    .map((column, index) => {
      const [left, top, middle] = [box.x + names + 8, box.y + index * rowPx, box.y + (index + 0.5) * rowPx + 4];
      return [
        label(pen, cutText(column.label, LABEL_PX, names), { x: left - 8, y: middle, "text-anchor": "end", fill: "var(--ink)" }),
        drawGroup(request, column, { left, top, rowPx, scale }),
        drawing.stacked
          ? label(pen, textOf(column, drawing.numbers), { x: left + lengthOf(column, true) * scale + 6, y: middle, fill: "var(--ink)" })
          : "",
      ].join("");
    })
    .join("");
}

const NOWHERE: ReadonlySet<string> = new Set();

interface Row {
  left: number;
  top: number;
  rowPx: number;
  scale: number;
}

function drawGroup({ pen, drawing, hatch, link }: PlotRequest, column: Column, { left, top, rowPx, scale }: Row): string {
  const { stacked, colours, data, homes = NOWHERE } = drawing;
  const thick = Math.max(2, rowPx - Math.min(GAP_PX, rowPx / 3));
  const each = stacked ? thick : thick / Math.max(1, column.segments.length);
  // Parts without a number leave no gap: the others stand together in the middle of the row.
  const missing = column.segments.filter(({ value }) => (value ?? 0) <= 0).length;
  let [base, drawn] = [0, 0];
  const pieces = column.segments.flatMap((segment, at) => {
    const value = segment.value ?? 0;
    const x = left + (stacked ? base * scale : 0);
    base += value;
    if (value <= 0) return [];
    const y = top + (rowPx - thick) / 2 + (stacked ? 0 : (missing / 2 + drawn++) * each);
    const look = homes.has(column.key) ? AT_HOME : { fill: colours[at] ?? "var(--other)", stroke: "var(--paper)" };
    const mark = pen("rect", { x, y, width: value * scale, height: each, ...look });
    const number = rangeOf(value, segment.possible, segment.unstated, drawing.numbers.write);
    const href = link?.(column.key, data.parts.length > 1 ? segment.part : null) ?? null;
    const beside = stacked
      ? ""
      : label(pen, number, {
          x: x + value * scale + 5,
          y: y + each / 2 + 3.5,
          "font-size": Math.min(LABEL_PX, each + 2),
          fill: "var(--ink)",
        });
    return linked(pen, href, spokenWords().say.pair(`${column.label}, ${data.parts[at]?.label ?? ""}`, number), mark) + beside;
  });
  if (stacked && column.possible > 0) {
    const box = { x: left + base * scale, y: top + (rowPx - thick) / 2 + 0.5, width: column.possible * scale, height: thick - 1 };
    const mark = pen("rect", { ...box, fill: `url(#${hatch})`, stroke: "var(--muted)" });
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

function textOf({ total, possible, unstated }: Column, { wholes, write }: Numbers): string {
  return !wholes || total === null ? "" : rangeOf(total, possible, unstated, write);
}

function lengthOf({ total, possible, segments }: Column, stacked: boolean): number {
  return stacked ? (total ?? 0) + possible : Math.max(0, ...segments.map(({ value }) => value ?? 0));
}
