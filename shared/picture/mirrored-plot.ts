import { UNCOVERED_OPACITY } from "../charts/doubts.ts";
import { sideOf } from "../charts/mirror.ts";
import { uncoveredStretches, type Column, type ColumnData } from "../charts/series.ts";
import type { Drawing } from "./choose-drawing.ts";
import { columnNumbers } from "./column-numbers.ts";
import { outlineOf } from "./columns-plot.ts";
import { label, linked, rangeOf, type PlotRequest } from "./plot.ts";
import { drawTimeGround, type TimeGround } from "./time-ground.ts";
import { spokenWords } from "../words/spoken.ts";

/** Columns above a line for one side of a count, and below it for the other; each side is hatched where no source covers it. */
export function drawMirrored(request: PlotRequest): string {
  const { data } = request.drawing;
  const [up = [], down = []] = sidesOf(data);
  const ground = drawTimeGround(request, reachOf(up), reachOf(down));
  const columns = data.columns.map((column, index) =>
    [false, true].map((below) => drawSide(request, ground, column, { index, below })).join(""),
  );
  return (
    ground.markup +
    [up, down].map((side, at) => drawUncovered(request, ground, side, at === 1)).join("") +
    columns.join("") +
    ground.front +
    [up, down].map((side, at) => drawNumbers(request, ground, side, at === 1)).join("")
  );
}

/** The columns of each side of the line. */
export function sidesOf({ columns, parts }: ColumnData): Column[][] {
  return [false, true].map((below) => columns.map((column) => sideOf(column, parts, below)));
}

/** What a part of a column is called: by its side too, where parts stand on both. */
export function nameOfPart({ data, names }: Pick<Drawing, "data" | "names">, at: number): string {
  const part = data.parts[at];
  const alone = data.parts.every(({ way }) => way === "out" || way === "back");
  return alone || !names ? (part?.label ?? "") : `${part?.label ?? ""}, ${part?.below === true ? names.other : names.one}`;
}

function reachOf(side: readonly Column[]): number {
  return Math.max(1, ...side.map(({ total, possible }) => (total ?? 0) + possible));
}

interface Side {
  index: number;
  below: boolean;
}

function drawSide(request: PlotRequest, { inner, band, y }: TimeGround, column: Column, { index, below }: Side): string {
  const { pen, drawing, hatch, link, otherLink } = request;
  const { parts } = drawing.data;
  const gap = band > 12 ? band * 0.18 : band > 3 ? 1 : 0;
  const [x, width] = [inner.x + index * band + gap / 2, Math.max(0.6, band - gap)];
  const leads = below ? otherLink : link;
  let base = 0;
  const boxOf = (value: number) => {
    const ends = [base, base + value].map((at) => y(below ? -at : at));
    base += value;
    return { x, y: Math.min(...ends), width, height: Math.abs((ends[0] ?? 0) - (ends[1] ?? 0)) };
  };
  const pieces = column.segments.flatMap(({ part, value, possible, unstated }, at) => {
    if (parts[at]?.below !== below || (value ?? 0) <= 0) return [];
    const fill = drawing.colours[at] ?? "var(--other)";
    const mark = pen("rect", { ...boxOf(value ?? 0), fill, ...outlineOf(fill, column.complete, width) });
    const name = spokenWords().say.pair(
      `${column.label}, ${nameOfPart(drawing, at)}`,
      rangeOf(value ?? 0, possible, unstated, drawing.numbers.write),
    );
    return [linked(pen, leads?.(column.key, part) ?? null, name, mark)];
  });
  const { possible } = sideOf(column, parts, below);
  if (possible === 0) return pieces.join("");
  const cap = pen("rect", { ...boxOf(possible), fill: `url(#${hatch})`, stroke: "var(--muted)" });
  const said = spokenWords().pictures.possible(column.label, drawing.numbers.write(possible));
  return pieces.join("") + linked(pen, leads?.(column.key, null) ?? null, said, cap);
}

/** Where the other side is covered, and this one is not. */
function drawUncovered(
  { pen, drawing, hatch }: PlotRequest,
  { inner, band, y }: TimeGround,
  side: readonly Column[],
  below: boolean,
): string {
  const own = side.map(({ covered }, index) => ({ covered: covered || drawing.data.columns[index]?.covered === false }));
  const [top, height] = below ? [y(0), inner.y + inner.height - y(0)] : [inner.y, y(0) - inner.y];
  return uncoveredStretches(own)
    .map(({ first, last }) => {
      const box = { x: inner.x + first * band, y: top, width: (last - first + 1) * band, height };
      return pen("rect", { ...box, fill: `url(#${hatch})`, "fill-opacity": UNCOVERED_OPACITY });
    })
    .join("");
}

function drawNumbers({ pen, drawing }: PlotRequest, { inner, band, y }: TimeGround, side: readonly Column[], below: boolean): string {
  return columnNumbers(side, band, drawing.numbers)
    .map(({ index, at, text }) =>
      label(pen, text, {
        x: inner.x + (index + 0.5) * band,
        y: below ? y(-at) + 13 : y(at) - 4,
        "text-anchor": "middle",
        fill: at === 0 ? "var(--muted)" : "var(--ink)",
      }),
    )
    .join("");
}
