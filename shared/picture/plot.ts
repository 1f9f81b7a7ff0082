import { escapeText, type Attributes, type Pen } from "./markup.ts";
import type { Drawing } from "./choose-drawing.ts";

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a kind of marks is drawn from. */
export interface PlotRequest {
  pen: Pen;
  drawing: Drawing;
  box: Box;
  /** Id of the hatching, which a page may hold twice. */
  hatch: string;
  /** The address of the events behind a mark; null where the picture leads nowhere. */
  link: MarkLink | null;
  /** The same of a mark of the other side, where both are drawn. */
  otherLink: MarkLink | null;
}

/** The days a number stands for where they are more than those of its own bucket. */
export interface Span {
  from: string;
  to: string;
}

export type MarkLink = (key: string, part: string | null, span?: Span | null) => string;

export const LABEL_PX = 12;

/** A text over marks or lines. */
export const HALO = { stroke: "var(--paper)", "stroke-width": 3, "paint-order": "stroke" } as const;

/** A line of text, set in the sans. */
export function label(pen: Pen, text: string, at: Attributes): string {
  return pen("text", { "font-size": LABEL_PX, fill: "var(--muted)", ...at }, escapeText(text));
}

/** A mark that leads to its events, in a tab of its own unless the page it stands in lists them itself. */
export function linked(pen: Pen, href: string | null, name: string, mark: string): string {
  const title = pen("title", {}, escapeText(name));
  return href === null ? pen("g", {}, title, mark) : pen("a", { href, class: "mark" }, title, mark);
}

/** `5`, `5–6` where one more is possible, `≥ 5` where a number is not stated. */
export function rangeOf(value: number, possible: number, unstated: number, write: (value: number) => string): string {
  return `${unstated > 0 ? "≥ " : ""}${write(value)}${possible > 0 ? `–${write(value + possible)}` : ""}`;
}
