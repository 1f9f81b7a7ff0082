import type { Figure, Open } from "./figure.ts";
import { drawKey } from "./key.ts";
import { createPen } from "./markup.ts";
import { hatching } from "./frame.ts";

const AFTER_KEY_PX = 6;

interface InsetRequest {
  figure: Figure;
  width: number;
  open: Open;
  /** Tells it from another drawing of the same page. */
  id: string;
}

/** The key and the marks of a figure alone, in the colours of the page that says the rest around it; null where nothing is drawn. */
export function drawInset({ figure, width, open, id }: InsetRequest): string | null {
  const { title, finding, key, plot } = figure;
  if (plot === null) return null;
  const pen = createPen(null);
  const hatch = `${id}-hatch`;
  const drawnKey = drawKey(pen, key, hatch, width);
  const top = drawnKey.height + AFTER_KEY_PX;
  const plotPx = plot.naturalPx(width);
  return pen(
    "svg",
    { viewBox: `0 0 ${width} ${top + plotPx}`, width, height: top + plotPx, role: "group", "aria-label": `${title}. ${finding}` },
    pen("defs", {}, hatching(pen, hatch)),
    drawnKey.markup(0, 0),
    plot.draw({ pen, hatch, open, box: { x: 0, y: top, width, height: plotPx } }),
  );
}
