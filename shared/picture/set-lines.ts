import { escapeText, type Pen } from "./markup.ts";

export const SANS = "Inter, 'Inter Variable', 'Helvetica Neue', Arial, sans-serif";
export const SERIF = "'Source Serif 4', 'Source Serif 4 Variable', Georgia, serif";

interface Setting {
  sizePx: number;
  linePx: number;
  family?: string;
  weight?: number;
  fill: string;
}

/** Lines of one setting, below one another: how high they are, and how they are written at a place. */
export function setLines(
  pen: Pen,
  texts: readonly string[],
  { sizePx, linePx, family, weight, fill }: Setting,
): { height: number; markup: (x: number, y: number) => string } {
  const set = { "font-size": sizePx, "font-family": family ?? null, "font-weight": weight ?? null, fill };
  return {
    height: texts.length * linePx,
    markup: (x, y) => texts.map((text, index) => pen("text", { x, y: y + index * linePx + sizePx, ...set }, escapeText(text))).join(""),
  };
}
