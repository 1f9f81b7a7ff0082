import { UNFINISHED } from "../charts/doubts.ts";
import type { Words } from "../words/en.ts";
import type { FigurePlot, Target } from "./figure.ts";
import type { Ground } from "./frame.ts";
import { measureText, wrapText } from "./measure-text.ts";
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

interface ToldRow extends PlotRow {
  /** Its label and text, where they stand above it. */
  line: string;
}

const [ROW_PX, GAP_PX] = [26, 7];
/** A row with its words above its bar. */
const [TALL_PX, BAR_PX] = [36, 13];
/** Each further line of words above a bar, and how many there may be. */
const [LINE_PX, MOST_LINES] = [14, 4];
/** Words may have this part of the width; where they need more they stand above the bars. */
const MOST_WORDS = 0.62;

/** Rows of parts end to end, all on one scale, in the order given; their words beside them, or above where there is no room. */
export function rowsPlot(told: readonly PlotRow[], { pair }: Pick<Words["say"], "pair">): FigurePlot {
  const rows = told.map((row) => ({ ...row, line: pair(row.label, row.text) }));
  return {
    naturalPx: (width) => (isTall(rows, width) ? tallPx(rows, width) : Math.max(1, rows.length) * ROW_PX),
    draw: (ground) => (isTall(rows, ground.box.width) ? drawTall(rows, ground) : drawBeside(rows, ground)),
  };
}

type Drawn = Parameters<FigurePlot["draw"]>[0];

function isTall(rows: readonly ToldRow[], width: number): boolean {
  return widest(rows, "label", LABEL_PX) + widest(rows, "text", LABEL_PX) > width * MOST_WORDS;
}

function drawBeside(rows: readonly PlotRow[], ground: Drawn): string {
  const { pen, box } = ground;
  const rowPx = box.height / Math.max(1, rows.length);
  const size = Math.max(7, Math.min(LABEL_PX, rowPx - 1));
  const left = box.x + widest(rows, "label", size) + 12;
  const scale = Math.max(0, box.x + box.width - widest(rows, "text", size) - 8 - left) / longestOf(rows);
  const thick = Math.max(2, rowPx - Math.min(GAP_PX, rowPx / 3));
  return rows
    .map((row, index) => {
      const top = box.y + index * rowPx;
      const words = { "font-size": size, fill: "var(--ink)", y: top + rowPx / 2 + size * 0.35 };
      const { markup, end } = drawParts(row, ground, { x: left, y: top + (rowPx - thick) / 2, height: thick, scale });
      return (
        label(pen, row.label, { ...words, x: left - 8, "text-anchor": "end" }) + markup + label(pen, row.text, { ...words, x: end + 6 })
      );
    })
    .join("");
}

function drawTall(rows: readonly ToldRow[], ground: Drawn): string {
  const { pen, box } = ground;
  const part = box.height / tallPx(rows, box.width);
  const [rowPx, linePx] = [TALL_PX * part, LINE_PX * part];
  const barPx = Math.max(2, Math.min(BAR_PX, rowPx * 0.36));
  const size = Math.max(7, Math.min(LABEL_PX, rowPx - barPx - 2));
  const scale = box.width / longestOf(rows);
  let top = box.y;
  return rows
    .map((row) => {
      const lines = linesOf(row, size, box.width);
      const words = lines.map((line, index) =>
        label(pen, line, { x: box.x, y: top + size + index * linePx, "font-size": size, fill: "var(--ink)" }),
      );
      const below = (lines.length - 1) * linePx;
      const { markup } = drawParts(row, ground, { x: box.x, y: top + size + 4 + below, height: barPx, scale });
      top += rowPx + below;
      return words.join("") + markup;
    })
    .join("");
}

function tallPx(rows: readonly ToldRow[], width: number): number {
  const more = rows.reduce((sum, row) => sum + linesOf(row, LABEL_PX, width).length - 1, 0);
  return Math.max(1, rows.length) * TALL_PX + more * LINE_PX;
}

function linesOf(row: ToldRow, size: number, width: number): string[] {
  return wrapText(row.line, size, width, MOST_LINES);
}

function drawParts(
  row: PlotRow,
  { pen, hatch, open }: Drawn,
  place: { x: number; y: number; height: number; scale: number },
): { markup: string; end: number } {
  let end = place.x;
  const parts = row.parts.flatMap((part) => {
    if (part.value <= 0) return [];
    const width = part.value * place.scale;
    const box = { x: end, y: place.y, width: Math.max(0.8, width), height: place.height };
    end += width;
    const href = part.target && open ? open(part.target) : null;
    return [linked(pen, href, `${row.label}, ${part.name}`, pen("rect", { ...box, ...inkOf(part, hatch) }))];
  });
  return { markup: parts.join(""), end };
}

function widest(rows: readonly PlotRow[], word: "label" | "text", size: number): number {
  return Math.max(0, ...rows.map((row) => measureText(row[word], size)));
}

function longestOf(rows: readonly PlotRow[]): number {
  return Math.max(1, ...rows.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0)));
}

function inkOf({ colour, look = "whole" }: RowPart, hatch: Ground["hatch"]): Record<string, string | number> {
  if (look === "open") return { fill: `url(#${hatch})`, stroke: "var(--muted)" };
  if (look === "unfinished")
    return { fill: colour, "fill-opacity": UNFINISHED.opacity, stroke: colour, "stroke-dasharray": UNFINISHED.dash };
  return { fill: colour, stroke: "var(--paper)" };
}
