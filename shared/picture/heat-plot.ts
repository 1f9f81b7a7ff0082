import { DARK_HEAT, heatOf } from "../charts/heat.ts";
import { UNCOVERED_OPACITY, UNFINISHED } from "../charts/doubts.ts";
import type { Column } from "../charts/series.ts";
import { drawPartial } from "./partial-lines.ts";
import { count } from "./choose-drawing.ts";
import type { Ground } from "./frame.ts";
import { cutText, measureText } from "./measure-text.ts";
import { label, LABEL_PX, linked, rangeOf } from "./plot.ts";

export interface HeatCell {
  /** Null where no source covers it. */
  value: number | null;
  /** Written in place of a number, where neither a number nor its coverage is asked about. */
  sign?: string | null;
  possible: number;
  /** Whether its bucket is whole. */
  complete: boolean;
  /** What it is and its number, in words. */
  name: string;
  href: string | null;
}

/** Lanes of cells; null where a lane meets itself, or the filter leaves the cell out. */
export interface HeatGrid {
  heads: readonly string[];
  lanes: readonly { label: string; cells: readonly (HeatCell | null)[] }[];
  colour: string;
  /** The buckets along the lanes, where they are of time. */
  columns?: readonly Pick<Column, "completeness">[];
  /** How numbers are written; counts where nothing is said. */
  write?: (value: number) => string;
}

/** What the filter leaves out, as on the page. */
export const LEFT_OUT = "–";

const [LANE_PX, LEAST_HEAD_PX, MOST_HEAD_PX] = [26, 24, 96];

/** How high a heat map is at a width. */
export function heatPx(grid: HeatGrid, width: number): number {
  return layOut(grid, width).headPx + Math.max(1, grid.lanes.length) * LANE_PX;
}

/** Numbers as the darkness of cells: a 0 is written, what no source covers is hatched, what is possible is hatched under its number. */
export function drawHeat({ pen, box, hatch }: Ground, grid: HeatGrid): string {
  const { left, band, headPx, upright } = layOut(grid, box.width);
  const lanePx = (box.height - headPx) / Math.max(1, grid.lanes.length);
  const highest = Math.max(0, ...grid.lanes.flatMap(({ cells }) => cells.map((cell) => cell?.value ?? 0)));
  const size = Math.min(LABEL_PX, lanePx - 2);
  const widest = Math.max(0, ...grid.lanes.flatMap(({ cells }) => cells.map((cell) => measureText(textOf(cell, grid), size))));
  const numbered = widest + 3 <= band && size >= 8;
  const heads = headsOf(grid.heads, band, upright).map(({ text, at }) => {
    const [x, y] = [box.x + left + (at + 0.5) * band, box.y + headPx - 7];
    return upright
      ? label(pen, cutText(text, LABEL_PX, MOST_HEAD_PX - 10), { x: x + 4, y, transform: `rotate(-90 ${x + 4} ${y})` })
      : label(pen, text, { x, y, "text-anchor": "middle" });
  });
  const lanes = grid.lanes.map(({ label: name, cells }, lane) => {
    const top = box.y + headPx + lane * lanePx;
    const middle = top + lanePx / 2 + size * 0.35;
    const title = label(pen, cutText(name, size, left - 10), {
      x: box.x + left - 8,
      y: middle,
      "text-anchor": "end",
      "font-size": size,
      fill: "var(--ink)",
    });
    const drawn = cells.map((cell, at) => {
      const x = box.x + left + at * band;
      const place = { x, y: top + 1, width: Math.max(0.8, band - (band > 8 ? 1 : 0)), height: Math.max(1, lanePx - 2) };
      if (cell?.sign) {
        const sign = label(pen, cell.sign, { x: x + band / 2, y: middle, "text-anchor": "middle", "font-size": size });
        return linked(pen, null, cell.name, pen("rect", { ...place, fill: "var(--paper)" }) + sign);
      }
      if (cell === null) return pen("rect", { ...place, fill: "var(--rule)", "fill-opacity": 0.5 });
      const heat = heatOf(cell.value ?? 0, highest);
      const hatched = cell.value === null || cell.possible > 0;
      const marks = [
        pen("rect", { ...place, fill: "var(--band)" }),
        hatched ? pen("rect", { ...place, fill: `url(#${hatch})`, "fill-opacity": cell.value === null ? UNCOVERED_OPACITY : null }) : "",
        heat > 0
          ? pen("rect", {
              ...place,
              fill: grid.colour,
              "fill-opacity": heat,
              ...(cell.complete ? {} : { stroke: grid.colour, "stroke-dasharray": UNFINISHED.dash }),
            })
          : "",
        numbered && cell.value !== null
          ? label(pen, textOf(cell, grid), {
              x: x + band / 2,
              y: middle,
              "text-anchor": "middle",
              "font-size": size,
              fill: heat > DARK_HEAT ? "var(--paper)" : cell.value === 0 ? "var(--muted)" : "var(--ink)",
            })
          : "",
      ].join("");
      return linked(pen, cell.href, cell.name, marks);
    });
    return title + drawn.join("");
  });
  const partial = drawPartial(pen, grid.columns ?? [], { x: box.x + left, band, y: box.y + headPx - 2 });
  return [...heads, partial, ...lanes].join("");
}

function textOf(cell: HeatCell | null, { write = count }: HeatGrid): string {
  return cell === null || cell.value === null ? "" : rangeOf(cell.value, cell.possible, 0, write);
}

function layOut({ heads, lanes }: HeatGrid, width: number) {
  const left = Math.min(width * 0.36, Math.max(40, ...lanes.map((lane) => measureText(lane.label, LABEL_PX) + 12)));
  const band = (width - left - 2) / Math.max(1, heads.length);
  const longest = Math.max(0, ...heads.map((head) => measureText(head, LABEL_PX)));
  const upright = longest + 6 > band && !heads.every((head) => /^\d{4}$/.test(head));
  const headPx = upright ? Math.min(MOST_HEAD_PX, Math.max(LEAST_HEAD_PX, longest + 14)) : LEAST_HEAD_PX;
  return { left, band, headPx, upright };
}

/** Names over the cells, as many as have room. */
function headsOf(heads: readonly string[], band: number, upright: boolean): { text: string; at: number }[] {
  const need = upright ? LABEL_PX + 2 : Math.max(0, ...heads.map((head) => measureText(head, LABEL_PX))) + 8;
  const every = Math.max(1, Math.ceil(need / band));
  return heads.flatMap((text, at) => (at % every === 0 ? [{ text, at }] : []));
}
