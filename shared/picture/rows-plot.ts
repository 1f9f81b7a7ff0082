import { UNFINISHED } from "../charts/doubts.ts";
import type { FigurePlot, Target } from "./figure.ts";
import type { Ground } from "./frame.ts";
import { cutText, measureText } from "./measure-text.ts";
import { label, LABEL_PX, linked } from "./plot.ts";

/** One piece of a row: `open` is not known how it ends, and hatched; `unfinished` goes on. */
interface RowPart {
  name: string;
  value: number;
  colour: string;
  look?: "whole" | "open" | "unfinished";
  target?: Target | null;
}

export interface PlotRow {
  label: string;
  /** The parts end to end. */
  parts: readonly RowPart[];
  /** Written after the row. */
  text: string;
}

const [ROW_PX, GAP_PX] = [26, 7];

/** Rows of parts end to end, all on one scale, in the order given. */
export function rowsPlot(rows: readonly PlotRow[]): FigurePlot {
  return {
    naturalPx: () => Math.max(1, rows.length) * ROW_PX,
    draw: ({ pen, box, hatch, open }) => {
      const rowPx = box.height / Math.max(1, rows.length);
      const size = Math.max(7, Math.min(LABEL_PX, rowPx - 1));
      const names = Math.min(box.width * 0.42, Math.max(0, ...rows.map((row) => measureText(row.label, size))) + 4);
      const texts = Math.max(0, ...rows.map((row) => measureText(row.text, size))) + 8;
      const longest = Math.max(1, ...rows.map(lengthOf));
      const left = box.x + names + 8;
      const scale = Math.max(0, box.x + box.width - texts - left) / longest;
      return rows
        .map((row, index) => {
          const top = box.y + index * rowPx;
          const thick = Math.max(2, rowPx - Math.min(GAP_PX, rowPx / 3));
          const middle = top + rowPx / 2 + size * 0.35;
          let along = left;
          const parts = row.parts.flatMap((part) => {
            if (part.value <= 0) return [];
            const place = { x: along, y: top + (rowPx - thick) / 2, width: Math.max(0.8, part.value * scale), height: thick };
            along += part.value * scale;
            const href = part.target && open ? open(part.target) : null;
            return [linked(pen, href, `${row.label}, ${part.name}`, pen("rect", { ...place, ...inkOf(part, hatch) }))];
          });
          const written = { "font-size": size, fill: "var(--ink)", y: middle };
          return [
            label(pen, cutText(row.label, size, names), { ...written, x: left - 8, "text-anchor": "end" }),
            ...parts,
            label(pen, row.text, { ...written, x: along + 6 }),
          ].join("");
        })
        .join("");
    },
  };
}

function inkOf({ colour, look = "whole" }: RowPart, hatch: Ground["hatch"]): Record<string, string | number> {
  if (look === "open") return { fill: `url(#${hatch})`, stroke: "var(--muted)" };
  if (look === "unfinished")
    return { fill: colour, "fill-opacity": UNFINISHED.opacity, stroke: colour, "stroke-dasharray": UNFINISHED.dash };
  return { fill: colour, stroke: "var(--paper)" };
}

function lengthOf({ parts }: PlotRow): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}
